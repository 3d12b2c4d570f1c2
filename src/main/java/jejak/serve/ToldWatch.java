package jejak.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import jejak.build.Session;

/**
 * Hears of changes from the operating system. The source folder itself is watched too, so that {@code content/} may go and come
 * back.
 *
 * <p>A folder that comes, goes or moves makes every watch doubtful: on Linux a watch follows its folder to a new name and goes
 * on saying the old one. So then all watches are made anew, and everything may have changed.
 */
final class ToldWatch implements Watch {
    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    private final Path source;
    private WatchService service;
    private final Map<WatchKey, Path> keys = new HashMap<>();
    private final Set<Path> folders = new HashSet<>();

    /** Throws where the system tells of no changes, or of no more folders. */
    ToldWatch(Path source) throws IOException {
        this.source = source;
        this.service = source.getFileSystem().newWatchService();
        try {
            // macOS: the JDK looks every ten seconds and calls it watching
            if (service.getClass().getSimpleName().startsWith("Polling")) throw new IOException("no watches here");
            register();
        } catch (IOException e) {
            service.close();
            throw e;
        }
    }

    @Override
    public Changes poll(Duration atMost) throws InterruptedException {
        try {
            WatchKey key = service.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
            if (key == null && (folders.contains(source) || !Files.isDirectory(source))) return Changes.NONE;
            SortedSet<String> touched = new TreeSet<>();
            boolean isSure = folders.contains(source);
            for (; key != null; key = service.poll()) isSure &= read(key, touched);
            if (isSure) return Changes.of(touched);
            reopen();
            return Changes.EVERYTHING;
        } catch (ClosedWatchServiceException e) {
            throw new InterruptedException("closed");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the watches are still where they should be. */
    private boolean read(WatchKey key, SortedSet<String> touched) {
        boolean isSure = true;
        Path folder = keys.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (folder == null || event.kind() == StandardWatchEventKinds.OVERFLOW) {
                isSure = false;
                continue;
            }
            Path file = folder.resolve((Path) event.context());
            String path = source.relativize(file).toString().replace('\\', '/');
            if (Session.isIgnored(path)) continue;
            boolean isFolder = folders.contains(file) || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
            if (!isFolder) touched.add(path);
            else if (event.kind() != StandardWatchEventKinds.ENTRY_MODIFY) isSure = false;
        }
        return key.reset() && isSure;
    }

    private void reopen() throws IOException {
        service.close();
        service = source.getFileSystem().newWatchService();
        register();
    }

    private void register() throws IOException {
        keys.clear();
        folders.clear();
        register(source);
        for (String name : List.of("content", "templates")) {
            Path root = source.resolve(name);
            if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) continue;
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
                    if (Session.isIgnored(source.relativize(dir).toString().replace('\\', '/')))
                        return FileVisitResult.SKIP_SUBTREE;
                    register(dir);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE; // gone again: its folder, watched by now, says so
                }

                @Override
                public FileVisitResult postVisitDirectory(Path dir, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }

    private void register(Path folder) throws IOException {
        try {
            keys.put(folder.register(service, KINDS), folder);
            folders.add(folder);
        } catch (NoSuchFileException | NotDirectoryException e) {
            // gone again: the folder it lay in, watched by now, says so
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
