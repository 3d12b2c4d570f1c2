package jejak.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import jejak.model.Content;
import jejak.parallel.Workers;
import jejak.read.ContentReader;
import jejak.site.Recall;
import jejak.site.Site;
import jejak.site.Viewpoint;

/** A site of two hundred events in a folder that goes away again, read and joined by one thread. */
final class Sample implements AutoCloseable {
    static final int EVENTS = 200;

    private static final Viewpoint NOW = new Viewpoint(Instant.parse("2026-01-01T00:00:00Z"), false);

    private final Path folder;
    private final Workers workers = new Workers(1);

    Sample() {
        try {
            folder = Files.createTempDirectory("jejak-bench");
            Corpus.write(folder, EVENTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    Content read() {
        return new ContentReader(workers).read(folder).value();
    }

    Site join(Content content) {
        return Site.of(content, NOW, workers, new Recall()).value();
    }

    @Override
    public void close() throws IOException {
        workers.close();
        delete(folder);
    }

    static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, IOException fault) throws IOException {
                Files.delete(left);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
