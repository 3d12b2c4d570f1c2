package jejak.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jejak.model.Claim;
import jejak.model.Event;
import jejak.model.Participant;
import jejak.model.Status;
import jejak.render.view.AccountView;
import jejak.render.view.ClaimView;
import jejak.render.view.EventView;
import jejak.render.view.EventView.Neighbour;
import jejak.render.view.EventView.Related;
import jejak.render.view.EventView.Topic;
import jejak.render.view.EvidenceView;
import jejak.render.view.Frame;
import jejak.render.view.Marks;
import jejak.render.view.MoneyRow;
import jejak.site.Evidence;
import jejak.site.Kinship;
import jejak.site.Site;

/** An event's page. The order of the notes is that of the page: prose first, then claims, accounts and money. */
final class EventViews {
    private EventViews() {}

    static EventView of(Event event, Sheet sheet, Frames frames) {
        return EditorialViews.isWithdrawn(event)
                ? tombstone(event, sheet, frames)
                : whole(event, sheet, about -> frames.of(about, sheet));
    }

    /** As one of many in a document with this frame. */
    static EventView within(Event event, Sheet sheet, Frame frame) {
        return whole(event, sheet, about -> frame);
    }

    private static EventView whole(Event event, Sheet sheet, Function<Frames.About, Frame> frames) {
        Site site = sheet.site();
        Speech speech = sheet.speech();
        Marks.Words standfirst = sheet.summary(event);
        Evidence evidence = site.evidence(event);
        Marks.Prose body = ProseViews.of(event, sheet);
        EvidenceView why = EvidenceViews.of(evidence, sheet);
        List<ClaimView> claims = new ArrayList<>(event.claims().size());
        for (Claim claim : event.claims()) claims.add(ClaimViews.of(event, claim, false, sheet));
        List<AccountView> accounts = AccountViews.of(event, event.accounts(), sheet);
        List<MoneyRow> money = MoneyViews.ofEvent(event, sheet);
        List<Marks.Remark> denials = denials(event, sheet);
        List<Marks.Remark> replies = EditorialViews.replies(event, sheet);
        Frames.About about = new Frames.About(
                "timeline",
                speech.plain(event.title()),
                standfirst.text(),
                "article",
                sheet.binding().isPresent() ? "" : JsonLd.event(event, standfirst.text(), sheet),
                event.editorial().draft(),
                false,
                !speech.isIn(event.body()) && !event.body().original().isEmpty());
        return new EventView(
                frames.apply(about),
                speech.words(event.title()),
                event.summary().isPresent() ? standfirst : Speech.none(),
                Entries.when(event.date().value(), speech),
                time(event, speech),
                event.dateBasis().map(b -> speech.say("basis", b)).orElse(""),
                Entries.words(event.dateNote(), speech),
                Entries.words(event.place(), speech),
                EvidenceViews.mark(evidence, sheet),
                inferred(why, event, speech),
                actors(event, sheet),
                body,
                event.media().isEmpty()
                        ? List.of()
                        : event.media().stream().map(m -> Pictures.of(m, sheet)).toList(),
                claims,
                accounts,
                money,
                denials,
                replies,
                EditorialViews.corrections(event, sheet),
                EditorialViews.updates(event, sheet),
                related(event, sheet),
                sheet.notes().all(),
                event.topics().stream().map(speech::term).map(Topic::new).toList(),
                neighbour(site.previous(event), sheet),
                neighbour(site.next(event), sheet),
                sheet.binding().isPresent() ? Citations.none() : Citations.of(event.title(), event, sheet),
                EditorialViews.published(event, speech),
                EditorialViews.updated(event, speech),
                false,
                "");
    }

    private static List<Marks.Chip> actors(Event event, Sheet sheet) {
        List<Marks.Chip> chips = new ArrayList<>(event.actors().size());
        for (Participant participant : event.actors())
            chips.add(sheet.chip(participant.actor(), Entries.words(participant.role(), sheet.speech())));
        return chips;
    }

    /** At the same address, with the words removed. */
    private static EventView tombstone(Event event, Sheet sheet, Frames frames) {
        Speech speech = sheet.speech();
        Marks.Words none = Speech.none();
        return new EventView(
                frames.of(EditorialViews.tombstone("timeline", speech), sheet),
                EditorialViews.title(event, speech),
                none,
                Entries.when(event.date().value(), speech),
                "",
                "",
                Speech.none(),
                Speech.none(),
                new Marks.Status("", "", ""),
                new EvidenceView("", "", List.of(), List.of()),
                List.of(),
                ProseViews.none(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                EditorialViews.corrections(event, sheet),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                neighbour(sheet.site().previous(event), sheet),
                neighbour(sheet.site().next(event), sheet),
                Citations.none(),
                EditorialViews.published(event, speech),
                EditorialViews.updated(event, speech),
                true,
                EditorialViews.withdrawal(event, speech));
    }

    private static String time(Event event, Speech speech) {
        return event.time()
                .map(t -> event.timezone()
                        .map(z -> speech.say("time.zoned", speech.dates().time(t), z.getId()))
                        .orElse(speech.dates().time(t)))
                .orElse("");
    }

    private static EvidenceView inferred(EvidenceView why, Event event, Speech speech) {
        boolean shown = event.stated().map(s -> s.value() == Status.INFERRED).orElse(false);
        if (!shown || event.note().isEmpty()) return why;
        return new EvidenceView(
                why.sentence() + " " + speech.plain(event.note().get()),
                why.witnesses(),
                why.supporting(),
                why.against());
    }

    private static List<Marks.Remark> denials(Event event, Sheet sheet) {
        List<Marks.Remark> remarks = new ArrayList<>(event.denials().size());
        for (Event.Denial denial : event.denials()) {
            Marks.Chip who = sheet.chip(denial.actor(), "");
            remarks.add(new Marks.Remark(
                    "",
                    "",
                    who.name(),
                    who.href(),
                    sheet.speech().words(denial.text()),
                    denial.source().map(s -> List.of(sheet.notes().of(s))).orElse(List.of())));
        }
        return remarks;
    }

    private static List<Related> related(Event event, Sheet sheet) {
        List<Related> related = new ArrayList<>();
        for (Kinship kin : sheet.site().eventsRelatedTo(event)) {
            related.add(new Related(
                    kin.relation()
                            .map(r -> kin.isIncoming()
                                    ? sheet.speech().say("relation.by", r)
                                    : sheet.speech().say("relation", r))
                            .orElseGet(() -> sheet.speech().say("relation.none")),
                    Entries.of(kin.other(), sheet)));
        }
        return related;
    }

    private static Neighbour neighbour(Optional<Event> event, Sheet sheet) {
        return event.map(e -> new Neighbour(
                        sheet.href(e),
                        EditorialViews.isWithdrawn(e)
                                ? new Marks.Words(sheet.speech().say("withdrawn.title"), "", "")
                                : sheet.speech().words(e.title()),
                        sheet.speech().dates().full(e.date().value())))
                .orElseGet(() -> new Neighbour("", Speech.none(), ""));
    }
}
