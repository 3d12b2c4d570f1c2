package jejak.render.picture;

import java.util.ArrayList;
import java.util.List;
import jejak.render.view.Figure.Drawing;

/**
 * The way of a text, station by station. Wide, it runs from the first document on the left in columns; narrow, or where there
 * would be more columns than words have room in, it is a tree that grows down the page.
 */
public final class HopChart {
    private static final int COLUMNS = 5;

    private HopChart() {}

    /**
     * @param steps at most a few dozen
     * @param alsoFrom begins the line that names further parents in a tree: "also from"
     */
    public static List<Drawing> of(String id, List<Step> steps, List<Step.Line> lines, String alsoFrom) {
        if (steps.isEmpty()) return List.of();
        Layers layers = new Layers(steps.size(), lines);
        List<Drawing> drawings = new ArrayList<>(2);
        drawings.add(
                layers.count() <= COLUMNS
                        ? new HopColumns(steps, layers).draw(id)
                        : new HopTree(Page.WIDE, steps, layers, alsoFrom).draw(id));
        drawings.add(new HopTree(Page.NARROW, steps, layers, alsoFrom).draw(id));
        return drawings;
    }
}
