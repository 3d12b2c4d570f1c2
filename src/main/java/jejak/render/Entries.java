package jejak.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jejak.model.Document;
import jejak.model.Edtf;
import jejak.model.Event;
import jejak.model.Funding;
import jejak.model.Localized;
import jejak.render.view.Marks;
import jejak.site.Evidence;
import jejak.site.Listing;
import jejak.site.Part;
import jejak.site.Paths;
import jejak.site.Routes;
import jejak.site.Row;

/** Events as they stand in lists: one entry each, under their years. */
final class Entries {
    private static final int SUMS = 3;

    /** Events of one actor, above which their page names them in brief: else it would grow to megabytes. */
    static final int IN_FULL = 60;

    private Entries() {}

    static Marks.Entry of(Event event, Sheet sheet) {
        return of(event, false, Marks.Facets.NONE, sheet);
    }

    /** A document that is no event, where one stands among events. */
    static Marks.Entry of(Document document, Sheet sheet) {
        return bare(document.id().text(), sheet.href(document), sheet.speech().words(document.title()));
    }

    /** An event where a list says only what and when it was: without its people, sums and summary. */
    static Marks.Entry place(Event event, Sheet sheet) {
        Speech speech = sheet.speech();
        boolean withdrawn = event.editorial().withdrawn().isPresent();
        return bare(
                event.id().text(),
                sheet.href(event),
                withdrawn ? new Marks.Words(speech.say("withdrawn.title"), "", "") : speech.words(event.title()),
                when(event.date().value(), speech),
                EvidenceViews.mark(sheet.site().evidence(event), sheet));
    }

    static Marks.Entry ofListing(Listing listing, Sheet sheet) {
        Marks.Words title = new Marks.Words(Introductions.title(listing, sheet), "", "");
        return bare(listing.id(), sheet.href(listing), title);
    }

    private static Marks.Entry bare(String id, String href, Marks.Words title) {
        return bare(id, href, title, new Marks.When("", "", "", false), new Marks.Status("", "", ""));
    }

    private static Marks.Entry bare(String id, String href, Marks.Words title, Marks.When when, Marks.Status status) {
        return new Marks.Entry(
                id,
                href,
                title,
                Speech.none(),
                when,
                status,
                false,
                false,
                List.of(),
                "",
                List.of(),
                Marks.Facets.NONE,
                false);
    }

    /** @param sameDay whether the entry before it has the same date */
    private static Marks.Entry of(Event event, boolean sameDay, Marks.Facets facets, Sheet sheet) {
        Speech speech = sheet.speech();
        boolean withdrawn = event.editorial().withdrawn().isPresent();
        Evidence evidence = sheet.site().evidence(event);
        List<Marks.Chip> actors = new ArrayList<>();
        if (!withdrawn) {
            event.actors().forEach(p -> actors.add(sheet.chip(p.actor(), words(p.role(), speech))));
        }
        return new Marks.Entry(
                event.id().text(),
                sheet.href(event),
                withdrawn ? new Marks.Words(speech.say("withdrawn.title"), "", "") : speech.words(event.title()),
                withdrawn ? Speech.none() : sheet.summary(event),
                when(event.date().value(), speech),
                EvidenceViews.mark(evidence, sheet),
                event.importance() == jejak.model.Importance.KEY,
                withdrawn,
                actors,
                withdrawn ? "" : counts(event, evidence, speech),
                withdrawn ? List.of() : sums(event, sheet),
                facets,
                sameDay);
    }

    /** What and when it was, how sure it is, and what money it tells of. */
    private static Marks.Entry brief(Event event, boolean sameDay, Sheet sheet) {
        boolean withdrawn = event.editorial().withdrawn().isPresent();
        Speech speech = sheet.speech();
        return new Marks.Entry(
                event.id().text(),
                sheet.href(event),
                withdrawn ? new Marks.Words(speech.say("withdrawn.title"), "", "") : speech.words(event.title()),
                Speech.none(),
                when(event.date().value(), speech),
                EvidenceViews.mark(sheet.site().evidence(event), sheet),
                event.importance() == jejak.model.Importance.KEY,
                withdrawn,
                List.of(),
                "",
                withdrawn ? List.of() : sums(event, sheet),
                Marks.Facets.NONE,
                sameDay);
    }

