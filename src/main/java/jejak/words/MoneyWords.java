package jejak.words;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import jejak.model.Amount;
import jejak.model.Bounds;
import jejak.model.Currency;
import jejak.model.InKind;
import jejak.model.Money;
import jejak.model.Per;
import jejak.model.Share;

/**
 * Amounts in words. Immutable.
 *
 * <p>Nothing is ever rounded: a sum that is not a short number of millions is told in all its figures. What was given in
 * kind stays in the words it was written in.
 */
public final class MoneyWords {
    private final Messages messages;
    private final SumWords sums;
    private final Numbers numbers;

    private MoneyWords(Messages messages) {
        this.messages = messages;
        this.numbers = Numbers.of(messages);
        this.sums = new SumWords(messages, numbers);
    }

    public static MoneyWords of(Messages messages) {
        return new MoneyWords(messages);
    }

    /** "over US$1.9 million", "US$100,000 to US$200,000", "51.2%", "amount undisclosed", "four cars". */
    public String full(Amount amount) {
        if (amount instanceof Money money) return bounded(money.bounds(), sum -> sums.full(sum, money.currency()));
        return unbounded(amount, "money.undisclosed");
    }

    /** A rate: "over US$1.9 million a year". */
    public String full(Amount amount, Per per) {
        return messages.text("money.per." + per.word(), full(amount));
    }

    /** For tables and charts: "over US$1.9m", "US$100k to US$200k", "undisclosed". */
    public String brief(Amount amount) {
        if (amount instanceof Money money) return bounded(money.bounds(), sum -> sums.brief(sum, money.currency()));
        return unbounded(amount, "money.brief.undisclosed");
    }

    public String brief(Amount amount, Per per) {
        return messages.text("money.per." + per.word(), brief(amount));
    }

    /** All figures of a sum: "US$1,906,250", "US$12.50". */
    public String exact(BigDecimal sum, Currency currency) {
        return sums.exact(sum, currency);
    }

    /** All figures of a sum, with its bounds: "over US$1,900,000". */
    public String exact(Money money) {
        return bounded(money.bounds(), sum -> sums.exact(sum, money.currency()));
    }

    private String unbounded(Amount amount, String undisclosed) {
        if (amount instanceof Share share) return numbers.percent(share.percent());
        return amount instanceof InKind things ? things.text() : messages.text(undisclosed);
    }

    private String bounded(Bounds bounds, Function<BigDecimal, String> figures) {
        if (bounds.isSingle()) return about(bounds, figures.apply(bounds.low().orElseThrow()));
        Optional<String> high = bounds.high().map(figures);
        // "0 to 45 million" says no more than "up to 45 million".
        boolean fromNothing = high.isPresent() && !bounds.above();
        Optional<String> low =
                bounds.low().filter(sum -> sum.signum() > 0 || !fromNothing).map(figures);
        if (low.isPresent() && high.isPresent() && !bounds.above() && !bounds.below()) {
            return about(bounds, messages.text("money.range", low.get(), high.get()));
        }
        Optional<String> from = low.map(sum -> messages.text(overOrFrom(bounds), about(bounds, sum)));
        Optional<String> to = high.map(sum -> messages.text(underOrTo(bounds), about(bounds, sum)));
        if (from.isPresent() && to.isPresent()) return messages.text("money.both-bounds", from.get(), to.get());
        return from.or(() -> to).orElseThrow();
    }

    private static String overOrFrom(Bounds bounds) {
        return bounds.above() ? "money.over" : "money.at-least";
    }

    private static String underOrTo(Bounds bounds) {
        return bounds.below() ? "money.less-than" : "money.up-to";
    }

    private String about(Bounds bounds, String words) {
        return bounds.approximate() ? messages.text("money.about", words) : words;
    }
}
