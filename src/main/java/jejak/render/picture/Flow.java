package jejak.render.picture;

import java.util.OptionalDouble;

/**
 * Money from one to another.
 *
 * @param amount in words, with its bounds
 * @param note kind and outcome in words
 * @param classes {@code moved}, {@code is-said} or {@code promised}
 * @param low what it is at least, in the currency's units; empty where nothing is known of that
 * @param high what it is at most; empty where nothing is known of that. One of both is known
 */
public record Flow(
        String from,
        String to,
        String amount,
        String note,
        String classes,
        OptionalDouble low,
        OptionalDouble high,
        String href) {

    /** By which it is drawn. */
    double size() {
        return high.orElseGet(low::getAsDouble);
    }
}
