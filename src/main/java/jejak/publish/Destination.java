package jejak.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Span;

/**
 * An output folder that may be written to: looked over, locked, its last publish finished.
 *
 * @param shown the folder as the user named it
 * @param found the manifest of the site that stands there
 * @param isSealed whether that manifest is, byte for byte, the one that this program wrote last
 */
record Destination(
        String shown, Places places, OutputLock lock, Recovery.Found found, boolean isSealed, Step.Watch watch) {
    /** How many files that are not the generator's a fault names. */
    static final int NAMED = 5;

    Tree output() {
        return new Tree(places.output());
    }

    Manifest manifest() {
        return found.manifest();
    }

    /** What stands in the folder besides the generator's files. */
    Listing.Strangers strangers() throws IOException {
        return Listing.strangers(places.output(), manifest(), NAMED);
    }

    /** The fault of a folder that holds files which are not the generator's; it names a few of them. */
    Optional<Diagnostic> refusal(List<String> foreign) {
        return refusal(foreign, shown);
    }

    static Optional<Diagnostic> refusal(List<String> foreign, String shown) {
        if (foreign.isEmpty()) return Optional.empty();
        String named = String.join(
                ", ", foreign.stream().limit(NAMED).map(OutputPath::shown).toList());
        return Optional.of(Diagnostic.of(
                PublishCode.FOREIGN_OUTPUT,
                Span.of(shown),
                "the output folder holds files that the generator did not write: " + named
                        + (foreign.size() > NAMED ? " and more" : ""),
                "choose an empty or new folder with `--output`, or move these files away"));
    }

    /** Whether a path of the generator's was since made a folder, a link or a device by somebody. */
    boolean isTaken(String path) throws IOException {
        Path at = output().at(path);
        return Places.exists(at) && !Files.isRegularFile(at, LinkOption.NOFOLLOW_LINKS);
    }
}
