package jejak.render.view;

import java.util.List;

/** A source's page. */
public record SourceView(
        Frame frame,
        Marks.Words title,
        String kindLabel,
        String closeness,
        String closenessWord,
        String closenessMeaning,
        List<Fact> facts,
        Marks.External where,
        Letter letter,
        Marks.Prose body,
        Lineage lineage,
        List<Place> uses,
        String useCount,
        List<Marks.Note> notes,
        List<Marks.Correction> corrections,
        List<Marks.Remark> updates,
        Marks.Cite citation,
        String updated,
        boolean isWithdrawn,
        String withdrawal) {

    /** A line of the description: "Published", "The Verge". {@code href} may be empty. */
    public record Fact(String label, String value, String href, String lang) {}

    /** An email's header block; {@code isShown} false where the source is no letter. */
    public record Letter(boolean isShown, List<Header> headers, String released) {}

    /** "To" and everybody it was sent to. */
    public record Header(String label, List<Marks.Chip> values) {}

    /**
     * Where this text comes from.
     *
     * @param above what it retells, nearest first, each with its own parents' depth
     * @param below what retells it
     * @param picture the same, drawn as far as there is room
     * @param roots the documents it leads back to, in one sentence
     */
    public record Lineage(boolean isShown, List<Kin> above, List<Kin> below, String roots, Figure picture) {}

    /** @param depth 1 for a parent or child, 2 for theirs ... */
    public record Kin(Marks.Chip source, String relation, int depth, String closeness) {}

    /** An event, claim, account, sum or role that cites it. */
    public record Use(String what, String locator) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Use that && what.equals(that.what) && locator.equals(that.locator);
        }

        @Override
        public int hashCode() {
            return 31 * what.hashCode() + locator.hashCode();
        }
    }

    /** A page that cites it, and what of the page does. */
    public record Place(Marks.Entry event, List<Use> uses) {}
}
