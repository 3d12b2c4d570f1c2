package jejak.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Compares a folder with the list of what should be in it, by names alone: a look at each file's attributes would take
 * five times as long. Links are not followed; a link or file where a folder should be is unknown.
 */
final class Listing {
    private final Manifest manifest;
    private final Set<String> folders;
    private final Unknown unknown;

    /** Told of each name that is not listed, in the order of names; answers whether to go on. */
    interface Unknown {
        boolean found(Path at, String path) throws IOException;
    }

    /**
     * What an output folder holds besides the generator's files.
     *
     * @param foreign at most one more than were asked for; sorted
     * @param kept the top-level dotfiles, which belong to the folder's owner; sorted
     */
    record Strangers(List<String> foreign, List<String> kept) {}

    private Listing(Manifest manifest, Unknown unknown) {
        this.manifest = manifest;
        this.folders = manifest.folders();
        this.unknown = unknown;
    }

    static Strangers strangers(Path root, Manifest manifest, int most) throws IOException {
        List<String> foreign = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        compare(root, manifest, (at, path) -> {
            if (!path.startsWith(".")) collect(at, path, foreign, most);
            else if (!path.startsWith(Places.OWN)) kept.add(path);
            return foreign.size() <= most;
        });
        return new Strangers(foreign, kept);
    }

    static void compare(Path root, Manifest manifest, Unknown unknown) throws IOException {
        if (Places.isFolder(root)) new Listing(manifest, unknown).walk(root, "");
    }

    private boolean walk(Path folder, String prefix) throws IOException {
        for (Path at : notFiles(folder, prefix)) {
            String path = prefix + at.getFileName();
            boolean known = folders.contains(path) && Places.isFolder(at);
            if (!(known ? walk(at, path + "/") : unknown.found(at, path))) return false;
        }
        return true;
    }

    private List<Path> notFiles(Path folder, String prefix) throws IOException {
        List<Path> rest = new ArrayList<>();
        try (DirectoryStream<Path> names = Files.newDirectoryStream(folder)) {
            for (Path at : names) {
                String path = prefix + at.getFileName();
                if (!manifest.lists(path) && !path.equals(OutputPath.MANIFEST)) rest.add(at);
            }
        }
        rest.sort((a, b) -> OutputPath.ORDER.compare(
                a.getFileName().toString(), b.getFileName().toString()));
        return rest;
    }

    // A folder is foreign for the files in it; an empty one holds nothing that could be lost.
    private static void collect(Path at, String path, List<String> foreign, int most) throws IOException {
        if (!Places.isFolder(at)) {
            foreign.add(path);
            return;
        }
        List<Path> inside = new ArrayList<>();
        try (DirectoryStream<Path> names = Files.newDirectoryStream(at)) {
            names.forEach(inside::add);
        }
        inside.sort(null);
        for (Path next : inside) {
            if (foreign.size() > most) return;
            collect(next, path + "/" + next.getFileName(), foreign, most);
        }
    }
}
