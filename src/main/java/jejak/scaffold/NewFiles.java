package jejak.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Puts files where none were, each as a whole or not at all. What is there is never written over. */
public final class NewFiles {
    private final Path source;

    /** @param source the folder that holds {@code content/} */
    public NewFiles(Path source) {
        this.source = source;
    }

    public boolean exists(String path) {
        return Files.exists(source.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether a document can lie in {@code content/}, as a build would read it. */
    public boolean hasContent() {
        return Files.isDirectory(source.resolve("content"), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * @param path relative to the source, with {@code /}
     * @throws java.nio.file.FileAlreadyExistsException where something has that name by now
     */
    public void put(String path, byte[] bytes) throws IOException {
        Path file = source.resolve(path);
        Files.createDirectories(file.getParent());
        // a name that a build does not read, and that a server which watches passes over
        Path next = file.resolveSibling("." + file.getFileName() + ".jejak-next");
        try {
            Files.write(next, bytes);
            Files.move(next, file);
        } finally {
            Files.deleteIfExists(next);
        }
    }
}
