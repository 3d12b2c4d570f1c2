package jejak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jejak.golden.BuiltSite;
import jejak.golden.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Control-C in the middle of a build: exit code 130, and the old site stays. */
class InterruptTest {
    @Test
    @Timeout(300)
    void an_interrupted_build_ends_with_130_and_the_old_site_stays(@TempDir Path folder) throws Exception {
        Path golden = BuiltSite.golden().source();
        Tree.of(golden).write(folder.resolve("site"));
        Path output = folder.resolve("site/site-output");
        assertThat(Cli.run("build", "--source", folder.resolve("site"), "--now", BuiltSite.NOW)
                        .exit())
                .isZero();
        Tree before = Tree.of(output);
        // another tagline, so that every page is written anew
        Path settings = folder.resolve("site/content/site.yml");
        Files.writeString(settings, Files.readString(settings).replace("An invented story", "A made-up story"));

        Process build = interpreted("build", "--source", folder.resolve("site"), "--now", BuiltSite.NOW);
        Path spare = output.resolveSibling(".site-output.jejak-next");
        while (build.isAlive() && Tree.paths(spare).isEmpty()) Thread.sleep(2);
        assertThat(build.isAlive()).as("it is in the middle of writing").isTrue();
        new ProcessBuilder("kill", "-INT", Long.toString(build.pid())).start().waitFor();
        assertThat(build.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(build.exitValue()).isEqualTo(130);
        assertThat(before.differences(Tree.of(output))).isEmpty();

        assertThat(Cli.run("build", "--source", folder.resolve("site"), "--now", BuiltSite.NOW)
                        .exit())
                .as("the next build")
                .isZero();
        assertThat(before.differences(Tree.of(output))).isNotEmpty();
        try (Stream<Path> left = Files.list(folder.resolve("site"))) {
            assertThat(left.map(path -> path.getFileName().toString())).contains("content", "site-output");
        }
    }

    /** Slow enough to be interrupted, and heeding the signal even where this JVM was started to ignore it. */
    private static Process interpreted(Object... arguments) throws IOException, InterruptedException {
        ProcessBuilder process = Cli.process(arguments);
        List<String> command = new ArrayList<>(process.command());
        command.add(1, "-Xint");
        List<String> heeding = List.of("env", "--default-signal=INT");
        List<String> probe = new ArrayList<>(heeding);
        probe.add("true");
        boolean isKnown = new ProcessBuilder(probe).start().waitFor() == 0;
        if (isKnown) command.addAll(0, heeding);
        return process.command(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
