package jejak.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Span;
import jejak.export.Exporter;
import jejak.export.Exporter.Export;
import jejak.model.Lang;
import jejak.parallel.Workers;
import jejak.render.Views;
import jejak.render.plate.PageBuffer;
import jejak.site.Route;
import jejak.site.Site;

/** Prints pages and exports, each into a buffer that its thread uses again. */
final class Press {
    private final Prepared site;
    private final Workers workers;
    private final Progress progress;

    Press(Prepared site, Workers workers, Progress progress) {
        this.site = site;
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
        Views views = new Views(site.site(), site.assets());
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
