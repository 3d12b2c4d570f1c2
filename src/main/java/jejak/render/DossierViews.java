package jejak.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jejak.model.Actor;
import jejak.model.Edtf;
import jejak.model.Event;
import jejak.model.Page;
import jejak.model.Settings;
import jejak.model.Source;
import jejak.render.view.AccountsView;
import jejak.render.view.DossierView;
import jejak.render.view.DossierView.Heading;
import jejak.render.view.Frame;
import jejak.render.view.FundingView;
import jejak.render.view.HomeView;
import jejak.render.view.Marks;
import jejak.site.Anchors;
import jejak.site.CollectedAccount;
import jejak.site.Excerpt;
import jejak.site.Listing;
import jejak.site.Paths;
import jejak.site.Routes;
import jejak.site.Site;

/**
 * A site as one document: findings, every event in full, actors, money, accounts, pages of prose, and one bibliography.
 *
 * <p>Its parts are made in the order in which they stand, since that numbers the sources.
 */
final class DossierViews {
    private static final Set<Listing> PARTS =
            Set.of(Listing.TIMELINE, Listing.ACTORS, Listing.FUNDING, Listing.ACCOUNTS, Listing.SOURCES);

    private final Excerpt excerpt;
    private final Sheet sheet;
    private final Site site;
    private final Speech speech;
    private final Frame frame;

    private DossierViews(Excerpt excerpt, Sheet sheet, Frame frame) {
        this.excerpt = excerpt;
        this.sheet = sheet;
        this.site = sheet.site();
        this.speech = sheet.speech();
        this.frame = frame;
    }

    /** The page of a site: all of it, or how to get it where no page could hold it. */
    static DossierView of(Sheet page, Frames frames) {
        Frame frame = frames.of(Introductions.about(Listing.DOSSIER, page), page);
        if (Routes.isSplit(page.site())) return instead(page, frame);
        Excerpt whole = Excerpt.whole(page.site());
        Binding binding = new Binding(whole, parts(whole, page.site()), Optional.of(""), Map.of());
        return new DossierViews(whole, new Sheet(page.site(), page.speech(), page.path(), binding), frame).view("");
    }

    /** For a file that lies anywhere: what leads out of it leads to the site's address. */
    static DossierView alone(
            Excerpt excerpt, Site site, Speech speech, Frames frames, String css, Map<String, String> files) {
        Binding binding = new Binding(excerpt, parts(excerpt, site), base(site), files);
        String path = Paths.root(speech.lang(), speech.first()) + Paths.of(Listing.DOSSIER);
        Sheet sheet = new Sheet(site, speech, path, binding);
        Frame frame = frames.of(Introductions.about(Listing.DOSSIER, sheet), sheet);
        return new DossierViews(excerpt, sheet, frame).view(css);
    }

    private static Set<Listing> parts(Excerpt excerpt, Site site) {
        Set<Listing> parts = EnumSet.copyOf(PARTS);
        if (excerpt.events().isEmpty()) parts.remove(Listing.TIMELINE);
        if (excerpt.actors().isEmpty()) parts.remove(Listing.ACTORS);
        if (excerpt.events().stream().allMatch(e -> site.ledger().rowsOf(e).isEmpty())) parts.remove(Listing.FUNDING);
        if (accounts(excerpt, site).isEmpty()) parts.remove(Listing.ACCOUNTS);
        return parts;
    }

    private static List<CollectedAccount> accounts(Excerpt excerpt, Site site) {
        return site.accounts().stream()
                .filter(account -> !EditorialViews.isWithdrawn(account.document()))
                .filter(account -> excerpt.holds(account.document()))
                .toList();
    }

    private static Optional<String> base(Site site) {
        return site.settings().url().map(l -> l.url().endsWith("/") ? l.url() : l.url() + "/");
    }

