package jejak.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the folders of a tree, each once. For many threads at once. */
final class Folders {
    private final Path root;
    private final Set<String> made = ConcurrentHashMap.newKeySet();

    Folders(Path root) {
        this.root = root;
    }

    /** Where a path lies, its folder made. */
    Path place(String path) throws IOException {
        String folder = above(path);
        if (!made.contains(folder)) make(folder);
        return Places.at(root, path);
    }

    // A file or link in the way is stale, and deleted: no build has a path as both.
    private synchronized void make(String folder) throws IOException {
        if (made.contains(folder)) return;
        if (!folder.isEmpty()) make(above(folder));
        Path at = Places.at(root, folder);
        try {
            Files.createDirectory(at);
        } catch (FileAlreadyExistsException e) {
            if (!Places.isFolder(at)) {
                Files.delete(at);
                Files.createDirectory(at);
            }
        }
        made.add(folder);
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    static boolean isEmpty(Path folder) throws IOException {
        if (!Places.isFolder(folder)) return false;
        try (DirectoryStream<Path> names = Files.newDirectoryStream(folder)) {
            return !names.iterator().hasNext();
        }
    }

    /**
     * Deletes what is listed, and the folders that this leaves empty. Nothing behind a symbolic link is touched. Gives
     * the number of files that were there.
     */
    static int forget(Path root, Manifest files) throws IOException {
        List<String> folders = real(root, files);
        Set<String> known = new HashSet<>(folders);
        int deleted = 0;
        for (Manifest.Entry entry : files.files()) {
            Path file = Places.at(root, entry.path());
            if (!known.contains(above(entry.path()))) continue;
            if (Tree.attributes(file).filter(found -> found.isRegularFile()).isEmpty()) continue;
            Files.delete(file);
            deleted++;
        }
        for (int i = folders.size() - 1; i > 0; i--) { // the inner before the outer, never the root
            Path folder = root.resolve(folders.get(i));
            if (isEmpty(folder)) Files.delete(folder);
        }
        return deleted;
    }

    // The folders of these files that are there, without those that are links or lie behind one; the root first.
    private static List<String> real(Path root, Manifest files) throws IOException {
        List<String> sorted = new ArrayList<>(files.folders());
        sorted.sort(OutputPath.ORDER);
        Set<String> real = new LinkedHashSet<>(List.of(""));
        for (String folder : sorted) {
            if (real.contains(above(folder)) && Places.isFolder(Places.at(root, folder))) real.add(folder);
        }
        return new ArrayList<>(real);
    }
}
