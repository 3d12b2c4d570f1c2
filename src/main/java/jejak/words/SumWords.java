package jejak.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jejak.model.Currency;

/** One sum of money with its currency: in millions where that is short and exact, in figures where it is not. */
final class SumWords {
    /** A power of ten with a name of its own. */
    private record Magnitude(String name, int power) {
        /** Nobody says 1,200 million for 1.2 billion; beyond trillions there is no other way. */
        boolean suits(BigDecimal scaled) {
            return scaled.compareTo(BigDecimal.ONE) >= 0 && (power == 12 || scaled.compareTo(LIMIT) < 0);
        }
    }

    private static final BigDecimal LIMIT = BigDecimal.valueOf(1000);
    private static final List<Magnitude> MILLIONS =
            List.of(new Magnitude("trillion", 12), new Magnitude("billion", 9), new Magnitude("million", 6));
    private static final Magnitude THOUSAND = new Magnitude("thousand", 3);

    /** More decimals than these, "1.90625 million", are harder to read than the figures. */
    private static final int MOST_DECIMALS = 3;

    private final Messages messages;
    private final Numbers numbers;

    SumWords(Messages messages, Numbers numbers) {
        this.messages = messages;
        this.numbers = numbers;
    }

    /** "US$1.9 million", "US$100,000". */
    String full(BigDecimal sum, Currency currency) {
        for (Magnitude magnitude : MILLIONS) {
            Optional<BigDecimal> scaled = scaled(sum, magnitude);
            if (scaled.isPresent()) return named(messages.count("money." + magnitude.name(), scaled.get()), currency);
        }
        return exact(sum, currency);
    }

    /** "US$1.9m", "US$100k". */
    String brief(BigDecimal sum, Currency currency) {
        for (Magnitude magnitude : MILLIONS) {
            Optional<BigDecimal> scaled = scaled(sum, magnitude);
            if (scaled.isPresent()) return brief(scaled.get(), magnitude, currency);
        }
        // "1.5k" is no shorter than 1,500.
        Optional<BigDecimal> thousands = scaled(sum, THOUSAND).filter(n -> n.scale() == 0 && n.precision() > 1);
        return thousands.isPresent() ? brief(thousands.get(), THOUSAND, currency) : exact(sum, currency);
    }

    private String brief(BigDecimal scaled, Magnitude magnitude, Currency currency) {
        return named(messages.text("money.brief." + magnitude.name(), numbers.decimal(scaled)), currency);
    }

    /** "US$1,906,250"; pence are padded to what the currency has, but for a round sum. */
    String exact(BigDecimal sum, Currency currency) {
        if (sum.signum() < 0) return messages.text("number.minus") + exact(sum.negate(), currency);
        BigDecimal shown = tidy(sum);
        boolean hasPence = shown.scale() > 0 && shown.scale() < currency.minorUnits();
        return named(numbers.decimal(hasPence ? shown.setScale(currency.minorUnits()) : shown), currency);
    }

    private String named(String number, Currency currency) {
        return messages.find("money.symbol." + currency.code())
                .map(symbol -> messages.text("money.symbol", symbol, number))
                .orElseGet(() -> messages.text("money.code", currency.code(), number));
    }

    /** The sum in that unit, where that is short. */
    private static Optional<BigDecimal> scaled(BigDecimal sum, Magnitude magnitude) {
        BigDecimal scaled = tidy(sum.movePointLeft(magnitude.power()));
        return magnitude.suits(scaled) && scaled.scale() <= MOST_DECIMALS ? Optional.of(scaled) : Optional.empty();
    }

    private static BigDecimal tidy(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
