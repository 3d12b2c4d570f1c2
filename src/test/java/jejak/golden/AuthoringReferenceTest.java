package jejak.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jejak.cli.Cli;
import jejak.read.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds {@code src/docs/authoring.md}: the example in it builds, and its reference is the program's own. */
class AuthoringReferenceTest {
    private static final Path PAGE = Path.of("src/docs/authoring.md");
    private static final String DIVIDE = "AuthoringReferenceTest tells how. -->\n\n";
    private static final Pattern FILE = Pattern.compile("(?ms)^`(content/[^`]+)`\n\n```\\w+\n(.*?)^```$");

    @TempDir
    private Path temporary;

    @Test
    void the_reference_is_made_of_the_fields_that_are_read() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).containsOnlyOnce(DIVIDE);
        String written = page.substring(0, page.indexOf(DIVIDE) + DIVIDE.length());
        new ExpectedFile(PAGE).holds(written + Reference.markdown().stripTrailing() + "\n");
    }

    @Test
    void the_example_is_a_whole_site_without_a_fault() throws IOException {
        FaultySite site = new FaultySite(temporary);
        Matcher file = FILE.matcher(Files.readString(PAGE));
        int files = 0;
        for (; file.find(); files++) site.write(file.group(1), file.group(2));
        assertThat(files).isEqualTo(8);
        Cli run = site.check("--strict");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("1 event, 2 actors, 3 sources, ");
    }
}
