package jejak.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Money as a source states it, exact: {@code > 1.9m USD}, {@code 100k..200k USD}.
 *
 * @param text the author's spelling; of a sum, one of our own
 */
public record Money(Bounds bounds, Currency currency, String text) implements Amount {

    /** An exact sum. */
    public static Money of(BigDecimal value, Currency currency) {
        return composed(Bounds.exactly(value), currency);
    }

    /** What is known of a quantity, in a spelling of our own. */
    public static Money of(Bounds bounds, Currency currency) {
        return composed(bounds, currency);
    }

    /** What a sum starts from. */
    public static Money zero(Currency currency) {
        return of(BigDecimal.ZERO, currency);
    }

    public Optional<BigDecimal> low() {
        return bounds.low();
    }

    public Optional<BigDecimal> high() {
        return bounds.high();
    }

    public boolean isApproximate() {
        return bounds.approximate();
    }

    /** Whether it is one figure, neither bounded nor about. */
    public boolean isExact() {
        return bounds.isSingle() && !bounds.approximate();
    }

    /**
     * The two together, bounds adding as bounds: see {@link Bounds#plus}.
     *
     * @throws IllegalArgumentException where the currencies differ: nothing here converts
     */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
        return composed(bounds.plus(other.bounds), currency);
    }

    private static Money composed(Bounds bounds, Currency currency) {
        return new Money(bounds, currency, spell(bounds) + " " + currency.code());
    }

    // As the grammar has it, but for bounds that only a sum can have: an approximate range, a range without its ends.
    private static String spell(Bounds bounds) {
        String about = bounds.approximate() ? "~ " : "";
        if (bounds.isSingle()) return about + plain(bounds.low());
        String low = bounds.low().isEmpty() ? "" : (bounds.above() ? "> " : ">= ") + plain(bounds.low());
        String high = bounds.high().isEmpty() ? "" : (bounds.below() ? "< " : "<= ") + plain(bounds.high());
        if (low.isEmpty() || high.isEmpty()) return about + low + high;
        boolean isRange = !bounds.above() && !bounds.below();
        return about + (isRange ? plain(bounds.low()) + ".." + plain(bounds.high()) : low + " " + high);
    }

    private static String plain(Optional<BigDecimal> value) {
        return value.orElseThrow().toPlainString();
    }
}
