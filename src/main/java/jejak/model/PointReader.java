package jejak.model;

import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import jejak.model.Parsed.Good;

/** Judges a point whose shape is right: which digits are open, and whether there is such a month and day. */
final class PointReader {
    private static final String OPEN = "XX";

    private final Matcher match;
    private final String text;

    /** Takes a matcher that has matched, with the groups of {@link EdtfParser}. */
    PointReader(Matcher match) {
        this.match = match;
        this.text = match.group();
    }

    Parsed<Point> read() {
        String year = match.group("year");
        if (year.equals("-0000")) return fault("year", "there is no year -0", "write `0000` for 1 BC");
        String digits = year.startsWith("-") ? year.substring(1) : year;
        int open = digits.indexOf('X');
        if (open < 0) return withinYear(Integer.parseInt(year));
        boolean rightmost = open == 0 || open >= 2;
        if (!rightmost || !digits.endsWith("X".repeat(4 - open)) || year.equals("-XXXX")) {
            return fault(
                    "year",
                    "only the last digit of a year, the last two or all four can be open",
                    "write `201X` for a decade, `20XX` for a century, `XXXX` for no date");
        }
        return openYear(year, open);
    }

    private Parsed<Point> openYear(String year, int open) {
        for (String part : new String[] {"month", "day"}) {
            if (match.group(part) != null && !match.group(part).equals(OPEN)) {
                return fault(
                        part,
                        "a " + part + " needs a year whose digits are all known",
                        "write the first and the last it can be, e.g. `2015-05/2019-05`");
            }
        }
        if (open == 0) return point(Precision.UNDATED, Year.MAX_VALUE, 0, 0);
        int first = Integer.parseInt(year.replace('X', year.startsWith("-") ? '9' : '0'));
        return point(open == 3 ? Precision.DECADE : Precision.CENTURY, first, 0, 0);
    }

    private Parsed<Point> withinYear(int year) {
        String month = match.group("month");
        String day = match.group("day");
        if (month == null) return point(Precision.YEAR, year, 0, 0);
        if (month.equals(OPEN)) {
            if (day == null) return point(Precision.MONTH_UNKNOWN, year, 0, 0);
            if (day.equals(OPEN)) return point(Precision.MONTH_AND_DAY_UNKNOWN, year, 0, 0);
            return fault("day", "a day needs a month", "write the month before it, or `XX` for the day too");
        }
        if (month.indexOf('X') >= 0)
            return fault("month", "the month is known only in part", "write `XX` for the month");
        int number = Integer.parseInt(month);
        if (number > 12) return season(year, number);
        if (number == 0) return fault("month", "there is no month 00", "write `XX` for a month nobody knows");
        return day == null ? point(Precision.MONTH, year, number, 0) : withinMonth(YearMonth.of(year, number), day);
    }

    private Parsed<Point> season(int year, int number) {
        if (number < Point.SPRING || number > 41 || number > Point.WINTER && match.group("day") != null) {
            return fault("month", "there is no month " + number, "months are 01 to 12, seasons 21 to 24");
        }
        if (number > Point.WINTER) {
            return fault(
                    "month",
                    "`" + number + "` is a season of EDTF level 2",
                    "write the months, e.g. `2017-01/2017-03`, or a season from 21 (spring) to 24 (winter)");
        }
        if (match.group("day") != null) return fault("day", "a season has no days", "write the month in place of it");
        return point(Precision.SEASON, year, number, 0);
    }

    private Parsed<Point> withinMonth(YearMonth month, String day) {
        if (day.equals(OPEN)) return point(Precision.DAY_UNKNOWN, month.getYear(), month.getMonthValue(), 0);
        if (day.indexOf('X') >= 0) return fault("day", "the day is known only in part", "write `XX` for the day");
        int number = Integer.parseInt(day);
        if (number >= 1 && number <= month.lengthOfMonth()) {
            return point(Precision.DAY, month.getYear(), month.getMonthValue(), number);
        }
        String written = match.group("year") + "-" + match.group("month");
        return fault(
                "day",
                "there is no day " + day + " in `" + written + "`, which has " + month.lengthOfMonth() + " days",
                "check the source; write `" + written + "` where the day is not known");
    }

    private Parsed<Point> point(Precision precision, int year, int month, int day) {
        return new Good<>(new Point(text, precision, year, month, day, qualifiers()));
    }

    // ISO 8601-2:2019, 8.4.3: on the left of a component it is about that one, on the right also about all before it.
    private Qualifiers qualifiers() {
        Qualifier overDay = qualifier("d2");
        Qualifier overMonth = qualifier("m2").and(overDay);
        Qualifier overYear = qualifier("y2").and(overMonth);
        return Qualifiers.of(
                qualifier("y1").and(overYear),
                match.group("month") == null
                        ? Qualifier.CERTAIN
                        : qualifier("m1").and(overMonth),
                match.group("day") == null ? Qualifier.CERTAIN : qualifier("d1").and(overDay));
    }

    private Qualifier qualifier(String group) {
        String mark = match.group(group);
        return mark == null ? Qualifier.CERTAIN : Qualifier.of(mark.charAt(0));
    }

    private Parsed<Point> fault(String group, String message, String help) {
        return DateFault.at(match.start(group), match.end(group), message, help);
    }
}
