package jejak.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Span;
import jejak.model.Actor;
import jejak.model.Citation;
import jejak.model.Document;
import jejak.model.Lang;
import jejak.model.Localized;
import jejak.model.Party;
import jejak.model.Ref;
import jejak.site.Counterparty;
import jejak.site.Site;

/** Collects the words of one document that are written in one language. What is only shown there untranslated is not. */
final class Passages {
    private final Site site;
    private final Lang lang;
    private final Lang first;
    private final List<Passage> all = new ArrayList<>();
    private Span at;

    Passages(Site site, Lang lang, Span at) {
        this.site = site;
        this.lang = lang;
        this.first = site.settings().firstLanguage();
        this.at = at;
    }

    Site site() {
        return site;
    }

    Lang lang() {
        return lang;
    }

    boolean isFirst() {
        return lang.equals(first);
    }

    List<Passage> list() {
        return List.copyOf(all);
    }

    /** What follows stands there, until another place is told. */
    Passages at(Span place) {
        at = place;
        return this;
    }

    void add(Piece piece, Optional<Localized<String>> words, List<Ground> grounds) {
        words.ifPresent(w -> add(piece, w, grounds));
    }

    void add(Piece piece, Localized<String> words, List<Ground> grounds) {
        add(piece, words, grounds, List.of());
    }

    void add(Piece piece, Localized<String> words, List<Ground> grounds, List<Actor> named) {
        if (words.isIn(lang, first)) add(new Passage(piece, words.in(lang), grounds, List.of(), named, at));
    }

    /** Words that no translation restates: they stand under the first language alone. */
    void once(Piece piece, String words, List<Ground> grounds, List<Actor> named) {
        if (isFirst()) add(new Passage(piece, words, grounds, List.of(), named, at));
    }

    void add(Passage passage) {
        if (!passage.text().isBlank()) all.add(passage);
    }

    void citations(List<Citation> citations, List<Ground> grounds) {
        for (Citation citation : citations) {
            citation.locator().ifPresent(locator -> add(Piece.LOCATOR, locator, grounds));
            citation.quote()
                    .ifPresent(quote -> at(quote.at()).once(Piece.QUOTATION, quote.value(), grounds, List.of()));
        }
    }

    /** As a page prints one end of a flow or letter: the actor's name, or the words of the record. */
    String name(Party party) {
        return actor(party).map(a -> a.title().in(lang)).orElse(party.name().target());
    }

    Optional<Actor> actor(Party party) {
        return site.counterparty(party)
                .filter(Counterparty.Known.class::isInstance)
                .map(known -> ((Counterparty.Known) known).actor());
    }

    List<Actor> actors(Ref ref) {
        return site.actor(ref).stream().toList();
    }

    /** What the citations themselves carry; none where there are none. */
    List<Ground> cited(List<Citation> citations) {
        if (citations.isEmpty()) return List.of();
        int unnamed = (int) citations.stream()
                .filter(c -> site.attribution(c)
                        .filter(jejak.site.Attribution.Withheld.class::isInstance)
                        .isPresent())
                .count();
        return List.of(new Ground(Ground.Basis.CITED, Optional.empty(), site.evidence(citations), unnamed));
    }

    /** The actor a path such as {@code actors/x.md} leads to. */
    Optional<Actor> linked(String path, Span place) {
        if (!path.startsWith("actors/") || !path.endsWith(".md")) return Optional.empty();
        String id = path.substring("actors/".length(), path.length() - ".md".length());
        return site.document(new Ref("actor:" + id, place)).flatMap(Passages::actor);
    }

    static Optional<Actor> actor(Document document) {
        return document instanceof Actor actor ? Optional.of(actor) : Optional.empty();
    }
}
