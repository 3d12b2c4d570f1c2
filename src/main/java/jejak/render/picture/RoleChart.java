package jejak.render.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import jejak.render.view.Figure.Drawing;
import jejak.render.view.Figure.Part;

/** Roles as bars over years, and below them the events as ticks. A bar's end is soft where its date is no exact day. */
public final class RoleChart {
    private static final int NAMES = 300;
    private static final int GAP = 28;
    private static final int BAR = 12;

    private final Page page;
    private final Years years;
    private final int left;
    private final int right;

    /**
     * What the bars stand on, in years; a day of one is a fraction of it.
     *
     * @param first where the scale begins; @param last where it ends, the year before which its last label stands
     */
    public record Years(int first, int last) {}

    /**
     * @param lang of {@code what}, where it is not the page's; else empty
     * @param from empty where nothing is known of the start; so {@code to}. Nothing is drawn where both are
     */
    public record Role(
            String what,
            String lang,
            String dates,
            OptionalDouble from,
            OptionalDouble to,
            boolean softStart,
            boolean softEnd) {}

    private RoleChart(Page page, Years years) {
        this.page = page;
        this.years = years;
        this.left = page.isWide() ? NAMES + GAP : 8;
        this.right = page.width() - 8;
    }

    /**
     * @param events when the events were
     * @param eventsLabel what the row of ticks is called
     */
    public static List<Drawing> of(String id, Years years, List<Role> roles, List<Double> events, String eventsLabel) {
        if (roles.isEmpty()) return List.of();
        List<Drawing> drawings = new ArrayList<>();
        for (Page page : List.of(Page.WIDE, Page.NARROW)) {
            drawings.add(new RoleChart(page, years).draw(id, roles, events, eventsLabel));
        }
        return drawings;
    }

    private Drawing draw(String id, List<Role> roles, List<Double> events, String eventsLabel) {
        List<Part> parts = new ArrayList<>();
        int top = page.leading() + 6;
        int y = top;
        for (Role role : roles) y = row(role, y, parts);
        if (!events.isEmpty()) y = ticks(events, eventsLabel, y, parts);
        parts.add(0, scale(top, y));
        return new Drawing(id + "-" + page.size(), page.size(), page.width(), y, List.copyOf(parts));
    }

    private int row(Role role, int top, List<Part> parts) {
        Parts row = Parts.of("role-row").path("hair", "M0 " + top + "h" + page.width());
        int room = page.isWide() ? NAMES : page.width();
        int y = row.lines(
                "what",
                0,
                top + page.leading() + 2,
                page.leading(),
                page.bold().lines(role.what(), room, 3),
                role.lang());
        y = row.lines("note", 0, y, page.leading(), page.plain().lines(role.dates(), room, 2), "");
        int bottom = y - page.leading() + 12;
        boolean isDrawn = role.from().isPresent() || role.to().isPresent();
        if (isDrawn && !page.isWide()) bottom += BAR + 8;
        if (isDrawn) bar(row, role, page.isWide() ? (top + bottom) / 2 : bottom - BAR - 2);
        parts.add(row.part());
        return bottom;
    }

    private void bar(Parts row, Role role, int middle) {
        int from = role.from().isPresent() ? x(role.from().getAsDouble()) : left;
        int to = Math.max(from + 4, role.to().isPresent() ? x(role.to().getAsDouble()) : right);
        int start = role.softStart() && to - from > 30 ? from + 12 : from;
        int end = role.softEnd() && to - from > 30 ? to - 12 : to;
        row.path("bar", "M" + start + " " + (middle - BAR / 2) + "H" + end + "v" + BAR + "H" + start + "z");
        if (start > from) row.path("soft", "M" + from + " " + middle + "h4m4 0h3");
        if (end < to) row.path("soft", "M" + (end + 1) + " " + middle + "h3m4 0h4");
    }

    private int ticks(List<Double> events, String label, int top, List<Part> parts) {
        Parts row = Parts.of("event-row").path("hair", "M0 " + top + "h" + page.width());
        int room = page.isWide() ? NAMES : page.width();
        int y = row.lines(
                "note",
                0,
                top + page.leading() + 2,
                page.leading(),
                page.plain().lines(label, room, 2),
                "");
        int bottom = y - page.leading() + 12 + (page.isWide() ? 0 : 20);
        int from = page.isWide() ? (top + bottom) / 2 - 8 : bottom - 20;
        StringBuilder d = new StringBuilder();
        int last = Integer.MIN_VALUE;
        for (double event : events.stream().sorted().toList()) {
            int x = x(event);
            if (x < last + 2) continue;
            last = x;
            d.append('M').append(x).append(' ').append(from).append("v16");
        }
        parts.add(row.path("tick-mark", d.toString()).part());
        return bottom;
    }

    /** A line a year, or every 2, 5, 10 ... where their labels would meet. */
    private Part scale(int top, int bottom) {
        Parts scale = Parts.of("axis");
        int step = step();
        for (int year = years.first(); year <= years.last(); year += step) {
            String label = Integer.toString(year);
            int x = x(year);
            int width = page.plain().width(label);
            scale.path("grid", "M" + x + " " + top + "V" + bottom);
            scale.text(
                    "tick",
                    Math.max(0, Math.min(x - width / 2, page.width() - width)),
                    page.letter() + 1,
                    "start",
                    label);
        }
        return scale.part();
    }

    private int step() {
        int widest = page.plain().width(years.last() > 9999 || years.first() < 0 ? "-00000000" : "0000") + 14;
        int step = 1;
        while ((long) (right - left) * step / Math.max(1, years.last() - years.first()) < widest) {
            String digits = Integer.toString(step);
            step = digits.startsWith("2") ? step / 2 * 5 : step * 2;
        }
        return step;
    }

    private int x(double year) {
        double share = (year - years.first()) / Math.max(1, years.last() - years.first());
        return left + (int) Math.round(Math.max(0, Math.min(1, share)) * (right - left));
    }
}
