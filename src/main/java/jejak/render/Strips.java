package jejak.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import jejak.model.Edtf;
import jejak.model.Event;
import jejak.render.view.HomeView.Bar;
import jejak.render.view.HomeView.Row;
import jejak.render.view.HomeView.Strip;
import jejak.render.view.HomeView.Tick;
import jejak.site.Listing;
import jejak.site.Paths;
import jejak.site.Routes;

/**
 * The chronology: events a month, drawn while the site is built. Events known only by year or by a longer span are in the
 * equal table alone, since a bar would place them.
 */
final class Strips {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 92;
    private static final int BASE = HEIGHT;
    private static final int TALLEST = 84;
    private static final int STEP = 14;
    private static final int MOST_TICKS = 60;

    private Strips() {}

    static Strip of(List<Event> events, Sheet sheet) {
        SortedMap<Integer, Integer> months = new TreeMap<>();
        SortedMap<Integer, Integer> years = new TreeMap<>();
        for (Event event : events) {
            Edtf date = event.date().value();
            if (date.isUndated()) continue;
            years.merge(date.year(), 1, Integer::sum);
            if (isInOneMonth(date)) months.merge(month(date.earliest()), 1, Integer::sum);
        }
        if (years.isEmpty()) return new Strip(WIDTH, 0, List.of(), List.of(), "", "", List.of());
        int dated = years.values().stream().mapToInt(Integer::intValue).sum();
        int span = years.lastKey() + 1 - years.firstKey();
        int every = every(span);
        int from = years.firstKey() * 12;
        int to = from + (span + every - 1) / every * every * 12;
        Speech speech = sheet.speech();
        return new Strip(
                WIDTH,
                HEIGHT,
                bars(months, from, to),
                ticks(from / 12, to / 12, every, sheet),
                speech.say("strip.title"),
                speech.say(
                        "strip.summary",
                        speech.count("count.events", dated),
                        Integer.toString(years.firstKey()),
                        Integer.toString(years.lastKey())),
                rows(years, sheet));
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
                    x, BASE - height, width, height, Math.floorMod(Math.floorDiv(month.getKey(), 12), 2) == 1));
        }
        return bars;
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

    private static List<Row> rows(SortedMap<Integer, Integer> years, Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        years.forEach((year, count) -> rows.add(new Row(Integer.toString(year), href(year, sheet), count)));
        return rows;
    }

    private static String href(int year, Sheet sheet) {
        boolean exists = sheet.site().events().stream().anyMatch(e -> Routes.year(e) == year);
        if (!exists) return "";
        return Routes.isSplit(sheet.site())
                ? sheet.href(Paths.ofYear(year))
                : sheet.href(Listing.TIMELINE) + "#" + Entries.yearAnchor(year);
    }

    private static int x(int month, int from, int to) {
        return (int) ((long) (month - from) * WIDTH / (to - from));
    }
}
