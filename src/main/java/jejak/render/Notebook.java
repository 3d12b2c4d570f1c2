package jejak.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.model.Citation;
import jejak.model.Closeness;
import jejak.model.Source;
import jejak.render.view.Marks;

/**
 * The numbered notes of one page, in the order in which they are first cited. A source cited twice at the same place of it
 * is one note. In a document of many, notes are the entries of its bibliography, and each place says where in the source.
 */
final class Notebook {
    private final Sheet sheet;
    private final Map<Key, Integer> numbers = new LinkedHashMap<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<List<String>> backs = new ArrayList<>();
    private final Optional<Bibliography> bibliography;

    private record Key(String source, String locator, String quote) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && source.equals(that.source)
                    && locator.equals(that.locator)
                    && quote.equals(that.quote);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * source.hashCode() + locator.hashCode()) + quote.hashCode();
        }
    }

    Notebook(Sheet sheet) {
        this.sheet = sheet;
        this.bibliography = sheet.binding().map(Binding::bibliography);
    }

    /** The note of a citation, numbered now if it is new. */
    int number(Citation citation) {
        if (bibliography.isPresent()) {
            return bibliography.get().number(sheet.site().source(citation.source()));
        }
        String source =
                sheet.site().source(citation.source()).map(s -> s.id().text()).orElse("");
        Key key = new Key(
                source,
                citation.locator().map(sheet.speech()::locator).orElse(""),
                citation.quote().map(q -> q.value()).orElse(""));
        Integer known = numbers.get(key);
        if (known != null) return known;
        citations.add(citation);
        backs.add(new ArrayList<>(1));
        numbers.put(key, citations.size());
        return citations.size();
    }

    /** The anchor of one more place that cites a note. */
    String cited(int number) {
        List<String> back = backs.get(number - 1);
        String anchor = back.isEmpty() ? "cite-" + number : "cite-" + number + "-" + (back.size() + 1);
        back.add(anchor);
        return anchor;
    }

    int size() {
        return citations.size();
    }

    List<Marks.Note> all() {
        return range(0, citations.size());
    }

    /** Those numbered after {@code from}, up to {@code to}. */
    List<Marks.Note> range(int from, int to) {
        List<Marks.Note> notes = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) notes.add(note(i + 1));
        return notes;
    }

    List<Marks.Note> of(List<Citation> cited) {
        if (cited.isEmpty()) return List.of();
        if (cited.size() == 1) {
            Citation only = cited.get(0);
            return List.of(bibliography.isPresent() ? of(only) : note(number(only)));
        }
        if (bibliography.isPresent())
            return cited.stream().map(this::of).distinct().toList();
        return cited.stream().map(this::number).distinct().map(this::note).toList();
    }

    Marks.Note of(Citation cited) {
        return note(number(cited), cited, Optional.empty());
    }

    /** As weighed: with the closeness it was found to have for the fact at hand. */
    Marks.Note of(Citation cited, Closeness closeness) {
        return note(number(cited), cited, Optional.of(closeness));
    }

    /** A number and where it leads. */
    static Marks.Note bare(int number, String anchor) {
        return new Marks.Note(number, anchor, List.of(), "", "", "", "", "", "", "", "", "", "", "", "");
    }

    private Marks.Note note(int number) {
        return note(number, citations.get(number - 1), Optional.empty());
    }

    /** @param cited on a page, where all that share a note are cited alike, the note is that of the first of them */
    private Marks.Note note(int number, Citation cited, Optional<Closeness> weighed) {
        Citation citation = bibliography.isPresent() ? cited : citations.get(number - 1);
        Speech speech = sheet.speech();
        String locator = citation.locator().map(speech::locator).orElse("");
        Optional<Source> found = sheet.site().source(citation.source());
        String id = bibliography.isPresent() ? Bibliography.anchor(found) : "note-" + number;
        List<String> back = bibliography.isPresent() ? List.of() : List.copyOf(backs.get(number - 1));
        if (found.isEmpty()) {
            return new Marks.Note(
                    number,
                    id,
                    back,
                    speech.say("source.withheld"),
                    "",
                    "",
                    "",
                    "",
                    speech.say("closeness", Closeness.ANONYMOUS),
                    Closeness.ANONYMOUS.word(),
                    "",
                    "",
                    "",
                    "",
                    "");
        }
        Source source = found.get();
        Closeness closeness = weighed.or(citation::closeness).orElse(source.closeness());
        String quote = citation.quote().map(q -> q.value()).orElse("");
        return new Marks.Note(
                number,
                id,
                back,
                speech.plain(source.title()),
                titleLanguage(source, speech),
                sheet.href(source),
                by(source, speech),
                source.date().map(speech.dates()::full).orElse(""),
                speech.say("closeness", closeness),
                closeness.word(),
                locator,
                quote,
                quote.isEmpty()
                        ? ""
                        : sheet.site()
                                .quoteCheck(citation)
                                .map(check -> speech.say("quote", check))
                                .orElse(""),
                quote.isEmpty()
                        ? ""
                        : source.url()
                                .flatMap(url -> TextFragment.of(url.url(), quote))
                                .orElse(""),
                source.url().map(l -> l.url()).orElse(""));
    }

    /**
     * The language a source's own title is in, where it is not the page's and nobody has translated it. Where the source
     * names none, its title is in the language documents are written in.
     */
    static String titleLanguage(Source source, Speech speech) {
        if (source.title().translations().containsKey(speech.lang())) return "";
        String own = source.language().orElse(speech.first()).tag();
        return own.equals(speech.lang().tag()) ? "" : own;
    }

    /** Author and publisher, as the glossary has them: "plaintiff's counsel" is no name. */
    static String by(Source source, Speech speech) {
        String author =
                source.author().isPresent() ? speech.term(source.author().get()) : "";
        String publisher =
                source.publisher().isPresent() ? speech.term(source.publisher().get()) : "";
        if (author.isEmpty() || publisher.equals(author)) return publisher;
        return publisher.isEmpty() ? author : author + ", " + publisher;
    }
}
