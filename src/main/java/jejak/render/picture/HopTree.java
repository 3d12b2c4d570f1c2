package jejak.render.picture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import jejak.render.view.Figure.Drawing;
import jejak.render.view.Figure.Part;

/** Steps below one another, each under the nearest of what it retells and a little further in; words name the others. */
final class HopTree {
    private static final int INDENT = 18;
    /** Further in than this, words would have no room. */
    private static final int DEEPEST = 5;

    private static final int EDGE = 9;

    private final Page page;
    private final List<Step> steps;
    private final Layers layers;
    private final String alsoFrom;
    private final List<Part> parts = new ArrayList<>();
    private final Dots dots = new Dots();
    private final int[] y;
    private final int[] x;
    private int free = 2;

    HopTree(Page page, List<Step> steps, Layers layers, String alsoFrom) {
        this.page = page;
        this.steps = steps;
        this.layers = layers;
        this.alsoFrom = alsoFrom;
        this.y = new int[steps.size()];
        this.x = new int[steps.size()];
    }

    Drawing draw(String id) {
        BitSet drawn = new BitSet(steps.size());
        List<Integer> next = new ArrayList<>();
        for (int i = steps.size() - 1; i >= 0; i--) if (layers.parents(i).isEmpty()) next.add(i);
        while (!next.isEmpty()) {
            int step = next.remove(next.size() - 1);
            if (drawn.get(step)) continue;
            drawn.set(step);
            station(step);
            List<Integer> children = layers.children(step);
            for (int i = children.size() - 1; i >= 0; i--) {
                if (layers.nearest(children.get(i)) == step) next.add(children.get(i));
            }
        }
        List<Part> all = new ArrayList<>(dots.lines());
        all.addAll(parts);
        return new Drawing(id + "-" + page.size(), page.size(), page.width(), free, List.copyOf(all));
    }

    private void station(int step) {
        int parent = layers.nearest(step);
        x[step] = parent < 0 ? EDGE : Math.min(EDGE + DEEPEST * INDENT, x[parent] + INDENT);
        int left = x[step] + 16;
        Station station = new Station(page, steps.get(step), page.width() - left, also(step, parent));
        y[step] = free + page.leading() - 5;
        Parts stop = Parts.of("stop " + steps.get(step).classes());
        station.draw(Dots.on(stop, steps.get(step), x[step], y[step]), left, free, parts);
        free += station.height() + 8;
        if (parent >= 0) {
            // at the deepest indent a child stands right below its parent
            String d = "M" + x[parent] + " " + (y[parent] + 6) + "V" + y[step] + "H" + x[step];
            dots.line(steps.get(step), d);
        }
    }

    private String also(int step, int parent) {
        List<String> others = new ArrayList<>();
        for (int other : layers.parents(step)) {
            if (other != parent) others.add(steps.get(other).names().get(0).text());
        }
        return others.isEmpty() ? "" : alsoFrom + " " + String.join("; ", others);
    }
}
