package jejak.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the numbers and dates out of a sentence, each as one value that is the same in every language.
 *
 * <p>Numbers below three without a unit are no figures: "one" is an article in half the world, and "both" is "kedua".
 */
final class Figures {
    private static final Map<String, Integer> SIGNS = Map.of("万", 4, "k", 3, "K", 3, "m", 6, "M", 6, "bn", 9);
    private static final int LEAST_COUNT = 3;

    /** "several billion" is no figure. */
    private static final Pattern SEVERAL = Pattern.compile("(?i)\\b(?:several|a few|many|beberapa) $");

    /** "in which juta means million": words that are spoken of, and count nothing. */
    private static final Pattern MENTIONED = Pattern.compile("\\b(?:which|means|artinya|berarti) $");

    enum Kind {
        /** {@code 2015-12-11}, {@code 2015-12}, {@code --12-11}, {@code --12}. */
        DATE,
        /** A bare number that can only be a year. */
        YEAR,
        /** A share: {@code 51.2%}. */
        SHARE,
        /** In digits, or with a scale: {@code 1900000}. */
        AMOUNT,
        /** Written in words alone: "nine jurors". */
        COUNT,
        /** Part of a name: a docket, a model, "DGX-1". */
        NAME
    }

    record Figure(Kind kind, String value) {
        @Override
        public String toString() {
            return value;
        }
    }

    private final Tongue tongue;
    private final Pattern pattern;

    private Figures(Tongue tongue) {
        this.tongue = tongue;
        String month = String.join("|", tongue.months());
        String g = Pattern.quote(tongue.group());
        String p = Pattern.quote(tongue.point());
        String number = "\\d{1,3}(?:" + g + "\\d{3})+(?:" + p + "\\d+)?|\\d+(?:" + p + "\\d+)?";
        String word = alternatives(tongue.counted().keySet());
        String scale = alternatives(tongue.scales().keySet());
        String more = alternatives(tongue.tens()) + "|" + alternatives(tongue.hundreds()) + "|" + scale + "|" + word;
        this.pattern = Pattern.compile("(?<iso>\\b\\d{4}-\\d{2}(?:-\\d{2})?\\b)"
                + "|(?<name>\\b\\p{Lu}{2,}-\\d[\\p{L}\\d-]*|\\b\\d+:\\d\\d-\\p{L}[\\p{L}\\d-]*"
                + "|\\b\\d{2}-cv-\\d+|\\b\\d{3}-\\d{2}\\b)"
                + "|(?<days>\\d{1,2}) ?(?:" + tongue.between() + ") ?(?=\\d{1,2} (?:" + month + ")\\b)"
                + "|(?<day>\\d{1,2}) (?<month>" + month + ")\\b(?: (?<year>\\d{4})\\b)?"
                + "|\\b(?<month2>" + month + ")\\b(?: (?<year2>\\d{4})\\b)?"
                + "|(?<number>" + number + ")(?:[ -](?<scale>" + scale + ")\\b|(?<sign>万|bn\\b|[KkMm]\\b))?"
                + "(?<percent>" + tongue.percent() + ")?(?<ordinal>(?:st|nd|rd|th)\\b)?"
                + "|(?<!\\p{L}-)\\b(?<word>(?i:" + word + "|" + scale + "|hundred|(?:se(?:ratus|ribu|juta|miliar))))"
                + "(?<rest>(?:[ -](?i:" + more + ")\\b)*)" + tongue.suffix() + "\\b(?<percent2>" + tongue.percent()
                + ")?");
    }

    static Figures of(String lang) {
        return new Figures(Tongue.of(lang));
    }

