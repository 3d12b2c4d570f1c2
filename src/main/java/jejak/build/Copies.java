package jejak.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files under {@code content/documents/} as they lie there, told apart by size and time: they may be large, so they are not
 * read to learn whether they are others now.
 */
record Copies(SortedMap<Path, Stamp> files) {
    record Stamp(long bytes, FileTime modified) {}

    static Copies in(Path source) {
        SortedMap<Path, Stamp> files = new TreeMap<>();
        try {
            Files.walkFileTree(source.resolve("content").resolve("documents"), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime()));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE; // there is no such folder, or it goes while it is looked at
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Copies(files);
    }
}
