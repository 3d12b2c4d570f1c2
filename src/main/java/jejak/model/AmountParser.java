package jejak.model;

import java.math.BigDecimal;
import java.util.Optional;
import jejak.model.Parsed.Bad;
import jejak.model.Parsed.Good;

/** Reads {@code [>|>=|<|<=|~] NUMBER[k|m|bn] CURRENCY}, a range, a share, {@code undisclosed}, or words in kind. */
final class AmountParser {
    /** Far above any sum of money; words in kind may be longer. */
    static final int LONGEST = 100;

    private final String text;
    private int at;

    private AmountParser(String text) {
        this.text = text;
    }

    static Parsed<Amount> parse(String text, boolean inKind) {
        if (text.isBlank()) return fault(0, text.length(), "the amount is empty", AmountSlips.FORMS);
        Parsed<Amount> read = read(text);
        if (!(read instanceof Bad<Amount> bad)) return read;
        if (inKind && isWords(text)) return new Good<>(new InKind(text));
        return AmountSlips.explain(text, bad, inKind);
    }

    /** Reads strictly, without words and without guessing what a faulty text may mean. */
    static Parsed<Amount> read(String text) {
        if (text.equals(Undisclosed.WORD)) return new Good<>(new Undisclosed());
        if (text.length() > LONGEST) {
            return fault(0, text.length(), "a sum has at most " + LONGEST + " characters", AmountSlips.FORMS);
        }
        return new AmountParser(text).amount();
    }

    // A currency code at the end means that money was meant, and money is told in figures.
    private static boolean isWords(String text) {
        int lastWord = text.length();
        while (lastWord > 0 && Character.isLetter(text.charAt(lastWord - 1))) lastWord--;
        if (Currency.of(text.substring(lastWord)).isPresent()) return false;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters = Character.isLetter(text.charAt(i)) ? letters + 1 : 0;
            if (letters == 2) return true;
        }
        return false;
    }

    private Parsed<Amount> amount() {
        String sign = sign();
        Parsed<BigDecimal> first = number();
        if (!(first instanceof Good<BigDecimal> low)) return first.map(Amount.class::cast);
        if (text.startsWith("%", at)) return share(sign, low.value());
        Optional<BigDecimal> high = Optional.empty();
        if (text.startsWith("..", at)) {
            at += 2;
            Parsed<BigDecimal> second = number();
            if (!(second instanceof Good<BigDecimal> value)) return second.map(Amount.class::cast);
            high = Optional.of(value.value());
        }
        Parsed<Currency> currency = currency();
        if (!(currency instanceof Good<Currency> known)) return currency.map(Amount.class::cast);
        return money(sign, low.value(), high, known.value());
    }

    private Parsed<Amount> money(String sign, BigDecimal low, Optional<BigDecimal> high, Currency currency) {
        if (high.isEmpty()) {
            if (sign.equals("<") && low.signum() == 0) {
                return fault(0, text.length(), "nothing is less than 0", "write the amount that the source gives");
            }
            return new Good<>(new Money(bounds(sign, low), currency, text));
        }
        if (!sign.isEmpty()) {
            return fault(0, sign.length(), "a range takes no `" + sign + "`", "write `LOW..HIGH CURRENCY` alone");
        }
        if (low.compareTo(high.get()) > 0) {
            return fault(0, text.length(), "the range ends below its start", "write the smaller number first");
        }
        Bounds range = new Bounds(Optional.of(low), high, false, false, false);
        return new Good<>(new Money(range, currency, text));
    }

    private static Bounds bounds(String sign, BigDecimal value) {
        Optional<BigDecimal> end = Optional.of(value);
        return switch (sign) {
            case ">" -> new Bounds(end, Optional.empty(), true, false, false);
            case ">=" -> new Bounds(end, Optional.empty(), false, false, false);
            case "<" -> new Bounds(Optional.empty(), end, false, true, false);
            case "<=" -> new Bounds(Optional.empty(), end, false, false, false);
            case "~" -> new Bounds(end, end, false, false, true);
            default -> Bounds.exactly(value);
        };
    }

    private Parsed<Amount> share(String sign, BigDecimal percent) {
        at++;
        if (!Character.isDigit(text.charAt(at - 2))) {
            return fault(sign.length(), at, "a share takes no `k`, `m` or `bn`", "write it like `51.2%`");
        }
        if (!sign.isEmpty()) {
            return fault(
                    0, sign.length(), "a share takes no `" + sign + "`", "write the share alone, say more in `note`");
        }
        if (at < text.length()) {
            return fault(at, text.length(), "nothing follows the percent sign", "name the whole under `of`");
        }
        if (percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            return fault(0, at, "a share is at most 100%", "check the source");
        }
        return new Good<>(new Share(percent, text));
    }

    private String sign() {
        String sign = "";
        for (String one : new String[] {">=", "<=", ">", "<", "~"}) {
            if (sign.isEmpty() && text.startsWith(one)) sign = one;
        }
        at = sign.length();
        if (!sign.isEmpty()) skipSpaces();
        return sign;
    }

    private void skipSpaces() {
        while (at < text.length() && text.charAt(at) == ' ') at++;
    }

    private Parsed<BigDecimal> number() {
        Parsed<AmountNumber> read = AmountNumber.at(text, at);
        if (read instanceof Good<AmountNumber> number) at = number.value().end();
        return read.map(AmountNumber::value);
    }

    private Parsed<Currency> currency() {
        int from = at;
        skipSpaces();
        if (at == text.length()) {
            return fault(0, at, Quoted.of(text) + " names no currency", "add its ISO 4217 code, e.g. `USD`");
        }
        int space = text.indexOf(' ', at);
        int end = space < 0 ? text.length() : space;
        String code = text.substring(at, end);
        Optional<Currency> known = Currency.of(code);
        if (known.isEmpty()) return AmountSlips.unknownCurrency(code, at);
        if (from == at) return fault(at, end, "a space is missing before " + Quoted.of(code), "add a space");
        if (end < text.length()) {
            String rest = Quoted.of(text.substring(end).strip());
            return fault(
                    end,
                    text.length(),
                    rest + " stands behind the currency",
                    "end with the currency, say more in `note`");
        }
        return new Good<>(known.get());
    }

    static <T> Bad<T> fault(int from, int to, String message, String help) {
        return new Bad<>("bad-amount", message, help, from, to - from);
    }
}
