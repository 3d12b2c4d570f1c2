package jejak.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import jejak.build.Session;

/** Looks at every file's size and times again and again: for systems and disks that tell of nothing. */
final class LookingWatch implements Watch {
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** A look may take this part of the time, so that a large site does not keep a processor busy. */
    private static final int SHARE = 10;

    private final Path source;
    private Map<String, Stamp> seen;
    private long pause = PAUSE.toNanos();

    /** @param key the file's number on its disk, where it has one: a file put in the place of another has its own */
    private record Stamp(long bytes, FileTime modified, Optional<Object> key) {}

    LookingWatch(Path source) {
        this.source = source;
        this.seen = look();
    }

    @Override
    public Changes poll(Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (true) {
            long began = System.nanoTime();
            Map<String, Stamp> now = look();
            pause = Math.max(PAUSE.toNanos(), (System.nanoTime() - began) * SHARE);
            SortedSet<String> touched = differences(now);
            seen = now;
            long left = end - System.nanoTime();
            if (!touched.isEmpty() || left <= 0) return Changes.of(touched);
            Thread.sleep(Math.max(1, Math.min(pause, left) / 1_000_000));
        }
    }

    private SortedSet<String> differences(Map<String, Stamp> now) {
        SortedSet<String> touched = new TreeSet<>();
        now.forEach((path, stamp) -> {
            if (!stamp.equals(seen.get(path))) touched.add(path);
        });
        for (String path : seen.keySet()) if (!now.containsKey(path)) touched.add(path);
        return touched;
    }

    private Map<String, Stamp> look() {
        Map<String, Stamp> files = new HashMap<>();
        for (String name : List.of("content", "templates")) {
            try {
                Files.walkFileTree(source.resolve(name), new Look(files));
            } catch (IOException e) {
                throw new UncheckedIOException(e); // the visitor passes over what cannot be read
            }
        }
        return files;
    }

    private final class Look extends SimpleFileVisitor<Path> {
        private final Map<String, Stamp> files;

        Look(Map<String, Stamp> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            if (Session.isIgnored(path(dir))) return FileVisitResult.SKIP_SUBTREE;
            // an empty folder is one that may come and go too
            files.put(path(dir), new Stamp(0, FileTime.fromMillis(0), Optional.empty()));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Stamp stamp = new Stamp(
                    attributes.size(), attributes.lastModifiedTime(), Optional.ofNullable(attributes.fileKey()));
            if (!Session.isIgnored(path(file))) files.put(path(file), stamp);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path dir, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        private String path(Path file) {
            return source.relativize(file).toString().replace('\\', '/');
        }
    }

    @Override
    public void close() {
        // nothing is held
    }
}
