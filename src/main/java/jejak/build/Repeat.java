package jejak.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import jejak.diagnostic.Code;
import jejak.diagnostic.Diagnostic;
import jejak.parallel.Workers;
import jejak.publish.Inventory;
import jejak.publish.PublishCode;
import jejak.publish.ReadAhead;
import jejak.read.ContentScan;
import jejak.read.ReadCode;
import jejak.read.copy.CopyCode;
import jejak.read.copy.CopyReader;
import jejak.read.markdown.MarkdownCode;
import jejak.read.memo.Keep;
import jejak.read.memo.Key;
import jejak.read.memo.Memo;
import jejak.render.RenderCode;
import jejak.site.SiteCode;

/**
 * What a build said that published a site: a build of the very same files would say it again, so only the output has to be
 * looked at.
 *
 * <p>The same files are those with the same {@link ContentScan#fingerprint}, the same theme and the same published or cited
 * local files; the same time is one until which no embargo ends and no review falls due.
 */
final class Repeat {
    /**
     * @param faults all that is wrong with the content, in the order it was found
     * @param since the time that build was for
     * @param until from when on another may say something else; empty where it never does
     * @param copies the SHA-256 of local copies, by path under {@code content/}
     * @param others the keys of the other local files that are published
     */
    record Said(
            List<Diagnostic> faults,
            Result.Summary summary,
            Instant since,
            Optional<Instant> until,
            Map<String, String> copies,
            Map<String, String> others) {
        private boolean isFor(Instant now) {
            return !now.isBefore(since) && until.map(now::isBefore).orElse(true);
        }
    }

    private static final int PART = 1;

    private final Workers workers;
    private final Memo notes;
    private final ContentScan scan;
    private final Supplier<Look> look;
    private final Request request;
    private final Keep<Said> keep = keep();

    Repeat(Workers workers, Memo notes, ContentScan scan, Supplier<Look> look, Request request) {
        this.workers = workers;
        this.notes = notes;
        this.scan = scan;
        this.look = look;
        this.request = request;
    }

    private static Keep<Said> keep() {
        List<Class<?>> codes = List.of(
                ReadCode.class,
                MarkdownCode.class,
                CopyCode.class,
                SiteCode.class,
                RenderCode.class,
                PublishCode.class,
                BuildCode.class);
        return new Keep<>(Said.class, Map.of(Code.class, codes));
    }

    /**
     * What was said of the same files, if anything. Disk faults are thrown.
     *
     * @param output the manifest of the site as it is published
     */
    Optional<Said> find(Supplier<Optional<ReadAhead>> output) throws IOException {
        Memo.Page<Said> page = notes.open(keep, PART, Kept.PARTS);
        if (page.isEmpty() || output.get().isEmpty()) return Optional.empty();
        Optional<Said> said = page.find(key(output.get().get().bytes()));
        return said.isPresent() && said.get().isFor(request.now()) && isSame(said.get()) ? said : Optional.empty();
    }

    /**
     * For the build after this one, once this one is published.
     *
     * @param faults of the content and the theme
     * @param others see {@link Prepared#others}
     */
    void remember(Prepared site, List<Diagnostic> faults, Result.Summary summary, Map<String, String> others)
            throws IOException {
        if (!site.isNoted(notes)) return;
        Optional<Instant> until = site.site().steadyUntil();
        Memo.Page<Said> page = notes.open(keep, PART, Kept.PARTS);
        page.put(
                key(Files.readAllBytes(request.output().resolve(Inventory.PATH))),
                new Said(faults, summary, request.now(), until, site.origin().copies(), others));
        page.close();
    }

    private Key key(byte[] manifest) {
        return Key.parts()
                .add(manifest)
                .add(request.drafts() ? "drafts" : "")
                .add(look.get().theme().files())
                .add(look.get().faults().toString())
                .add(scan.fingerprint().hex())
                .key();
    }

    private boolean isSame(Said said) {
        return areSame(said.copies, CopyReader::digest)
                && areSame(said.others, file -> Key.of(file).hex());
    }

    private interface Digest {
        String of(Path file) throws IOException;
    }

    private boolean areSame(Map<String, String> files, Digest digest) {
        Path content = request.source().resolve("content");
        List<Boolean> same = workers.each(List.copyOf(files.entrySet()), named -> {
            Path file = content.resolve(named.getKey());
            try {
                return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && digest.of(file).equals(named.getValue());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return !same.contains(false);
    }
}
