package jejak.model;

import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jejak.model.Parsed.Bad;
import jejak.model.Parsed.Good;

/** Reads EDTF: an interval of points, or a point of up to three components, each with qualifiers on either side. */
final class EdtfParser {
    /** More than the longest date there is, an interval of two days qualified on every side. */
    static final int LONGEST = 64;

    private static final Pattern POINT = Pattern.compile("(?<y1>[?~%])?(?<year>-?[0-9X]{4})(?<y2>[?~%])?"
            + "(-(?<m1>[?~%])?(?<month>[0-9X]{2})(?<m2>[?~%])?"
            + "(-(?<d1>[?~%])?(?<day>[0-9X]{2})(?<d2>[?~%])?)?)?");

    /** ISO 8601-2:2019, 4.4.1: more than four digits after a letter. Level 1 has no months in such years. */
    private static final Pattern LONG_YEAR = Pattern.compile("Y(?<year>-?[1-9][0-9]{4,})(?<y2>[?~%])?");

    private EdtfParser() {}

    static Parsed<Edtf> parse(String text) {
        Parsed<Edtf> read = read(text);
        return read instanceof Bad<Edtf> bad ? DateSlips.explain(text, bad) : read;
    }

    /** Reads strictly, without guessing what a faulty text may mean. */
    static Parsed<Edtf> read(String text) {
        if (isPlainDay(text)) return new Good<>(plainDay(text));
        if (text.isBlank()) return DateFault.empty(text);
        if (text.length() > LONGEST) return DateFault.tooLong(text);
        int slash = text.indexOf('/');
        return slash < 0 ? point(text, 0, text.length()).map(point -> point) : interval(text, slash);
    }

    // Nearly every date is a plain day, and there may be hundreds of thousands.
    private static boolean isPlainDay(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') return false;
        for (int i = 0; i < 10; i++) {
            if (i != 4 && i != 7 && (text.charAt(i) < '0' || text.charAt(i) > '9')) return false;
        }
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        return month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(number(text, 0, 4), month);
    }

    private static Point plainDay(String text) {
        return new Point(
                text, Precision.DAY, number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), Qualifiers.NONE);
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    private static int lengthOf(int year, int month) {
        return YearMonth.of(year, month).lengthOfMonth();
    }

    private static Parsed<Edtf> interval(String text, int slash) {
        if (text.indexOf('/', slash + 1) >= 0) return DateFault.malformed(text, 0, text.length());
        Parsed<Interval.End> start = end(text, 0, slash);
        if (!(start instanceof Good<Interval.End> first)) return start.map(Edtf.class::cast);
        Parsed<Interval.End> end = end(text, slash + 1, text.length());
        if (!(end instanceof Good<Interval.End> last)) return end.map(Edtf.class::cast);
        if (text.equals("/")) return DateFault.malformed(text, 0, 1);
        if (Interval.isReversed(first.value(), last.value())) return DateFault.reversed(text, slash);
        return new Good<>(new Interval(text, first.value(), last.value()));
    }

    private static Parsed<Interval.End> end(String text, int from, int to) {
        if (from == to) return new Good<>(Interval.Missing.UNKNOWN);
        if (text.startsWith("..", from) && to == from + 2) return new Good<>(Interval.Missing.OPEN);
        return point(text, from, to).map(point -> point);
    }

    private static Parsed<Point> point(String text, int from, int to) {
        Matcher match = POINT.matcher(text).region(from, to);
        if (match.matches()) return new PointReader(match).read();
        Matcher longYear = LONG_YEAR.matcher(text).region(from, to);
        return longYear.matches() ? longYear(text, from, to, longYear) : DateFault.malformed(text, from, to);
    }

    private static Parsed<Point> longYear(String text, int from, int to, Matcher match) {
        String digits = match.group("year");
        // LocalDate, and so every comparison, ends at +-999,999,999 years.
        boolean tooFar = digits.length() > 10 || Math.abs(Long.parseLong(digits)) > Year.MAX_VALUE;
        if (tooFar) return DateFault.yearTooFar(match.start("year"), match.end("year"));
        Qualifier qualifier = match.group("y2") == null
                ? Qualifier.CERTAIN
                : Qualifier.of(match.group("y2").charAt(0));
        return new Good<>(new Point(
                text.substring(from, to),
                Precision.YEAR,
                Integer.parseInt(digits),
                0,
                0,
                Qualifiers.of(qualifier, Qualifier.CERTAIN, Qualifier.CERTAIN)));
    }
}
