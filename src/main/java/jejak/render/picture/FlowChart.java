package jejak.render.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jejak.render.view.Figure.Drawing;
import jejak.render.view.Figure.Part;

/**
 * Who gave whom how much: bands as thick as the sums, payers left and recipients right (a Sankey diagram of two columns, so
 * that words have the gutters to themselves and no band runs over any). A promise is an outline; of a sum with bounds what it
 * is at least is full and the rest pale.
 */
public final class FlowChart {
    /** The thickest band and all bands of a column together, in units. */
    private static final double THICKEST = 190;

    private static final double ALL = 430;
    private static final int THINNEST = 2;
    private static final int BETWEEN = 7;
    private static final int GROUPS = 16;

    private final Page page;
    private final int left;
    private final int right;
    private final double unit;
    private final List<Band> bands = new ArrayList<>();
    private final List<Part> words = new ArrayList<>();
    private int bottom;

    /** A flow with its place at either end: the upper edges. */
    private static final class Band {
        final Flow flow;
        final int thickness;
        final Parts parts;
        int start;
        int end;

        Band(Flow flow, int thickness) {
            this.flow = flow;
            this.thickness = thickness;
            String name = flow.from() + " \u2192 " + flow.to() + ", " + flow.amount() + ", " + flow.note();
            this.parts = new Parts("flow " + flow.classes(), flow.href(), name);
        }
    }

    private FlowChart(Page page, List<Flow> flows) {
        this.page = page;
        this.left = page.isWide() ? 270 : 134;
        this.right = page.isWide() ? 610 : 216;
        double most = flows.stream().mapToDouble(Flow::size).max().orElse(1);
        double sum = flows.stream().mapToDouble(Flow::size).sum();
        this.unit = most <= 0 ? 0 : Math.min(THICKEST / most, ALL / sum);
    }

    /** @param flows at most a few dozen, in the order their payers are to stand in */
    public static List<Drawing> of(String id, List<Flow> flows) {
        if (flows.isEmpty()) return List.of();
        List<Drawing> drawings = new ArrayList<>();
        for (Page page : List.of(Page.WIDE, Page.NARROW)) drawings.add(new FlowChart(page, flows).draw(id, flows));
        return drawings;
    }

    private Drawing draw(String id, List<Flow> flows) {
        Map<String, List<Band>> payers = new LinkedHashMap<>();
        for (Flow flow : flows) {
            Band band = new Band(flow, Math.max(THINNEST, thickness(flow.size())));
            bands.add(band);
            payers.computeIfAbsent(flow.from(), name -> new ArrayList<>()).add(band);
        }
        payers.forEach(this::payer);
        recipients();
        List<Part> parts = new ArrayList<>();
        // the thick ones first, so that the thin can be seen and met
        bands.stream()
                .sorted(Comparator.comparingInt(band -> -band.thickness))
                .map(this::drawn)
                .forEach(parts::add);
        parts.addAll(words);
        return new Drawing(id + "-" + page.size(), page.size(), page.width(), bottom + 4, List.copyOf(parts));
    }

    private int thickness(double size) {
        return (int) Math.round(size * unit);
    }

    private void payer(String name, List<Band> own) {
        int y = bottom == 0 ? 2 : bottom + GROUPS;
        int edge = left - 10;
        Parts label = Parts.of("payer");
        for (String line : page.bold().lines(name, edge, 4)) {
            y += page.leading();
            label.text("what", edge, y - 5, "end", line);
        }
        words.add(label.part());
        for (Band band : own) {
            List<String> said = page.bold().lines(band.flow.amount(), edge, 2);
            List<String> note = page.plain().lines(band.flow.note(), edge, 2);
            int height = (said.size() + note.size()) * page.leading();
            int slot = Math.max(height, band.thickness) + BETWEEN;
            int line = y + (slot - height) / 2 + page.leading() - 5;
            for (String words : said) {
                band.parts.text("amount", edge, line, "end", words);
                line += page.leading();
            }
            for (String words : note) {
                band.parts.text("note", edge, line, "end", words);
                line += page.leading();
            }
            band.start = y + (slot - band.thickness) / 2;
            y += slot;
        }
        bottom = y;
    }

    /** Each as near as can be to the middle of what it gets, none over another. */
    private void recipients() {
        Map<String, List<Band>> byName = new LinkedHashMap<>();
        for (Band band : bands)
            byName.computeIfAbsent(band.flow.to(), name -> new ArrayList<>()).add(band);
        List<Map.Entry<String, List<Band>>> order = new ArrayList<>(byName.entrySet());
        order.sort(Comparator.comparingInt(entry -> middle(entry.getValue())));
        int room = page.width() - right - 12;
        int free = 2;
        for (Map.Entry<String, List<Band>> entry : order) {
            List<String> lines = page.bold().lines(entry.getKey(), room, 4);
            int stack = entry.getValue().stream().mapToInt(b -> b.thickness + 3).sum() - 3;
            int height = Math.max(stack, lines.size() * page.leading());
            int top = Math.max(free, middle(entry.getValue()) - height / 2);
            Parts label = Parts.of("recipient");
            int words = top + (height - lines.size() * page.leading()) / 2;
            label.lines("what", right + 12, words + page.leading() - 5, page.leading(), lines, "");
            int at = top + (height - stack) / 2;
            label.path("node", "M" + (right + 3) + " " + at + "v" + Math.max(stack, 2));
            entry.getValue().sort(Comparator.comparingInt(band -> band.start));
            for (Band band : entry.getValue()) {
                band.end = at;
                at += band.thickness + 3;
            }
            this.words.add(label.part());
            free = top + height + GROUPS;
        }
        bottom = Math.max(bottom, free - GROUPS);
    }

    private static int middle(List<Band> bands) {
        long weight = 0;
        long sum = 0;
        for (Band band : bands) {
            weight += band.thickness;
            sum += (long) band.thickness * (band.start + band.thickness / 2);
        }
        return (int) (sum / weight);
    }

    private Part drawn(Band band) {
        Flow flow = band.flow;
        Parts part = band.parts;
        int least = flow.low().isPresent()
                ? Math.min(band.thickness, thickness(flow.low().getAsDouble()))
                : 0;
        boolean isThin = band.thickness == THINNEST;
        if (isThin) least = band.thickness;
        if (least > 0) part.path("sure", curve(band.start, band.end, least));
        if (least < band.thickness) {
            part.path("maybe", curve(band.start + least, band.end + least, band.thickness - least));
        }
        if (flow.high().isEmpty() && !isThin) {
            int edge = band.thickness + 3;
            part.path("open", line(left, band.start + edge, right, band.end + edge));
        }
        return part.part();
    }

    private String curve(int start, int end, int thickness) {
        int middle = (left + right) / 2;
        return line(left, start, right, end)
                + "v" + thickness
                + "C" + middle + " " + (end + thickness) + " " + middle + " " + (start + thickness) + " " + left + " "
                + (start + thickness) + "z";
    }

    private static String line(int x0, int y0, int x1, int y1) {
        int middle = (x0 + x1) / 2;
        return "M" + x0 + " " + y0 + "C" + middle + " " + y0 + " " + middle + " " + y1 + " " + x1 + " " + y1;
    }
}
