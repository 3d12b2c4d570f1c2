package jejak.render.picture;

import java.util.OptionalDouble;

/**
 * A sum on the scale of money over time.
 *
 * @param year the heading it stands under; marks of one year follow one another
 * @param what "Elon Musk → OpenAI, Inc."
 * @param note its date, outcome and kind in words
 * @param amount in words, with its bounds
 * @param classes its column and doubts: {@code moved}, {@code is-said}, {@code is-disputed}
 * @param shape of its column, as the theme names it
 * @param low logarithm to base 10; empty where no lower end is known
 * @param high logarithm to base 10; empty where no upper end is known
 */
public record Mark(
        String year,
        String what,
        String note,
        String amount,
        String classes,
        String shape,
        OptionalDouble low,
        OptionalDouble high,
        String href) {}
