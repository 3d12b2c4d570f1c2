package jejak.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Outcome;
import jejak.diagnostic.Span;
import jejak.model.Access;
import jejak.model.Account;
import jejak.model.AccountKind;
import jejak.model.Actor;
import jejak.model.ActorKind;
import jejak.model.Amount;
import jejak.model.Authenticity;
import jejak.model.Cards;
import jejak.model.Citation;
import jejak.model.Claim;
import jejak.model.Closeness;
import jejak.model.Consulted;
import jejak.model.Content;
import jejak.model.Coverage;
import jejak.model.Document;
import jejak.model.Editorial;
import jejak.model.Edtf;
import jejak.model.Event;
import jejak.model.Funding;
import jejak.model.FundingKind;
import jejak.model.FundingStatus;
import jejak.model.Id;
import jejak.model.Importance;
import jejak.model.Kind;
import jejak.model.Lang;
import jejak.model.Localized;
import jejak.model.Located;
import jejak.model.Medium;
import jejak.model.Page;
import jejak.model.Parsed;
import jejak.model.Participant;
import jejak.model.Party;
import jejak.model.Per;
import jejak.model.Prose;
import jejak.model.Ref;
import jejak.model.Settings;
import jejak.model.Source;
import jejak.model.SourceKind;
import jejak.model.Status;
import jejak.parallel.Workers;

/** Content for tests: a few words a document, as a reader would have made it. */
final class Given {
    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    final List<Event> events = new ArrayList<>();
    final List<Actor> actors = new ArrayList<>();
    final List<Source> sources = new ArrayList<>();
    final List<Page> pages = new ArrayList<>();
    final List<Content.LocalFile> files = new ArrayList<>();
    Settings settings = settings();
    boolean drafts;

    static Given content(Object... parts) {
        return new Given().and(parts);
    }

    /** @param parts documents, or builders of them */
    Given and(Object... parts) {
        for (Object part : parts) {
            if (part instanceof AnEvent e) events.add(e.build());
            else if (part instanceof ASource s) sources.add(s.build());
            else if (part instanceof AnActor a) actors.add(a.build());
            else if (part instanceof APage p) pages.add(p.build());
            else throw new IllegalArgumentException(part.toString());
        }
        return this;
    }

    Given file(String... paths) {
        for (String path : paths) files.add(new Content.LocalFile(path, 1));
        return this;
    }

    Given with(Settings other) {
        settings = other;
        return this;
    }

    Given withDrafts() {
        drafts = true;
        return this;
    }

    Content content() {
        return new Content(settings, sorted(events), sorted(actors), sorted(sources), sorted(pages), files);
    }

    private static <D extends Document> List<D> sorted(List<D> documents) {
        return documents.stream().sorted(Comparator.comparing(Document::id)).toList();
    }

    Outcome<Site> outcome() {
        try (Workers workers = new Workers(2)) {
            return Site.of(content(), new Viewpoint(NOW, drafts), workers);
        }
    }

    /** The site, which must be without any fault. */
    Site site() {
        Outcome<Site> outcome = outcome();
        if (!outcome.diagnostics().isEmpty()) throw new AssertionError(faults().toString());
        return outcome.value();
    }

    /** The faults as {@code tag: message}, in the order of reports. */
    List<String> faults() {
        return diagnostics().stream()
                .map(d -> d.code().tag() + ": " + d.message())
                .toList();
    }

    List<Diagnostic> diagnostics() {
        return outcome().diagnostics().stream().sorted(Diagnostic.ORDER).toList();
    }

    List<String> tags() {
        return diagnostics().stream().map(d -> d.code().tag()).toList();
    }

    static AnEvent event(String id) {
        return new AnEvent(id);
    }

    static AnActor actor(String id) {
        return new AnActor(id);
    }

    static ASource source(String id, Closeness closeness) {
        return new ASource(id, closeness);
    }

    static APage page(String id) {
        return new APage(id);
    }

    static ACitation cite(String source) {
        return new ACitation(source);
    }

    static AClaim claim(String id) {
        return new AClaim(id);
    }

    static ARow row(String amount) {
        return new ARow(amount);
    }

