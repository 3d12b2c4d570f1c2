package jejak.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Outcome;
import jejak.model.Account;
import jejak.model.Actor;
import jejak.model.Citation;
import jejak.model.Claim;
import jejak.model.Content;
import jejak.model.Document;
import jejak.model.Event;
import jejak.model.Located;
import jejak.model.Page;
import jejak.model.Party;
import jejak.model.Ref;
import jejak.model.Settings;
import jejak.model.Source;
import jejak.parallel.Once;
import jejak.parallel.Workers;

/**
 * The documents as one whole: what is out, joined by name, its evidence weighed and its money added up.
 *
 * <p>Everything that can be asked of a site is safe to print. What is held back is not in it; a withdrawn document is a
 * tombstone, found by name but in none of the lists; a withheld source is not in it at all, and a citation of one names
 * nothing ({@link #attribution}). Only {@link #heldBack} speaks of what readers may not see, and is for the editors.
 *
 * <p>Immutable and safe to share between threads. Names of documents are those of the site they were taken from.
 */
public final class Site {
    private final Settings settings;
    private final Viewpoint viewpoint;
    private final Optional<Instant> steadyUntil;
    private final Publication shown;
    private final List<Document> tombstones;
    private final List<String> files;
    private final Map<String, Long> sizes;
    private final Map<String, String> digests;
    private final Names names;
    private final Backlinks backlinks;
    private final Once<Years> years = new Once<>(() -> new Years(events()));
    private final Once<List<Ties.Pair>> ties = new Once<>(() -> Ties.of(this));
    private final Lineage lineage;
    private final Ledger ledger;
    private final Assessor assessor;
    private final Map<String, Assessment> assessments = new HashMap<>();
    private final List<CollectedAccount> accounts;
    private final ClaimIndex claims;
    private final Map<Located<String>, QuoteCheck> quotes;
    private final List<Diagnostic> advice;
    private final Map<String, List<CoveredPart>> coverage = new HashMap<>();

    Site(Join join, List<Content.LocalFile> localFiles) {
        this.sizes = new HashMap<>();
        this.digests = new HashMap<>();
        for (Content.LocalFile file : localFiles) {
            sizes.put(file.path(), file.bytes());
            file.sha256().ifPresent(digest -> digests.put(file.path(), digest));
        }
        this.settings = join.settings();
        this.viewpoint = join.viewpoint();
        this.steadyUntil = join.steadyUntil();
        this.shown = join.shown();
        this.lineage = join.lineage();
        this.ledger = join.ledger();
        this.assessor = join.assessor();
        this.files = join.files();
        this.quotes = join.quotes();
        this.advice = join.advice();
        this.tombstones = shown.placedTombstones();
        this.names = join.names();
        this.backlinks = new Backlinks(shown.events(), shown.live(), settings.statedTotals(), names);
        for (int i = 0; i < shown.events().size(); i++) {
            assessments.put(
                    shown.events().get(i).id().text(), join.assessments().get(i));
        }
        this.accounts = collect(shown);
        this.claims = new ClaimIndex(shown.events(), assessments, backlinks, names);
        for (Page page : shown.pages()) {
            coverage.put(page.id().text(), join.covering().of(page));
        }
    }

    /**
     * Joins documents and finds everything that is wrong with them together: see {@link SiteCode}.
     *
     * <p>The value is whole even where there are faults, so that one run names them all; it is fit to be rendered only where
     * there are no errors. Time is linear in the documents.
     */
    public static Outcome<Site> of(Content content, Viewpoint viewpoint, Workers workers) {
        return of(content, viewpoint, workers, Recall.nothing());
    }

    /** The same, with what is still true of the site before. */
    public static Outcome<Site> of(Content content, Viewpoint viewpoint, Workers workers, Recall recall) {
        Join join = Join.of(content, viewpoint, workers, recall);
        return new Outcome<>(new Site(join, content.files()), join.faults());
    }

