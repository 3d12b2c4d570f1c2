package jejak.render;

import java.util.Optional;
import jejak.model.Actor;
import jejak.model.Claim;
import jejak.model.Event;
import jejak.render.view.ClaimView;
import jejak.render.view.Marks;
import jejak.site.Anchors;
import jejak.site.Evidence;

/** A claim with its evidence, on its event's page and in the list of claims. */
final class ClaimViews {
    private ClaimViews() {}

    /** @param listed whether it stands in a list, away from its event */
    static ClaimView of(Event event, Claim claim, boolean listed, Sheet sheet) {
        Speech speech = sheet.speech();
        Evidence evidence = sheet.site().evidence(event, claim);
        String anchor = Anchors.claim(claim.id());
        String page = listed ? sheet.href(event) : "";
        Optional<Actor> by = claim.by().flatMap(sheet.site()::actor);
        Marks.Status mark = EvidenceViews.mark(evidence, by, sheet);
        return new ClaimView(
                claim.id().text(),
                listed ? "claim-" + event.id() + "-" + claim.id() : sheet.anchor(anchor),
                listed ? sheet.href(event, anchor) : "#" + sheet.anchor(anchor),
                speech.words(claim.text()),
                mark,
                // a mark that says who said so needs no second line for it
                EvidenceViews.saysBy(evidence, by)
                        ? Sheet.noChip()
                        : claim.by().map(r -> sheet.chip(r, "")).orElseGet(Sheet::noChip),
                EvidenceViews.of(evidence, sheet),
                Entries.words(claim.note(), speech),
                EditorialViews.remarks(claim.updates(), sheet),
                EditorialViews.asked(event, sheet),
                listed ? sheet.href(event, Anchors.REPLIES) : "#" + sheet.anchor(Anchors.REPLIES),
                listed || sheet.binding().isPresent() ? Citations.none() : Citations.of(event, claim, mark, sheet),
                listed ? speech.words(event.title()) : Speech.none(),
                page,
                listed ? Entries.when(event.date().value(), speech) : new Marks.When("", "", "", false));
    }
}
