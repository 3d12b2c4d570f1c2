package jejak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {
    /** The launcher builds it to learn which classes a start needs, and learns nothing where that build fails. */
    @Test
    void the_sample_that_the_launcher_trains_on_builds_without_a_word(@TempDir Path folder) {
        Path sample = Path.of("src/main/sample");
        Cli run = Cli.run("build", "--source", sample, "--output", folder.resolve("site-output"));
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(folder.resolve("site-output/id/events/lamp-ordered.html")).exists();
        assertThat(Cli.run("check", "--source", sample).exit()).isZero();
    }
}
