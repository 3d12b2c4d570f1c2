package jejak.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Two trees change places by renames, in under a millisecond whatever their size.
 *
 * <p>Marker; output to aside; spare to output; kept dotfiles to the new output; aside to spare; marker away. Each step
 * looks only at which names exist, so {@link #finish} may start anywhere: at the next start after a kill, too.
 */
final class Flip {
    private final Places places;
    private final List<String> kept;
    private final Step.Watch watch;
    private boolean done;

    Flip(Places places, List<String> kept, Step.Watch watch) {
        this.places = places;
        this.kept = kept;
        this.watch = watch;
    }

    void start() throws IOException {
        new Marker(Marker.Way.FLIP, kept).write(places.marker());
        watch.reached(Step.MARKED);
        if (Places.exists(places.output())) {
            move(places.output(), places.aside());
            watch.reached(Step.SET_ASIDE);
        }
        finish();
    }

    /** Brings a flip to its end from wherever it stopped. */
    void finish() throws IOException {
        if (Places.exists(places.aside()) && Places.exists(places.spare()) && Folders.isEmpty(places.output())) {
            Files.delete(places.output()); // made by somebody who found it missing
        }
        if (!Places.exists(places.output()) && Places.exists(places.spare())) {
            move(places.spare(), places.output());
            watch.reached(Step.IN_PLACE);
        }
        if (Places.exists(places.aside())) {
            if (!Places.exists(places.output())) {
                // Somebody took the spare for a cache and deleted it; the old site is whole and goes back.
                move(places.aside(), places.output());
            } else {
                moveKept(places.aside(), places.output());
                move(places.aside(), places.spare());
                watch.reached(Step.SPARE_RETURNED);
            }
        }
        done = true;
        unmark();
    }

    /**
     * Undoes a flip after a rename that failed, such as that of a dotfile that is a mount point. False where it was too
     * late for that: the output is the new site, and the next start will tidy up.
     */
    boolean takeBack() throws IOException {
        if (done) return false;
        if (Places.exists(places.aside())) {
            if (Places.exists(places.output())) {
                if (Places.exists(places.spare())) return false;
                moveKept(places.output(), places.aside());
                move(places.output(), places.spare());
            }
            move(places.aside(), places.output());
        }
        unmark();
        return true;
    }

    /** Whether somebody made a new output while the flip was cut off, so that going on would lose something. */
    boolean isDisturbed() throws IOException {
        if (!Places.exists(places.aside()) || !Places.exists(places.output())) return false;
        if (Places.exists(places.spare())) return !Folders.isEmpty(places.output());
        return kept.stream().anyMatch(name -> has(places.output(), name) && has(places.aside(), name));
    }

    private void moveKept(Path from, Path to) throws IOException {
        for (String name : kept) {
            if (has(from, name) && !has(to, name)) {
                move(from.resolve(name), to.resolve(name));
                watch.reached(Step.DOTFILE_MOVED);
            }
        }
    }

    private static boolean has(Path folder, String name) {
        return Places.exists(folder.resolve(name));
    }

    private void unmark() throws IOException {
        Files.deleteIfExists(places.marker());
        watch.reached(Step.UNMARKED);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
}
