package jejak.render.view;

import java.util.List;

/**
 * The front page.
 *
 * @param facts "66 events", "36 people and organisations" ...
 * @param strip the chronology, empty of bars where nothing is dated
 */
public record HomeView(
        Frame frame,
        Marks.Prose introduction,
        List<Finding> findings,
        List<String> facts,
        List<Marks.Status> legend,
        Strip strip,
        List<Marks.Year> key,
        String timelineHref,
        String methodsHref) {

    /** @param href its event or claim; may be empty */
    public record Finding(Marks.Words text, Marks.Status status, String href, Marks.Words eventTitle, String date) {}

    /**
     * Events a month, drawn when the site is built.
     *
     * <p>It spans whole years, all of one width, and has a tick for each: the theme sets the years' links under it at equal
     * distances, since words in a picture that fits every screen would be too small on a phone.
     *
     * @param width in the picture's own units; so {@code height}
     * @param base the line that the bars stand on
     * @param bands below the line, where events fall whose month is not known
     * @param summary the picture in one sentence
     */
    public record Strip(
            int width,
            int height,
            int base,
            List<Bar> bars,
            List<Bar> bands,
            List<Tick> ticks,
            String title,
            String summary,
            List<Row> rows) {}

    /** @param shade its class: years take turns, and bands are paler towards their ends; may be empty */
    public record Bar(int x, int y, int width, int height, String shade) {}

    /** A year's tick and its link. */
    public record Tick(int x, String label, String href) {}

    /** The equal table: a month, or a year where only that is known. */
    public record Row(String label, String href, int events) {}
}
