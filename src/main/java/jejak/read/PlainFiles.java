package jejak.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;

/**
 * What lies in a folder, by name alone. Links, devices and pipes are refused, not followed: their target could lie outside
 * the site, or never end.
 */
final class PlainFiles {
    private final Path source;
    private final Faults faults;
    private final List<Found> found = new ArrayList<>();

    private PlainFiles(Path source, Faults faults) {
        this.source = source;
        this.faults = faults;
    }

    /**
     * A file or folder.
     *
     * @param path relative to the source folder, with {@code /}
     * @param bytes its size, for a file
     */
    record Found(String path, Path file, boolean isFolder, long bytes) {
        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /** The files and folders right in a folder, sorted by path. */
    static List<Found> in(Path source, Path folder, Faults faults) throws IOException {
        return new PlainFiles(source, faults).walk(folder, 1);
    }

    /** The files in a folder and all folders in it, sorted by path. */
    static List<Found> under(Path source, Path folder, Faults faults) throws IOException {
        return new PlainFiles(source, faults).walk(folder, Integer.MAX_VALUE);
    }

    /** Whether there is such a folder; where something else has its name, that is reported. */
    static boolean isFolder(Path source, Path folder, Faults faults) {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) return true;
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            String kind = Files.isSymbolicLink(folder) ? "this is a symbolic link" : "this is no folder";
            faults.add(
                    ReadCode.NOT_A_PLAIN_FILE, Span.of(relative(source, folder)), kind, "put the folder itself there");
        }
        return false;
    }

    private List<Found> walk(Path folder, int depth) throws IOException {
        // a walk gives each entry's attributes without asking the disk again
        Files.walkFileTree(folder, Set.of(), depth, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                boolean skip = !dir.equals(folder) && isHidden(dir);
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file)) add(file, attributes);
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.comparing(Found::path));
        return found;
    }

    private void add(Path file, BasicFileAttributes attributes) {
        String path = relative(source, file);
        if (attributes.isRegularFile() || attributes.isDirectory()) {
            found.add(new Found(path, file, attributes.isDirectory(), attributes.size()));
            return;
        }
        faults.add(
                ReadCode.NOT_A_PLAIN_FILE,
                Span.of(path),
                attributes.isSymbolicLink() ? "this is a symbolic link" : "this is neither a file nor a folder",
                "put the file itself there");
    }

    /** Files of editors and systems: {@code .git}, {@code .DS_Store}, {@code x.md~}, {@code #x.md#}. */
    static boolean isHidden(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || name.endsWith("~") || name.startsWith("#") || name.equals("Thumbs.db");
    }

    /** @param path one made by resolving names against {@code source}: so the rest is what follows, and cheap to take */
    private static String relative(Path source, Path path) {
        String from = source.toString();
        int start = from.isEmpty() || from.endsWith(source.getFileSystem().getSeparator())
                ? from.length()
                : from.length() + 1;
        return path.toString().substring(start).replace('\\', '/');
    }
}