    private static String counts(Event event, Evidence evidence, Speech speech) {
        return speech.say(
                "entry.counts",
                speech.count("count.sources", event.sources().size()),
                EvidenceViews.witnesses(evidence, speech));
    }

    static Marks.When when(Edtf date, Speech speech) {
        return new Marks.When(
                speech.dates().full(date),
                speech.dates().gutter(date),
                speech.dates().machine(date).orElse(""),
                !date.isExactDay());
    }

    static Marks.When when(Optional<Edtf> date, Speech speech) {
        return date.map(d -> when(d, speech)).orElseGet(() -> new Marks.When("", "", "", false));
    }

    /** What money an event tells of, in brief; rows counted elsewhere are left to its page. */
    private static List<Marks.Sum> sums(Event event, Sheet sheet) {
        if (event.funding().isEmpty()) return List.of();
        Speech speech = sheet.speech();
        List<Marks.Sum> sums = new ArrayList<>();
        for (Row row : sheet.site().ledger().rowsOf(event)) {
            Funding funding = row.funding();
            if (sums.size() == SUMS) break;
            if (!(funding.amount() instanceof jejak.model.Money)) continue;
            String rate = funding.per().map(p -> " " + speech.say("per", p)).orElse("");
            Marks.Sum sum = new Marks.Sum(
                    speech.money().brief(funding.amount()) + rate,
                    row.part().column().word(),
                    outcome(row, speech));
            if (!sums.contains(sum)) sums.add(sum);
        }
        return sums;
    }

    // beside a title there is no note that could take back a bare "paid"
    private static String outcome(Row row, Speech speech) {
        String outcome = row.part() == Part.SAID_TO_HAVE_MOVED
                ? speech.say("part", row.part())
                : speech.say("funding-status", row.funding().status());
        return row.funding().disputed() ? speech.say("entry.disputed", outcome) : outcome;
    }

    /** @param isFiltered whether the page has filters, which an entry must be told apart by */
    static List<Marks.Year> byYear(List<Event> events, boolean isFiltered, Sheet sheet) {
        return byYear(
                events,
                (event, sameDay) -> {
                    Marks.Facets facets = isFiltered ? FilterViews.facets(event, sheet.site()) : Marks.Facets.NONE;
                    return of(event, sameDay, facets, sheet);
                },
                sheet);
    }

    /** The events of one actor: each in full, or without summary and people where there are more than {@link #IN_FULL}. */
    static List<Marks.Year> ofActor(List<Event> events, Sheet sheet) {
        boolean isInFull = events.size() <= IN_FULL;
        return byYear(
                events,
                (event, sameDay) ->
                        isInFull ? of(event, sameDay, Marks.Facets.NONE, sheet) : brief(event, sameDay, sheet),
                sheet);
    }

    private interface Maker {
        /** @param sameDay whether the event before has the same date */
        Marks.Entry of(Event event, boolean sameDay);
    }

    private static List<Marks.Year> byYear(List<Event> events, Maker maker, Sheet sheet) {
        List<Marks.Year> years = new ArrayList<>();
        List<Marks.Entry> entries = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            boolean sameDay = !entries.isEmpty()
                    && events.get(i).date().value().isExactDay()
                    && events.get(i)
                            .date()
                            .value()
                            .equals(events.get(i - 1).date().value());
            entries.add(maker.of(events.get(i), sameDay));
            int year = Routes.year(events.get(i));
            if (i + 1 == events.size() || Routes.year(events.get(i + 1)) != year) {
                years.add(new Marks.Year(yearAnchor(year), yearLabel(year, sheet.speech()), "", List.copyOf(entries)));
                entries.clear();
            }
        }
        return years;
    }

    /** Where an event stands in the timeline, which is split by year when it is long. */
    static String inTimeline(Event event, Sheet sheet) {
        String page = Routes.isSplit(sheet.site())
                ? sheet.href(Paths.ofYear(Routes.year(event)))
                : sheet.href(Listing.TIMELINE);
        return page + "#event-" + event.id();
    }

    static String yearAnchor(int year) {
        return year == Integer.MAX_VALUE ? "undated" : "y" + year;
    }

    static String yearLabel(int year, Speech speech) {
        return year == Integer.MAX_VALUE ? speech.say("undated") : Integer.toString(year);
    }

    static Marks.Words words(Optional<Localized<String>> text, Speech speech) {
        return text.isPresent() ? speech.words(text.get()) : Speech.none();
    }
}
