package jejak.model;

import java.math.BigDecimal;
import jejak.model.Parsed.Good;

/**
 * A number in an amount, {@code 1,906,250} or {@code 1.9m}.
 *
 * @param end where the text goes on
 */
record AmountNumber(BigDecimal value, int end) {

    /** Reads the number that starts there, with its suffix. */
    static Parsed<AmountNumber> at(String text, int from) {
        int to = from;
        while (to < text.length() && isFigure(text, from, to)) to++;
        if (to == from) return noNumber(text, from);
        String figures = text.substring(from, to);
        String fault = fault(figures);
        if (!fault.isEmpty()) {
            return AmountParser.fault(
                    from, to, Quoted.of(figures) + " " + fault, "write it like `1,906,250` or `1.9m`");
        }
        int end = to;
        while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
        String suffix = text.substring(to, end);
        int power = power(suffix);
        if (power < 0) {
            String message = Quoted.of(suffix) + " is none of `k`, `m` and `bn`";
            return AmountParser.fault(to, end, message, "write `k` for thousand, `m` for million, `bn` for billion");
        }
        BigDecimal number = new BigDecimal(figures.replace(",", "").replace("_", ""));
        return new Good<>(new AmountNumber(plain(number.movePointRight(power)), end));
    }

    // movePointRight keeps a scale of 1 or more, and 1.90 is 1.9.
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    // Two dots are the sign of a range, not part of a number.
    private static boolean isFigure(String text, int from, int at) {
        char c = text.charAt(at);
        if (c == '.') return !text.startsWith("..", at) && (at == from || text.charAt(at - 1) != '.');
        return c >= '0' && c <= '9' || c == ',' || c == '_';
    }

    private static Parsed<AmountNumber> noNumber(String text, int at) {
        int from = at;
        while (from < text.length() && text.charAt(from) == ' ') from++;
        if (from == text.length()) return AmountParser.fault(0, from, "a number is missing", AmountSlips.FORMS);
        int space = text.indexOf(' ', from);
        int end = space < 0 ? text.length() : space;
        String word = Quoted.of(text.substring(from, end));
        return AmountParser.fault(from, end, word + " stands where a number should", AmountSlips.FORMS);
    }

    private static int power(String suffix) {
        return switch (suffix) {
            case "" -> 0;
            case "k" -> 3;
            case "m" -> 6;
            case "bn" -> 9;
            default -> -1;
        };
    }

    /** What is wrong with the figures, or nothing. */
    private static String fault(String figures) {
        int point = figures.indexOf('.');
        String whole = point < 0 ? figures : figures.substring(0, point);
        String decimals = point < 0 ? "0" : figures.substring(point + 1);
        if (decimals.indexOf('.') >= 0) return "has more than one decimal point";
        if (whole.isEmpty() || decimals.isEmpty()) return "needs figures on both sides of its point";
        if (!isDigits(decimals)) return "is grouped behind its decimal point";
        if (isDigits(whole)) return "";
        char separator = whole.indexOf(',') >= 0 ? ',' : '_';
        String[] groups = whole.split(String.valueOf(separator), -1);
        boolean good = groups[0].length() >= 1 && groups[0].length() <= 3;
        for (int i = 0; i < groups.length; i++) good &= isDigits(groups[i]) && (i == 0 || groups[i].length() == 3);
        return good ? "" : "is not grouped in threes";
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
