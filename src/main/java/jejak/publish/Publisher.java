package jejak.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Outcome;
import jejak.diagnostic.Span;

/**
 * The way into an output folder: to publish into it, to clean it, or to finish what a kill cut short.
 *
 * <p>A folder is touched only if everything in it is the generator's, by its {@code manifest.json}, or a top-level
 * dotfile. All faults here are of {@link PublishCode} and {@linkplain PublishCode#isUsage() of usage}.
 */
public final class Publisher {
    private final String shown;
    private final Path output;
    private final boolean isLed;
    private final Layout layout;
    private final Step.Watch watch;
    private final Recovery recovery;

    /** Where the spare, marker and lock of an output lie: {@link Places#of}, or a test's choice. */
    interface Layout {
        Places of(Path output) throws IOException;
    }

    private Publisher(Path output, Layout layout, Step.Watch watch) throws IOException {
        this(output, layout, watch, Optional.empty());
    }

    private Publisher(Path output, Layout layout, Step.Watch watch, Optional<ReadAhead> ahead) throws IOException {
        this.shown = output.toString();
        this.output = Places.real(output);
        this.isLed = Files.isSymbolicLink(output);
        this.layout = layout;
        this.watch = watch;
        this.recovery = new Recovery(shown, watch, ahead);
    }

    /**
     * Begins to publish. Without a value nothing was touched. The staging holds a lock until it is closed.
     *
     * <p>Faults: {@code output-inside-content}, {@code foreign-output}, {@code bad-manifest}, {@code half-published},
     * {@code output-busy}.
     *
     * @param source the folder that has {@code content}
     * @param output need not exist; where it is a symbolic link, what it leads to is the output
     */
    public static Outcome<Optional<Staging>> open(Path source, Path output) throws IOException {
        return open(source, output, Optional.empty());
    }

    /** The same, where the manifest was read before. */
    public static Outcome<Optional<Staging>> open(Path source, Path output, Optional<ReadAhead> ahead)
            throws IOException {
        return open(source, new Publisher(output, Places::of, Step.UNWATCHED, ahead));
    }

    static Outcome<Optional<Staging>> open(Path source, Path output, Layout layout, Step.Watch watch)
            throws IOException {
        return open(source, new Publisher(output, layout, watch));
    }

    private static Outcome<Optional<Staging>> open(Path source, Publisher publisher) throws IOException {
        Outcome<Optional<Destination>> destination = publisher.destination(source);
        return new Outcome<>(destination.value().map(Staging::new), destination.diagnostics());
    }

    /**
     * Finishes a publish that was cut off, if there is one; else touches nothing. For commands that only read the
     * output: {@link #open} and {@link #clean} do it themselves.
     *
     * <p>Faults: {@code half-published}, {@code bad-manifest}, {@code output-busy}.
     */
    public static List<Diagnostic> recover(Path output) throws IOException {
        Publisher publisher = new Publisher(output, Places::of, Step.UNWATCHED);
        if (publisher.output.getFileName() == null || !publisher.isCutOff()) return List.of();
        return publisher
                .locked(false, lock -> new Outcome<>(Optional.empty(), publisher.finish()))
                .diagnostics();
    }

    /**
     * Removes what the manifest lists, the manifest, and the spare; keeps top-level dotfiles. Gives the number of files.
     *
     * <p>Faults are those of {@link #open}, and with any of them nothing is removed.
     */
    public static Outcome<Integer> clean(Path source, Path output) throws IOException {
        Publisher publisher = new Publisher(output, Places::of, Step.UNWATCHED);
        Optional<Diagnostic> fault = Placement.fault(source, publisher.output, publisher.shown);
        if (fault.isPresent()) return new Outcome<>(0, List.of(fault.get()));
        if (!Places.isFolder(publisher.output.getParent())) return Outcome.of(0);
        Outcome<Optional<Integer>> removed = publisher.locked(false, lock -> publisher.sweep());
        return new Outcome<>(removed.value().orElse(0), removed.diagnostics());
    }

    private interface Work<T> {
        Outcome<Optional<T>> with(OutputLock lock) throws IOException;
    }

