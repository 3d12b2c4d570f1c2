package jejak.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jejak.build.BuildCode;
import jejak.check.CheckCode;
import jejak.cli.Codes;
import jejak.diagnostic.Code;
import jejak.links.LinkCode;
import jejak.publish.PublishCode;
import jejak.read.ReadCode;
import jejak.read.copy.CopyCode;
import jejak.read.markdown.MarkdownCode;
import jejak.render.RenderCode;
import jejak.scaffold.ImportCode;
import jejak.site.SiteCode;
import org.junit.jupiter.api.Test;

/** Holds {@code src/docs/diagnostics.md}, which is made from the codes themselves. */
class DiagnosticsReferenceTest {
    private static final Path PAGE = Path.of("src/docs/diagnostics.md");
    private static final String SITES = "../test/resources/diagnostics/";

    private record Stage(Class<? extends Code> codes, String title, String introduction) {}

    private static final List<Stage> STAGES = List.of(
            new Stage(ReadCode.class, "Files and front matter", "Found in one file, seen alone."),
            new Stage(CopyCode.class, "Local copies", "Found in the local copy of a source, seen alone."),
            new Stage(MarkdownCode.class, "Prose", "Found in the body of one file."),
            new Stage(SiteCode.class, "The whole site", "Found when all documents are seen together."),
            new Stage(RenderCode.class, "Templates", "Found in a site's own `templates/`."),
            new Stage(
                    CheckCode.class,
                    "Finished pages",
                    "Found by `jejak check`, which reads the pages as a stranger would."),
            new Stage(
                    LinkCode.class,
                    "Links to other hosts",
                    "Found by `jejak check --links` and `--archive`, which use the network."),
            new Stage(BuildCode.class, "The build", "Found when a site takes the place of the one before."),
            new Stage(PublishCode.class, "The output folder", "Found where the site is to be put."),
            new Stage(
                    ImportCode.class,
                    "Files of other programs",
                    "Found by `jejak import`, which then writes nothing."));

    @Test
    void the_page_is_made_of_the_codes() {
        new ExpectedFile(PAGE).holds(page());
    }

    @Test
    void every_code_is_of_a_stage_and_says_what_it_means_in_sentences() {
        assertThat(Codes.ALL).allSatisfy(code -> {
            assertThat(STAGES).as(code.tag()).anyMatch(stage -> stage.codes().isInstance(code));
            assertThat(code.tag()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
            assertThat(code.meaning()).as(code.tag()).matches("(?s)[A-Z].*[.]");
            assertThat(code.remedy()).as(code.tag()).matches("(?s)[A-Z].*[.]");
        });
    }

    private static String page() {
        StringBuilder out = new StringBuilder("""
                # Faults

                Every fault has a code: `error[unknown-actor]`. An error publishes nothing and leaves the old site as it is; a warning
                fails only with `--strict`; a notice never does. `./jejak explain CODE` prints what stands here. Each example is
                what an author reads, for the small site beside it.

                This page is made from the program; `DiagnosticsReferenceTest` tells how.
                """);
        for (Stage stage : STAGES) {
            out.append("\n## ")
                    .append(stage.title())
                    .append("\n\n")
                    .append(stage.introduction())
                    .append('\n');
            for (Code code : Codes.ALL) if (stage.codes().isInstance(code)) code(code, out);
        }
        return out.toString();
    }

    private static void code(Code code, StringBuilder out) {
        String folder = SITES + code.tag();
        out.append("\n### `").append(code.tag()).append("`\n\n");
        out.append(capital(code.severity().word()))
                .append(". ")
                .append(escaped(code.meaning()))
                .append("\n\n");
        out.append("Remedy: ").append(escaped(code.remedy())).append("\n\n");
        out.append("[Example](").append(folder).append("/expected.txt)\n");
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Markdown's signs as characters, but for what stands between backticks. */
    private static String escaped(String text) {
        List<String> parts = new ArrayList<>(List.of(text.split("`", -1)));
        Map<String, String> signs = Map.of("\\", "\\\\", "<", "\\<", "[", "\\[", "*", "\\*", "_", "\\_");
        for (int i = 0; i < parts.size(); i += 2) {
            StringBuilder part = new StringBuilder();
            for (char c : parts.get(i).toCharArray())
                part.append(signs.getOrDefault(String.valueOf(c), String.valueOf(c)));
            parts.set(i, part.toString());
        }
        return String.join("`", parts);
    }
}
