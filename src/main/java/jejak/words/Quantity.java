package jejak.words;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A number as plural rules see it: by the digits that are shown (Unicode TR35, part 3, plural operands).
 *
 * @param i its whole part; of very large numbers the last fifteen digits, which is all that any rule looks at
 * @param v how many decimals are shown
 * @param f the decimals as a number
 * @param t the decimals without trailing zeros
 */
record Quantity(long i, int v, long f, long t) {
    private static final BigInteger ENOUGH = BigInteger.TEN.pow(15);

    static Quantity of(long number) {
        return new Quantity(Math.abs(number % 1_000_000_000_000_000L), 0, 0, 0);
    }

    static Quantity of(BigDecimal number) {
        BigDecimal shown = number.abs();
        if (shown.scale() < 0) shown = shown.setScale(0);
        BigDecimal decimals = shown.remainder(BigDecimal.ONE);
        return new Quantity(
                shown.toBigInteger().mod(ENOUGH).longValue(),
                shown.scale(),
                decimals.unscaledValue().mod(ENOUGH).longValue(),
                decimals.signum() == 0
                        ? 0
                        : decimals.stripTrailingZeros()
                                .unscaledValue()
                                .mod(ENOUGH)
                                .longValue());
    }

    /** Whether it is that whole number, be it with zeros for decimals. */
    boolean is(long whole) {
        return t == 0 && i == whole;
    }

    /** Whether it is shown as that whole number. */
    boolean isShownAs(long whole) {
        return v == 0 && i == whole;
    }

    /** Whether it is a whole number whose remainder lies between these. */
    boolean endsIn(int modulus, int from, int to) {
        return t == 0 && i % modulus >= from && i % modulus <= to;
    }

    /** The same, and no decimals are shown. */
    boolean showsEnd(int modulus, int from, int to) {
        return v == 0 && endsIn(modulus, from, to);
    }

    /** Whether the decimals, as a number, have a remainder between these. */
    boolean decimalsEndIn(int modulus, int from, int to) {
        return f % modulus >= from && f % modulus <= to;
    }

    /** One, two, three million and so on, in figures: Romance languages count such things as "million of". */
    boolean isMillions() {
        return v == 0 && i != 0 && i % 1_000_000 == 0;
    }
}
