package jejak.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.model.Access;
import jejak.model.Actor;
import jejak.model.Content;
import jejak.model.Document;
import jejak.model.Event;
import jejak.model.Lang;
import jejak.model.Located;
import jejak.model.Page;
import jejak.model.Settings;
import jejak.model.Source;
import jejak.parallel.Workers;

/**
 * The steps from documents to a site, in order; the work on one document or event runs in parallel with the others'.
 *
 * @param settings without withheld sources
 * @param steadyUntil see {@link Site#steadyUntil}
 * @param shown what is out, without withheld sources
 * @param assessments one for each event shown, in their order
 * @param quotes what was found of each quotation: looked up, never iterated
 * @param advice what is no fault and worth doing: for {@code jejak check}
 */
record Join(
        Settings settings,
        Viewpoint viewpoint,
        Optional<Instant> steadyUntil,
        Publication shown,
        Lineage lineage,
        Assessor assessor,
        List<Assessment> assessments,
        Ledger ledger,
        List<String> files,
        Map<Located<String>, QuoteCheck> quotes,
        List<Diagnostic> advice,
        Covering covering,
        Names names,
        List<Diagnostic> faults) {

    static Join of(Content content, Viewpoint viewpoint, Workers workers, Recall recall) {
        recall.begin(content, viewpoint);
        Faults faults = new Faults();
        Settings settings = content.settings();
        Publication out = Publication.of(content, viewpoint);

        List<Source> known = new ArrayList<>(out.sources());
        known.addAll(out.withdrawnSources());
        known.sort(Comparator.comparing(Source::id));
        Redaction redaction = new Redaction(new Names(known), known);
        Publication shown = redacted(out, redaction);
        Supplier<Names> names = workers.begin(() -> new Names(names(shown)));
        Names live = new Names(all(shown, known));
        Names held = new Names(out.held());

        new Uniqueness(faults).check(out, settings, live);
        List<Document> documents = out.live();
        List<Document> addressed = new ArrayList<>(documents);
        addressed.addAll(out.tombstones());
        Redirects redirects = new Redirects(addressed, live, faults);
        Files files = new Files(content.files(), content.sources());
        Lang first = settings.firstLanguage();
        List<Refs.Found> checked = new ArrayList<>(
                recall.refs(documents, workers, document -> DocumentCheck.of(document, live, held, files, first)));
        checked.add(SettingsCheck.of(settings, live, held));
        LocalDate today = viewpoint.today();
        recall.requirements(documents, workers, document -> Requirements.check(document, settings.gates(), today))
                .forEach(faults::addAll);

        CopyCheck copies = new CopyCheck(content.files(), live, settings.gates().requireQuoteCheck(), workers);
        List<CopyCheck.Findings> copied = new ArrayList<>(recall.copies(documents, workers, copies::of));
        settings.statedTotals().forEach(total -> copied.add(copies.of(total.sources())));
        Map<Located<String>, QuoteCheck> quotes = new HashMap<>();
        List<Diagnostic> advice = new ArrayList<>();
        for (CopyCheck.Findings found : copied) {
            faults.addAll(found.faults());
            quotes.putAll(found.quotes());
            advice.addAll(found.advice());
        }

        Settings redacted = redacted(settings, redaction);
        Covering covering = new Covering(live, shown.live(), redacted.statedTotals());
        for (Page page : shown.pages()) faults.addAll(covering.check(page));

        Lineage lineage = new Lineage(known, attributions(known, shown), live, faults);
        Assessor assessor = new Assessor(new Scales(live, lineage, redaction), redaction);
        List<Assessment> assessments = recall.assessments(out.events(), workers, assessor::assess);
        for (Assessment assessment : assessments) faults.addAll(assessment.faults());
        Refs money = new Refs(live, held);
        List<Event> heldEvents = out.held().stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .toList();
        Bookkeeping books = new Bookkeeping(shown.events(), assessments, live, heldEvents, money);
        faults.addAll(books.misplaced());
        checked.add(money.found());
        Ledger ledger = books.ledger(settings.statedTotals(), assessor, redaction);

        List<Unknown> unknown = new ArrayList<>();
        TreeSet<String> open = new TreeSet<>();
        for (Refs.Found refs : checked) {
            faults.addAll(refs.faults());
            unknown.addAll(refs.unknown());
            open.addAll(refs.shown());
        }
        faults.addAll(new Suggestions(live, redirects, books.ids(), files.there()).explain(unknown));
        return new Join(
                redacted,
                viewpoint,
                out.steadyUntil(viewpoint),
                shown,
                lineage,
                assessor,
                assessments,
                ledger,
                List.copyOf(open),
                quotes,
                List.copyOf(advice),
                covering,
                names.get(),
                faults.list());
    }

    /** What readers can be led to by name. */
    private static List<Document> names(Publication shown) {
        List<Document> named = shown.live();
        named.addAll(shown.placedTombstones());
        return named;
    }

    private static Publication redacted(Publication out, Redaction redaction) {
        List<Source> sources = out.sources().stream().filter(Refs::hasPage).toList();
        return new Publication(
                redaction.documents(out.events(), Event.class),
                redaction.documents(out.actors(), Actor.class),
                redaction.documents(sources, Source.class),
                redaction.documents(out.pages(), Page.class),
                out.withdrawnSources(),
                out.tombstones(),
                out.held(),
                out.heldBack());
    }

    private static Settings redacted(Settings s, Redaction redaction) {
        return new Settings(
                s.at(),
                s.title(),
                s.tagline(),
                s.url(),
                s.languages(),
                s.findings(),
                s.newsroom(),
                s.licence(),
                s.asOf(),
                s.phases(),
                s.gates(),
                s.cards(),
                s.statedTotals().stream().map(redaction::total).toList(),
                s.navigation(),
                s.glossary());
    }

    // What can be named from inside: the sources as they were read, everything else as it may be shown.
    private static List<Document> all(Publication shown, List<Source> known) {
        List<Document> all = new ArrayList<>(known);
        all.addAll(shown.events());
        all.addAll(shown.actors());
        all.addAll(shown.pages());
        shown.tombstones().stream().filter(d -> !(d instanceof Source)).forEach(all::add);
        return all;
    }

    private static List<Attribution> attributions(List<Source> known, Publication shown) {
        Map<String, Attribution> safe = new HashMap<>();
        for (Source source : shown.sources()) safe.put(source.id().text(), new Attribution.Shown(source));
        for (Document document : shown.tombstones()) {
            if (document instanceof Source source && source.access() != Access.WITHHELD) {
                safe.put(source.id().text(), new Attribution.Shown(source));
            }
        }
        Attribution withheld = new Attribution.Withheld();
        return known.stream()
                .map(source -> safe.getOrDefault(source.id().text(), withheld))
                .toList();
    }
}
