package jejak.render.view;

import java.util.List;

/**
 * A whole site, or what some actors or a period have to do with, as one document. Every note in it names an entry of
 * {@code sources}.
 *
 * @param title of the site
 * @param about what of it this is
 * @param facts "66 events" ...
 * @param address where the site is to be found; may be empty
 * @param titles of the parts
 * @param contents the parts, in order
 * @param funding its {@code count} is empty where no money is told of
 * @param questions where accounts differ, each in a line
 * @param css the style sheet, where the document stands alone; else empty
 * @param notice what is here instead, where the site is too large for one page; else empty
 * @param ways commands that make the document, or parts of it, then
 */
public record DossierView(
        Frame frame,
        String title,
        String about,
        List<String> facts,
        String address,
        Titles titles,
        List<Heading> contents,
        Marks.Prose introduction,
        List<HomeView.Finding> findings,
        List<Marks.Status> legend,
        List<Year> years,
        List<ActorPart> actors,
        FundingView funding,
        AccountsView.Summary questions,
        List<PagePart> pages,
        List<Source> sources,
        String css,
        String notice,
        List<Way> ways) {

    public record Titles(String timeline, String actors, String funding, String accounts, String sources) {}

    /** A line of the table of contents. */
    public record Heading(Marks.Words label, String href, String count, List<Heading> below) {
        public Heading(String label, String href, String count, List<Heading> below) {
            this(new Marks.Words(label, "", ""), href, count, below);
        }
    }

    public record Year(String id, String label, List<EventPart> events) {}

    /** @param href of its own page; @param address the same for paper; either may be empty */
    public record EventPart(String anchor, EventView event, String href, String address) {}

    public record ActorPart(String anchor, ActorView actor, String href) {}

    public record PagePart(String anchor, TextView page, String href) {}

    /**
     * An entry of the bibliography.
     *
     * @param by author and publisher; may be empty
     * @param details court, docket, how much of it was read ...
     * @param address where it can be read; may be empty
     * @param kin what it retells
     */
    public record Source(
            int number,
            String anchor,
            Marks.Words title,
            String href,
            String by,
            String date,
            String kind,
            String closeness,
            List<String> details,
            String address,
            String archive,
            String archived,
            List<Kin> kin) {}

    /** @param relation "retells" */
    public record Kin(String relation, Marks.Note source) {}

    /** @param command what to type; @param count how much comes of it */
    public record Way(String label, String command, String count) {}
}
