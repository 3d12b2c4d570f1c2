package jejak.model;

import jejak.diagnostic.Span;

/**
 * A name for another document as the author wrote it: an id, {@code kind:id}, or an actor's alias. Resolved by {@code
 * site}, which blames {@link #at} when there is no such thing.
 */
public record Ref(String target, Span at) {
    @Override
    public String toString() {
        return target;
    }
}
