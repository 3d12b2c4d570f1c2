package jejak.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Outcome;
import jejak.model.Content;
import jejak.parallel.Workers;
import jejak.read.ContentMemo;
import jejak.site.Recall;

/**
 * Builds one site again and again while its author writes, in memory: only what has changed is read anew, and nothing is
 * printed before it is asked for.
 *
 * <p>The stages are those of {@link Build}; one thread at a time.
 */
public final class Session {
    private final Request request;
    private final Build build;
    private final Workers workers;
    private final ContentMemo memo;
    private final Recall recall = new Recall();
    private Optional<Look> look = Optional.empty();
    private boolean isKnown;
    private long documents;

    /** @param request its {@code output} is never looked at */
    public Session(Workers workers, Request request) {
        this.request = request;
        this.build = new Build(workers, Progress.SILENT);
        this.workers = workers;
        this.memo = new ContentMemo(request.source(), workers);
    }

    /**
     * What came of one look at the files.
     *
     * @param snapshot empty where there were errors
     */
    public record Attempt(List<Diagnostic> diagnostics, Optional<Snapshot> snapshot) {
        public Attempt {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** Whether a change of this file can change no site: an editor's copy, or something outside the site's folders. */
    public static boolean isIgnored(String path) {
        return !isUnder(path, "content") && !isUnder(path, "templates") || ContentMemo.isIgnored(Path.of(path));
    }

    /** Looks at every file. Disk faults are thrown: {@link java.io.UncheckedIOException}. */
    public Attempt attempt() {
        isKnown = false;
        lookAtCopies();
        Outcome<Content> content = memo.read();
        look = Optional.of(
                look.isEmpty() ? Look.read(request.source()) : look.get().again(request.source()));
        isKnown = true;
        return attempt(content);
    }

    /**
     * Looks at these files alone.
     *
     * @param touched relative to the source folder, with {@code /}: all that may have changed, come or gone since the last
     *     attempt
     */
    public Attempt attempt(Set<String> touched) {
        if (!isKnown) return attempt();
        isKnown = false; // until all was read: a disk fault on the way leaves some of it behind
        if (touched.stream().anyMatch(path -> isUnder(path, "content/documents"))) lookAtCopies();
        Outcome<Content> content = memo.read(touched);
        if (touched.stream().anyMatch(path -> isUnder(path, "templates")))
            look = look.map(old -> old.again(request.source()));
        isKnown = true;
        return attempt(content);
    }

    private void lookAtCopies() {
        documents = Integer.toUnsignedLong(Copies.in(request.source()).hashCode());
    }

    private Attempt attempt(Outcome<Content> content) {
        Outcome<Prepared> prepared = build.prepare(content, look.orElseThrow(), request, recall);
        List<Diagnostic> faults = new ArrayList<>(prepared.diagnostics());
        if (Build.stops(faults, request)) return new Attempt(faults, Optional.empty());
        Snapshot snapshot = new Snapshot(prepared.value(), request.source(), workers, documents);
        return new Attempt(faults, Optional.of(snapshot));
    }

    private static boolean isUnder(String path, String folder) {
        return path.startsWith(folder) && (path.length() == folder.length() || path.charAt(folder.length()) == '/');
    }
}
