package jejak.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jejak.build.Snapshot;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Outcome;

/**
 * Finds what answers a path, as GitHub Pages does: a folder's {@code index.html}, a page named without its {@code .html}, and
 * {@code 404.html} where there is nothing. The last few pages are kept, since each is asked for twice: to know whether it
 * changed, and to be shown.
 */
final class Shelf {
    private static final int KEPT = 16;

    private final Snapshot snapshot;
    private final Function<List<Diagnostic>, String> words;
    private final Map<String, Found> recent = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Found> eldest) {
            return size() > KEPT;
        }
    };

    /** @param words makes a part of a page of faults */
    Shelf(Snapshot snapshot, Function<List<Diagnostic>, String> words) {
        this.snapshot = snapshot;
        this.words = words;
    }

    Found find(String path) {
        synchronized (recent) {
            Found known = recent.get(path);
            if (known != null) return known;
        }
        Found found = look(path).or(() -> ownAddress(path).flatMap(this::look)).orElseGet(this::notFound);
        // a local copy may go or become a link at any time
        if (found instanceof Found.Copy) return found;
        synchronized (recent) {
            recent.put(path, found);
        }
        return found;
    }

    private Optional<Found> look(String path) {
        if (path.isEmpty() || path.endsWith("/")) return file(path + "index.html", 200);
        Optional<Found> exact = file(path, 200);
        if (exact.isPresent()) return exact;
        Optional<Found> page = file(path + ".html", 200);
        if (page.isPresent()) return page;
        return snapshot.has(path + "/index.html") ? Optional.of(new Found.Moved(path + "/")) : Optional.empty();
    }

    /** The links of 404.html start with the path of the site's own address, wherever it is served. */
    private Optional<String> ownAddress(String path) {
        String base = snapshot.basePath().substring(1);
        return !base.isEmpty() && path.startsWith(base) ? Optional.of(path.substring(base.length())) : Optional.empty();
    }

    private Found notFound() {
        return file("404.html", 404).orElseGet(() -> new Found.File("404.html", 404, new byte[0], "none"));
    }

    private Optional<Found> file(String path, int status) {
        Optional<Found> copy =
                snapshot.copy(path).map(file -> new Found.Copy(path, file, "copy-" + snapshot.documents()));
        if (copy.isPresent()) return copy;
        Outcome<Optional<byte[]>> made = snapshot.file(path);
        if (!made.diagnostics().isEmpty()) return Optional.of(new Found.Faulty(words.apply(made.diagnostics())));
        // a picture in a page has no name that changes with its bytes
        return made.value()
                .map(bytes -> new Found.File(path, status, bytes, Found.tag(bytes) + "-" + snapshot.documents()));
    }
}
