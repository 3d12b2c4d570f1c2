package jejak.model;

import jejak.diagnostic.Span;

/** A value that may turn out wrong only later, with the author's place of it. */
public record Located<T>(T value, Span at) {

    // by hand: what a record does by itself is put together at its first use, which takes 10 ms
    @Override
    public boolean equals(Object other) {
        return other instanceof Located<?> that && value.equals(that.value) && at.equals(that.at);
    }

    @Override
    public int hashCode() {
        return value.hashCode() * 31 + at.hashCode();
    }
}
