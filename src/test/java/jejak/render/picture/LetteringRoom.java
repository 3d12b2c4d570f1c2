package jejak.render.picture;

import java.awt.Rectangle;
import java.util.Set;
import jejak.render.view.Figure;

/** The room a line of a drawing takes by our own measure. */
public final class LetteringRoom {
    private static final Set<String> BOLD = Set.of("p-what", "p-amount", "p-says", "p-change");

    private LetteringRoom() {}

    public static Rectangle of(Figure.Drawing drawing, Figure.Text text) {
        int size = drawing.size().equals("wide") ? Page.WIDE.letter() : Page.NARROW.letter();
        if (text.classes().equals("p-year")) size = 20;
        int width = new Lettering(size, BOLD.contains(text.classes())).width(text.text());
        int left = text.anchor().equals("end") ? text.x() - width : text.x();
        // from the top of a tall letter to the foot of a deep one
        return new Rectangle(left, text.y() - size * 4 / 5, width, size);
    }
}