    /**
     * The local copies whose words a site looks at, relative to {@code content/}: those that are quoted or cited by the page.
     * What else there is need not be opened for its words.
     */
    public static Set<String> quotedFiles(Content content) {
        return CopyCheck.wanted(content);
    }

    /** What is no fault and worth doing: for {@code jejak check}. */
    public List<Diagnostic> advice() {
        return advice;
    }

    /** What a machine could tell of a citation's quotation; empty where it has none. */
    public Optional<QuoteCheck> quoteCheck(Citation citation) {
        return citation.quote().map(quote -> quotes.getOrDefault(quote, QuoteCheck.NOT_CHECKED));
    }

    /** How many quotations were checked, wherever on the site they stand. */
    public Quotations quotations() {
        int checked = (int)
                quotes.values().stream().filter(QuoteCheck.CHECKED::equals).count();
        return new Quotations(checked, quotes.size() - checked);
    }

    /** With stated totals that name no withheld source. */
    public Settings settings() {
        return settings;
    }

    public Viewpoint viewpoint() {
        return viewpoint;
    }

    /** In order: earliest day, latest day, time of day, id (contract section 6). */
    public List<Event> events() {
        return shown.events();
    }

    /** By id. */
    public List<Actor> actors() {
        return shown.actors();
    }

    /** By id; without withheld ones. */
    public List<Source> sources() {
        return shown.sources();
    }

    /** By id. */
    public List<Page> pages() {
        return shown.pages();
    }

    /** What is left of withdrawn documents, each with a page at its old address: by kind, then id. */
    public List<Document> tombstones() {
        return tombstones;
    }

    /**
     * The first moment after the {@link #viewpoint} at which the same content makes another site, or has other faults. Empty
     * where it stays as it is.
     */
    public Optional<Instant> steadyUntil() {
        return steadyUntil;
    }

    /** The files under {@code content/} that readers may have, sorted: published copies, and what pages show or link to. */
    public List<String> files() {
        return files;
    }

    /** The size in bytes of a file under {@code content/}, where there is one. */
    public Optional<Long> fileSize(String path) {
        return Optional.ofNullable(sizes.get(path));
    }

    /** The SHA-256 of a source's local copy, in lower-case hexadecimal. */
    public Optional<String> fileDigest(String path) {
        return Optional.ofNullable(digests.get(path));
    }

    /** What a build leaves out: for the terminal. */
    public HeldBack heldBack() {
        return shown.heldBack();
    }

    /** By id or alias; withdrawn ones too. */
    public Optional<Actor> actor(Ref ref) {
        return names.actor(ref);
    }

    public Optional<Event> event(Ref ref) {
        return names.event(ref);
    }

    public Optional<Source> source(Ref ref) {
        return names.source(ref);
    }

    public Optional<Page> page(Ref ref) {
        return names.page(ref);
    }

