package jejak.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jejak.model.Lang;
import jejak.model.Located;
import jejak.model.Page;
import jejak.model.Ref;
import jejak.model.Settings;
import jejak.render.view.Frame;
import jejak.render.view.Frame.Alternate;
import jejak.render.view.Frame.Colophon;
import jejak.render.view.Frame.LanguageLink;
import jejak.render.view.Frame.NavItem;
import jejak.render.view.Marks;
import jejak.site.Listing;
import jejak.site.Paths;
import jejak.site.Site;
import jejak.words.Messages;

/** What stands around every page: head, menu, language switch, colophon. */
final class Frames {
    private static final List<String> MENU = List.of("timeline", "actors", "network", "funding", "accounts", "sources");
    private static final int DESCRIPTION = 200;

    private final Site site;
    private final Assets assets;
    private final boolean drafts;
    private final ShareCards cards;
    private final Map<Lang, String> ownNames = new LinkedHashMap<>();

    Frames(Site site, Assets assets, ShareCards cards, Map<Lang, Speech> speech, boolean drafts) {
        this.site = site;
        this.assets = assets;
        this.cards = cards;
        this.drafts = drafts;
        speech.forEach((lang, words) -> ownNames.put(lang, ownName(words)));
    }

    /**
     * What a page says of itself.
     *
     * @param section the menu entry it belongs to; may be empty
     * @param fallback whether it is shown in another language than was asked for
     */
    record About(
            String section,
            String heading,
            String description,
            String ogType,
            String jsonLd,
            boolean isDraft,
            boolean noIndex,
            boolean fallback) {

        static About of(String section, String heading, String description) {
            return new About(section, heading, description, "website", "", false, false, false);
        }

        /** Every other page to be found tells search engines of itself. */
        boolean isListing() {
            return jsonLd.isEmpty() && !noIndex;
        }
    }

    Frame of(About about, Sheet sheet) {
        Settings settings = site.settings();
        Speech speech = sheet.speech();
        String siteTitle = speech.plain(settings.title());
        boolean home = about.section.equals(Listing.HOME.id());
        String title = home || about.heading.isEmpty() ? siteTitle : about.heading + " \u00b7 " + siteTitle;
        Optional<String> base = base(site);
        boolean notFound = sheet.path().equals("404.html");
        Optional<String> canonical = base.filter(b -> sheet.isAddress()).map(b -> b + address(sheet.path()));
        String description = shorten(about.description.isEmpty() ? title : about.description);
        return new Frame(
                speech.lang().tag(),
                speech.lang().direction(),
                siteTitle,
                Entries.words(settings.tagline(), speech),
                about.section,
                about.heading,
                title,
                description,
                canonical.orElse(""),
                sheet.href(Listing.HOME),
                sheet.toRoot(),
                sheet.toRoot() + assets.stylesheet(),
                assets.script().isEmpty() ? "" : sheet.toRoot() + assets.script(),
                sheet.toRoot() + assets.icon(),
                base.isEmpty() ? "" : sheet.href("feed.xml"),
                base.isEmpty() ? "" : sheet.href("feed.json"),
                cards.picture(sheet),
                about.ogType,
                speech.say("og.locale"),
                about.isListing() ? JsonLd.listing(about.heading, description, canonical, sheet) : about.jsonLd,
                menu(about, sheet),
                search(about, sheet),
                languages(sheet, notFound),
                sheet.isAddress() ? alternates(sheet, base) : List.of(),
                about.isDraft,
                about.noIndex || drafts,
                about.fallback ? speech.say("fallback", speech.languageName(speech.first())) : "",
                colophon(sheet));
    }

    /** The site's address, ending in a slash. */
    static Optional<String> base(Site site) {
        return site.settings().url().map(l -> l.url().endsWith("/") ? l.url() : l.url() + "/");
    }

    /** The front page is known by its folder. */
    private static String address(String path) {
        boolean isFolder = path.equals("index.html") || path.endsWith("/index.html");
        return isFolder ? path.substring(0, path.length() - "index.html".length()) : path;
    }

    /** Search has a place of its own in the masthead. */
    private static NavItem search(About about, Sheet sheet) {
        String label = sheet.speech().say("nav." + Listing.SEARCH.word());
        return new NavItem(label, sheet.href(Listing.SEARCH), about.section.equals(Listing.SEARCH.id()));
    }

    private List<NavItem> menu(About about, Sheet sheet) {
        List<Located<String>> chosen = site.settings().navigation();
        List<String> ids = chosen.isEmpty() ? new ArrayList<>(MENU) : new ArrayList<>();
        chosen.forEach(c -> ids.add(c.value()));
        if (chosen.isEmpty()
                && site.page(new Ref("about", site.settings().at())).isPresent()) ids.add("about");
        List<NavItem> items = new ArrayList<>();
        ids.remove(Listing.SEARCH.id());
        for (String id : ids) {
            Optional<Listing> listing = Listing.ofId(id);
            Optional<Page> page = site.page(new Ref(id, site.settings().at()));
            if (listing.isPresent()) {
                String label = sheet.speech().say("nav." + listing.get().word());
                items.add(new NavItem(label, sheet.href(listing.get()), id.equals(about.section)));
            } else if (page.isPresent()) {
                items.add(named(page.get(), id.equals(about.section), sheet));
            }
        }
        return items;
    }

