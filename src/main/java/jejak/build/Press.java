package jejak.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
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

    /** Handed out together: enough to keep the hand-over cheap, few enough that no thread idles at the end. */
    private static final int PAGES = 4;

    private final Prepared site;
    private final Workers workers;
    private final Progress progress;
    private final Views views;
    private final Keep<byte[]> pictures = new Keep<>(byte[].class, Map.of());

    Press(Prepared site, Workers workers, Progress progress) {
        this.site = site;
        this.views = new Views(site.site(), site.assets(), site.words());
        this.workers = workers;
        this.progress = progress;
    }

    /** Takes a finished file; called from many threads at once. The array is used again after the call. */
    interface Tray {
        void take(String path, byte[] bytes, int length) throws IOException;

        /** Takes a file of the build before as it is; false where that cannot be. */
        default boolean keep(String path) throws IOException {
            return false;
        }
    }

    /**
     * What came of printing.
     *
     * @param faults of the templates, each once, with the first page that shows it
     * @param others paths of exports and share cards
     */
    record Printed(List<Diagnostic> faults, List<String> others) {}

    /**
     * Pages and exports at once. The exports are begun first, and pages that list much of the site next: the search index alone
     * takes as long as thousands of pages, and nothing of it can be shared out.
     */
    Printed print(List<Route> routes, Tray tray) {
        return print(routes, Kept.nothing(), List.of(), tray);
    }

    /** The same and share cards, but what is kept need not be made again. */
    Printed print(List<Route> routes, Kept kept, Memo cards, Tray tray) {
        return print(routes, kept, cards(routes, cards, tray), tray);
    }

    private Printed print(List<Route> routes, Kept kept, List<Supplier<Sheaf>> cards, Tray tray) {
        ThreadLocal<PageBuffer> buffers = ThreadLocal.withInitial(PageBuffer::new);
        List<Supplier<Sheaf>> work = new ArrayList<>(cards);
        for (Exporter exporter : Exporter.ALL) {
            for (Lang lang : site.site().settings().languages()) {
                work.add(() -> new Sheaf(List.of(), exported(exporter, lang, kept, tray)));
            }
        }
        for (List<Route> some : together(routes)) {
            work.add(() -> new Sheaf(pages(some, buffers.get(), kept, tray), List.of()));
        }
        progress.stage("pages", routes.size());
        List<Sheaf> done = workers.each(work, Supplier::get);
        Map<Diagnostic, String> first = new LinkedHashMap<>();
        done.stream()
                .flatMap(sheaf -> sheaf.faults.stream())
                .sorted(Comparator.comparing(Found::page))
                .forEach(found -> first.putIfAbsent(found.fault, found.page));
        List<Diagnostic> named = new ArrayList<>(first.size());
        first.forEach((fault, page) -> named.add(on(page, fault)));
        List<String> others = new ArrayList<>();
        done.forEach(sheaf -> others.addAll(sheaf.others));
        return new Printed(named, others);
    }

    /** Pages that may list all of the site by themselves, and before the others. */
    private static List<List<Route>> together(List<Route> routes) {
        List<List<Route>> all = new ArrayList<>();
        List<Route> others = new ArrayList<>(routes.size());
        for (Route route : routes) {
            if (isLong(route.target())) all.add(List.of(route));
            else others.add(route);
        }
        for (int from = 0; from < others.size(); from += PAGES) {
            all.add(others.subList(from, Math.min(from + PAGES, others.size())));
        }
        return all;
    }

    private static boolean isLong(Route.Target page) {
        return page instanceof Route.ListingPage || page instanceof Route.YearPage || page instanceof Route.ClaimsPage;
    }

    /** What one thread did at a stretch. */
    private record Sheaf(List<Found> faults, List<String> others) {}

    private record Found(Diagnostic fault, String page) {}

    private List<Found> pages(List<Route> routes, PageBuffer buffer, Kept kept, Tray tray) {
        List<Found> faults = new ArrayList<>(0);
        for (Route route : routes) {
            if (kept.has(route) && keep(tray, route.path())) {
                progress.step();
                continue;
            }
            buffer.clear();
            Views.Page page = views.of(route);
            Optional<Diagnostic> fault = site.templates().render(page.template(), page.view(), page.words(), buffer);
            if (fault.isPresent()) faults.add(new Found(fault.get(), route.path()));
            else take(tray, route.path(), buffer.bytes(), buffer.length());
            progress.step();
        }
        return faults;
    }

    static Diagnostic on(String page, Diagnostic fault) {
        return fault.note(Span.of(page), "the first page it fails on");
    }

    private List<String> exported(Exporter exporter, Lang lang, Kept kept, Tray tray) {
        List<Export> exports = exporter.exports(site.site(), site.words().of(lang));
        List<String> paths = new ArrayList<>(exports.size());
        Bytes out = new Bytes();
        for (Export export : exports) {
            paths.add(export.path());
            if (kept.has(exporter) && keep(tray, export.path())) continue;
            out.reset();
            try {
                export.body().write(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e); // a buffer in memory does not fail
            }
            take(tray, export.path(), out.array(), out.size());
        }
        return paths;
    }

    /** What draws the share cards that are not kept from the last time, and takes them. */
    private List<Supplier<Sheaf>> cards(List<Route> routes, Memo kept, Tray tray) {
        SortedMap<String, Card> cards = views.cards(routes);
        if (cards.isEmpty()) return List.of();
        Artist artist = new Artist(site.faces());
        // by their keys, so that another page leaves most parts as they are
        List<SortedMap<String, Card>> parts = new ArrayList<>();
        for (int i = 0; i < PARTS; i++) parts.add(new TreeMap<>());
        cards.forEach((path, card) ->
                parts.get(Character.digit(card.key().charAt(0), PARTS)).put(path, card));
        List<Supplier<Sheaf>> work = new ArrayList<>(PARTS);
        for (int i = 0; i < PARTS; i++) {
            int part = i;
            work.add(() -> new Sheaf(List.of(), drawn(artist, parts.get(part), kept, part, tray)));
        }
        return work;
    }

    private List<String> drawn(Artist artist, SortedMap<String, Card> cards, Memo kept, int part, Tray tray) {
        Memo.Page<byte[]> page = kept.open(pictures, part, PARTS);
        cards.forEach((path, card) -> {
            Key key = new Key(card.key());
            byte[] picture = page.find(key).orElseGet(() -> {
                byte[] drawn = artist.draw(card);
                page.put(key, drawn);
                return drawn;
            });
            take(tray, path, picture, picture.length);
        });
        page.close();
        return List.copyOf(cards.keySet());
    }

    static List<Export> exports(Prepared prepared) {
        Site site = prepared.site();
        List<Export> exports = new ArrayList<>();
        for (Exporter exporter : Exporter.ALL) {
            for (Lang lang : site.settings().languages()) {
                exports.addAll(exporter.exports(site, prepared.words().of(lang)));
            }
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

    private static boolean keep(Tray tray, String path) {
        try {
            return tray.keep(path);
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
