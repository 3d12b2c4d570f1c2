package jejak.words;

import java.util.Optional;
import jejak.model.Interval;
import jejak.model.Point;
import jejak.model.Precision;
import jejak.model.Qualifiers;

/** An interval in words, in full and without its year. What both ends have in common is said once. */
final class SpanWords {
    private final Messages messages;
    private final PointWords points;

    SpanWords(Messages messages, PointWords points) {
        this.messages = messages;
        this.points = points;
    }

    /** "20–22 September 2017", "2015–2019", "about 2015 to spring 2017", "from 2015 on". */
    String full(Interval interval) {
        Optional<Point> start = known(interval.start());
        Optional<Point> end = known(interval.end());
        if (start.isEmpty() && end.isEmpty()) return messages.text("date.undated");
        if (end.isEmpty()) return from(interval, points.full(start.get()));
        if (start.isEmpty()) return until(interval, points.full(end.get()));
        return full(start.get(), end.get());
    }

    /** "20–22 Sept", "Aug–Oct", "from 25 May on"; the year of an end in another year is said. */
    String brief(Interval interval) {
        Optional<Point> start = known(interval.start());
        Optional<Point> end = known(interval.end());
        if (start.isEmpty() && end.isEmpty()) return messages.text("date.undated");
        if (end.isEmpty()) return from(interval, side(start.get()));
        if (start.isEmpty()) return until(interval, side(end.get()));
        return brief(start.get(), end.get());
    }

    private String full(Point start, Point end) {
        if (isSame(start, end)) return points.full(start);
        if (!isPlain(start) || !isPlain(end)) return words(points.full(start), points.full(end));
        boolean sameYear = start.year() == end.year();
        if (start.precision() == Precision.DAY && end.precision() == Precision.DAY) return days(start, end);
        if (start.precision() == Precision.MONTH && end.precision() == Precision.MONTH && sameYear) {
            String first = points.month("alone", start);
            return messages.text("date.span.months", first, points.month("alone", end), points.year(end.year()));
        }
        if (start.precision() == Precision.YEAR && end.precision() == Precision.YEAR && start.year() >= 1000) {
            return messages.text("date.span.years", points.full(start), points.full(end));
        }
        return start.precision() == end.precision() && start.precision() != Precision.YEAR
                ? messages.text("date.span.exact", points.full(start), points.full(end))
                : words(points.full(start), points.full(end));
    }

    private String days(Point start, Point end) {
        if (start.year() != end.year()) {
            return messages.text("date.span.exact", points.full(start), points.full(end));
        }
        String year = points.year(end.year());
        String month = points.month("full", end);
        return start.month() == end.month()
                ? messages.text("date.span.days", points.day(start), points.day(end), month, year)
                : messages.text(
                        "date.span.days-of-year",
                        points.day(start),
                        points.month("full", start),
                        points.day(end),
                        month,
                        year);
    }

    private String brief(Point start, Point end) {
        if (isSame(start, end)) return points.brief(start);
        // Without a month, the years are all there is to say.
        if (!hasMonth(start) || !hasMonth(end)) return full(start, end);
        boolean sameYear = start.earliest().getYear() == end.latest().getYear();
        String last = sameYear ? points.brief(end) : points.full(end);
        if (!isPlain(start) || !isPlain(end)) return words(points.brief(start), last);
        boolean samePrecision = sameYear && start.precision() == end.precision();
        if (samePrecision && start.precision() == Precision.DAY && start.month() == end.month()) {
            return messages.text("date.brief.days", points.day(start), points.day(end), points.month("short", end));
        }
        return samePrecision && start.precision() == Precision.MONTH
                ? messages.text("date.brief.months", points.brief(start), last)
                : messages.text("date.brief.span", points.brief(start), last);
    }

    private String side(Point point) {
        return hasMonth(point) ? points.brief(point) : points.full(point);
    }

    private String words(String start, String end) {
        return messages.text("date.span.words", start, end);
    }

    private String from(Interval interval, String start) {
        boolean isOpen = interval.end() == Interval.Missing.OPEN;
        return messages.text(isOpen ? "date.span.from" : "date.span.from-unknown", start);
    }

    private String until(Interval interval, String end) {
        boolean isOpen = interval.start() == Interval.Missing.OPEN;
        return messages.text(isOpen ? "date.span.until" : "date.span.until-unknown", end);
    }

    private static Optional<Point> known(Interval.End end) {
        return end instanceof Point point && !point.isUndated() ? Optional.of(point) : Optional.empty();
    }

    private static boolean isPlain(Point point) {
        return point.qualifiers().equals(Qualifiers.NONE);
    }

    private static boolean hasMonth(Point point) {
        return switch (point.precision()) {
            case DAY, MONTH, DAY_UNKNOWN, SEASON -> true;
            default -> false;
        };
    }

    private static boolean isSame(Point start, Point end) {
        return start.precision() == end.precision()
                && start.year() == end.year()
                && start.month() == end.month()
                && start.day() == end.day()
                && start.qualifiers().equals(end.qualifiers());
    }
}
