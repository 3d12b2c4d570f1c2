package jejak.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is known of a quantity that is never negative: "over 1.9m" has no {@code high}, an exact sum has both ends equal.
 *
 * @param above whether it is more than {@code low}, not just at least that
 * @param below whether it is less than {@code high}, not just at most that
 * @param approximate whether the ends themselves are only about right
 */
public record Bounds(
        Optional<BigDecimal> low, Optional<BigDecimal> high, boolean above, boolean below, boolean approximate) {

    public static final Bounds ZERO = exactly(BigDecimal.ZERO);

    public Bounds {
        if (low.isEmpty() && high.isEmpty()) throw new IllegalArgumentException("nothing is known of it");
        if (low.or(() -> high).orElseThrow().signum() < 0) throw new IllegalArgumentException("below 0");
        if (low.isPresent() && high.isPresent()) {
            int order = low.get().compareTo(high.get());
            if (order > 0) throw new IllegalArgumentException(low.get() + " is above " + high.get());
            if (order == 0 && (above || below)) throw new IllegalArgumentException("nothing lies between equal ends");
        }
        if (above && low.isEmpty() || below && high.isEmpty()) {
            throw new IllegalArgumentException("a bound that is not there cannot be left out");
        }
    }

    public static Bounds exactly(BigDecimal value) {
        return new Bounds(Optional.of(value), Optional.of(value), false, false, false);
    }

    /** Whether both ends are known and equal, be it only about so. */
    public boolean isSingle() {
        return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) == 0;
    }

    /**
     * The bounds of the two together. Since no quantity is negative, "less than 45m" adds nothing to the lower end, and
     * the sum with 10m is 10m to less than 55m; "over 1.9m" leaves the upper end open.
     */
    public Bounds plus(Bounds other) {
        Optional<BigDecimal> newLow = low.isEmpty() && other.low.isEmpty()
                ? Optional.empty()
                : Optional.of(low.orElse(BigDecimal.ZERO).add(other.low.orElse(BigDecimal.ZERO)));
        Optional<BigDecimal> newHigh = high.flatMap(a -> other.high.map(a::add));
        return new Bounds(
                newLow,
                newHigh,
                above || other.above,
                newHigh.isPresent() && (below || other.below),
                approximate || other.approximate);
    }
}
