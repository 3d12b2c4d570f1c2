package jejak.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jejak.model.Parsed.Good;

/**
 * What a date written another way would be in EDTF: {@code 25/05/2015}, {@code May 2015}, {@code about 2015}. Knows English
 * and Indonesian words. Every guess reads as EDTF.
 */
final class DateGuess {
    private record Rule(Pattern form, Function<MatchResult, List<String>> guesses) {}

    private static final List<Rule> POINTS = List.of(
            rule("undated|unknown|n\\.?d|no date|tanpa tanggal|tidak diketahui", m -> List.of("XXXX")),
            // In figures.
            rule("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})", m -> yearFirst(m.group(1), m.group(2), m.group(3))),
            rule("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})", m -> yearLast(m.group(3), m.group(2), m.group(1))),
            rule("(\\d{4})(\\d{2})(\\d{2})", m -> List.of(date(m.group(1), m.group(2), m.group(3)))),
            rule("(\\d{4})[-/. ](\\d{1,2})", m -> List.of(date(m.group(1), m.group(2)))),
            rule("(\\d{4})(\\d{2})", m -> List.of(date(m.group(1), m.group(2)))),
            rule("(\\d{1,2})[-/. ](\\d{4})", m -> List.of(date(m.group(2), m.group(1)))),
            rule("(\\d{3})(?:0'?s|0-an|)", m -> List.of(m.group(1) + "X")),
            rule("(\\d{2})", m -> List.of(m.group(1) + "XX")),
            rule("\\+?([1-9]\\d{4,8})", m -> List.of("Y" + m.group(1))),
            rule("[y+](\\d{4})", m -> List.of(m.group(1))),
            rule("(\\d{1,4}) ?(?:bce?|sm)", m -> beforeChrist(Integer.parseInt(m.group(1)))),
            // With the month in letters.
            rule("(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[- ]([a-z]+)[., -]+(\\d{4})", m -> named(m, 3, 2, 1)),
            rule("([a-z]+)\\.? (\\d{1,2})(?:st|nd|rd|th)?[, ]+(\\d{4})", m -> named(m, 3, 1, 2)),
            rule("(\\d{4})[-, ]+([a-z]+)\\.?[- ]+(\\d{1,2})", m -> named(m, 1, 2, 3)),
            rule("([a-z ]+?)[., ]+(?:of )?(\\d{4})", m -> named(m, 2, 1)),
            rule("(\\d{4})[-, ]+([a-z]+)\\.?", m -> named(m, 1, 2)),
            // In words around a date.
            rule("(?:about|around|circa|ca?\\.?|approx\\.?|sekitar|kira-kira) ?(.+)", m -> marked(m.group(1), "~")),
            rule("(?:possibly|perhaps|maybe|probably|mungkin) (.+)|(.+?) ?\\(\\?\\)", m -> marked(either(m), "?")));

    private static final List<Rule> SPANS = List.of(
            rule("(\\d{4})[- ]?q([1-4])", m -> quarter(m.group(1), Integer.parseInt(m.group(2)))),
            rule("q([1-4])[-/ ]?(\\d{4})", m -> quarter(m.group(2), Integer.parseInt(m.group(1)))),
            // ISO 8601-2:2019 numbers the quarters 33 to 36.
            rule("(\\d{4})-3([3-6])", m -> quarter(m.group(1), Integer.parseInt(m.group(2)) - 2)),
            rule("(\\d{2})(\\d{2})-(\\d{2})", m -> span(m.group(1) + m.group(2), m.group(1) + m.group(3))),
            rule("(?:since|after|from|sejak|mulai) (.+)|(.+?)(?: ?-| onwards?)", m -> span(either(m), "..")),
            rule("(?:until|till|before|by|hingga|sampai|sebelum) (.+)", m -> span("..", m.group(1))),
            rule("(\\d{1,2}) ?- ?(\\d{1,2} ([a-z]+ \\d{4}))", m -> span(m.group(1) + " " + m.group(3), m.group(2))),
            rule("(?:between|antara) (.+?) (?:and|dan) (.+)", m -> span(m.group(1), m.group(2))),
            rule("(?:from |dari )?(.+?)(?: - |--| to | until | sampai | hingga |\\.\\.)(.+)", DateGuess::span),
            rule("(.+?)-(\\d{4}|[a-z]+ \\d{4}|\\d{1,2} [a-z]+ \\d{4})", DateGuess::span),
            rule("([^/]*)/([^/]*)", DateGuess::span));

