package jejak.render.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jejak.render.view.Figure.Drawing;
import jejak.render.view.Figure.Part;

/** Steps in columns by distance, joined by lines that begin and end on the rule above each. */
final class HopColumns {
    private static final int GAP = 54;
    private static final int BETWEEN = 24;
    private static final int TOP = 10;
    /** Wider than this, a line of words is hard to follow. */
    private static final int WIDEST = 260;

    private final Page page = Page.WIDE;
    private final List<Step> steps;
    private final Layers layers;
    private final int column;
    private final Station[] stations;
    private final int[] y;

    HopColumns(List<Step> steps, Layers layers) {
        this.steps = steps;
        this.layers = layers;
        int count = layers.count();
        this.column = Math.min(WIDEST, (page.width() - (count - 1) * GAP) / count);
        this.stations = new Station[steps.size()];
        this.y = new int[steps.size()];
        for (int i = 0; i < stations.length; i++) stations[i] = new Station(page, steps.get(i), column, "");
    }

    Drawing draw(String id) {
        int bottom = 0;
        for (int layer = 0; layer < layers.count(); layer++) bottom = Math.max(bottom, place(layer));
        Dots dots = new Dots();
        for (int i = 0; i < stations.length; i++) {
            for (int parent : layers.parents(i)) dots.line(steps.get(i), line(parent, i));
        }
        List<Part> parts = new ArrayList<>(dots.lines());
        for (int i = 0; i < stations.length; i++) {
            Parts stop = Parts.of("stop " + steps.get(i).classes());
            stop.path("rule", "M" + x(i) + " " + y[i] + "h" + column);
            stations[i].draw(Dots.on(stop, steps.get(i), x(i) + 1, y[i]), x(i), y[i] + 4, parts);
        }
        return new Drawing(id + "-" + page.size(), page.size(), page.width(), bottom, List.copyOf(parts));
    }

    /** Each as near as can be to the middle of what it retells. */
    private int place(int layer) {
        List<Integer> own = new ArrayList<>();
        for (int i = 0; i < stations.length; i++) if (layers.depth(i) == layer) own.add(i);
        own.sort(Comparator.comparingInt(this::wanted));
        int free = TOP;
        for (int step : own) {
            y[step] = Math.max(free, wanted(step));
            free = y[step] + stations[step].height() + BETWEEN;
        }
        return free;
    }

    private int wanted(int step) {
        return (int) layers.parents(step).stream().mapToInt(p -> y[p]).average().orElse(TOP);
    }

    private int x(int step) {
        return layers.depth(step) * (column + GAP);
    }

    private String line(int from, int to) {
        int x0 = x(from) + column;
        int x1 = x(to);
        int bend = x0 + (x1 - x0) / 2;
        return y[from] == y[to]
                ? "M" + x0 + " " + y[from] + "H" + x1
                : "M" + x0 + " " + y[from] + "C" + bend + " " + y[from] + " " + bend + " " + y[to] + " " + x1 + " "
                        + y[to];
    }
}
