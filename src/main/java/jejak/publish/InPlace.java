package jejak.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Brings an output up to date file by file, for a folder that cannot be renamed: a mount point, or one in a folder that
 * takes no new names.
 *
 * <p>The spare holds every file that differs, and the new manifest, before the first file is touched; the marker says
 * so. Each file then arrives by a rename, files that are gone from the list are deleted, and the manifest comes last.
 * All of it may be done again, so after a kill the next start does. A reader may meet a mixture while it runs, and after
 * a kill until the next start: that is the price of a folder that cannot be renamed.
 */
final class InPlace {
    private final Places places;
    private final Step.Watch watch;

    InPlace(Places places, Step.Watch watch) {
        this.places = places;
        this.watch = watch;
    }

    void start(Manifest before, Manifest after) throws IOException {
        new Marker(Marker.Way.IN_PLACE, List.of()).write(places.marker());
        watch.reached(Step.MARKED);
        finish(before, after);
    }

    void finish(Manifest before, Manifest after) throws IOException {
        Folders output = new Folders(places.output());
        Tree spare = new Tree(places.spare());
        for (Manifest.Entry entry : after.files()) {
            if (!Places.exists(spare.at(entry.path()))) continue; // unchanged, or here already
            arrive(spare.at(entry.path()), output.place(entry.path()));
            watch.reached(Step.FILE_APPLIED);
        }
        Folders.forget(places.output(), before.without(after));
        watch.reached(Step.STALE_DELETED);
        if (Places.exists(spare.at(OutputPath.MANIFEST))) {
            arrive(spare.at(OutputPath.MANIFEST), output.place(OutputPath.MANIFEST));
        }
        watch.reached(Step.MANIFEST_APPLIED);
        Files.deleteIfExists(places.marker());
        watch.reached(Step.UNMARKED);
        Tree.delete(places.spare());
    }

    // A folder in the way is stale, like a file where a folder is needed: no build has a path as both.
    private void arrive(Path from, Path to) throws IOException {
        if (Places.isFolder(to)) Tree.delete(to);
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Path part = places.output().resolve(Places.OWN + "part");
            Files.deleteIfExists(part);
            try (InputStream in = Files.newInputStream(from, LinkOption.NOFOLLOW_LINKS)) {
                Files.copy(in, part);
            }
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
