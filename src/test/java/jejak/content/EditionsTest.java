package jejak.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.content.Texts.Text;
import jejak.model.Document;
import jejak.model.Kind;
import jejak.model.Localized;
import jejak.model.Prose;
import org.junit.jupiter.api.Test;

/** The Indonesian edition says what the English one says: all of it, and with the same figures, dates and evidence. */
class EditionsTest {
    private static final Figures ENGLISH = Figures.of("en");
    private static final Figures INDONESIAN = Figures.of("id");

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
