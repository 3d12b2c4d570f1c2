package jejak.export;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import jejak.model.Document;
import jejak.site.Route;
import jejak.site.Routes;
import jejak.site.Site;
import jejak.words.Messages;

/**
 * {@code sitemap.xml} (sitemaps.org 0.9): every page meant to be found, in each language, with its editorial date.
 *
 * <p>The protocol takes at most 50,000 addresses a file; beyond that {@code sitemap.xml} is an index of numbered parts.
 */
final class Sitemap implements Exporter {
    private static final int MOST = 50_000;
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    @Override
    public List<Export> exports(Site site, Messages words) {
        if (site.settings().url().isEmpty() || !Exporter.isFirst(site, words.lang())) return List.of();
        List<Route> routes = Routes.of(site).stream().filter(Sitemap::isFound).toList();
        if (routes.size() <= MOST) return List.of(new Export("sitemap.xml", out -> part(routes, site, out)));
        List<Export> exports = new ArrayList<>();
        for (int from = 0; from < routes.size(); from += MOST) {
            List<Route> part = routes.subList(from, Math.min(from + MOST, routes.size()));
            exports.add(new Export("sitemap-" + (exports.size() + 1) + ".xml", out -> part(part, site, out)));
        }
        List<String> parts = exports.stream().map(Export::path).toList();
        exports.add(new Export("sitemap.xml", out -> index(parts, site, out)));
        return exports;
    }

    private static void index(List<String> parts, Site site, OutputStream out) {
        Xml.document(out, xml -> {
            xml.root("sitemapindex", NAMESPACE);
            for (String part : parts)
                xml.open("sitemap").text("loc", Exporter.base(site) + part).close();
            xml.close();
        });
    }

    private static void part(List<Route> routes, Site site, OutputStream out) {
        String base = Exporter.base(site);
        Xml.document(out, xml -> {
            xml.root("urlset", NAMESPACE);
            for (Route route : routes) entry(base, route, site, xml);
            xml.close();
        });
    }

    private static void entry(String base, Route route, Site site, Xml xml) throws XMLStreamException {
        String path = route.path();
        if (path.equals("index.html") || path.endsWith("/index.html")) {
            path = path.substring(0, path.length() - "index.html".length());
        }
        xml.open("url").text("loc", base + path);
        xml.text("lastmod", updated(route, site).map(LocalDate::toString));
        xml.close();
    }

    private static Optional<LocalDate> updated(Route route, Site site) {
        Optional<Document> document = Optional.empty();
        if (route.target() instanceof Route.EventPage p) document = Optional.of(p.event());
        if (route.target() instanceof Route.ActorPage p) document = Optional.of(p.actor());
        if (route.target() instanceof Route.SourcePage p) document = Optional.of(p.source());
        if (route.target() instanceof Route.TextPage p) document = Optional.of(p.page());
        return document.map(d -> d.editorial().updated()).orElse(site.settings().asOf());
    }

    private static boolean isFound(Route route) {
        if (route.target() instanceof Route.NotFoundPage || route.target() instanceof Route.RedirectPage) return false;
        if (route.target() instanceof Route.EventPage p)
            return p.event().editorial().withdrawn().isEmpty();
        if (route.target() instanceof Route.ActorPage p)
            return p.actor().editorial().withdrawn().isEmpty();
        if (route.target() instanceof Route.SourcePage p)
            return p.source().editorial().withdrawn().isEmpty();
        return !(route.target() instanceof Route.TextPage p)
                || p.page().editorial().withdrawn().isEmpty();
    }
}