    private static String alternatives(Iterable<String> words) {
        List<String> sorted = new ArrayList<>();
        words.forEach(sorted::add);
        // longest first, so that "seventeen" is not read as "seven"
        sorted.sort((a, b) -> b.length() - a.length());
        return sorted.isEmpty() ? "(?!)" : sorted.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** In the order in which they stand. */
    List<Figure> in(String text) {
        List<Figure> figures = new ArrayList<>();
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            if (m.group("iso") != null) figures.add(new Figure(Kind.DATE, m.group("iso")));
            else if (m.group("name") != null) figures.add(new Figure(Kind.NAME, m.group("name")));
            else if (m.group("days") != null) figures.add(new Figure(Kind.DATE, "day " + m.group("days")));
            else if (m.group("day") != null) figures.add(date(m.group("year"), m.group("month"), m.group("day")));
            else if (m.group("month2") != null) {
                if (isMonth(m, text)) figures.add(date(m.group("year2"), m.group("month2"), null));
            } else if (m.group("number") != null) number(m).ifPresent(figures::add);
            else if (isCount(text.substring(0, m.start()))) words(m).ifPresent(figures::add);
        }
        return figures;
    }

    private static boolean isCount(String before) {
        return !SEVERAL.matcher(before).find() && !MENTIONED.matcher(before).find();
    }

    // "May" begins many an English sentence
    private static boolean isMonth(Matcher m, String text) {
        return !m.group("month2").equals("May")
                || m.group("year2") != null
                || text.substring(0, m.start()).matches("(?s).*\\b(?:in|of|that|by|since|until|to|early|late|the) ");
    }

    private Figure date(String year, String month, String day) {
        StringBuilder value = new StringBuilder(year == null ? "-" : year);
        value.append(String.format(Locale.ROOT, "-%02d", tongue.months().indexOf(month) + 1));
        if (day != null) value.append(String.format(Locale.ROOT, "-%02d", Integer.parseInt(day)));
        return new Figure(Kind.DATE, value.toString());
    }

    private Optional<Figure> number(Matcher m) {
        int power = m.group("scale") != null
                ? tongue.scales().get(m.group("scale"))
                : m.group("sign") != null ? SIGNS.get(m.group("sign")) : 0;
        String written = m.group("number");
        BigDecimal value = tongue.figure(written).scaleByPowerOfTen(power);
        boolean isShare = m.group("percent") != null;
        boolean isYear = power == 0 && !isShare && written.matches("(?:19|20)\\d\\d");
        if (power == 0 && !isShare && value.compareTo(BigDecimal.valueOf(LEAST_COUNT)) < 0) return Optional.empty();
        return Optional.of(figure(
                isYear ? Kind.YEAR : m.group("ordinal") != null ? Kind.COUNT : isShare ? Kind.SHARE : Kind.AMOUNT,
                value,
                isShare));
    }

    private Optional<Figure> words(Matcher m) {
        long total = 0;
        long part = 0;
        boolean isScaled = false;
        for (String word :
                (m.group("word") + m.group("rest")).toLowerCase(Locale.ROOT).split("[ -]")) {
            String bare = word.matches("se(?:ratus|ribu|juta|miliar)") ? word.substring(2) : word;
            if (!bare.equals(word)) part = 1;
            if (tongue.counted().containsKey(bare)) part += tongue.counted().get(bare);
            else if (bare.equals("puluh")) part *= 10;
            else if (bare.equals("belas")) part += 10;
            else if (tongue.hundreds().contains(bare)) part = Math.max(part, 1) * 100;
            else if (tongue.scales().containsKey(bare)) {
                total += Math.max(part, 1) * (long) Math.pow(10, tongue.scales().get(bare));
                part = 0;
                isScaled = true;
            }
        }
        boolean isShare = m.group("percent2") != null;
        long value = total + part;
        if (value < LEAST_COUNT && !isShare) return Optional.empty();
        Kind kind = isShare ? Kind.SHARE : isScaled ? Kind.AMOUNT : Kind.COUNT;
        return Optional.of(figure(kind, BigDecimal.valueOf(value), isShare));
    }

    static Figure figure(Kind kind, BigDecimal value, boolean isShare) {
        String digits = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        return new Figure(kind, isShare ? digits + "%" : digits);
    }
}
