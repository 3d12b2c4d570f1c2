package jejak.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jejak.cli.Cli;

/** A site under {@code src/test/resources}, copied to where it may be built, and built as its author would. */
record FaultySite(Path folder) {
    static final String NOW = "2026-11-23T00:00:00Z";

    /** @param to where the copy is to lie */
    static FaultySite copy(Path from, Path to) throws IOException {
        Tree.of(from).write(to);
        Files.deleteIfExists(to.resolve("expected.txt"));
        return new FaultySite(to);
    }

    Cli build(String... options) {
        return run("build", options);
    }

    Cli check(String... options) {
        return run("check", options);
    }

    Cli command(String command, String... options) {
        return run(command, options);
    }

    private Cli run(String command, String... options) {
        List<String> all =
                new ArrayList<>(List.of(command, "--source", folder.toString(), "--color", "never", "--now", NOW));
        all.addAll(List.of(options));
        Cli run = Cli.run(all.toArray());
        // an output folder is named by its whole path, which is another on every machine
        return new Cli(run.exit(), run.out(), run.err().replace(real().toString(), "<site>"));
    }

    FaultySite write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    Path output() {
        return folder.resolve("site-output");
    }

    private Path real() {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder;
        }
    }
}
