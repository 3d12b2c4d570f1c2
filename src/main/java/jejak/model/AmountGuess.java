package jejak.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jejak.model.Parsed.Good;

/**
 * What an amount written another way would be in the grammar: {@code $10m}, {@code over 10 million USD}, {@code 1,9 juta
 * dolar}. Knows English and Indonesian words. Every guess reads as an amount.
 */
final class AmountGuess {
    /** How something is said, and what stands for it in the grammar. */
    private record Saying(Pattern words, String sign) {}

    private static final Pattern UNDISCLOSED = Pattern.compile("(?:undisclosed|unknown|confidential|not disclosed|n/?a"
            + "|tidak diungkapkan|dirahasiakan|tidak diketahui)(?: amount| sum)?");
    private static final Pattern SHARE = Pattern.compile("([0-9.,]+) ?(?:%|percent|per cent|pct|persen)");

    private static final List<Saying> SIGNS = List.of(
            before("≥|>=|=>|at least|no less than|minimum|minimal|sedikitnya|paling sedikit", ">="),
            before("≤|<=|=<|up to|at most|no more than|maximum|maksimal|hingga|paling banyak", "<="),
            before(">|over|more than|above|lebih dari|di atas", ">"),
            before("<|less than|under|below|kurang dari|di bawah", "<"),
            before("~|≈|about|around|roughly|approximately|approx\\.?|circa|ca?\\.|sekitar|kira-kira", "~"),
            new Saying(Pattern.compile("(.+?) ?(?:\\+|or more|atau lebih)"), ">="));

    private static final Pattern CURRENCY = Pattern.compile(
            "(?:us|au?|s|hk|ca?|nz|r)?\\$|[€£¥₹₩₽]"
                    + "|(?<![a-z])(?:rp\\.?|(?:us )?dollars?|dolar(?: as)?|rupiah|euros?|pounds?|yen|yuan|rmb|[a-z]{3})(?![a-z])");
    private static final Pattern GLUED = Pattern.compile("([0-9](?:bn|[kmb])?)([a-z]{3})$");
    private static final Pattern RANGE =
            Pattern.compile("(.+?)(?:\\.\\.+| ?- ?| to | and | sampai | hingga | dan )(.+)");

    private AmountGuess() {}

    /** Takes at most {@link AmountParser#LONGEST}. */
    static Optional<String> of(String text) {
        String tidy = tidy(text);
        return rewritten(tidy).filter(guess -> AmountParser.read(guess) instanceof Good<Amount>);
    }

    private static Optional<String> rewritten(String tidy) {
        if (UNDISCLOSED.matcher(tidy).matches()) return Optional.of(Undisclosed.WORD);
        Matcher share = SHARE.matcher(tidy);
        if (share.matches()) return Optional.of(share.group(1).replace(',', '.') + "%");
        for (Saying saying : SIGNS) {
            Matcher match = saying.words().matcher(tidy);
            if (match.matches()) return sum(match.group(1)).map(sum -> saying.sign() + " " + sum);
        }
        return sum(tidy);
    }

    private static String tidy(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip()
                .replaceAll("^[\"']+|[\"'.,;]+$", "");
    }

    private static Saying before(String words, String sign) {
        return new Saying(Pattern.compile("(?:" + words + ") ?(.+)"), sign);
    }

    /** Figures and exactly one currency, wherever it stands. */
    private static Optional<String> sum(String text) {
        Set<String> codes = new TreeSet<>();
        StringBuilder figures = new StringBuilder();
        Matcher match = CURRENCY.matcher(GLUED.matcher(text).replaceFirst("$1 $2"));
        while (match.find()) {
            Optional<String> code = code(match.group());
            code.ifPresent(codes::add);
            match.appendReplacement(figures, code.isPresent() ? " " : Matcher.quoteReplacement(match.group()));
        }
        match.appendTail(figures);
        if (codes.size() != 1) return Optional.empty();
        return figures(figures.toString().strip())
                .map(sum -> sum + " " + codes.iterator().next());
    }

    private static Optional<String> figures(String text) {
        Optional<AmountFigures> single = AmountFigures.of(text);
        if (single.isPresent()) return single.map(AmountFigures::text);
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) return Optional.empty();
        Optional<AmountFigures> high = AmountFigures.of(range.group(2).strip());
        // "100 to 200k" and "1-2 million" say the thousand or million once.
        return AmountFigures.of(range.group(1).strip())
                .flatMap(low -> high.map(top -> low.inUnitsOf(top).text() + ".." + top.text()));
    }

    private static Optional<String> code(String words) {
        return switch (words) {
            case "$", "us$", "dollar", "dollars", "us dollar", "us dollars", "dolar", "dolar as" -> Optional.of("USD");
            case "€", "euro", "euros" -> Optional.of("EUR");
            case "£", "pound", "pounds" -> Optional.of("GBP");
            case "¥", "yen" -> Optional.of("JPY");
            case "rp", "rp.", "rupiah" -> Optional.of("IDR");
            case "yuan", "rmb" -> Optional.of("CNY");
            case "a$", "au$" -> Optional.of("AUD");
            case "c$", "ca$" -> Optional.of("CAD");
            case "s$" -> Optional.of("SGD");
            case "hk$" -> Optional.of("HKD");
            case "nz$" -> Optional.of("NZD");
            case "r$" -> Optional.of("BRL");
            case "₹" -> Optional.of("INR");
            case "₩" -> Optional.of("KRW");
            case "₽" -> Optional.of("RUB");
            default -> Currency.of(words.toUpperCase(Locale.ROOT)).map(Currency::code);
        };
    }
}
