package jejak.model;

import java.util.Optional;
import java.util.function.Function;

/** What came of reading a short text an author wrote: the value, or what is wrong with the text and where. */
public sealed interface Parsed<T> {

    /** The text reads well. */
    record Good<T>(T value) implements Parsed<T> {}

    /**
     * The text does not read well.
     *
     * @param kind the tag of the fault, e.g. {@code bad-date}
     * @param message lower case, no full stop, the author's words in backticks
     * @param help one thing the author can do; never empty
     * @param offset where the fault starts, in UTF-16 units from the start of the text
     * @param length in UTF-16 units; 0 only where the text is empty
     */
    record Bad<T>(String kind, String message, String help, int offset, int length) implements Parsed<T> {}

    default Optional<T> toOptional() {
        return this instanceof Good<T> good ? Optional.of(good.value()) : Optional.empty();
    }

    /** The same outcome with the value turned into something else. */
    default <R> Parsed<R> map(Function<? super T, ? extends R> change) {
        if (this instanceof Good<T> good) return new Good<>(change.apply(good.value()));
        Bad<T> bad = (Bad<T>) this;
        return new Bad<>(bad.kind(), bad.message(), bad.help(), bad.offset(), bad.length());
    }
}
