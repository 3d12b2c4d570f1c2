package jejak.render.picture;

import java.util.ArrayList;
import java.util.List;
import jejak.render.view.Figure;
import jejak.render.view.Figure.Part;

/** One part of a drawing while it is drawn. What it is made of has names that begin with {@code p-}, for the style sheet. */
final class Parts {
    /** Of a shape's side, as the theme draws it. */
    private static final double UNITS = 16;

    private final String classes;
    private final String href;
    private final String label;
    private final List<Figure.Path> paths = new ArrayList<>();
    private final List<Figure.Sign> signs = new ArrayList<>(1);
    private final List<Figure.Text> texts = new ArrayList<>();

    Parts(String classes, String href, String label) {
        this.classes = classes;
        this.href = href;
        this.label = label;
    }

    static Parts of(String classes) {
        return new Parts(classes, "", "");
    }

    Parts path(String kind, String d) {
        paths.add(new Figure.Path("p-" + kind, d));
        return this;
    }

    /** What a finger or a pointer can hit, under all else. */
    Parts area(int x, int y, int width, int height) {
        paths.add(0, new Figure.Path("p-area", "M" + x + " " + y + "h" + width + "v" + height + "h" + -width + "z"));
        return this;
    }

    Parts sign(String shape, int centre, int middle, int side) {
        String scale = Double.toString(side / UNITS);
        signs.add(new Figure.Sign(
                shape, "translate(" + (centre - side / 2) + " " + (middle - side / 2) + ") scale(" + scale + ")"));
        return this;
    }

    Parts text(String kind, int x, int baseline, String anchor, String words) {
        return text(kind, x, baseline, anchor, words, "");
    }

    Parts text(String kind, int x, int baseline, String anchor, String words, String lang) {
        if (!words.isEmpty()) texts.add(new Figure.Text("p-" + kind, x, baseline, anchor, words, lang));
        return this;
    }

    /** Lines below one another. @return the baseline below the last */
    int lines(String kind, int x, int baseline, int leading, List<String> lines, String lang) {
        int y = baseline;
        for (String line : lines) {
            text(kind, x, y, "start", line, lang);
            y += leading;
        }
        return y;
    }

    Part part() {
        return new Part(classes, href, label, List.copyOf(paths), List.copyOf(signs), List.copyOf(texts));
    }
}
