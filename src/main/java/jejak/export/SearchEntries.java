package jejak.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import jejak.export.SearchEntry.Kind;
import jejak.model.Actor;
import jejak.model.Claim;
import jejak.model.Event;
import jejak.model.Lang;
import jejak.model.Localized;
import jejak.model.Page;
import jejak.model.Party;
import jejak.model.Prose;
import jejak.model.Ref;
import jejak.model.Source;
import jejak.site.Counterparty;
import jejak.site.Listing;
import jejak.site.Paths;
import jejak.site.Site;
import jejak.words.DateWords;
import jejak.words.Messages;

/** Everything on a site that can be found in one language, one after another: kind by kind, each in the site's order. */
final class SearchEntries {
    private static final Set<Listing> UNLISTED = Set.of(Listing.HOME, Listing.SEARCH, Listing.DOSSIER);

    private static final int SHOWN = 240;

    private final Site site;
    private final Lang lang;
    private final Lang first;
    private final Messages messages;
    private final DateWords dates;

    SearchEntries(Site site, Messages messages) {
        this.site = site;
        this.lang = messages.lang();
        this.first = site.settings().firstLanguage();
        this.messages = messages;
        this.dates = DateWords.of(messages);
    }

    void each(Consumer<SearchEntry> to) {
        for (Event event : site.events()) to.accept(event(event));
        for (Event event : site.events()) for (Claim claim : event.claims()) to.accept(claim(claim, event));
        for (Actor actor : site.actors()) to.accept(actor(actor));
        for (Source source : site.sources()) to.accept(source(source));
        for (Listing listing : Listing.values()) {
            if (!UNLISTED.contains(listing)) to.accept(listing(listing));
        }
        for (Page page : site.pages()) {
            if (Listing.ofId(page.id().text()).isEmpty()) to.accept(page(page, plain(page.title()), Paths.of(page)));
        }
    }

    private SearchEntry event(Event event) {
        String date = dates.full(event.date().value());
        List<String> about = new ArrayList<>(List.of(date));
        site.participants(event).forEach(a -> about.add(plain(a.title())));
        about.addAll(event.topics());
        event.place().ifPresent(p -> about.add(plain(p)));
        String summary = event.summary().map(this::plain).orElseGet(() -> firstSentence(event.body()));
        about.add(summary);
        List<String> text = new ArrayList<>(List.of(body(event.body())));
        event.accounts().forEach(a -> text.add(plain(a.question())));
        return new SearchEntry(
                Kind.EVENT,
                Paths.of(event),
                shorten(plain(event.title())),
                language(event.title()),
                date,
                site.evidence(event).status().word(),
                shorten(summary),
                List.of(plain(event.title())),
                about,
                text);
    }

    private SearchEntry claim(Claim claim, Event event) {
        List<String> about = new ArrayList<>();
        claim.by().flatMap(site::actor).ifPresent(a -> about.add(plain(a.title())));
        return new SearchEntry(
                Kind.CLAIM,
                Paths.of(event) + "#claim-" + claim.id(),
                shorten(plain(claim.text())),
                language(claim.text()),
                dates.full(event.date().value()),
                site.evidence(event, claim).status().word(),
                shorten(plain(event.title())),
                List.of(plain(claim.text())),
                about,
                claim.note().map(n -> List.of(plain(n))).orElse(List.of()));
    }

    private SearchEntry actor(Actor actor) {
        List<String> names = new ArrayList<>(List.of(plain(actor.title())));
        actor.aliases().forEach(a -> names.add(a.value()));
        String summary = actor.summary().map(this::plain).orElseGet(() -> firstSentence(actor.body()));
        List<String> about = new ArrayList<>(List.of(summary));
        actor.publicRole().ifPresent(r -> about.add(plain(r)));
        for (Actor.Role role : actor.roles()) {
            about.add(plain(role.role()));
            role.org().ifPresent(org -> about.add(name(org)));
        }
        return new SearchEntry(
                Kind.ACTOR,
                Paths.of(actor),
                shorten(names.get(0)),
                language(actor.title()),
                messages.text("actor." + actor.actorKind().word()),
                "",
                shorten(summary),
                names,
                about,
                List.of(body(actor.body())));
    }

    private SearchEntry source(Source source) {
        List<String> meta = new ArrayList<>();
        meta.add(messages.text("source." + source.sourceKind().word()));
        source.author().ifPresent(meta::add);
        source.publisher().filter(p -> !meta.contains(p)).ifPresent(meta::add);
        source.date().ifPresent(d -> meta.add(dates.full(d)));
        List<String> about = new ArrayList<>(meta);
        Source.Court court = source.court();
        court.caseName().ifPresent(about::add);
        court.docket().ifPresent(about::add);
        court.exhibit().ifPresent(about::add);
        source.letter().ifPresent(letter -> {
            letter.from().ifPresent(p -> about.add(name(p)));
            letter.to().forEach(p -> about.add(name(p)));
            letter.cc().forEach(p -> about.add(name(p)));
            letter.subject().ifPresent(s -> about.add(plain(s)));
        });
        return new SearchEntry(
                Kind.SOURCE,
                Paths.of(source),
                shorten(plain(source.title())),
                sourceLanguage(source),
                shorten(String.join(" \u00b7 ", meta)),
                "",
                "",
                List.of(plain(source.title())),
                about,
                List.of(body(source.body())));
    }

    private SearchEntry listing(Listing listing) {
        Optional<Page> page = site.page(new Ref(listing.id(), site.settings().at()));
        String title = page.map(p -> plain(p.title())).orElseGet(() -> messages.text("title." + listing.word()));
        if (page.isPresent()) return page(page.get(), title, Paths.of(listing));
        String about = messages.text("description." + listing.word());
        return new SearchEntry(
                Kind.PAGE, Paths.of(listing), title, "", "", "", about, List.of(title), List.of(about), List.of());
    }

    private SearchEntry page(Page page, String title, String href) {
        String summary = page.summary().map(this::plain).orElseGet(() -> firstSentence(page.body()));
        return new SearchEntry(
                Kind.PAGE,
                href,
                shorten(title),
                language(page.title()),
                "",
                "",
                shorten(summary),
                List.of(title),
                List.of(summary),
                List.of(body(page.body())));
    }

    private String name(Party party) {
        return site.counterparty(party)
                .map(c -> c instanceof Counterparty.Known known
                        ? plain(known.actor().title())
                        : ((Counterparty.Plain) c).name())
                .orElse("");
    }

    private String plain(Localized<String> text) {
        return text.in(lang);
    }

    private String body(Localized<Prose> body) {
        return SearchProse.text(body, lang, site);
    }

    private String firstSentence(Localized<Prose> body) {
        return body.in(lang).firstSentence();
    }

    private String language(Localized<String> text) {
        return text.isIn(lang, first) ? "" : first.tag();
    }

    /** A title stays in its source's own language unless somebody translated it. */
    private String sourceLanguage(Source source) {
        if (source.title().translations().containsKey(lang)) return "";
        String own = source.language().orElse(first).tag();
        return own.equals(lang.tag()) ? "" : own;
    }

    /** What is shown; all of it can be found. */
    private static String shorten(String text) {
        if (text.codePointCount(0, text.length()) <= SHOWN) return text;
        String cut = text.substring(0, text.offsetByCodePoints(0, SHOWN));
        int space = cut.lastIndexOf(' ');
        return (space > SHOWN / 2 ? cut.substring(0, space) : cut) + "\u2026";
    }
}
