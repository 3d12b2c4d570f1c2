package jejak.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Words that stand only in what must not be seen: in the golden site, each such text has a marsupial of its own in it,
 * and in its file name. None may be in any byte or name of the output.
 */
class CanaryTest {
    private static final String COMMENT = "wombat";
    private static final List<String> DRAFTS = List.of("quokka", "wallaby", "quoll", "potoroo");
    private static final String EMBARGOED = "bandicoot";
    private static final List<String> WITHDRAWN = List.of("bilby", "kowari");
    private static final String UNPUBLISHED = "dunnart";
    private static final String WITHHELD = "numbat";

    /** In a plain build also the amount that only a draft has. */
    private static final String DRAFT_AMOUNT = "7777777";

    @RegisterExtension
    static final BuiltSite SITE = BuiltSite.golden();

    @Test
    void each_canary_is_alive_where_it_was_put() {
        List<String> all = new ArrayList<>(DRAFTS);
        all.addAll(WITHDRAWN);
        all.addAll(List.of(COMMENT, EMBARGOED, UNPUBLISHED, WITHHELD, DRAFT_AMOUNT));
        for (String word : all)
            assertThat(singing(word, SITE.source())).as(word).isNotEmpty();
        assertThat(singing(WITHHELD, SITE.source())).hasSizeGreaterThan(2);
    }

    @Test
    void no_draft_embargoed_withdrawn_or_withheld_word_is_in_any_byte_of_the_output() {
        List<String> hidden = new ArrayList<>(DRAFTS);
        hidden.addAll(WITHDRAWN);
        hidden.addAll(List.of(COMMENT, EMBARGOED, UNPUBLISHED, WITHHELD, DRAFT_AMOUNT));
        for (String word : hidden)
            assertThat(singing(word, SITE.output())).as(word).isEmpty();
    }

    /** Words of the index are without case and marks, in pairs where a script has no spaces: so ask it as a reader does. */
    @Test
    void no_hidden_word_begins_a_word_of_the_search_index() {
        List<String> hidden = new ArrayList<>(DRAFTS);
        hidden.addAll(WITHDRAWN);
        hidden.addAll(List.of(COMMENT, EMBARGOED, UNPUBLISHED, WITHHELD, DRAFT_AMOUNT));
        List<String> pieces = SITE.paths().stream()
                .filter(path -> path.matches("(id/)?search/(words|spelling|entries)-.*\\.js"))
                .toList();
        assertThat(pieces).hasSizeGreaterThan(6);
        assertThat(pieces)
                .anyMatch(path ->
                        SITE.text(path).contains("\\nferry ") || SITE.text(path).contains("\"ferry "));
        for (String path : pieces) {
            for (String word : hidden) assertThat(SITE.text(path)).as(path).doesNotContain(word);
        }
    }

    @Test
    void a_build_with_drafts_shows_them_marks_them_and_hides_the_rest(@TempDir Path folder) {
        Path output = folder.resolve("drafts/output");
        assertThat(BuiltSite.build(SITE.source(), output, BuiltSite.NOW, true).summary())
                .isPresent();
        for (String word : DRAFTS) assertThat(singing(word, output)).as(word).isNotEmpty();
        assertThat(singing(EMBARGOED, output)).isNotEmpty();
        for (String word : WITHDRAWN) assertThat(singing(word, output)).as(word).isEmpty();
        for (String word : List.of(COMMENT, UNPUBLISHED, WITHHELD)) {
            assertThat(singing(word, output)).as(word).isEmpty();
        }
        Tree tree = Tree.of(output);
        tree.files().forEach((path, bytes) -> {
            if (!path.endsWith(".html")) return;
            assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(path)
                    .contains("<meta name=\"robots\" content=\"noindex\">");
        });
        assertThat(new String(tree.files().get("robots.txt"), StandardCharsets.UTF_8))
                .isEqualTo("User-agent: *\nDisallow: /\n");
        assertThat(new String(tree.files().get("events/potoroo-visit.html"), StandardCharsets.UTF_8))
                .contains("class=\"notice draft\"");
        assertThat(new String(tree.files().get("events/ruling.html"), StandardCharsets.UTF_8))
                .doesNotContain("class=\"notice draft\"");
    }

    @Test
    void once_the_embargo_has_ended_its_words_are_out(@TempDir Path folder) {
        Path output = folder.resolve("later/output");
        Instant end = Instant.parse("2026-12-01T09:00:00Z");
        BuiltSite.build(SITE.source(), output, end.minusSeconds(1), false);
        assertThat(singing(EMBARGOED, output)).isEmpty();
        BuiltSite.build(SITE.source(), output, end, false);
        assertThat(singing(EMBARGOED, output))
                .contains("events/bandicoot-ruling.html", "data/site.json", "sitemap.xml", "search/words-0.js");
    }

    /** The files of a folder that have the word in them, or in their name, in any letter case. */
    private static List<String> singing(String word, Path folder) {
        List<String> found = new ArrayList<>();
        Tree.of(folder).files().forEach((path, bytes) -> {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            String plain = (path + "\n" + text).toLowerCase(Locale.ROOT);
            if (plain.contains(word) || plain.replace(",", "").contains(word)) found.add(path);
        });
        return found;
    }
}