    /** What {@code [[target]]} means; empty where it means nothing, or two things. */
    public Optional<Document> document(Ref ref) {
        List<Document> found = names.all(ref);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The claim of that id. */
    public Optional<Claim> claim(Event event, Ref ref) {
        return event.claims().stream()
                .filter(claim -> claim.id().text().equals(ref.target()))
                .findFirst();
    }

    /** What readers may be told of the source that a citation of this site names. */
    public Optional<Attribution> attribution(Citation citation) {
        if (Redaction.isRedacted(citation)) return Optional.of(new Attribution.Withheld());
        return names.source(citation.source()).map(Attribution.Shown::new);
    }

    /** An actor, or a plain name. */
    public Optional<Counterparty> counterparty(Party party) {
        return names.counterparty(party);
    }

    public boolean isWithdrawn(Document document) {
        return document.editorial().withdrawn().isPresent();
    }

    /** Whether it is here only because drafts were asked for. */
    public boolean isDraft(Document document) {
        return viewpoint.isHeldBack(document.editorial());
    }

    public Lineage lineage() {
        return lineage;
    }

    public Ledger ledger() {
        return ledger;
    }

    /**
     * What the sources of an event carry; it answers only whether what the title says took place.
     *
     * @param event one of {@link #events}
     */
    public Evidence evidence(Event event) {
        return assessment(event).event();
    }

    /** What the citations of a claim carry. */
    public Evidence evidence(Event event, Claim claim) {
        List<Claim> claims = event.claims();
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).id().equals(claim.id()))
                return assessment(event).claims().get(i);
        }
        throw new IllegalArgumentException("no claim " + claim.id() + " in " + event.id());
    }

    /**
     * What citations carry of themselves, such as those behind one sentence of a body. Those that name nothing, since their
     * source is withheld, are not weighed: see {@link #attribution}.
     */
    public Evidence evidence(List<Citation> citations) {
        return assessor.of(citations);
    }

    private Assessment assessment(Event event) {
        Assessment assessment = assessments.get(event.id().text());
        if (assessment == null) throw new IllegalArgumentException("no such event on this site: " + event.id());
        return assessment;
    }

    /** Those that took part in an event, each once, in its order. */
    public List<Actor> participants(Event event) {
        return backlinks.participants(event);
    }

    /** The events of each year that has any, in order; {@link Integer#MAX_VALUE} last for what is undated. */
    public Map<Integer, List<Event>> years() {
        return years.value().events();
    }

    /** Who is found together with whom, those most often together first, then by id. */
    public List<Ties.Pair> ties() {
        return ties.value();
    }

    /** The events an actor took part in, in order. */
    public List<Event> eventsOf(Actor actor) {
        return backlinks.eventsOf(actor);
    }

    /** Who shares events with an actor, the most often together first. */
    public List<Companion> coActors(Actor actor) {
        return backlinks.companionsOf(actor);
    }

    /** An actor's money: paid, received, passed on. */
    public Flows fundingOf(Actor actor) {
        return ledger.flowsOf(actor);
    }

    /** What cites a source, each spot once: events in order, then actors, sources, pages, and the stated totals. */
    public List<Use> usesOf(Source source) {
        return backlinks.usesOf(source);
    }

    /** Where each part of the source that the page takes apart is cited; empty for most pages. */
    public List<CoveredPart> coverage(Page page) {
        return coverage.getOrDefault(page.id().text(), List.of());
    }

    /** The events it names as related, and those that name it. */
    public List<Kinship> eventsRelatedTo(Event event) {
        return backlinks.kinOf(event);
    }

    /** The event before it in order. */
    public Optional<Event> previous(Event event) {
        return backlinks.neighbour(event, -1);
    }

    /** The event after it in order. */
    public Optional<Event> next(Event event) {
        return backlinks.neighbour(event, 1);
    }

    /** Every claim, of events in order. */
    public List<FiledClaim> claims() {
        return List.copyOf(claims.all());
    }

    /** The claims that are about an actor's words or an event of theirs, in order. */
    public List<FiledClaim> claimsOf(Actor actor) {
        return List.copyOf(claims.of(actor));
    }

    /** Every question on which sources differ: of events in order, then of actors and of pages. */
    public List<CollectedAccount> accounts() {
        return accounts;
    }

    private List<CollectedAccount> collect(Publication out) {
        List<CollectedAccount> all = new ArrayList<>();
        for (Event event : out.events()) collect(event, event.accounts(), all);
        for (Actor actor : out.actors()) collect(actor, actor.accounts(), all);
        for (Page page : out.pages()) collect(page, page.accounts(), all);
        return List.copyOf(all);
    }

    private void collect(Document document, List<Account> own, List<CollectedAccount> all) {
        for (int i = 0; i < own.size(); i++) {
            Optional<Claim> claim = document instanceof Event event
                    ? own.get(i).claim().flatMap(ref -> claim(event, ref))
                    : Optional.empty();
            all.add(new CollectedAccount(document, i + 1, own.get(i), claim));
        }
    }
}
