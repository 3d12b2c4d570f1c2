package jejak.build;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Diagnostic;
import jejak.links.LinkCode;
import jejak.links.Links;
import jejak.links.Manners;
import jejak.links.Wayback;
import jejak.model.Link;
import jejak.model.Source;
import jejak.parallel.Workers;
import jejak.read.ArchiveKeys;

/**
 * Looks up an archived copy of every source that has a {@code url} and none yet, and writes it into the source's file.
 *
 * <p>It comes before the checks, so that a site whose gate asks for copies can be mended by it.
 */
public final class Archiving {
    private final Workers workers;
    private final Progress progress;
    private final Manners manners;
    private final URI archive;

    /** @param archive where the availability API lies: {@link Wayback#HOME} */
    public Archiving(Workers workers, Progress progress, Manners manners, URI archive) {
        this.workers = workers;
        this.progress = progress;
        this.manners = manners;
        this.archive = archive;
    }

    /** @param looked sources without a copy; of some of them the archive may have said nothing */
    public record Done(List<Diagnostic> diagnostics, int looked, int written, int without, int unanswered) {}

    /** Disk faults are thrown. A withheld source is never asked for: that would tell the archive of it. */
    public Done run(Request request) throws IOException {
        List<Source> sources = new Build(workers, progress)
                .prepare(request).value().site().sources().stream()
                        .filter(s -> s.url().isPresent()
                                && s.archiveUrl().isEmpty()
                                && s.archiveDate().isEmpty())
                        .filter(s -> !Links.isArchive(s.url().get().url()))
                        .toList();
        Links links = new Links(manners, request.now(), archive);
        List<Diagnostic> faults = new ArrayList<>();
        int written = 0;
        int without = 0;
        int unanswered = 0;
        progress.stage("archive", sources.size());
        for (Source source : sources) {
            Link url = source.url().orElseThrow();
            Wayback.Found found = links.capture(url.url(), source.accessed());
            progress.step();
            if (!found.hasAnswered()) unanswered++;
            else if (found.capture().isEmpty()) without++;
            else if (write(request.source(), url, found.capture().get())) written++;
            else faults.add(unwritten(url, found.capture().get()));
        }
        return new Done(faults, sources.size(), written, without, unanswered);
    }

    private static Diagnostic unwritten(Link url, Wayback.Capture copy) {
        return Diagnostic.of(
                LinkCode.ARCHIVE_NOT_WRITTEN,
                url.at(),
                "an archived copy of `" + url.url() + "` was found and could not be written here",
                "write `archive_url: " + copy.url() + "` and `archive_date: " + copy.day() + "` on lines of their own");
    }

    private static boolean write(Path root, Link url, Wayback.Capture copy) throws IOException {
        Path file = root.resolve(url.at().file());
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) return false;
        Optional<byte[]> changed = ArchiveKeys.add(Files.readAllBytes(file), url, copy.url(), copy.day());
        if (changed.isEmpty()) return false;
        // whole or not at all: it is an author's only copy
        Path next = file.resolveSibling("." + file.getFileName() + ".jejak-next");
        Files.write(next, changed.get());
        PosixFileAttributeView rights = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        PosixFileAttributeView own = Files.getFileAttributeView(next, PosixFileAttributeView.class);
        if (rights != null && own != null)
            own.setPermissions(rights.readAttributes().permissions());
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }
}
