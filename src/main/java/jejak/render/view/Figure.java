package jejak.render.view;

import java.util.List;

/**
 * A picture drawn while the site is built, with words that say the same.
 *
 * <p>It is drawn once for wide screens and paper and once for narrow screens; a style sheet shows one of them. Where there is
 * nothing to draw, both lists are empty and the theme shows nothing.
 *
 * @param title its name
 * @param summary the picture in a sentence, for those who cannot see it
 * @param key how to read it; may be empty
 * @param table the same as a table
 */
public record Figure(String id, String title, String summary, String key, List<Drawing> drawings, Table table) {
    public static final Figure NONE = new Figure("", "", "", "", List.of(), new Table(List.of(), List.of()));

    /**
     * One drawing, in units that are CSS pixels where it has all the room it wants.
     *
     * @param size {@code wide} or {@code narrow}
     */
    public record Drawing(String id, String size, int width, int height, List<Part> parts) {}

    /**
     * Some marks and words that belong together.
     *
     * @param classes what it shows: {@code moved}, {@code is-hop} ...
     * @param href where it leads; may be empty
     * @param label its name where its words do not say enough; may be empty
     */
    public record Part(
            String classes, String href, String label, List<Path> paths, List<Sign> signs, List<Text> texts) {}

    /** @param d path data (SVG 2, 9.3) */
    public record Path(String classes, String d) {}

    /** A shape by its name. @param transform puts it, sixteen units square, where it belongs (SVG 2, 8.5) */
    public record Sign(String shape, String transform) {}

    /**
     * A line of words.
     *
     * @param y its baseline
     * @param anchor {@code start}, {@code middle} or {@code end}
     * @param lang where it is not the page's; else empty
     */
    public record Text(String classes, int x, int y, String anchor, String text, String lang) {}

    /** @param heads the columns; those of figures are set right */
    public record Table(List<Head> heads, List<Row> rows) {}

    public record Head(String label, boolean isFigure) {}

    /** @param id its anchor; may be empty */
    public record Row(String id, String classes, List<Cell> cells) {}

    /**
     * One or more entries, linked or not; a status stands before them where its word is not empty.
     *
     * @param fold what stands for entries that are many, and opens to them; empty where they are shown at once
     */
    public record Cell(Marks.Status status, List<Marks.Chip> items, boolean isFigure, String fold) {
        public Cell(Marks.Status status, List<Marks.Chip> items, boolean isFigure) {
            this(status, items, isFigure, "");
        }
    }
}