    private List<LanguageLink> languages(Sheet sheet, boolean notFound) {
        List<LanguageLink> links = new ArrayList<>();
        Settings settings = site.settings();
        String local = local(sheet);
        for (Lang lang : settings.languages()) {
            if (lang.equals(sheet.speech().lang())) continue;
            String path = Paths.root(lang, settings.firstLanguage()) + (notFound ? "index.html" : local);
            links.add(new LanguageLink(lang.tag(), ownNames.get(lang), sheet.toRoot() + path));
        }
        return links;
    }

    private List<Alternate> alternates(Sheet sheet, Optional<String> base) {
        Settings settings = site.settings();
        if (base.isEmpty() || settings.languages().size() < 2) return List.of();
        List<Alternate> all = new ArrayList<>();
        String local = local(sheet);
        for (Lang lang : settings.languages()) {
            all.add(new Alternate(
                    lang.tag(), base.get() + address(Paths.root(lang, settings.firstLanguage()) + local)));
        }
        all.add(new Alternate("x-default", base.get() + address(local)));
        return all;
    }

    /** The page's path from the root of its language. */
    private String local(Sheet sheet) {
        String root = Paths.root(sheet.speech().lang(), sheet.speech().first());
        return sheet.path().substring(root.length());
    }

    /**
     * A language's name in itself, as its speakers look for it. One without words of ours is called by its tag: the JDK's names
     * of languages change with its version.
     */
    private static String ownName(Speech speech) {
        return Messages.speaks(speech.lang())
                ? speech.say("language.own")
                : speech.lang().tag();
    }

    private static NavItem named(Page page, boolean isCurrent, Sheet sheet) {
        Marks.Words title = sheet.speech().words(page.title());
        return new NavItem(title.text(), title.lang(), sheet.href(page), isCurrent);
    }

    private Colophon colophon(Sheet sheet) {
        Settings settings = site.settings();
        Speech speech = sheet.speech();
        List<NavItem> links = new ArrayList<>();
        settings.newsroom()
                .flatMap(Settings.Newsroom::methodsPolicy)
                .flatMap(site::page)
                .ifPresent(p -> links.add(named(p, false, sheet)));
        links.add(new NavItem(speech.say("nav.network"), sheet.href(Listing.NETWORK), false));
        links.add(new NavItem(speech.say("nav.claims"), sheet.href(Listing.CLAIMS), false));
        links.add(new NavItem(speech.say("nav.corrections"), sheet.href(Listing.CORRECTIONS), false));
        links.add(new NavItem(speech.say("nav.dossier"), sheet.href(Listing.DOSSIER), false));
        if (base(site).isPresent()) links.add(new NavItem(speech.say("nav.feed"), sheet.href("feed.xml"), false));
        links.add(new NavItem(speech.say("nav.data"), sheet.toRoot() + "data/site.json", false));
        String licence = settings.licence()
                .text()
                .map(l -> speech.say("licence.text", l))
                .orElse("");
        String data = settings.licence()
                .data()
                .map(l -> speech.say("licence.data", l))
                .orElse("");
        return new Colophon(
                settings.newsroom().map(n -> speech.plain(n.name())).orElse(""),
                settings.newsroom()
                        .flatMap(Settings.Newsroom::url)
                        .map(l -> l.url())
                        .orElse(""),
                settings.newsroom().flatMap(Settings.Newsroom::contact).orElse(""),
                settings.asOf()
                        .map(d -> speech.say("as-of", speech.dates().plain(d)))
                        .orElse(""),
                links,
                licence.isEmpty() || data.isEmpty() ? licence + data : licence + " " + data);
    }

    private static final Pattern SPACES = Pattern.compile("\\s+");

    // most are one line of one space each, and need no expression to be told so
    private static String flat(String text) {
        String stripped = text.strip();
        boolean isPlain = stripped.indexOf("  ") < 0
                && stripped.indexOf('\n') < 0
                && stripped.indexOf('\t') < 0
                && stripped.indexOf('\r') < 0
                && stripped.indexOf('\f') < 0
                && stripped.indexOf('\u000b') < 0;
        return isPlain ? stripped : SPACES.matcher(stripped).replaceAll(" ");
    }

    static String shorten(String text) {
        String flat = flat(text);
        if (flat.codePointCount(0, flat.length()) <= DESCRIPTION) return flat;
        String cut = flat.substring(0, flat.offsetByCodePoints(0, DESCRIPTION - 1));
        int space = cut.lastIndexOf(' ');
        return (space > DESCRIPTION / 2 ? cut.substring(0, space) : cut).replaceAll("[\\s,;:.]+$", "") + "\u2026";
    }
}
