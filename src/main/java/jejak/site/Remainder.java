package jejak.site;

import java.math.BigDecimal;
import java.util.Optional;
import jejak.model.Bounds;
import jejak.model.Money;

/**
 * What is left of a sum after payments, as bounds: of "1bn" less "at least 133m" at most 867m is left, and nobody knows how
 * little.
 */
final class Remainder {
    /** How far an approximate figure is taken to reach either way, as a part of itself. */
    private static final BigDecimal ABOUT = new BigDecimal("0.1");

    private Remainder() {}

    /**
     * The whole less the paid part, in their one currency; never below zero, so an overpaid sum leaves nothing. Empty where
     * nothing is known of it: "over 44m" less "over 30m" can be anything.
     */
    static Optional<Money> of(Money whole, Money paid) {
        if (!whole.currency().equals(paid.currency())) {
            throw new IllegalArgumentException("cannot take " + paid.currency() + " from " + whole.currency());
        }
        Bounds a = whole.bounds();
        Bounds b = paid.bounds();
        Optional<BigDecimal> low =
                a.low().flatMap(l -> b.high().map(l::subtract)).filter(l -> l.signum() > 0);
        Optional<BigDecimal> high = a.high().map(h -> h.subtract(b.low().orElse(BigDecimal.ZERO)));
        if (high.isPresent() && high.get().signum() <= 0) return Optional.of(Money.zero(whole.currency()));
        if (low.isEmpty() && high.isEmpty()) return Optional.empty();
        boolean above = low.isPresent() && (a.above() || b.below());
        boolean below = high.isPresent() && (a.below() || b.above());
        return Optional.of(
                Money.of(new Bounds(low, high, above, below, a.approximate() || b.approximate()), whole.currency()));
    }

    /** How documented payments stand to a stated total. "About" reaches a tenth either way. */
    static Reconciliation.Finding compare(Money moved, Money total) {
        if (isBelow(moved, total)) return Reconciliation.Finding.LESS;
        if (isBelow(total, moved)) return Reconciliation.Finding.MORE;
        return Reconciliation.Finding.CONSISTENT;
    }

    // Whether all that the first can be is less than all that the second can be.
    private static boolean isBelow(Money first, Money second) {
        Bounds a = first.bounds();
        Bounds b = second.bounds();
        if (a.high().isEmpty() || b.low().isEmpty()) return false;
        BigDecimal highest = a.approximate()
                ? a.high().get().multiply(BigDecimal.ONE.add(ABOUT))
                : a.high().get();
        BigDecimal lowest = b.approximate()
                ? b.low().get().multiply(BigDecimal.ONE.subtract(ABOUT))
                : b.low().get();
        int order = highest.compareTo(lowest);
        return order < 0 || order == 0 && (a.below() || b.above());
    }
}
