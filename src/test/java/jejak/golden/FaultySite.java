package jejak.golden;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import jejak.cli.Invocation;

/** A site under {@code src/test/resources}, copied to where it may be built, and built as its author would. */
record FaultySite(Path folder) {
    static final String NOW = "2026-11-23T00:00:00Z";

    /** @param to an empty folder */
    static FaultySite copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(dir).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
        Files.deleteIfExists(to.resolve("expected.txt"));
        return new FaultySite(to);
    }

    Invocation build(String... options) {
        return run("build", options);
    }

    Invocation check(String... options) {
        return run("check", options);
    }

    private Invocation run(String command, String... options) {
        List<String> all =
                new ArrayList<>(List.of(command, "--source", folder.toString(), "--color", "never", "--now", NOW));
        all.addAll(List.of(options));
        Invocation run = Invocation.of(all.toArray(String[]::new));
        // an output folder is named by its whole path, which is another on every machine
        return new Invocation(run.exit(), run.out(), run.err().replace(real().toString(), "<site>"));
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
