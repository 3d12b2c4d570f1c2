package jejak.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import jejak.card.Card;
import jejak.model.Cards;
import jejak.model.Event;
import jejak.model.Importance;
import jejak.model.Lang;
import jejak.model.Localized;
import jejak.model.Page;
import jejak.model.Settings;
import jejak.render.view.Frame;
import jejak.render.view.Marks;
import jejak.site.Listing;
import jejak.site.Paths;
import jejak.site.Route;
import jejak.site.Site;

/**
 * Which page has which share card, and what it says. The site's own card stands for all pages that have none; without an address
 * of the site there is none, since other sites must be told where a card lies.
 */
final class ShareCards {
    private final Site site;
    private final Map<Lang, Speech> speech;
    private final String base;
    private final Map<Lang, Card> ofSite = new HashMap<>();
    private final Map<Lang, Frame.Picture> pictureOfSite = new HashMap<>();

    /** @param speech every language of the site */
    ShareCards(Site site, Map<Lang, Speech> speech) {
        this.site = site;
        this.speech = speech;
        this.base =
                site.settings().cards() == Cards.NONE ? "" : Frames.base(site).orElse("");
        if (base.isEmpty()) return;
        speech.forEach((lang, own) -> {
            Card card = ofSite(own);
            ofSite.put(lang, card);
            pictureOfSite.put(lang, picture(card, Paths.root(lang, own.first()) + Paths.of(Listing.HOME)));
        });
    }

    /** Every card of these pages, by its path. */
    SortedMap<String, Card> of(List<Route> routes) {
        SortedMap<String, Card> cards = new TreeMap<>();
        if (base.isEmpty()) return cards;
        for (Route route : routes) own(route).ifPresent(card -> cards.put(card.path(route.path()), card));
        return cards;
    }

    /** What the page's head says of its card. */
    Frame.Picture picture(Sheet sheet) {
        if (base.isEmpty()) return Frame.Picture.NONE;
        return sheet.route()
                .flatMap(this::own)
                .map(card -> picture(card, sheet.path()))
                .orElseGet(() -> pictureOfSite.get(sheet.speech().lang()));
    }

    private Frame.Picture picture(Card card, String page) {
        return new Frame.Picture(base + card.path(page), card.alt());
    }

    private Optional<Card> own(Route route) {
        Speech own = speech.get(route.lang());
        if (route.target() instanceof Route.EventPage p && has(p.event()))
            return Optional.of(of(p.event(), own, route));
        if (route.target() instanceof Route.TextPage p && !EditorialViews.isWithdrawn(p.page())) {
            return Optional.of(of(p.page(), own));
        }
        boolean isFront = route.target() instanceof Route.ListingPage p && p.listing() == Listing.HOME;
        return isFront ? Optional.of(ofSite.get(route.lang())) : Optional.empty();
    }

    /** Of a withdrawn event the words are gone, so no card says them. */
    private boolean has(Event event) {
        boolean isChosen = site.settings().cards() == Cards.ALL || event.importance() == Importance.KEY;
        return isChosen && !EditorialViews.isWithdrawn(event);
    }

    private Card of(Event event, Speech own, Route route) {
        Function<Speech, Marks.Status> status =
                s -> EvidenceViews.mark(site.evidence(event), new Sheet(site, s, route));
        return new Card(
                wordings(site.settings().title(), own),
                titles(event.title(), event.id().text(), own),
                List.of(),
                said(s -> s.dates().full(event.date().value()), own),
                !event.date().value().isExactDay(),
                status.apply(own).word(),
                said(s -> status.apply(s).label(), own),
                said(s -> status.apply(s).detail(), own),
                own.lang().direction().equals("rtl"));
    }

    private Card of(Page page, Speech own) {
        return plain(
                wordings(site.settings().title(), own),
                titles(page.title(), page.id().text(), own),
                page.summary().map(s -> wordings(s, own)).orElse(List.of()),
                own);
    }

    private Card ofSite(Speech own) {
        Settings settings = site.settings();
        return plain(
                said(this::foot, own),
                titles(settings.title(), settings.url().map(l -> l.url()).orElse(""), own),
                settings.tagline().map(t -> wordings(t, own)).orElse(List.of()),
                own);
    }

    /** Who made the site, and what it was known by. */
    private String foot(Speech speech) {
        List<String> parts = new ArrayList<>();
        site.settings().newsroom().map(n -> speech.plain(n.name())).ifPresent(parts::add);
        site.settings()
                .asOf()
                .map(d -> speech.say("as-of", speech.dates().plain(d)))
                .ifPresent(parts::add);
        return String.join(" \u00b7 ", parts);
    }

    private static Card plain(List<String> site, List<String> title, List<String> deck, Speech own) {
        return new Card(
                site,
                title,
                deck,
                List.of(),
                false,
                "",
                List.of(),
                List.of(),
                own.lang().direction().equals("rtl"));
    }

    /** In the page's language, else in any that the site has, else the id: the fonts may not have every script. */
    private List<String> titles(Localized<String> title, String id, Speech own) {
        Set<String> titles = new LinkedHashSet<>(wordings(title, own));
        titles.add(id);
        return List.copyOf(titles);
    }

    private List<String> wordings(Localized<String> words, Speech own) {
        return said(s -> s.plain(words), own);
    }

    private List<String> said(Function<Speech, String> words, Speech own) {
        Set<String> wordings = new LinkedHashSet<>();
        wordings.add(words.apply(own));
        if (wordings.contains("")) return List.of();
        for (Speech other : speech.values()) wordings.add(words.apply(other));
        return List.copyOf(wordings);
    }
}
