package jejak.render.view;

import java.util.List;

/**
 * The timeline, whole or of one year.
 *
 * @param years those on this page
 * @param index every year with its address and count; the other pages where the timeline is split
 * @param phases chapters; empty where the site has none
 */
public record TimelineView(
        Frame frame,
        Marks.Prose introduction,
        List<Marks.Year> years,
        List<YearLink> index,
        List<Phase> phases,
        String count,
        boolean isSplit) {

    public record YearLink(String label, String href, String count, boolean isHere) {}

    public record Phase(String title, String dates, String href) {}
}
