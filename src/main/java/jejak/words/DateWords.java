package jejak.words;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.Optional;
import jejak.model.Edtf;
import jejak.model.Interval;
import jejak.model.Point;
import jejak.model.Qualifiers;

/**
 * Dates in words. Month names and patterns are our own, so that every JDK says the same. Immutable.
 *
 * <p>Words stand inside a sentence: "about November 2015" starts with a small letter.
 */
public final class DateWords {
    private final Messages messages;
    private final PointWords points;
    private final SpanWords spans;

    private DateWords(Messages messages) {
        this.messages = messages;
        this.points = new PointWords(messages);
        this.spans = new SpanWords(messages, points);
    }

    public static DateWords of(Messages messages) {
        return new DateWords(messages);
    }

    /** The whole date: "25 May 2015", "about November 2015", "20–22 September 2017". */
    public String full(Edtf date) {
        if (date instanceof Interval interval) return spans.full(interval);
        return points.full((Point) date);
    }

    /**
     * The date without its year, to stand under a heading of that year (see {@link Edtf#year}): "25 May", "spring", "20–22
     * Sept". What is only known by year is said in full.
     */
    public String gutter(Edtf date) {
        if (date instanceof Interval interval) return spans.brief(interval);
        return points.brief((Point) date);
    }

    /** A day of the calendar: "25 May 2015". */
    public String plain(LocalDate day) {
        return points.full(Point.of(day));
    }

    /** A time of day, with its seconds where its source has them: "09:10", in Indonesian "09.10". */
    public String time(LocalTime time) {
        String hour = twoDigits(time.getHour());
        String minute = twoDigits(time.getMinute());
        if (time.getSecond() == 0) return messages.text("date.time", hour, minute);
        return messages.text("date.time.seconds", hour, minute, twoDigits(time.getSecond()));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    public String weekday(LocalDate day) {
        return messages.text("date.weekday." + day.getDayOfWeek().getValue());
    }

    /** A heading over the dates listed under a year: "2015", "44 BC", or "undated" for {@link Year#MAX_VALUE}. */
    public String year(int year) {
        return year == Year.MAX_VALUE ? messages.text("date.undated") : points.year(year);
    }

    /**
     * The value of an HTML {@code time} element's {@code datetime}: a year, a month or a day that is exact. HTML's dates have
     * no doubt, seasons or spans, and start with the year 1.
     */
    public Optional<String> machine(Edtf date) {
        if (!(date instanceof Point point) || !point.qualifiers().equals(Qualifiers.NONE)) return Optional.empty();
        boolean hasForm = switch (point.precision()) {
            case DAY, MONTH, YEAR -> point.year() >= 1 && point.year() <= 9999;
            default -> false;
        };
        return hasForm ? Optional.of(point.text()) : Optional.empty();
    }
}
