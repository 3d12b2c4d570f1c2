package jejak.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts files where none were, each as a whole, all of them or none. What is there is never written over. */
public final class NewFiles {
    private final Path source;

    /** @param source the folder that holds {@code content/} */
    public NewFiles(Path source) {
        this.source = source;
    }

    public boolean exists(String path) {
        return Files.exists(source.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** What a file says; empty where there is none, or none that can be read as text. */
    public Optional<String> text(String path) {
        try {
            return exists(path)
                    ? Optional.of(Files.readString(source.resolve(path), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Why a build would not read a file there: a folder on the way to it is a link, or no folder. Empty where it would. */
    public Optional<String> objection(String path) {
        Path at = source;
        for (Path name : Path.of(path).getParent()) {
            at = at.resolve(name);
            if (!Files.exists(at, LinkOption.NOFOLLOW_LINKS)) return Optional.empty();
            if (Files.isSymbolicLink(at)) return Optional.of(at + " is a symbolic link, which a build does not follow");
            if (!Files.isDirectory(at)) return Optional.of(at + " is no folder");
        }
        return Optional.empty();
    }

    /**
     * Where one cannot be written, those before it are taken away again.
     *
     * @param files by paths relative to the source, with {@code /}
     * @throws java.nio.file.FileAlreadyExistsException where something has such a name by now
     */
    public void put(Map<String, byte[]> files) throws IOException {
        List<Path> written = new ArrayList<>();
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = source.resolve(file.getKey());
                put(path, file.getValue());
                written.add(path);
            }
        } catch (IOException | RuntimeException e) {
            for (Path path : written) Files.deleteIfExists(path);
            throw e;
        }
    }

    private static void put(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        // a name that a build does not read, and that a server which watches passes over
        Path next = file.resolveSibling(".jejak-next");
        try {
            Files.write(next, bytes);
            Files.move(next, file);
        } finally {
            Files.deleteIfExists(next);
        }
    }
}
