package jejak.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jejak.diagnostic.Outcome;
import jejak.parallel.Workers;

/** Makes what was staged the output. */
final class Commit {
    private final Destination destination;
    private final Spare spare;
    private final Manifest next;
    private final Workers workers;
    private final Set<String> held = new HashSet<>();

    Commit(Destination destination, Spare spare, Collection<Staging.Slot> slots, Workers workers) {
        this.workers = workers;
        this.destination = destination;
        this.spare = spare;
        this.next = Manifest.of(slots.stream().map(Staging.Slot::entry).toList());
        slots.stream()
                .filter(Staging.Slot::held)
                .forEach(slot -> held.add(slot.entry().path()));
    }

    Outcome<Optional<Published>> run() throws IOException {
        // The folder was looked over when staging began, but a build takes a while.
        Listing.Strangers strangers = destination.strangers();
        List<String> foreign = strangers.foreign().isEmpty() ? taken() : strangers.foreign();
        if (!foreign.isEmpty()) {
            return new Outcome<>(
                    Optional.empty(), destination.refusal(foreign).stream().toList());
        }
        boolean same = destination.found().exists()
                && held.size() == next.files().size()
                && next.equals(destination.manifest());
        if (!same) {
            List<String> kept =
                    strangers.kept().stream().filter(name -> !next.lists(name)).toList();
            replace(kept);
        }
        return Outcome.of(Optional.of(published()));
    }

    // Unchanged files were read, so they are files; the others are looked at before they are replaced or deleted.
    private List<String> taken() throws IOException {
        List<String> taken = new ArrayList<>();
        for (Manifest.Entry entry : destination.manifest().files()) {
            if (!held.contains(entry.path()) && destination.isTaken(entry.path())) taken.add(entry.path());
        }
        String own = OutputPath.NO_JEKYLL;
        if (next.lists(own) && !destination.manifest().lists(own) && destination.isTaken(own)) taken.add(own);
        return taken;
    }

    private void replace(List<String> kept) throws IOException {
        boolean inside = destination.places().inside();
        String seal = inside ? spare.manifest(next) : complete();
        destination.watch().reached(Step.COMPLETE);
        Guard.run(inside ? this::moveFiles : () -> flip(kept));
        destination.lock().seal(seal);
    }

    private void flip(List<String> kept) throws IOException {
        Flip flip = new Flip(destination.places(), kept, destination.watch());
        try {
            flip.start();
        } catch (FileSystemException e) {
            // A mount or an overlay whose rename fails; the spare is complete, so it can still arrive file by file.
            if (!flip.takeBack()) throw e;
            moveFiles();
        }
    }

    private void moveFiles() throws IOException {
        new InPlace(destination.places(), destination.watch()).start(destination.manifest(), next);
    }

    private String complete() throws IOException {
        spare.prune(next);
        adopt();
        String seal = spare.manifest(next);
        copyAccess(destination.places().output(), destination.places().spare());
        return seal;
    }

    private void adopt() throws IOException {
        List<Manifest.Entry> files = next.files();
        try {
            workers.map(files.size(), i -> {
                adopt(files.get(i).path());
                return Optional.empty();
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void adopt(String path) {
        if (!held.contains(path)) return;
        try {
            spare.adopt(path, destination.output());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A web server's folder may be readable by its group alone, or by all: that is its owner's choice and stays so.
    private static void copyAccess(Path from, Path to) throws IOException {
        PosixFileAttributeView wanted = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (wanted == null || !Places.exists(from)) return;
        Files.setPosixFilePermissions(to, wanted.readAttributes().permissions());
    }

    private Published published() {
        int removed = destination.manifest().without(next).files().size();
        long bytes = next.files().stream().mapToLong(Manifest.Entry::bytes).sum();
        int changed = next.files().size() - held.size();
        return new Published(changed, held.size(), removed, bytes);
    }
}