    private DossierView view(String css) {
        Settings settings = site.settings();
        Marks.Prose introduction = excerpt.isWhole() ? Introductions.prose(Listing.HOME, sheet) : ProseViews.none();
        List<HomeView.Finding> findings = findings();
        List<Marks.Status> legend = HomeViews.legend(site, sheet);
        List<DossierView.Year> years = years();
        List<DossierView.ActorPart> actors = actors();
        FundingView funding = funding();
        AccountsView.Summary questions = questions();
        List<DossierView.PagePart> pages = pages();
        if (excerpt.isWhole()) {
            for (Source source : site.sources()) {
                sheet.binding().orElseThrow().bibliography().number(Optional.of(source));
            }
        }
        List<DossierView.Source> sources = DossierSources.of(sheet);
        String address = base(site)
                .map(b -> b + Paths.root(speech.lang(), speech.first()))
                .orElse("");
        List<String> facts = List.of(
                speech.count("count.events", excerpt.events().size()),
                speech.count("count.actors", actors.size()),
                speech.count("count.sources", sources.size()));
        return new DossierView(
                frame,
                speech.plain(settings.title()),
                about(),
                facts,
                address,
                titles(sheet),
                contents(findings, years, actors, pages, sources),
                introduction,
                findings,
                legend,
                years,
                actors,
                funding,
                questions,
                pages,
                sources,
                css,
                "",
                List.of());
    }

    private String about() {
        if (excerpt.isWhole()) return speech.say("dossier.whole");
        String period = period();
        if (excerpt.chosen().isEmpty()) return speech.say("dossier.period", period);
        String names = speech.list(
                excerpt.chosen().stream().map(a -> speech.plain(a.title())).toList());
        return period.isEmpty()
                ? speech.say("dossier.actors", names)
                : speech.say("dossier.actors-period", names, period);
    }

    private String period() {
        Optional<String> from = excerpt.from().map(speech.dates()::full);
        Optional<String> to = excerpt.to().map(speech.dates()::full);
        if (from.equals(to)) return from.orElse("");
        if (from.isEmpty()) return speech.say("span.until", to.orElseThrow());
        return to.map(t -> speech.say("span", from.get(), t)).orElseGet(() -> speech.say("span.from", from.get()));
    }

    private List<HomeView.Finding> findings() {
        return site.settings().findings().stream()
                .filter(f -> excerpt.isWhole()
                        || f.event().flatMap(site::event).filter(excerpt::holds).isPresent())
                .map(f -> HomeViews.finding(f, sheet))
                .toList();
    }

    private List<DossierView.Year> years() {
        List<DossierView.Year> years = new ArrayList<>();
        List<DossierView.EventPart> events = new ArrayList<>();
        for (int i = 0; i < excerpt.events().size(); i++) {
            Event event = excerpt.events().get(i);
            int year = Routes.year(event);
            events.add(new DossierView.EventPart(
                    Binding.prefix(event),
                    EventViews.within(event, sheet.within(event, 3), frame),
                    sheet.href(Paths.of(event)),
                    base(site)
                            .map(b -> b + Paths.root(speech.lang(), speech.first()) + Paths.of(event))
                            .orElse("")));
            if (i + 1 == excerpt.events().size() || Routes.year(excerpt.events().get(i + 1)) != year) {
                years.add(new DossierView.Year(
                        Entries.yearAnchor(year), Entries.yearLabel(year, speech), List.copyOf(events)));
                events.clear();
            }
        }
        return years;
    }

    private List<DossierView.ActorPart> actors() {
        List<DossierView.ActorPart> parts = new ArrayList<>();
        for (Actor actor : excerpt.actors()) {
            parts.add(new DossierView.ActorPart(
                    Binding.prefix(actor),
                    ActorViews.within(actor, sheet.within(actor, 2), frame),
                    sheet.href(Paths.of(actor))));
        }
        return parts;
    }

    private FundingView funding() {
        return excerpt.isWhole()
                ? FundingViews.within(sheet, frame)
                : FundingViews.rowsOf(excerpt.events(), sheet, frame);
    }

    private AccountsView.Summary questions() {
        List<CollectedAccount> accounts = accounts(excerpt, site);
        List<String> anchors = accounts.stream()
                .map(a -> Binding.prefix(a.document()) + "." + Anchors.account(a.number()))
                .toList();
        return HopSummary.of(accounts, anchors, sheet);
    }

