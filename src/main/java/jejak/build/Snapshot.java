package jejak.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import jejak.card.Artist;
import jejak.card.Card;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Outcome;
import jejak.export.Exporter.Export;
import jejak.parallel.Workers;
import jejak.publish.Inventory;
import jejak.read.memo.Memo;
import jejak.render.Views;
import jejak.render.plate.PageBuffer;
import jejak.site.Route;
import jejak.site.Routes;
import jejak.site.Site;

/**
 * A site without errors as it was at one moment, each of its files made when it is asked for.
 *
 * <p>A file has the bytes that a build of the same sources would publish. Only local copies under {@code documents/} stay on
 * disk, and are as they are there. Safe for any number of threads.
 */
public final class Snapshot {
    private final Prepared prepared;
    private final Path source;
    private final Workers workers;
    private final long documents;
    private final Views views;
    private final Map<String, Route> pages;
    private final Set<String> copies;
    private final Artist artist;
    private Optional<Map<String, Card>> cards = Optional.empty();
    private Optional<Map<String, Export>> exports = Optional.empty();

    Snapshot(Prepared prepared, Path source, Workers workers, long documents) {
        this.prepared = prepared;
        this.artist = new Artist(prepared.faces());
        this.source = source;
        this.workers = workers;
        this.documents = documents;
        Supplier<Views> views = workers.begin(() -> new Views(prepared.site(), prepared.assets(), prepared.words()));
        List<Route> routes = Routes.unsorted(prepared.site());
        this.pages = new HashMap<>(routes.size() * 2);
        for (Route route : routes) pages.put(route.path(), route);
        this.views = views.get();
        this.copies = new HashSet<>(prepared.site().files());
    }

    /** Another number for other files under {@code documents/}, by their names, sizes and times. */
    public long documents() {
        return documents;
    }

    /** The path of the site's {@code url}, with slashes at both ends: what the links of 404.html start with. */
    public String basePath() {
        return prepared.site().settings().basePath();
    }

    /** Every file a build would write, sorted. */
    public List<String> paths() {
        Set<String> all = new TreeSet<>(pages.keySet());
        all.addAll(prepared.assets().files().keySet());
        all.addAll(cards().keySet());
        all.addAll(copies);
        all.addAll(exports().keySet());
        all.add(Inventory.PATH);
        return List.copyOf(all);
    }

    public boolean has(String path) {
        return pages.containsKey(path)
                || prepared.assets().files().containsKey(path)
                || cards().containsKey(path)
                || copies.contains(path)
                || path.equals(Inventory.PATH)
                || exports().containsKey(path);
    }

    /**
     * The bytes of a file that is not a local copy; the caller must not change them.
     *
     * @param path from the root of the output
     * @return empty where there is no such file, and with the fault where a template cannot print it. Disk faults are thrown:
     *     {@link UncheckedIOException}
     */
    public Outcome<Optional<byte[]>> file(String path) {
        Route route = pages.get(path);
        if (route != null) return page(route);
        byte[] asset = prepared.assets().files().get(path);
        if (asset != null) return Outcome.of(Optional.of(asset));
        Card card = cards().get(path);
        if (card != null) return Outcome.of(Optional.of(artist.draw(card)));
        if (path.equals(Inventory.PATH)) return manifest();
        Export export = exports().get(path);
        return Outcome.of(Optional.ofNullable(export).map(Snapshot::export));
    }

    /**
     * Where a local copy lies that readers may have, which may be large; it is to be opened without following links.
     *
     * @return empty where there is none, or where by now it lies outside {@code content/}
     */
    public Optional<Path> copy(String path) {
        if (!copies.contains(path)) return Optional.empty();
        try {
            Path content = source.resolve("content").toRealPath();
            Path file = content.resolve(path);
            // a link in the place of a folder could lead anywhere, since the folder was listed
            boolean isWithin = file.getParent().toRealPath().equals(file.getParent());
            return isWithin && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty(); // gone since: the next snapshot will say so
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    public Result.Summary summary() {
        Site site = prepared.site();
        return new Result.Summary(
                site.events().size(),
                site.actors().size(),
                site.sources().size(),
                pages.size(),
                pages.size() + prepared.assets().files().size() + cards().size() + copies.size(),
                0,
                site.heldBack());
    }

    private Outcome<Optional<byte[]>> page(Route route) {
        PageBuffer out = new PageBuffer();
        Views.Page page = views.of(route);
        Optional<Diagnostic> fault = prepared.templates().render(page.template(), page.view(), page.words(), out);
        if (fault.isPresent()) return new Outcome<>(Optional.empty(), List.of(Press.on(route.path(), fault.get())));
        return Outcome.of(Optional.of(Arrays.copyOf(out.bytes(), out.length())));
    }

    private static byte[] export(Export export) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            export.body().write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a buffer in memory does not fail
        }
        return out.toByteArray();
    }

    private synchronized Map<String, Card> cards() {
        if (cards.isEmpty()) cards = Optional.of(views.cards(List.copyOf(pages.values())));
        return cards.get();
    }

    /** Listed when one is first asked for: most of the time somebody looks at a page. */
    private synchronized Map<String, Export> exports() {
        if (exports.isEmpty()) {
            Map<String, Export> all = new HashMap<>();
            for (Export export : Press.exports(prepared)) all.put(export.path(), export);
            exports = Optional.of(all);
        }
        return exports.get();
    }

    /** The one file that takes as long as a build. */
    private Outcome<Optional<byte[]>> manifest() {
        Inventory inventory = new Inventory();
        Press press = new Press(prepared, workers, Progress.SILENT);
        List<Diagnostic> faults = press.print(Routes.of(prepared.site()), Kept.nothing(), Memo.none(), inventory::add)
                .faults();
        if (!faults.isEmpty()) return new Outcome<>(Optional.empty(), faults);
        prepared.assets().files().forEach((path, bytes) -> inventory.add(path, bytes, bytes.length));
        for (String path : copies) copy(path).ifPresent(file -> inventory.add(path, file));
        return Outcome.of(Optional.of(inventory.json()));
    }
}
