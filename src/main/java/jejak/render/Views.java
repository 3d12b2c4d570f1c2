package jejak.render;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import jejak.card.Card;
import jejak.model.Lang;
import jejak.site.Excerpt;
import jejak.site.Listing;
import jejak.site.Route;
import jejak.site.Site;
import jejak.words.Vocabulary;

/**
 * Makes the view of each page: text in the page's language, relative links, numbered notes. Pure, and safe to use from many
 * threads.
 */
public final class Views {
    private final Site site;
    private final ShareCards cards;
    private final Frames frames;
    private final Map<Lang, Speech> speech;

    public Views(Site site, Assets assets, Vocabulary words) {
        this.site = site;
        this.speech = Speech.all(site.settings(), words);
        this.cards = new ShareCards(site, speech);
        this.frames = new Frames(site, assets, cards, speech, site.viewpoint().drafts());
    }

    /** What the share cards of these pages say, by the path of each. */
    public SortedMap<String, Card> cards(List<Route> routes) {
        return cards.of(routes);
    }

    /** A template of the theme, what it is to show, and the interface words of the page's language. */
    public record Page(String template, Object view, Map<String, String> words) {}

    public Page of(Route route) {
        Speech own = speech.get(route.lang());
        Sheet sheet = new Sheet(site, own, route);
        Route.Target target = route.target();
        if (target instanceof Route.EventPage p) return page("event", EventViews.of(p.event(), sheet, frames), own);
        if (target instanceof Route.ActorPage p) return page("actor", ActorViews.of(p.actor(), sheet, frames), own);
        if (target instanceof Route.SourcePage p) return page("source", SourceViews.of(p.source(), sheet, frames), own);
        if (target instanceof Route.TextPage p) return page("page", TextViews.of(p.page(), sheet, frames), own);
        if (target instanceof Route.ClaimsPage p) {
            return page("claims", RegisterViews.claims(p.actor(), sheet, frames), own);
        }
        if (target instanceof Route.YearPage p) {
            return page("timeline", TimelineViews.ofYear(p.year(), sheet, frames), own);
        }
        if (target instanceof Route.RedirectPage p) {
            return page("redirect", TextViews.redirect(p.to(), sheet, frames), own);
        }
        if (target instanceof Route.NotFoundPage) return page("404", TextViews.notFound(sheet, frames), own);
        return listing(((Route.ListingPage) target).listing(), sheet, own);
    }

    /**
     * Part of the site as one document that stands alone: everything it shows is in it.
     *
     * @param css the style sheet
     * @param files what stands for files of the site, by path; others are linked to where the site has an address
     */
    public Page dossier(Excerpt excerpt, Lang lang, String css, Map<String, String> files) {
        return page("paper", DossierViews.alone(excerpt, site, speech.get(lang), frames, css, files), speech.get(lang));
    }

    private Page listing(Listing listing, Sheet sheet, Speech own) {
        return switch (listing) {
            case HOME -> page("home", HomeViews.of(sheet, frames), own);
            case TIMELINE -> page("timeline", TimelineViews.whole(sheet, frames), own);
            case ACTORS -> page("actors", ListingViews.actors(sheet, frames), own);
            case NETWORK -> page("network", NetworkViews.of(sheet, frames), own);
            case SOURCES -> page("sources", ListingViews.sources(sheet, frames), own);
            case FUNDING -> page("funding", FundingViews.of(sheet, frames), own);
            case CLAIMS -> page("claims", RegisterViews.claims(sheet, frames), own);
            case ACCOUNTS -> page("accounts", RegisterViews.accounts(sheet, frames), own);
            case DOSSIER -> page("dossier", DossierViews.of(sheet, frames), own);
            case SEARCH -> page("search", SearchViews.of(sheet, frames), own);
            case CORRECTIONS -> page("corrections", RegisterViews.corrections(sheet, frames), own);
        };
    }

    private static Page page(String name, Object view, Speech speech) {
        return new Page("pages/" + name + ".peb", view, speech.interfaceWords());
    }
}
