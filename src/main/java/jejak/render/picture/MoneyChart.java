package jejak.render.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import jejak.render.view.Figure.Drawing;
import jejak.render.view.Figure.Part;

/**
 * Money over time. Time runs down the page as on the timeline, each sum on a line of its own, so no label can meet another;
 * amounts stand across on a scale of powers of ten. A bar joins known bounds, and where a bound is missing it runs out in
 * dots.
 */
public final class MoneyChart {
    private static final int RAIL = 74;
    private static final int NAMES = 318;
    private static final int GAP = 26;
    /** How far the dots of a missing bound run. */
    private static final int OPEN = 52;

    private static final int SIGN = 22;

    private final Page page;
    private final LogScale scale;
    private final IntFunction<String> label;
    private final List<Part> parts = new ArrayList<>();
    private int y;

    private MoneyChart(Page page, List<Mark> marks, IntFunction<String> label) {
        this.page = page;
        this.label = label;
        int left = page.isWide() ? RAIL + NAMES + GAP : SIGN / 2;
        this.scale = LogScale.around(marks, left + SIGN / 2, page.width() - SIGN);
    }

    /**
     * @param id of the figure
     * @param label what stands at a power of ten: "US$1m" for 6
     */
    public static List<Drawing> of(String id, List<Mark> marks, IntFunction<String> label) {
        if (marks.isEmpty()) return List.of();
        List<Drawing> drawings = new ArrayList<>();
        for (Page page : List.of(Page.WIDE, Page.NARROW)) {
            drawings.add(new MoneyChart(page, marks, label).draw(id, marks));
        }
        return drawings;
    }

    private Drawing draw(String id, List<Mark> marks) {
        int top = page.leading() + 8;
        y = top;
        String year = "";
        for (int i = 0; i < marks.size(); i++) {
            boolean isNew = i == 0 || !marks.get(i).year().equals(year);
            year = marks.get(i).year();
            if (isNew) heading(year);
            row(marks.get(i), isNew);
        }
        int bottom = y + 4;
        List<Part> all = new ArrayList<>();
        all.add(grid(top, bottom));
        all.addAll(parts);
        int height = bottom;
        if (marks.size() > 10) {
            all.add(ticks(bottom + page.leading()));
            height += page.leading() + 8;
        }
        return new Drawing(id + "-" + page.size(), page.size(), page.width(), height, List.copyOf(all));
    }

    private void heading(String year) {
        Parts heading = Parts.of("rail").path("rule", "M0 " + y + "h" + page.width());
        if (!page.isWide()) {
            heading.text("year", 0, y + page.leading() + 4, "start", year);
            y += page.leading() + 10;
        } else {
            List<String> lines = page.bold().lines(year, RAIL - 10, 2);
            heading.lines("year", 0, y + page.leading() + 2, page.leading(), lines, "");
        }
        parts.add(heading.part());
    }

    private void row(Mark mark, boolean isFirst) {
        int start = y;
        int left = page.isWide() ? RAIL : 0;
        int room = page.isWide() ? NAMES : page.width();
        Parts row = new Parts("sum-mark " + mark.classes(), mark.href(), "");
        if (!isFirst) row.path("hair", "M" + left + " " + start + "H" + page.width());
        int baseline = start + page.leading() + 2;
        List<String> what = page.bold().lines(mark.what(), room, 3);
        List<String> note = page.plain().lines(mark.note(), room, 3);
        int below = row.lines("what", left, baseline, page.leading(), what, "");
        below = row.lines("note", left, below, page.leading(), note, "");
        if (!page.isWide()) baseline = below;
        int middle = baseline + page.leading() - page.letter() / 2 + 2;
        amount(row, mark, baseline);
        bar(row, mark, middle);
        y = Math.max(below - page.letter() / 2 + 4, middle + SIGN / 2 + 4);
        row.area(left, start + 1, page.width() - left, y - start - 1);
        parts.add(row.part());
    }

    /** Above its mark, as near as the sheet's edges let it. */
    private void amount(Parts row, Mark mark, int baseline) {
        int least = page.isWide() ? scale.left() - SIGN / 2 : 0;
        int room = page.width() - least;
        String words = page.bold().lines(mark.amount(), room, 1).get(0);
        int at = scale.x(mark.low().orElseGet(() -> mark.high().orElse(scale.to()))) - SIGN / 2;
        int x = Math.max(least, Math.min(at, page.width() - page.bold().width(words)));
        row.text("amount", x, baseline, "start", words);
    }

    private void bar(Parts row, Mark mark, int middle) {
        OptionalDouble low = mark.low();
        OptionalDouble high = mark.high();
        if (low.isEmpty() && high.isEmpty()) return;
        // on a phone names stand on the scale: its lines are drawn behind the marks alone
        for (int e = scale.from(); !page.isWide() && e <= scale.to(); e++) {
            row.path("grid", "M" + scale.x(e) + " " + (middle - SIGN / 2) + "v" + SIGN);
        }
        int from = scale.x(low.orElseGet(high::getAsDouble));
        int to = scale.x(high.orElseGet(low::getAsDouble));
        // what goes on from a sign begins at its edge, for most signs are outlines
        int before = from - SIGN / 2;
        int after = from + SIGN / 2;
        if (low.isEmpty())
            row.path("open", "M" + before + " " + middle + "H" + Math.max(scale.left() - 8, from - OPEN));
        if (high.isEmpty()) row.path("open", "M" + after + " " + middle + "H" + Math.min(page.width(), to + OPEN));
        if (to > after) {
            row.path("bar", "M" + after + " " + (middle - 4) + "H" + to + "v8H" + after + "z");
            if (to > after + 4) row.path("end", "M" + to + " " + (middle - 7) + "v14");
        }
        row.sign(mark.shape(), from, middle, SIGN);
    }

    private Part grid(int top, int bottom) {
        Parts grid = ticksAt(page.letter() + 2);
        for (int e = scale.from(); page.isWide() && e <= scale.to(); e++) {
            grid.path("grid", "M" + scale.x(e) + " " + top + "V" + bottom);
        }
        return grid.part();
    }

    private Part ticks(int baseline) {
        return ticksAt(baseline).part();
    }

    /** As many labels as have room, at equal steps. */
    private Parts ticksAt(int baseline) {
        Parts ticks = Parts.of("axis");
        int step = 1;
        while (!fits(step)) step++;
        for (int e = scale.from(); e <= scale.to(); e += step) {
            ticks.text("tick", start(e), baseline, "start", label.apply(e));
        }
        return ticks;
    }

    private boolean fits(int step) {
        int end = Integer.MIN_VALUE;
        for (int e = scale.from(); e <= scale.to(); e += step) {
            if (start(e) < end + 10) return false;
            end = start(e) + page.plain().width(label.apply(e));
        }
        return true;
    }

    /** Centred on its line, but never over the sheet's edge. */
    private int start(int exponent) {
        int width = page.plain().width(label.apply(exponent));
        int least = page.isWide() ? RAIL : 0;
        return Math.max(least, Math.min(scale.x(exponent) - width / 2, page.width() - width));
    }
}
