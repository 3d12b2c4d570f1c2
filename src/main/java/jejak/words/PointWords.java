package jejak.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jejak.model.Point;
import jejak.model.Precision;
import jejak.model.Qualifier;

/** A single point in words, in full and without its year. */
final class PointWords {
    private final Messages messages;
    // a date stands on the pages of its event, its actors, its sources and its year
    private final Map<Point, String> inFull = new ConcurrentHashMap<>();

    PointWords(Messages messages) {
        this.messages = messages;
    }

    /** "25 May 2015", "about November 2015, day unknown", "25 May 2015, the day uncertain". */
    String full(Point point) {
        String known = inFull.get(point);
        if (known != null) return known;
        String made = made(point);
        inFull.put(point, made);
        return made;
    }

    private String made(Point point) {
        if (point.precision() == Precision.UNDATED) return messages.text("date.undated");
        if (!isEvenlyDoubtful(point))
            return messages.text("date.doubts", framed(point, known(point), false), doubts(point));
        Qualifier doubt = point.qualifiers().year();
        return framed(point, qualified(known(point), doubt), doubt != Qualifier.CERTAIN);
    }

    /** "25 May", "about July", "spring"; what has no month is said in full, but where only that is to be said. */
    String brief(Point point) {
        Qualifier doubt = point.qualifiers().all();
        return switch (point.precision()) {
            case DAY -> qualified(messages.text("date.brief.day", day(point), month("short", point)), doubt);
            case MONTH -> qualified(month("alone", point), doubt);
            case DAY_UNKNOWN -> messages.text("date.unknown.day", qualified(month("alone", point), doubt));
            case SEASON -> qualified(messages.text("date.season.alone." + point.month()), doubt);
            case MONTH_UNKNOWN -> isCertain(point) ? messages.text("date.brief.month-unknown") : full(point);
            case MONTH_AND_DAY_UNKNOWN -> isCertain(point) ? messages.text("date.brief.date-unknown") : full(point);
            case YEAR, DECADE, CENTURY, UNDATED -> full(point);
        };
    }

    private static boolean isCertain(Point point) {
        return point.qualifiers().all() == Qualifier.CERTAIN;
    }

    String year(int year) {
        if (year >= 1000) return String.valueOf(year);
        // Astronomical years: 0 is 1 BC. Below 1000 a bare number would not look like a year.
        return year > 0
                ? messages.text("date.year.ad", String.valueOf(year))
                : messages.text("date.year.bc", String.valueOf(1L - year));
    }

    String day(Point point) {
        return String.valueOf(point.day());
    }

    /** The month's name as it stands after a day ("full", "short") or by itself ("alone"): Slavic languages inflect it. */
    String month(String form, Point point) {
        return messages.text("date.month." + form + "." + point.month());
    }

    /** What is known of it, without doubts. */
    private String known(Point point) {
        String year = year(point.year());
        return switch (point.precision()) {
            case DAY -> messages.text("date.day", day(point), month("full", point), year);
            case MONTH, DAY_UNKNOWN -> messages.text("date.month", month("alone", point), year);
            case SEASON -> messages.text("date.season." + point.month(), year);
            case YEAR, MONTH_UNKNOWN, MONTH_AND_DAY_UNKNOWN -> year;
            case DECADE -> decade(point);
            case CENTURY ->
                messages.text("date.years", year, year(point.latest().getYear()));
            case UNDATED -> messages.text("date.undated");
        };
    }

    private String decade(Point point) {
        String first = year(point.year());
        return point.year() >= 1000
                ? messages.text("date.decade", first)
                : messages.text("date.years", first, year(point.latest().getYear()));
    }

    private String framed(Point point, String words, boolean isQualified) {
        return switch (point.precision()) {
            case DAY_UNKNOWN -> messages.text("date.unknown.day", words);
            case MONTH_UNKNOWN -> messages.text("date.unknown.month", words);
            case MONTH_AND_DAY_UNKNOWN ->
                messages.text(isQualified ? "date.unknown.month-and-day" : "date.unknown.any", words);
            default -> words;
        };
    }

    private String qualified(String words, Qualifier doubt) {
        return switch (doubt) {
            case CERTAIN -> words;
            case APPROXIMATE -> messages.text("date.about", words);
            case UNCERTAIN -> messages.text("date.possibly", words);
            case BOTH -> messages.text("date.about-uncertain", words);
        };
    }

    /** Whether every part that is known is as doubtful as the year. */
    private static boolean isEvenlyDoubtful(Point point) {
        Qualifier year = point.qualifiers().year();
        for (Part part : parts(point)) if (part.doubt() != year) return false;
        return true;
    }

    private record Part(String name, Qualifier doubt) {}

    private static List<Part> parts(Point point) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("year", point.qualifiers().year()));
        switch (point.precision()) {
            case SEASON -> parts.add(new Part("season", point.qualifiers().month()));
            case MONTH, DAY_UNKNOWN ->
                parts.add(new Part("month", point.qualifiers().month()));
            case DAY -> {
                parts.add(new Part("month", point.qualifiers().month()));
                parts.add(new Part("day", point.qualifiers().day()));
            }
            default -> {}
        }
        return parts;
    }

    /** "the day uncertain", "the year and month approximate, the day uncertain". */
    private String doubts(Point point) {
        List<String> clauses = new ArrayList<>();
        for (Qualifier doubt : Qualifier.values()) {
            List<String> names = parts(point).stream()
                    .filter(part -> part.doubt() == doubt && doubt != Qualifier.CERTAIN)
                    .map(Part::name)
                    .toList();
            if (names.isEmpty()) continue;
            String which = messages.text("date.part." + String.join("-", names));
            clauses.add(messages.text("date.doubt." + doubt.name().toLowerCase(Locale.ROOT), which));
        }
        String all = clauses.get(0);
        for (String clause : clauses.subList(1, clauses.size())) all = messages.text("date.doubts", all, clause);
        return all;
    }
}