    private DateGuess() {}

    /** The readings of a text of at most {@link EdtfParser#LONGEST}, the likeliest first; mostly one or none. */
    static List<String> of(String text) {
        String tidy = tidy(text);
        List<String> points = points(tidy);
        return points.isEmpty() ? guesses(SPANS, tidy) : points;
    }

    private static List<String> points(String tidy) {
        String compact = tidy.replaceAll(" ?([-/?~%]) ?", "$1").toUpperCase(Locale.ROOT);
        // EDTF before it was ISO's wrote u for X.
        if (compact.matches("[0-9XU/?~%-]+")) compact = compact.replace('U', 'X');
        return isDate(compact) ? List.of(compact) : guesses(POINTS, tidy);
    }

    private static List<String> guesses(List<Rule> rules, String tidy) {
        for (Rule rule : rules) {
            Matcher match = rule.form().matcher(tidy);
            if (!match.matches()) continue;
            List<String> guesses = new ArrayList<>(rule.guesses().apply(match));
            guesses.removeIf(guess -> !isDate(guess));
            if (!guesses.isEmpty()) return guesses.stream().distinct().toList();
        }
        return List.of();
    }

    private static Rule rule(String form, Function<MatchResult, List<String>> guesses) {
        return new Rule(Pattern.compile(form), guesses);
    }

    private static boolean isDate(String text) {
        return EdtfParser.read(text) instanceof Good<Edtf>;
    }

    private static String tidy(String text) {
        String spaced = text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip();
        return spaced.replaceAll("^[\"']+|[\"'.,;]+$", "")
                .replaceAll(
                        "^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|senin|selasa|rabu|kamis|jumat|sabtu),? ", "")
                .replaceAll("^(?:on|in|the|pada|tanggal|tahun|bulan) ", "");
    }

    private static List<String> yearFirst(String year, String month, String day) {
        String read = date(year, month, day);
        return List.of(isDate(read) ? read : date(year, day, month));
    }

    // Day first or month first: only the author can say which. The order that more of the world uses comes first.
    private static List<String> yearLast(String year, String month, String day) {
        return List.of(date(year, month, day), date(year, day, month));
    }

    private static List<String> named(MatchResult match, int year, int month, int... day) {
        return MonthName.number(match.group(month)).map(String::valueOf).stream()
                .map(number -> day.length == 0
                        ? date(match.group(year), number)
                        : date(match.group(year), number, match.group(day[0])))
                .toList();
    }

    private static List<String> quarter(String year, int quarter) {
        return List.of(date(year, String.valueOf(quarter * 3 - 2)) + "/" + date(year, String.valueOf(quarter * 3)));
    }

    // Astronomical years: 1 BC is the year 0.
    private static List<String> beforeChrist(int year) {
        return List.of((year > 1 ? "-" : "") + String.format(Locale.ROOT, "%04d", year - 1));
    }

    private static List<String> marked(String date, String mark) {
        return points(date).stream()
                .filter(read -> read.indexOf('/') < 0)
                .map(read -> read + mark)
                .toList();
    }

    private static List<String> span(MatchResult match) {
        String end = match.group(2);
        List<String> whole = span(match.group(1), end);
        // "28 September - 2 October 2017": the year is said once.
        if (!whole.isEmpty() || !end.matches(".*\\d{4}")) return whole;
        return span(match.group(1) + " " + end.substring(end.length() - 4), end);
    }

    private static List<String> span(String start, String end) {
        return side(start).flatMap(first -> side(end).map(last -> first + "/" + last)).stream()
                .toList();
    }

    private static Optional<String> side(String text) {
        String side = text.strip();
        if (side.matches("\\.\\.|open|now|today|present|sekarang|kini")) return Optional.of("..");
        if (side.isEmpty() || side.equals("unknown")) return Optional.of("");
        return points(side).stream().findFirst();
    }

    private static String either(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static String date(String... parts) {
        StringBuilder date = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++)
            date.append(parts[i].length() == 1 ? "-0" : "-").append(parts[i]);
        return date.toString();
    }
}
