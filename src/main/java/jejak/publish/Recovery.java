package jejak.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Outcome;
import jejak.diagnostic.Span;

/** What an earlier program left: its manifest, and perhaps a publish that was cut off and is now finished. */
final class Recovery {
    private final String shown;
    private final Step.Watch watch;
    private final Optional<ReadAhead> ahead;

    /** {@code shown} is the output folder as the user named it. */
    Recovery(String shown, Step.Watch watch, Optional<ReadAhead> ahead) {
        this.shown = shown;
        this.watch = watch;
        this.ahead = ahead;
    }

    /**
     * A manifest as found on disk.
     *
     * @param seal the checksum of the file's bytes; of no bytes where there is no file
     */
    record Found(boolean exists, Manifest manifest, String seal) {}

    Outcome<Optional<Found>> manifest(Path root) throws IOException {
        Path file = root.resolve(OutputPath.MANIFEST);
        CRC32C checksum = new CRC32C();
        if (!Places.exists(file)) {
            return Outcome.of(Optional.of(new Found(false, Manifest.EMPTY, Spare.seal(checksum))));
        }
        String name = shown + "/" + OutputPath.MANIFEST;
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            String message = "the manifest is no plain file, so it is not the generator's";
            return refuse(PublishCode.BAD_MANIFEST, name, message, "choose an empty or new folder with `--output`");
        }
        if (ahead.isPresent() && ahead.get().isStill(file)) {
            checksum.update(ahead.get().bytes());
            return Outcome.of(Optional.of(new Found(true, ahead.get().manifest(), Spare.seal(checksum))));
        }
        try (InputStream in = new CheckedInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), checksum)) {
            Outcome<Optional<Manifest>> read = ManifestFile.read(in, name);
            return new Outcome<>(
                    read.value().map(manifest -> new Found(true, manifest, Spare.seal(checksum))), read.diagnostics());
        }
    }

    /** Finishes what was cut off. A fault means that nothing was touched, since something would have been lost. */
    List<Diagnostic> finish(Places places) throws IOException {
        if (!Places.exists(places.marker())) {
            if (!Places.exists(places.aside())) return List.of();
            return disturbed("`" + places.aside().getFileName() + "` stands beside the output, and no marker says why");
        }
        Optional<Marker> marker = Marker.read(places.marker());
        if (marker.isEmpty()) {
            return disturbed("the marker of a publish that was cut off is not as the generator writes it");
        }
        return marker.get().way() == Marker.Way.FLIP
                ? flip(new Flip(places, marker.get().kept(), watch))
                : inPlace(places);
    }

    private List<Diagnostic> flip(Flip flip) throws IOException {
        if (flip.isDisturbed()) {
            return disturbed("a publish was cut off, and since then somebody made a new folder in its place");
        }
        try {
            flip.finish();
        } catch (IOException e) {
            if (!flip.takeBack()) throw e;
        }
        return List.of();
    }

    private List<Diagnostic> inPlace(Places places) throws IOException {
        if (!Places.isFolder(places.spare()) || !Places.isFolder(places.output())) {
            return disturbed("a publish was cut off, and since then the files it needs were deleted");
        }
        Outcome<Optional<Found>> before = manifest(places.output());
        Outcome<Optional<Found>> after = manifest(places.spare());
        if (before.value().isEmpty()) return before.diagnostics();
        if (after.value().isEmpty()) return after.diagnostics();
        // Without a manifest in the spare, the last file had arrived and only the marker was left.
        Manifest old = before.value().get().manifest();
        Manifest next = after.value().get().exists() ? after.value().get().manifest() : old;
        new InPlace(places, watch).finish(old, next);
        return List.of();
    }

    private List<Diagnostic> disturbed(String message) {
        return refuse(
                        PublishCode.HALF_PUBLISHED,
                        shown,
                        message,
                        "keep the tree that is wanted as " + OutputPath.shown(shown) + " and move the others away")
                .diagnostics();
    }

    private static <T> Outcome<Optional<T>> refuse(PublishCode code, String file, String message, String help) {
        return new Outcome<>(Optional.empty(), List.of(Diagnostic.of(code, Span.of(file), message, help)));
    }
}
