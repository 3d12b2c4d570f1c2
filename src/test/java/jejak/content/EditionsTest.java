package jejak.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.content.Texts.Text;
import jejak.model.Actor;
import jejak.model.ActorKind;
import jejak.model.Document;
import jejak.model.Kind;
import jejak.model.Localized;
import jejak.model.Prose;
import jejak.model.Source;
import org.junit.jupiter.api.Test;

/** The Indonesian edition says what the English one says: all of it, and with the same figures, dates and evidence. */
class EditionsTest {
    private static final Figures ENGLISH = Figures.of("en");
    private static final Figures INDONESIAN = Figures.of("id");

    private static final int SHORTEST_NAME = 4;

    /** Slips of a translator's hand, each with the pattern of what was meant. */
    private static final Map<String, String> SLIPS = Map.of(
            "$17", "\\b(\\d+)\\b(?![.,:-]\\d)(?= (?:juta|ribu|miliar|persen))",
            "delapan", "\\bsembilan\\b",
            "Juni", "\\b(?:Mei|Maret|September|November)\\b",
            "miliar", "(?<!(?i:beberapa) )\\bjuta\\b",
            "juta", "(?<!(?i:beberapa) )\\bmiliar\\b",
            "$1,$2", "\\b(\\d{1,3})\\.(\\d{3})\\b",
            "201$1", "\\b20[02](\\d)\\b");

    private static final Set<String> NAMES = OwnContent.CONTENT.actors().stream()
            .map(actor -> actor.title().original())
            .collect(Collectors.toSet());

    /** Names are the same in both, a source's title is its own, and a locator stands where the source has it. */
    private static boolean isOfNoLanguage(Text text) {
        if (text.document() == null) return Set.of("name", "title").contains(text.field());
        Kind kind = text.document().kind();
        return text.field().equals("title") && (kind == Kind.ACTOR || kind == Kind.SOURCE)
                || text.field().equals("place")
                || text.field().equals("of") && NAMES.contains(text.original())
                || text.field().equals("subject");
    }

    private static Stream<Text> texts() {
        return Stream.concat(
                OwnContent.documents().stream().flatMap(d -> Texts.of(d).stream()),
                Texts.of(OwnContent.CONTENT.settings(), "site.yml").stream());
    }

    /** What both editions spell alike: actors, each word of a person's name, and publishers. Longest first. */
    private static final Pattern NAMED = named();

