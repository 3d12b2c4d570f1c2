package jejak.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import jejak.model.Edtf;
import jejak.model.Event;
import jejak.model.Point;
import jejak.model.Precision;
import jejak.model.Qualifiers;
import jejak.render.view.HomeView.Bar;
import jejak.render.view.HomeView.Row;
import jejak.render.view.HomeView.Strip;
import jejak.render.view.HomeView.Tick;
import jejak.site.Listing;
import jejak.site.Paths;
import jejak.site.Routes;

/**
 * The chronology: events a month, drawn while the site is built. An event whose month is not known gets no bar, which would place
 * it: below the line a band with soft ends covers the time it can be of, and the equal table counts it under its year.
 */
final class Strips {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 100;
    private static final int BASE = 92;
    private static final int BAND = 95;
    private static final int BAND_HEIGHT = 5;
    private static final int SHADES = 3;
    /** In months. Beyond some thousand years a band would be no wider than its own ends. */
    private static final int LONGEST = 36_000;

    private static final int TALLEST = 84;
    private static final int STEP = 14;
    private static final int MOST_TICKS = 60;
    /** With more months than that the table is by year. */
    private static final int MOST_MONTHS = 360;

    private Strips() {}

    static Strip of(List<Event> events, Sheet sheet) {
        SortedMap<Integer, Integer> months = new TreeMap<>();
        SortedMap<Integer, Integer> years = new TreeMap<>();
        BitSet covered = new BitSet();
        int first = events.stream()
                .filter(e -> !e.date().value().isUndated())
                .mapToInt(e -> e.date().value().year() * 12)
                .min()
                .orElse(0);
        for (Event event : events) {
            Edtf date = event.date().value();
            if (date.isUndated()) continue;
            years.merge(date.year(), 1, Integer::sum);
            if (isInOneMonth(date)) months.merge(month(date.earliest()), 1, Integer::sum);
            else if (!date.startsOpen() && !date.endsOpen() && month(date.latest()) - first < LONGEST)
                covered.set(month(date.earliest()) - first, month(date.latest()) - first + 1);
        }
        if (years.isEmpty()) return new Strip(WIDTH, 0, 0, List.of(), List.of(), List.of(), "", "", List.of());
        int dated = years.values().stream().mapToInt(Integer::intValue).sum();
        int span = years.lastKey() + 1 - years.firstKey();
        int every = every(span);
        int from = years.firstKey() * 12;
        int to = from + (span + every - 1) / every * every * 12;
        Speech speech = sheet.speech();
        return new Strip(
                WIDTH,
                HEIGHT,
                BASE,
                bars(months, from, to),
                bands(covered, first, from, to),
                ticks(from / 12, to / 12, every, sheet),
                speech.say("strip.title"),
                speech.say(
                        "strip.summary",
                        speech.count("count.events", dated),
                        Integer.toString(years.firstKey()),
                        Integer.toString(years.lastKey())),
                rows(events, months, years, sheet));
    }

    private static boolean isInOneMonth(Edtf date) {
        return !date.startsOpen() && !date.endsOpen() && month(date.earliest()) == month(date.latest());
    }

    private static int month(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }

    private static List<Bar> bars(SortedMap<Integer, Integer> months, int from, int to) {
        List<Bar> bars = new ArrayList<>();
        int most = months.values().stream().max(Integer::compare).orElse(1);
        for (var month : months.entrySet()) {
            int x = x(month.getKey(), from, to);
            int width = Math.max(2, x(month.getKey() + 1, from, to) - x - 1);
            int height =
                    most * STEP <= TALLEST ? month.getValue() * STEP : Math.max(2, month.getValue() * TALLEST / most);
            bars.add(new Bar(
                    x,
                    BASE - height,
                    width,
                    height,
                    Math.floorMod(Math.floorDiv(month.getKey(), 12), 2) == 1 ? "is-alternate" : ""));
        }
        return bars;
    }

    /** Runs of months, paler towards either end: where a run begins and ends is what is not known. */
    private static List<Bar> bands(BitSet covered, int first, int from, int to) {
        List<Bar> bands = new ArrayList<>();
        for (int start = covered.nextSetBit(0); start >= 0; ) {
            int end = covered.nextClearBit(start);
            int at = start;
            while (at < end) {
                int shade = shade(at, start, end);
                int next = at + 1;
                while (next < end && shade(next, start, end) == shade) next++;
                int x = x(first + at, from, to);
                int right = Math.min(WIDTH, x(first + next, from, to));
                if (right > x) bands.add(new Bar(x, BAND, right - x, BAND_HEIGHT, "is-soft-" + shade));
                at = next;
            }
            start = covered.nextSetBit(end);
        }
        return bands;
    }

    private static int shade(int at, int start, int end) {
        return Math.min(SHADES, Math.min(at - start, end - 1 - at) + 1);
    }

    /** A tick a year, or every 2, 5, 10 ... years where there would be too many; always at equal distances. */
    private static int every(int years) {
        int every = 1;
        while (years / every > MOST_TICKS) every = every == 1 ? 2 : every == 2 ? 5 : every * 2;
        return every;
    }

    private static List<Tick> ticks(int from, int to, int every, Sheet sheet) {
        List<Tick> ticks = new ArrayList<>();
        for (int year = from; year < to; year += every) {
            ticks.add(new Tick(x(year * 12, from * 12, to * 12), Integer.toString(year), href(year, sheet)));
        }
        return ticks;
    }

    private static List<Row> rows(
            List<Event> events, SortedMap<Integer, Integer> months, SortedMap<Integer, Integer> years, Sheet sheet) {
        if (months.size() > MOST_MONTHS) {
            List<Row> rows = new ArrayList<>();
            years.forEach((year, count) -> rows.add(new Row(Integer.toString(year), href(year, sheet), count)));
            return rows;
        }
        SortedMap<Long, List<Event>> found = new TreeMap<>();
        for (Event event : events) {
            Edtf date = event.date().value();
            if (date.isUndated()) continue;
            // of a year, what has no month comes after the twelve that have one
            int place = isInOneMonth(date) ? date.earliest().getMonthValue() - 1 : 12;
            found.computeIfAbsent(date.year() * 13L + place, k -> new ArrayList<>())
                    .add(event);
        }
        List<Row> rows = new ArrayList<>();
        found.forEach((place, those) -> rows.add(new Row(
                label((int) Math.floorDiv(place, 13), Math.floorMod(place, 13) + 1, sheet.speech()),
                Entries.inTimeline(those.get(0), sheet),
                those.size())));
        return rows;
    }

    private static String label(int year, int month, Speech speech) {
        String number = Integer.toString(year);
        return month > 12
                ? speech.say("strip.year", number)
                : speech.dates().full(new Point(number, Precision.MONTH, year, month, 0, Qualifiers.NONE));
    }

    private static String href(int year, Sheet sheet) {
        if (!sheet.site().years().containsKey(year)) return "";
        return Routes.isSplit(sheet.site())
                ? sheet.href(Paths.ofYear(year))
                : sheet.href(Listing.TIMELINE) + "#" + Entries.yearAnchor(year);
    }

    private static int x(int month, int from, int to) {
        return (int) ((long) (month - from) * WIDTH / (to - from));
    }
}
