package jejak.render.view;

import java.util.List;

/**
 * The timeline, whole or of one year.
 *
 * @param years those on this page
 * @param index every year with its address and count; the other pages where the timeline is split
 * @param filters by what the events on this page can be told apart
 * @param phases chapters; empty where the site has none
 */
public record TimelineView(
        Frame frame,
        Marks.Prose introduction,
        List<Marks.Year> years,
        List<YearLink> index,
        Filters filters,
        List<Phase> phases,
        String count,
        boolean isSplit) {

    public record YearLink(String label, String href, String count, boolean isHere) {}

    /**
     * @param years for a period, first and last; facets and years are empty where there is nothing to choose
     * @param without the pages that tell events apart for readers without scripts
     */
    public record Filters(List<Facet> facets, List<Choice> years, List<Frame.NavItem> without) {}

    /** @param id the name of the parameter in the page's address */
    public record Facet(String id, String label, List<Choice> choices) {}

    public record Choice(String value, String label) {}

    public record Phase(Marks.Words title, String dates, String href) {}
}
