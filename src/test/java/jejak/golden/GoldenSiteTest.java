package jejak.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jejak.site.HeldBack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A whole small site, byte for byte. {@code -Djejak.golden=write} makes what was built what is expected. */
class GoldenSiteTest {
    private static final Path EXPECTED = Path.of("src/test/resources/golden/expected");

    @RegisterExtension
    static final BuiltSite SITE = BuiltSite.golden();

    @Test
    void every_file_of_the_output_is_as_expected_byte_for_byte() {
        Tree built = Tree.of(SITE.output());
        if ("write".equals(System.getProperty("jejak.golden"))) built.write(EXPECTED);
        assertThat(Tree.of(EXPECTED).differences(built))
                .as("expected (-) and built (+); `-Djejak.golden=write` accepts what was built")
                .isEmpty();
    }

    @Test
    void a_site_that_uses_everything_as_it_is_meant_has_nothing_to_be_told() {
        assertThat(SITE.result().diagnostics()).isEmpty();
    }

    /** A template that names a view where it means the words in it would print a record's own notation. */
    @Test
    void no_page_prints_a_view_itself() {
        for (String page : SITE.pages())
            assertThat(SITE.text(page)).as(page).doesNotContainPattern("[A-Z]\\w+\\[\\w+=");
    }

    @Test
    void the_summary_counts_what_is_out_and_what_is_not() {
        var summary = SITE.result().summary().orElseThrow();
        assertThat(summary.events()).isEqualTo(7);
        assertThat(summary.actors()).isEqualTo(6);
        assertThat(summary.sources()).isEqualTo(15);
        assertThat(summary.pages()).isEqualTo(SITE.pages().size());
        assertThat(summary.files() + 1)
                .as("with manifest.json")
                .isEqualTo(SITE.paths().size());
        assertThat(summary.heldBack().count(HeldBack.Reason.DRAFT)).isEqualTo(4);
        assertThat(summary.heldBack().count(HeldBack.Reason.EMBARGO)).isEqualTo(1);
        assertThat(summary.heldBack().nextEmbargo()).hasToString("Optional[2026-12-01T09:00:00Z]");
    }
}
