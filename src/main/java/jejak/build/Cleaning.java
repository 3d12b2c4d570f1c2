package jejak.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import jejak.diagnostic.Outcome;
import jejak.publish.Publisher;

/** Removes what builds have made, and nothing that somebody wrote. */
public final class Cleaning {
    private Cleaning() {}

    /**
     * What was removed, in files.
     *
     * @param published of the site
     * @param kept of what builds keep to be faster the next time
     */
    public record Removed(int published, int kept) {}

    /**
     * Faults are those of {@link Publisher#clean}, and with any of them nothing is removed.
     *
     * @param keeps folders in the source in which builds keep what they know
     */
    public static Outcome<Removed> run(Request request, List<Path> keeps) throws IOException {
        Outcome<Integer> published = Publisher.clean(request.source(), request.output());
        int kept = 0;
        if (!published.hasErrors()) for (Path folder : keeps) kept += remove(folder);
        return new Outcome<>(new Removed(published.value(), kept), published.diagnostics());
    }

    /** A symbolic link in place of the folder, or of the one it is in, is not followed. */
    private static int remove(Path folder) throws IOException {
        if (!isFolder(folder) || !isFolder(folder.getParent())) return 0;
        int[] files = {0};
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                files[0]++;
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException fault) throws IOException {
                if (fault != null) throw fault;
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
        return files[0];
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