    private static Pattern named() {
        Set<String> names = new TreeSet<>(NAMES);
        for (Actor actor : OwnContent.CONTENT.actors()) {
            if (actor.actorKind() == ActorKind.PERSON)
                names.addAll(List.of(actor.title().original().split(" ")));
        }
        for (Source source : OwnContent.CONTENT.sources()) {
            source.publisher().ifPresent(name -> names.add(name.replaceFirst(" \\(.*", "")));
        }
        names.removeIf(name -> name.length() < SHORTEST_NAME);
        return Pattern.compile("(?<![\\p{L}\\d])(?:"
                + names.stream()
                        .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\d])");
    }

    private static Set<String> names(String text) {
        Set<String> found = new TreeSet<>();
        NAMED.matcher(text).results().forEach(result -> found.addAll(List.of(result.group(), surname(result.group()))));
        return found;
    }

    /** "Sam Altman" and "Altman" name one man. */
    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static List<String> figures(Figures language, String text) {
        return language.in(text).stream().map(Figures.Figure::value).sorted().toList();
    }

    @Test
    void every_text_has_its_translation() {
        assertThat(texts().filter(t -> !isOfNoLanguage(t))
                        .filter(t -> !t.original().isBlank())
                        .filter(t -> t.indonesian().filter(s -> !s.isBlank()).isEmpty())
                        .map(Text::where))
                .isEmpty();
    }

    @Test
    void every_field_has_the_same_figures_and_dates_in_both_editions() {
        List<String> different = new ArrayList<>();
        int compared = 0;
        for (Text text :
                texts().filter(t -> !(t.words().original() instanceof Prose)).toList()) {
            if (text.indonesian().isEmpty()) continue;
            compared++;
            compare(text.where(), text.original(), text.indonesian().get(), different);
        }
        assertThat(different).isEmpty();
        assertThat(compared).as("fields compared").isGreaterThan(500);
    }

    @Test
    void every_paragraph_has_the_same_figures_and_dates_in_both_editions() {
        List<String> different = new ArrayList<>();
        for (Document document : OwnContent.documents()) {
            List<String> original = Texts.blocks(document.body().original());
            List<String> translated = Texts.blocks(document.body().in(OwnContent.INDONESIAN));
            String where = document.kind().folder() + "/" + document.id();
            assertThat(translated).as("paragraphs of " + where).hasSameSizeAs(original);
            for (int i = 0; i < original.size(); i++) {
                compare(where + " paragraph " + (i + 1), original.get(i), translated.get(i), different);
            }
        }
        assertThat(different).isEmpty();
    }

    private static void compare(String where, String original, String translated, List<String> different) {
        List<String> english = figures(ENGLISH, original);
        List<String> indonesian = figures(INDONESIAN, translated);
        if (!english.equals(indonesian)) different.add(where + ": " + english + " is " + indonesian);
    }

    @Test
    void a_change_to_any_figure_of_the_translation_is_noticed() {
        List<String> unnoticed = new ArrayList<>();
        int changed = 0;
        for (String text : translations()) {
            List<String> before = figures(INDONESIAN, text);
            for (String after : changes(text)) {
                changed++;
                if (figures(INDONESIAN, after).equals(before)) unnoticed.add(after);
            }
        }
        assertThat(unnoticed).isEmpty();
        assertThat(changed).as("changes made").isGreaterThan(800);
    }

    private static List<String> translations() {
        List<String> all = new ArrayList<>();
        OwnContent.documents().forEach(d -> all.addAll(Texts.blocks(d.body().in(OwnContent.INDONESIAN))));
        texts().filter(t -> !(t.words().original() instanceof Prose))
                .forEach(t -> t.indonesian().ifPresent(all::add));
        return all;
    }

    /** The text with one number, separator or month of it written wrong, once for each. */
    private static List<String> changes(String text) {
        List<String> changes = new ArrayList<>();
        SLIPS.forEach((wrote, meant) -> {
            Matcher slip = Pattern.compile(meant).matcher(text);
            for (int from = 0; slip.find(from); from = slip.end()) {
                StringBuilder changed = new StringBuilder();
                slip.appendReplacement(changed, wrote);
                changes.add(slip.appendTail(changed).toString());
                slip.find(from);
            }
        });
        return changes;
    }

    @Test
    void money_is_in_one_currency_in_both_editions() {
        List<String> different = new ArrayList<>();
        for (Document document : OwnContent.documents()) {
            List<String> original = Texts.blocks(document.body().original());
            List<String> translated = Texts.blocks(document.body().in(OwnContent.INDONESIAN));
            for (int i = 0; i < Math.min(original.size(), translated.size()); i++) {
                currency(document.id() + " paragraph " + (i + 1), original.get(i), translated.get(i), different);
            }
        }
        texts().filter(t -> !(t.words().original() instanceof Prose))
                .forEach(t -> t.indonesian().ifPresent(i -> currency(t.where(), t.original(), i, different)));
        assertThat(different).isEmpty();
    }

    private static void currency(String where, String original, String translated, List<String> different) {
        boolean isMoney = original.matches("(?s).*(?:\\bdollars?\\b|\\$\\d|\\bbillions\\b).*");
        if (translated.matches("(?s).*(?:\\bdolar\\b(?! AS)|\\brupiah\\b|\\bRp).*"))
            different.add(where + ": whose currency? " + translated);
        if (translated.contains("dolar") && !isMoney) different.add(where + ": money alone in " + translated);
    }

    @Test
    void every_paragraph_names_the_same_people_and_bodies_in_the_same_spelling() {
        List<String> different = new ArrayList<>();
        for (Document document : OwnContent.documents()) {
            List<String> original = Texts.blocks(document.body().original());
            List<String> translated = Texts.blocks(document.body().in(OwnContent.INDONESIAN));
            Set<String> ofDocument =
                    names(String.join("\n", original) + "\n" + document.title().original());
            Texts.of(document).forEach(t -> ofDocument.addAll(names(t.original())));
            for (int i = 0; i < Math.min(original.size(), translated.size()); i++) {
                named(
                        document.id() + " paragraph " + (i + 1),
                        original.get(i),
                        translated.get(i),
                        ofDocument,
                        different);
            }
            for (Text text : Texts.of(document)) {
                if (text.words().original() instanceof Prose || isOfNoLanguage(text)) continue;
                text.indonesian().ifPresent(i -> named(text.where(), text.original(), i, ofDocument, different));
            }
        }
        assertThat(different).isEmpty();
    }

    /** A translation may say a name where the original says "he", but nobody the document does not name. */
    private static void named(
            String where, String original, String translated, Set<String> ofDocument, List<String> different) {
        Set<String> english = names(original);
        Set<String> indonesian = names(translated);
        if (!indonesian.containsAll(english) || !ofDocument.containsAll(indonesian))
            different.add(where + ": " + english + " is " + indonesian);
    }

    @Test
    void every_paragraph_cites_and_links_to_the_same_in_both_editions() {
        List<String> different = new ArrayList<>();
        for (Document document : OwnContent.documents()) {
            Localized<Prose> body = document.body();
            List<Prose.Block> original = body.original().blocks();
            List<Prose.Block> translated = body.in(OwnContent.INDONESIAN).blocks();
            for (int i = 0; i < Math.min(original.size(), translated.size()); i++) {
                List<String> english = Texts.marks(original.get(i));
                List<String> indonesian = Texts.marks(translated.get(i));
                if (!english.equals(indonesian)) {
                    different.add(document.id() + " paragraph " + (i + 1) + ": " + english + " is " + indonesian);
                }
            }
        }
        assertThat(different).isEmpty();
    }
}