    private List<DossierView.PagePart> pages() {
        List<DossierView.PagePart> parts = new ArrayList<>();
        for (Page page : excerpt.pages()) {
            parts.add(new DossierView.PagePart(
                    Binding.prefix(page),
                    TextViews.within(page, sheet.within(page, 1), frame),
                    sheet.href(Paths.of(page))));
        }
        return parts;
    }

    private List<Heading> contents(
            List<HomeView.Finding> findings,
            List<DossierView.Year> years,
            List<DossierView.ActorPart> actors,
            List<DossierView.PagePart> pages,
            List<DossierView.Source> sources) {
        List<Heading> contents = new ArrayList<>();
        if (!findings.isEmpty()) {
            contents.add(new Heading(speech.say("dossier.findings"), "#part-findings", "", List.of()));
        }
        Set<Listing> parts = parts(excerpt, site);
        if (parts.contains(Listing.TIMELINE)) {
            List<Heading> below = new ArrayList<>();
            for (DossierView.Year year : years) {
                String count = speech.count("count.events", year.events().size());
                below.add(new Heading(year.label(), "#" + year.id(), count, List.of()));
            }
            contents.add(part(
                    Listing.TIMELINE,
                    speech.count("count.events", excerpt.events().size()),
                    below));
        }
        if (parts.contains(Listing.ACTORS)) {
            contents.add(part(Listing.ACTORS, speech.number(actors.size()), List.of()));
        }
        if (parts.contains(Listing.FUNDING)) contents.add(part(Listing.FUNDING, "", List.of()));
        if (parts.contains(Listing.ACCOUNTS)) contents.add(part(Listing.ACCOUNTS, "", List.of()));
        for (DossierView.PagePart page : pages) {
            contents.add(new Heading(page.page().title(), "#" + page.anchor(), "", List.of()));
        }
        contents.add(part(Listing.SOURCES, speech.number(sources.size()), List.of()));
        return contents;
    }

    private static DossierView.Titles titles(Sheet sheet) {
        return new DossierView.Titles(
                Introductions.title(Listing.TIMELINE, sheet),
                Introductions.title(Listing.ACTORS, sheet),
                Introductions.title(Listing.FUNDING, sheet),
                Introductions.title(Listing.ACCOUNTS, sheet),
                Introductions.title(Listing.SOURCES, sheet));
    }

    private Heading part(Listing listing, String count, List<Heading> below) {
        return new Heading(Introductions.title(listing, sheet), "#part-" + listing.id(), count, below);
    }

    // No page grows with the site: from where the timeline is split, the document is made when somebody asks for it.
    private static DossierView instead(Sheet page, Frame frame) {
        Speech speech = page.speech();
        List<Event> events = page.site().events();
        List<DossierView.Way> ways = new ArrayList<>();
        String lang = speech.lang().equals(speech.first()) ? "" : " --lang " + speech.lang();
        ways.add(new DossierView.Way(
                speech.say("dossier.whole"), "./jejak dossier" + lang, speech.count("count.events", events.size())));
        int count = 0;
        for (int i = 0; i < events.size(); i++) {
            int year = Routes.year(events.get(i));
            count++;
            if (i + 1 < events.size() && Routes.year(events.get(i + 1)) == year) continue;
            Edtf date = events.get(i).date().value();
            if (!date.isUndated() && year >= 0 && year <= 9999) {
                String text = LocalDate.of(year, 1, 1).toString().substring(0, "yyyy".length());
                ways.add(new DossierView.Way(
                        Entries.yearLabel(year, speech),
                        "./jejak dossier" + lang + " --from " + text + " --to " + text,
                        speech.count("count.events", count)));
            }
            count = 0;
        }
        return new DossierView(
                frame,
                frame.siteTitle(),
                "",
                List.of(),
                "",
                titles(page),
                List.of(),
                Introductions.prose(Listing.DOSSIER, page),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                noFunding(frame),
                new AccountsView.Summary(List.of(), List.of()),
                List.of(),
                List.of(),
                "",
                speech.say("dossier.large", speech.number(Routes.SPLIT)),
                ways);
    }

    private static FundingView noFunding(Frame frame) {
        return new FundingView(
                frame,
                ProseViews.none(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                List.of());
    }
}
