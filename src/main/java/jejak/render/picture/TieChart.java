package jejak.render.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jejak.render.view.Figure.Drawing;
import jejak.render.view.Figure.Part;

/**
 * Who is found together with whom: names in a column, an arc for each pair, thicker the more often. A line of names can be read
 * on any screen and no label ever meets another, which no drawing in the plane can promise; those often together stand near.
 */
public final class TieChart {
    /** Widths of arcs, in units. */
    private static final int THICKEST = 9;
    /** How far the longest arc reaches. */
    private static final int FURTHEST = 480;

    private final Page page;
    private final List<Tie.Node> nodes;
    private final int spine;
    private final int[] y;
    private int longest;

    private TieChart(Page page, List<Tie.Node> nodes) {
        this.page = page;
        this.nodes = nodes;
        this.spine = page.isWide() ? 290 : 176;
        this.y = new int[nodes.size()];
    }

    /** @param ties at most a few dozen, between nodes at most a few dozen */
    public static List<Drawing> of(String id, List<Tie.Node> nodes, List<Tie> ties) {
        if (ties.isEmpty()) return List.of();
        int[] places = LineOrder.of(nodes.size(), ties);
        List<Drawing> drawings = new ArrayList<>();
        for (Page page : List.of(Page.WIDE, Page.NARROW)) {
            drawings.add(new TieChart(page, nodes).draw(id, ties, places));
        }
        return drawings;
    }

    private Drawing draw(String id, List<Tie> ties, int[] places) {
        Integer[] order = new Integer[nodes.size()];
        for (int node = 0; node < order.length; node++) order[places[node]] = node;
        List<Part> names = new ArrayList<>();
        int top = 2;
        for (int node : order) top = name(node, top, names);
        longest = ties.stream()
                .mapToInt(tie -> Math.abs(y[tie.from()] - y[tie.to()]))
                .max()
                .orElse(1);
        int most = ties.stream().mapToInt(Tie::weight).max().orElse(1);
        List<Part> parts = new ArrayList<>();
        // long arcs first, so that a short one lies above and can be met
        ties.stream()
                .sorted(Comparator.comparingInt((Tie tie) -> -Math.abs(y[tie.from()] - y[tie.to()])))
                .forEach(tie -> parts.add(arc(tie, most)));
        parts.addAll(names);
        return new Drawing(id + "-" + page.size(), page.size(), page.width(), top + 2, List.copyOf(parts));
    }

    private int name(int node, int top, List<Part> names) {
        Tie.Node who = nodes.get(node);
        int room = spine - 16;
        List<String> lines = page.plain().lines(who.name(), room, 3);
        int height = Math.max(32, lines.size() * page.leading() + 12);
        y[node] = top + height / 2;
        Parts name = new Parts("tie-name", who.href(), "");
        name.area(0, top, room, height);
        int baseline = top + (height - lines.size() * page.leading()) / 2 + page.leading() - 5;
        for (String line : lines) {
            name.text("name", room, baseline, "end", line, who.lang());
            baseline += page.leading();
        }
        int radius = 3 + Math.min(5, who.weight() / 4);
        name.path(
                "dot",
                "M" + (spine - radius) + " " + y[node] + "a" + radius + " " + radius + " 0 1 0 " + 2 * radius + " 0a"
                        + radius + " " + radius + " 0 1 0-" + 2 * radius + " 0z");
        names.add(name.part());
        return top + height;
    }

    private Part arc(Tie tie, int most) {
        int upper = Math.min(y[tie.from()], y[tie.to()]);
        int lower = Math.max(y[tie.from()], y[tie.to()]);
        int half = (lower - upper) / 2;
        int reach = 12 + half * (Math.min(FURTHEST, page.width() - spine - THICKEST) - 12) / Math.max(1, longest / 2);
        String d = "M" + spine + " " + upper + "A" + reach + " " + half + " 0 0 1 " + spine + " " + lower;
        int strength = most == 1
                ? 1
                : 1
                        + (int) Math.round(
                                (THICKEST - 1) * StrictMath.sqrt(tie.weight() - 1.0) / StrictMath.sqrt(most - 1.0));
        return new Parts("tie is-" + Math.min(THICKEST, strength), tie.href(), tie.label())
                .path("hit", d)
                .path("arc", d)
                .part();
    }
}
