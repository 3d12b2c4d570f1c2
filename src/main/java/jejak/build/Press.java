package jejak.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import jejak.card.Artist;
import jejak.card.Card;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Span;
import jejak.export.Exporter;
import jejak.export.Exporter.Export;
import jejak.model.Lang;
import jejak.parallel.Workers;
import jejak.read.memo.Keep;
import jejak.read.memo.Key;
import jejak.read.memo.Memo;
import jejak.render.Views;
import jejak.render.plate.PageBuffer;
import jejak.site.Route;
import jejak.site.Site;

/** Prints pages, exports and share cards, each into a buffer that its thread uses again. */
final class Press {
    /** As many as there are first digits of a card's key. */
    private static final int PARTS = 16;

    private final Prepared site;
    private final Workers workers;
    private final Progress progress;
    private final Views views;

    Press(Prepared site, Workers workers, Progress progress) {
        this.site = site;
        this.views = new Views(site.site(), site.assets());
        this.workers = workers;
        this.progress = progress;
    }

    /** Takes a finished file; called from many threads at once. The array is used again after the call. */
    interface Tray {
        void take(String path, byte[] bytes, int length) throws IOException;
    }

    /** The faults of the templates, each once, with the first page that shows it. */
    List<Diagnostic> pages(List<Route> routes, Tray tray) {
        progress.stage("pages", routes.size());
        ThreadLocal<PageBuffer> buffers = ThreadLocal.withInitial(PageBuffer::new);
        List<Optional<Diagnostic>> faults = workers.map(routes, route -> {
            PageBuffer buffer = buffers.get();
            buffer.clear();
            Views.Page page = views.of(route);
            Optional<Diagnostic> fault = site.templates().render(page.template(), page.view(), page.words(), buffer);
            if (fault.isEmpty()) take(tray, route.path(), buffer.bytes(), buffer.length());
            progress.step();
            return fault;
        });
        Map<Diagnostic, String> first = new LinkedHashMap<>();
        for (int i = 0; i < faults.size(); i++) {
            String page = routes.get(i).path();
            faults.get(i).ifPresent(fault -> first.putIfAbsent(fault, page));
        }
        List<Diagnostic> named = new ArrayList<>(first.size());
        first.forEach((fault, page) -> named.add(on(page, fault)));
        return named;
    }

    static Diagnostic on(String page, Diagnostic fault) {
        return fault.note(Span.of(page), "the first page it fails on");
    }

    /** Their paths. */
    List<String> exports(Tray tray) {
        List<Export> exports = exports(site.site());
        progress.stage("exports", exports.size());
        workers.map(exports, export -> {
            Bytes out = new Bytes();
            try {
                export.body().write(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e); // a buffer in memory does not fail
            }
            take(tray, export.path(), out.array(), out.size());
            progress.step();
            return export.path();
        });
        return exports.stream().map(Export::path).toList();
    }

    /**
     * Draws the share cards that are not kept from the last time.
     *
     * @param routes the pages
     * @return their paths
     */
    Set<String> cards(List<Route> routes, Memo kept, Tray tray) {
        SortedMap<String, Card> cards = views.cards(routes);
        if (cards.isEmpty()) return Set.of();
        progress.stage("cards", cards.size());
        Artist artist = new Artist();
        // by their keys, so that another page leaves most parts as they are
        List<SortedMap<String, Card>> parts = new ArrayList<>();
        for (int i = 0; i < PARTS; i++) parts.add(new TreeMap<>());
        cards.forEach((path, card) ->
                parts.get(Character.digit(card.key().charAt(0), PARTS)).put(path, card));
        workers.map(PARTS, part -> {
            Memo.Page<byte[]> page = kept.open(new Keep<>(byte[].class, Map.of()), part, PARTS);
            parts.get(part).forEach((path, card) -> {
                Key key = new Key(card.key());
                byte[] picture = page.find(key).orElseGet(() -> {
                    byte[] drawn = artist.draw(card);
                    page.put(key, drawn);
                    return drawn;
                });
                take(tray, path, picture, picture.length);
                progress.step();
            });
            page.close();
            return part;
        });
        return cards.keySet();
    }

    static List<Export> exports(Site site) {
        List<Export> exports = new ArrayList<>();
        for (Exporter exporter : Exporter.ALL) {
            for (Lang lang : site.settings().languages()) exports.addAll(exporter.exports(site, lang));
        }
        return exports;
    }

    private static void take(Tray tray, String path, byte[] bytes, int length) {
        try {
            tray.take(path, bytes, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands out its array without copying it. */
    private static final class Bytes extends ByteArrayOutputStream {
        byte[] array() {
            return buf;
        }
    }
}
