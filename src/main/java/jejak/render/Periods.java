package jejak.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jejak.site.Part;
import jejak.site.Row;

/** Rows of money too many for a line each, gathered by stretches of years and parts of the ledger. Takes time linear in rows. */
final class Periods {
    private Periods() {}

    /**
     * The sums of one part in some years.
     *
     * @param first the first year; {@link java.time.Year#MAX_VALUE} for what is undated
     * @param years how many
     * @param least the row with the smallest sum; @param most the one with the largest
     */
    record Period(int first, int years, Part part, Row least, Row most, int rows) {
        String label(Speech speech) {
            if (first == java.time.Year.MAX_VALUE) return speech.say("undated");
            return years == 1 ? Integer.toString(first) : first + "\u2013" + (first + years - 1);
        }

        private Period with(Row row) {
            return new Period(
                    first,
                    years,
                    part,
                    bottom(row).compareTo(bottom(least)) < 0 ? row : least,
                    top(row).compareTo(top(most)) > 0 ? row : most,
                    rows + 1);
        }
    }

    /** In stretches of 1, 2, 5, 10, 20 ... years, the shortest that make no more lines than {@code most}. */
    static List<Period> of(List<Row> rows, int most) {
        List<Period> periods = gather(rows, 1);
        for (int power = 1; periods.size() > most && power < 1_000_000_000; power *= 10) {
            for (int step : new int[] {2, 5, 10}) {
                if (periods.size() > most) periods = gather(rows, power * step);
            }
        }
        return periods;
    }

    private static List<Period> gather(List<Row> rows, int years) {
        SortedMap<Integer, Map<Part, Period>> periods = new TreeMap<>();
        for (Row row : rows) {
            int year = row.date().year();
            boolean isUndated = year == java.time.Year.MAX_VALUE;
            int first = isUndated ? year : Math.floorDiv(year, years) * years;
            Map<Part, Period> own = periods.computeIfAbsent(first, y -> new EnumMap<>(Part.class));
            Period period = own.get(row.part());
            own.put(row.part(), period == null ? new Period(first, years, row.part(), row, row, 1) : period.with(row));
        }
        List<Period> all = new ArrayList<>();
        periods.values().forEach(own -> all.addAll(own.values()));
        return all;
    }

    private static BigDecimal bottom(Row row) {
        return MoneyPictures.money(row)
                .low()
                .or(() -> MoneyPictures.money(row).high())
                .orElseThrow();
    }

    private static BigDecimal top(Row row) {
        return MoneyPictures.money(row)
                .high()
                .or(() -> MoneyPictures.money(row).low())
                .orElseThrow();
    }
}
