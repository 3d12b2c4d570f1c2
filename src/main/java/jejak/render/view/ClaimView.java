package jejak.render.view;

import java.util.List;

/**
 * A claim, on its event's page and in the list of claims.
 *
 * @param anchor {@code claim-raise}
 * @param href its permalink, relative to the page it is shown on
 * @param by who said so, where the claim is that somebody did
 * @param asked who was asked about the event, and whether they answered; what they said stands at {@code askedHref}
 * @param citation on its event's page; empty in lists
 * @param event its event, for lists; null-free: empty texts on the event's own page
 */
public record ClaimView(
        String id,
        String anchor,
        String href,
        Marks.Words text,
        Marks.Status status,
        Marks.Chip by,
        EvidenceView why,
        Marks.Words note,
        List<Marks.Remark> history,
        List<Marks.Remark> asked,
        String askedHref,
        Marks.Cite citation,
        Marks.Words eventTitle,
        String eventHref,
        Marks.When when) {}
