package jejak.render.view;

import java.util.List;

/**
 * An event's page.
 *
 * @param basis what the date rests on, in words; may be empty
 * @param time the time of day with its zone; may be empty
 * @param notes every note of the page in order, for paper and narrow screens
 * @param citation this page, as others may cite it
 */
public record EventView(
        Frame frame,
        Marks.Words title,
        Marks.Words standfirst,
        Marks.When when,
        String time,
        String basis,
        Marks.Words dateNote,
        Marks.Words place,
        Marks.Status status,
        EvidenceView why,
        List<Marks.Chip> actors,
        Marks.Prose body,
        List<Marks.Picture> pictures,
        List<ClaimView> claims,
        List<AccountView> accounts,
        List<MoneyRow> money,
        List<Marks.Remark> denials,
        List<Marks.Remark> replies,
        List<Marks.Correction> corrections,
        List<Marks.Remark> updates,
        List<Related> related,
        List<Marks.Note> notes,
        List<Topic> topics,
        Neighbour previous,
        Neighbour next,
        Marks.Cite citation,
        String published,
        String updated,
        boolean isWithdrawn,
        String withdrawal) {

    /** @param relation "answers", in words */
    public record Related(String relation, Marks.Entry event) {}

    public record Topic(String label) {}

    /** The event before or after; {@code href} empty at either end. */
    public record Neighbour(String href, Marks.Words title, String date) {}
}
