package jejak.site;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jejak.model.Actor;
import jejak.model.Document;
import jejak.model.Edtf;
import jejak.model.Event;
import jejak.model.Id;
import jejak.model.Lang;
import jejak.model.Located;
import jejak.model.Page;
import jejak.model.Source;

/** Every page of a site. */
public final class Routes {
    /** Above this many events the timeline is split by year, so that no page grows with the site. */
    public static final int SPLIT = 500;

    private Routes() {}

    /** Sorted by path. */
    public static List<Route> of(Site site) {
        List<Route> routes = unsorted(site);
        routes.sort(Comparator.comparing(Route::path));
        return List.copyOf(routes);
    }

    /** In no order to rely on; the caller's own list. */
    public static List<Route> unsorted(Site site) {
        List<Route> routes = new ArrayList<>();
        Lang first = site.settings().firstLanguage();
        for (Lang lang : site.settings().languages()) {
            String root = Paths.root(lang, first);
            for (Listing listing : Listing.values()) {
                routes.add(new Route(root + Paths.of(listing), lang, new Route.ListingPage(listing)));
            }
            if (isSplit(site)) {
                for (int year : years(site))
                    routes.add(new Route(root + Paths.ofYear(year), lang, new Route.YearPage(year)));
            }
            for (Actor actor : site.actors()) {
                if (!site.claimsOf(actor).isEmpty()) {
                    routes.add(new Route(root + Paths.ofClaims(actor), lang, new Route.ClaimsPage(actor)));
                }
            }
            site.events().forEach(e -> add(e, target(e), root, lang, routes));
            site.actors().forEach(a -> add(a, target(a), root, lang, routes));
            site.sources().forEach(s -> add(s, target(s), root, lang, routes));
            site.tombstones().forEach(d -> add(d, target(d), root, lang, routes));
            for (Page page : site.pages()) {
                if (Listing.ofId(page.id().text()).isEmpty()) add(page, target(page), root, lang, routes);
            }
        }
        routes.add(new Route("404.html", first, new Route.NotFoundPage()));
        return routes;
    }

    public static boolean isSplit(Site site) {
        return site.events().size() > SPLIT;
    }

    /** The years of the timeline, in order; {@link Integer#MAX_VALUE} last for what is undated. */
    public static List<Integer> years(Site site) {
        return List.copyOf(site.years().keySet());
    }

    /** The year an event stands under. */
    public static int year(Event event) {
        Edtf date = event.date().value();
        int year = date.year();
        // only at the end of time need it be asked
        return year == Year.MAX_VALUE && date.isUndated() ? Integer.MAX_VALUE : year;
    }

    private static Route.Target target(Document document) {
        return document.match(new Document.Cases<>() {
            @Override
            public Route.Target event(Event event) {
                return new Route.EventPage(event);
            }

            @Override
            public Route.Target actor(Actor actor) {
                return new Route.ActorPage(actor);
            }

            @Override
            public Route.Target source(Source source) {
                return new Route.SourcePage(source);
            }

            @Override
            public Route.Target page(Page page) {
                return new Route.TextPage(page);
            }
        });
    }

    private static void add(Document document, Route.Target target, String root, Lang lang, List<Route> routes) {
        String path = Paths.of(document);
        routes.add(new Route(root + path, lang, target));
        for (Located<Id> old : document.editorial().redirectFrom()) {
            routes.add(new Route(root + Paths.of(document.kind(), old.value()), lang, new Route.RedirectPage(path)));
        }
    }
}