    private Outcome<Optional<Destination>> destination(Path source) throws IOException {
        Optional<Diagnostic> fault = Placement.fault(source, output, shown);
        if (fault.isPresent()) return new Outcome<>(Optional.empty(), List.of(fault.get()));
        Files.createDirectories(output.getParent());
        return locked(true, lock -> {
            List<Diagnostic> faults = finish();
            if (!faults.isEmpty()) return new Outcome<>(Optional.empty(), faults);
            Outcome<Optional<Recovery.Found>> found = recovery.manifest(output);
            if (found.value().isEmpty()) return new Outcome<>(Optional.empty(), found.diagnostics());
            return look(lock, found.value().get());
        });
    }

    private Outcome<Optional<Destination>> look(OutputLock lock, Recovery.Found found) throws IOException {
        Places places = layout.of(output);
        Destination destination = new Destination(shown, places, lock, found, lock.isSealed(found.seal()), watch);
        Optional<Diagnostic> refusal =
                destination.refusal(destination.strangers().foreign());
        if (refusal.isPresent())
            return new Outcome<>(Optional.empty(), refusal.stream().toList());
        if (places.inside()) Tree.delete(places.spare()); // what a kill left; it would be visible in the output
        return Outcome.of(Optional.of(destination));
    }

    private Outcome<Optional<Integer>> sweep() throws IOException {
        List<Diagnostic> faults = finish();
        if (!faults.isEmpty()) return new Outcome<>(Optional.empty(), faults);
        Outcome<Optional<Recovery.Found>> found = recovery.manifest(output);
        if (found.value().isEmpty()) return new Outcome<>(Optional.empty(), found.diagnostics());
        Manifest manifest = found.value().get().manifest();
        Optional<Diagnostic> foreign = foreign(manifest);
        if (foreign.isPresent())
            return new Outcome<>(Optional.empty(), foreign.stream().toList());
        int removed = Folders.forget(output, manifest);
        if (found.value().get().exists()) Files.delete(output.resolve(OutputPath.MANIFEST));
        for (Places places : both()) {
            Tree.delete(places.spare());
            Files.deleteIfExists(Marker.part(places.marker()));
            Files.deleteIfExists(places.lock()); // held until here; a build that starts this very moment makes its own
        }
        // a link that led nowhere would be in the way of the next build
        if (!isLed && Folders.isEmpty(output)) deleteFolder();
        return Outcome.of(Optional.of(removed));
    }

    private Optional<Diagnostic> foreign(Manifest manifest) throws IOException {
        List<String> strangers =
                Listing.strangers(output, manifest, Destination.NAMED).foreign();
        return Destination.refusal(strangers, shown);
    }

    private void deleteFolder() throws IOException {
        try {
            Files.delete(output);
        } catch (FileSystemException e) {
            // A mount point, or a folder whose parent may not be written to: being empty is all it can be.
            if (!Folders.isEmpty(output)) throw e;
        }
    }

    private List<Places> both() {
        return List.of(Places.beside(output), Places.inside(output));
    }

    private boolean isCutOff() {
        return both().stream().anyMatch(places -> Places.exists(places.marker()) || Places.exists(places.aside()));
    }

    private List<Diagnostic> finish() throws IOException {
        for (Places places : both()) {
            List<Diagnostic> faults = recovery.finish(places);
            if (!faults.isEmpty()) return faults;
        }
        return List.of();
    }

    /** Runs with the lock, and keeps it only where that is asked for and there is a value. */
    private <T> Outcome<Optional<T>> locked(boolean keep, Work<T> work) throws IOException {
        Optional<OutputLock> lock = OutputLock.take(layout.of(output).lock());
        if (lock.isEmpty()) {
            return refuse(
                    PublishCode.OUTPUT_BUSY,
                    "another build is writing to the output folder " + OutputPath.shown(shown),
                    "wait until it has ended, or choose another folder with `--output`");
        }
        boolean kept = false;
        try {
            Outcome<Optional<T>> outcome = work.with(lock.get());
            kept = keep && outcome.value().isPresent();
            return outcome;
        } finally {
            if (!kept) lock.get().close();
        }
    }

    private <T> Outcome<Optional<T>> refuse(PublishCode code, String message, String help) {
        return new Outcome<>(Optional.empty(), List.of(fault(code, message, help)));
    }

    private Diagnostic fault(PublishCode code, String message, String help) {
        return Diagnostic.of(code, Span.of(shown), message, help);
    }
}
