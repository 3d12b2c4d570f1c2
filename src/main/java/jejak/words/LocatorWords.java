package jejak.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jejak.model.Lang;
import jejak.model.Locator;

/**
 * Where in a source, in the reader's words: "para 79" is "paragraf 79" to who reads Indonesian. Only the words are put into
 * the other language; what has no form that is known stays as its author wrote it, as does what is in the reader's language
 * already. Immutable.
 */
public final class LocatorWords {
    /** Those that numbers follow, and those there is only one of. */
    private static final List<String> UNITS = List.of(
            "page",
            "paragraph",
            "section",
            "chapter",
            "line",
            "bullet",
            "item",
            "exhibit",
            "figure",
            "table",
            "slide",
            "column",
            "note");

    private static final List<String> PLACES = List.of(
            "title",
            "byline",
            "introduction",
            "opening",
            "extract",
            "excerpt",
            "caption",
            "summary",
            "conclusion",
            "abstract",
            "appendix");

    private final Messages reader;
    private final List<Messages> authors;

    private LocatorWords(Messages reader, List<Messages> authors) {
        this.reader = reader;
        this.authors = authors;
    }

    /** @param author of the language the site is written in; English is always known */
    public static LocatorWords of(Messages reader, Messages author) {
        return new LocatorWords(reader, List.of(author, english(reader, author)));
    }

    private static Messages english(Messages reader, Messages author) {
        if (reader.lang().equals(Lang.ENGLISH)) return reader;
        return author.lang().equals(Lang.ENGLISH) ? author : Messages.of(Lang.ENGLISH);
    }

    public String in(String locator) {
        Optional<Locator> form = Locator.of(locator);
        if (form.isEmpty()) return locator;
        String word = folded(form.get().unit());
        List<String> names = form.get().ranges().isEmpty() ? PLACES : UNITS;
        if (find(word, names, reader).isPresent()) return locator;
        return authors.stream()
                .flatMap(author -> find(word, names, author).stream())
                .findFirst()
                .map(name -> say(name, form.get()))
                .orElse(locator);
    }

    private static Optional<String> find(String word, List<String> names, Messages messages) {
        return names.stream()
                .filter(name -> spellings(name, messages).contains(word))
                .findFirst();
    }

    private static List<String> spellings(String name, Messages messages) {
        return List.of(messages.text("locator." + name + ".spellings").split(" "));
    }

    private String say(String name, Locator locator) {
        String words = locator.ranges().isEmpty()
                ? reader.text("locator." + name)
                : reader.text("locator." + name + (locator.isPlural() ? ".several" : ""), numbers(locator));
        boolean isCapital = Character.isUpperCase(locator.unit().codePointAt(0));
        return isCapital ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) : words;
    }

    private String numbers(Locator locator) {
        List<String> shown = new ArrayList<>();
        for (Locator.Range range : locator.ranges()) {
            shown.add(range.first() == range.last() ? "" + range.first() : range.first() + "-" + range.last());
        }
        String all = shown.get(0);
        for (int i = 1; i < shown.size(); i++) {
            all = reader.text(i == shown.size() - 1 ? "list.two" : "list.comma", all, shown.get(i));
        }
        return all;
    }

    private static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