    static Settings settings() {
        return new Settings(
                Span.of("content/site.yml"),
                text("A site"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                new Settings.Licence(Optional.empty(), Optional.empty()),
                Optional.empty(),
                List.of(),
                Settings.Gates.DEFAULT,
                Cards.KEY,
                List.of(),
                List.of(),
                List.of());
    }

    static Settings gated(Settings.Gates gates) {
        return settings(List.of(), List.of(), gates, List.of(), List.of(), List.of());
    }

    static Settings totals(Settings.StatedTotal... totals) {
        return settings(List.of(), List.of(), Settings.Gates.DEFAULT, List.of(totals), List.of(), List.of());
    }

    static Settings settings(
            List<Settings.Finding> findings,
            List<Settings.Phase> phases,
            Settings.Gates gates,
            List<Settings.StatedTotal> totals,
            List<String> navigation,
            List<String> languages) {
        Settings s = settings();
        return new Settings(
                s.at(),
                s.title(),
                s.tagline(),
                s.url(),
                languages.stream().map(Lang::new).toList(),
                findings,
                s.newsroom(),
                s.licence(),
                s.asOf(),
                phases,
                gates,
                s.cards(),
                totals,
                navigation.stream().map(word -> new Located<>(word, s.at())).toList(),
                s.glossary());
    }

    static Settings.StatedTotal total(String from, String to, String amount, String by, String... sources) {
        Span at = Span.of("content/site.yml");
        return new Settings.StatedTotal(
                new Party(ref(from, at)),
                new Party(ref(to, at)),
                amount(amount),
                ref(by, at),
                Arrays.stream(sources).map(s -> Citation.of(ref(s, at))).toList(),
                at);
    }

    static Account account(AccountKind kind, Optional<String> claim, String... sources) {
        Span at = Span.of("content/account");
        return new Account(
                text("Which?"),
                kind,
                claim.map(c -> ref(c, at)),
                Arrays.stream(sources)
                        .map(s ->
                                new Account.Version(text("so"), List.of(Citation.of(ref(s, at))), Optional.empty(), at))
                        .toList(),
                Optional.empty(),
                at);
    }

    static Localized<String> text(String words) {
        return Localized.of(words);
    }

    static Ref ref(String target) {
        return ref(target, Span.of("content/test"));
    }

    static Ref ref(String target, Span at) {
        return new Ref(target, at);
    }

    static Edtf date(String text) {
        return value(Edtf.parse(text));
    }

    static Amount amount(String text) {
        Parsed<Amount> money = Amount.parse(text, false);
        return money instanceof Parsed.Good<Amount> ? value(money) : value(Amount.parse(text, true));
    }

    private static <T> T value(Parsed<T> parsed) {
        if (parsed instanceof Parsed.Good<T> good) return good.value();
        throw new IllegalArgumentException(parsed.toString());
    }

    private static Span file(Kind kind, String id) {
        return Span.of("content/" + kind.folder() + "/" + id + ".md");
    }

    static Prose prose(Prose.Segment... segments) {
        return new Prose(List.of(new Prose.Block(List.of(segments))), List.of("heading"), "");
    }

    /** What documents of all kinds have. */
    @SuppressWarnings("unchecked")
    abstract static class ADocument<B> {
        final Id id;
        final Span at;
        Editorial editorial = Editorial.NONE;
        Localized<Prose> body = Localized.of(Prose.EMPTY);

        ADocument(Kind kind, String id) {
            this.id = new Id(id);
            this.at = file(kind, id);
        }

        B draft() {
            return editorial(true, Optional.empty(), Optional.empty());
        }

        B embargo(String until) {
            return editorial(false, Optional.of(Instant.parse(until)), Optional.empty());
        }

        B withdrawn() {
            return editorial(
                    false,
                    Optional.empty(),
                    Optional.of(new Editorial.Withdrawal(LocalDate.of(2026, 11, 1), Optional.empty())));
        }

        private B editorial(boolean draft, Optional<Instant> embargo, Optional<Editorial.Withdrawal> withdrawn) {
            Editorial e = editorial;
            return editorial(new Editorial(
                    e.corrections(),
                    e.updates(),
                    e.replies(),
                    e.checkedBy(),
                    e.published(),
                    e.reviewBy(),
                    withdrawn,
                    draft,
                    embargo,
                    e.redirectFrom()));
        }

        B redirectFrom(String... ids) {
            Editorial e = editorial;
            return editorial(new Editorial(
                    e.corrections(),
                    e.updates(),
                    e.replies(),
                    e.checkedBy(),
                    e.published(),
                    e.reviewBy(),
                    e.withdrawn(),
                    e.draft(),
                    e.embargo(),
                    Arrays.stream(ids).map(i -> new Located<>(new Id(i), at)).toList()));
        }

        B reviewBy(String day) {
            Editorial e = editorial;
            return editorial(new Editorial(
                    e.corrections(),
                    e.updates(),
                    e.replies(),
                    e.checkedBy(),
                    e.published(),
                    Optional.of(new Located<>(LocalDate.parse(day), at)),
                    e.withdrawn(),
                    e.draft(),
                    e.embargo(),
                    e.redirectFrom()));
        }

        B corrected() {
            Editorial e = editorial;
            return editorial(new Editorial(
                    List.of(new Editorial.Correction(
                            LocalDate.of(2026, 11, 20), text("was"), text("is"), Optional.empty(), at)),
                    e.updates(),
                    e.replies(),
                    e.checkedBy(),
                    e.published(),
                    e.reviewBy(),
                    e.withdrawn(),
                    e.draft(),
                    e.embargo(),
                    e.redirectFrom()));
        }

        B editorial(Editorial other) {
            editorial = other;
            return (B) this;
        }

        B body(Prose.Segment... segments) {
            body = Localized.of(prose(segments));
            return (B) this;
        }
    }

    static final class AnEvent extends ADocument<AnEvent> {
        private String date = "2020-01-01";
        private Optional<String> time = Optional.empty();
        private List<Participant> actors = new ArrayList<>();
        private final List<Citation> sources = new ArrayList<>();
        private Optional<Status> status = Optional.empty();
        private Optional<Localized<String>> note = Optional.empty();
        private final List<Event.Related> related = new ArrayList<>();
        private final List<AClaim> claims = new ArrayList<>();
        private final List<Account> accounts = new ArrayList<>();
        private final List<ARow> funding = new ArrayList<>();
        private final List<Event.Denial> denials = new ArrayList<>();
        private final List<Medium> media = new ArrayList<>();

        AnEvent(String id) {
            super(Kind.EVENT, id);
        }

        AnEvent on(String day) {
            date = day;
            return this;
        }

        AnEvent at(String clock) {
            time = Optional.of(clock);
            return this;
        }

        AnEvent actors(String... ids) {
            for (String a : ids) actors.add(new Participant(ref(a, at), Optional.empty()));
            return this;
        }

        /** @param citations ids, or {@link ACitation}s */
        AnEvent sources(Object... citations) {
            for (Object c : citations) sources.add(citation(c, at));
            return this;
        }

        AnEvent status(Status stated) {
            status = Optional.of(stated);
            return this;
        }

        AnEvent note() {
            note = Optional.of(text("because"));
            return this;
        }

        AnEvent related(String... ids) {
            for (String e : ids) related.add(new Event.Related(ref(e, at), Optional.empty()));
            return this;
        }

        AnEvent claims(AClaim... all) {
            claims.addAll(List.of(all));
            return this;
        }

        AnEvent accounts(Account... all) {
            accounts.addAll(List.of(all));
            return this;
        }

        AnEvent funding(ARow... all) {
            funding.addAll(List.of(all));
            return this;
        }

        AnEvent deniedBy(String actor) {
            denials.add(new Event.Denial(ref(actor, at), text("not so"), Optional.empty()));
            return this;
        }

        AnEvent media(String file, String... alt) {
            media.add(medium(file, at, alt));
            return this;
        }

        Event build() {
            return new Event(
                    id,
                    at,
                    text("Title of " + id),
                    new Located<>(date(date), at),
                    actors,
                    sources,
                    Optional.empty(),
                    time.map(java.time.LocalTime::parse),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    status.map(s -> new Located<>(s, at)),
                    note,
                    Importance.NORMAL,
                    List.of(),
                    Optional.empty(),
                    related,
                    claims.stream().map(c -> c.build(at)).toList(),
                    accounts,
                    funding.stream().map(r -> r.build(at)).toList(),
                    denials,
                    media,
                    editorial,
                    body);
        }
    }

    static Medium medium(String file, Span at, String... alt) {
        return new Medium(
                new Located<>(file, at),
                Arrays.stream(alt).findFirst().map(Given::text),
                Optional.empty(),
                Optional.empty(),
                at);
    }

    private static Citation citation(Object c, Span at) {
        return c instanceof ACitation citation ? citation.build(at) : Citation.of(ref((String) c, at));
    }

    static final class ACitation {
        private final String source;
        private Optional<String> locator = Optional.empty();
        private Optional<Closeness> closeness = Optional.empty();
        private List<String> via = List.of();

        ACitation(String source) {
            this.source = source;
        }

        ACitation as(Closeness stated) {
            closeness = Optional.of(stated);
            return this;
        }

        ACitation via(String... ids) {
            via = List.of(ids);
            return this;
        }

        ACitation locator(String words) {
            locator = Optional.of(words);
            return this;
        }

        Citation build(Span at) {
            return new Citation(
                    ref(source, at),
                    locator.map(Given::text),
                    Optional.empty(),
                    closeness,
                    via.stream().map(v -> ref(v, at)).toList());
        }
    }

    static final class AClaim {
        private final String id;
        private Optional<Status> status = Optional.empty();
        private Optional<String> by = Optional.empty();
        private Object[] supporting = {};
        private Object[] against = {};
        private Optional<Localized<String>> note = Optional.empty();

        AClaim(String id) {
            this.id = id;
        }

        AClaim status(Status stated) {
            status = Optional.of(stated);
            return this;
        }

        AClaim by(String actor) {
            by = Optional.of(actor);
            return this;
        }

        AClaim supported(Object... citations) {
            supporting = citations;
            return this;
        }

        AClaim against(Object... citations) {
            against = citations;
            return this;
        }

        AClaim note() {
            note = Optional.of(text("because"));
            return this;
        }

        Claim build(Span at) {
            return new Claim(
                    new Id(id),
                    text("It is so."),
                    status.map(s -> new Located<>(s, at)),
                    by.map(b -> ref(b, at)),
                    Arrays.stream(supporting).map(c -> citation(c, at)).toList(),
                    Arrays.stream(against).map(c -> citation(c, at)).toList(),
                    note,
                    List.of(),
                    at);
        }
    }

    static final class ARow {
        private final String amount;
        private Optional<Id> id = Optional.empty();
        private String from = "Someone else";
        private boolean quoted;
        private String to = "Somebody";
        private FundingKind kind = FundingKind.DONATION;
        private FundingStatus status = FundingStatus.PAID;
        private Optional<Edtf> date = Optional.empty();
        private Optional<Per> per = Optional.empty();
        private Object[] sources = {};
        private List<String> via = List.of();
        private Optional<String> fulfils = Optional.empty();
        private Optional<String> sameAs = Optional.empty();
        private boolean disputed;

        ARow(String amount) {
            this.amount = amount;
        }

        ARow id(String name) {
            id = Optional.of(new Id(name));
            return this;
        }

        ARow from(String party) {
            from = party;
            return this;
        }

        /** As it reads where the author puts the name in quotes. */
        ARow fromQuoted(String party) {
            quoted = true;
            return from(party);
        }

        ARow to(String party) {
            to = party;
            return this;
        }

        ARow kind(FundingKind other) {
            kind = other;
            return this;
        }

        ARow status(FundingStatus other) {
            status = other;
            return this;
        }

        ARow on(String day) {
            date = Optional.of(Given.date(day));
            return this;
        }

        ARow per(Per period) {
            per = Optional.of(period);
            return this;
        }

        ARow sources(Object... citations) {
            sources = citations;
            return this;
        }

        ARow via(String... parties) {
            via = List.of(parties);
            return this;
        }

        ARow fulfils(String row) {
            fulfils = Optional.of(row);
            return this;
        }

        ARow sameAs(String row) {
            sameAs = Optional.of(row);
            return this;
        }

        ARow disputed() {
            disputed = true;
            return this;
        }

        Funding build(Span at) {
            return new Funding(
                    id,
                    new Party(ref(from, at), quoted),
                    new Party(ref(to, at)),
                    amount(amount),
                    kind,
                    status,
                    date,
                    per,
                    Arrays.stream(sources).map(c -> citation(c, at)).toList(),
                    via.stream().map(v -> ref(v, at)).toList(),
                    Optional.empty(),
                    fulfils.map(f -> ref(f, at)),
                    sameAs.map(s -> ref(s, at)),
                    disputed,
                    Optional.empty(),
                    at);
        }
    }

    static final class ASource extends ADocument<ASource> {
        private final Closeness closeness;
        private Optional<String> speaker = Optional.empty();
        private List<String> derivedFrom = List.of();
        private List<String> translationOf = List.of();
        private List<String> transcriptOf = List.of();
        private Optional<String> releasedBy = Optional.empty();
        private Optional<String> containedIn = Optional.empty();
        private Authenticity authenticity = Authenticity.UNDISPUTED;
        private boolean decides;
        private Consulted consulted = Consulted.FULL;
        private Optional<String> url = Optional.empty();
        private Optional<String> file = Optional.empty();
        private boolean publishFile;
        private Access access = Access.PUBLIC;

        ASource(String id, Closeness closeness) {
            super(Kind.SOURCE, id);
            this.closeness = closeness;
        }

        ASource speaker(String actor) {
            speaker = Optional.of(actor);
            return this;
        }

        ASource derivedFrom(String... ids) {
            derivedFrom = List.of(ids);
            return this;
        }

        ASource translationOf(String... ids) {
            translationOf = List.of(ids);
            return this;
        }

        ASource transcriptOf(String... ids) {
            transcriptOf = List.of(ids);
            return this;
        }

        ASource releasedBy(String party) {
            releasedBy = Optional.of(party);
            return this;
        }

        ASource containedIn(String id) {
            containedIn = Optional.of(id);
            return this;
        }

        ASource authenticity(Authenticity other) {
            authenticity = other;
            return this;
        }

        ASource decides() {
            decides = true;
            return this;
        }

        ASource consulted(Consulted other) {
            consulted = other;
            return this;
        }

        ASource url(String address) {
            url = Optional.of(address);
            return this;
        }

        ASource file(String path, boolean publish) {
            file = Optional.of(path);
            publishFile = publish;
            return this;
        }

        ASource access(Access other) {
            access = other;
            return this;
        }

        Source build() {
            return new Source(
                    id,
                    at,
                    text("Title of " + id),
                    SourceKind.WEB,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    url.map(u -> new jejak.model.Link(u, at)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Source.Court.NONE,
                    closeness,
                    speaker.map(s -> ref(s, at)),
                    derivedFrom.stream().map(s -> ref(s, at)).toList(),
                    translationOf.stream().map(s -> ref(s, at)).toList(),
                    transcriptOf.stream().map(s -> ref(s, at)).toList(),
                    releasedBy.map(s -> new Party(ref(s, at))),
                    containedIn.map(s -> ref(s, at)),
                    authenticity,
                    decides,
                    consulted,
                    file.map(f -> new Located<>(f, at)),
                    Optional.empty(),
                    publishFile,
                    access,
                    Optional.empty(),
                    editorial,
                    body);
        }
    }

    static final class AnActor extends ADocument<AnActor> {
        private String name;
        private final List<Located<String>> aliases = new ArrayList<>();
        private final List<Account> accounts = new ArrayList<>();
        private final List<Actor.Role> roles = new ArrayList<>();
        private Optional<Medium> image = Optional.empty();

        AnActor(String id) {
            super(Kind.ACTOR, id);
            name = "Name of " + id;
        }

        AnActor name(String other) {
            name = other;
            return this;
        }

        AnActor alias(String... names) {
            for (String alias : names) aliases.add(new Located<>(alias, at));
            return this;
        }

        AnActor accounts(Account... all) {
            accounts.addAll(List.of(all));
            return this;
        }

        AnActor role(String org, String... sources) {
            roles.add(new Actor.Role(
                    text("member"),
                    Optional.of(new Party(ref(org, at))),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Arrays.stream(sources).map(s -> Citation.of(ref(s, at))).toList()));
            return this;
        }

        AnActor image(String file, String... alt) {
            image = Optional.of(medium(file, at, alt));
            return this;
        }

        Actor build() {
            return new Actor(
                    id,
                    at,
                    text(name),
                    ActorKind.PERSON,
                    aliases,
                    Optional.empty(),
                    Optional.empty(),
                    roles,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    image,
                    Optional.empty(),
                    accounts,
                    editorial,
                    body);
        }
    }

    static final class APage extends ADocument<APage> {
        private final List<Account> accounts = new ArrayList<>();
        private Optional<Coverage> coverage = Optional.empty();

        APage(String id) {
            super(Kind.PAGE, id);
        }

        APage covers(String source, String... parts) {
            List<Located<String>> named =
                    Arrays.stream(parts).map(part -> new Located<>(part, at)).toList();
            coverage = Optional.of(new Coverage(new Ref(source, at), named));
            return this;
        }

        APage accounts(Account... all) {
            accounts.addAll(List.of(all));
            return this;
        }

        Page build() {
            return new Page(
                    id,
                    at,
                    text("Title of " + id),
                    Optional.empty(),
                    Optional.empty(),
                    accounts,
                    coverage,
                    editorial,
                    body);
        }
    }
}
