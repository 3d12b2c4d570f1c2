package jejak.render.picture;

import java.util.List;

/**
 * A station on the way of a text: one source, or several that say the same at the same distance.
 *
 * @param kind "Article, Indonesian"
 * @param says what it says on the question; may be empty
 * @param lang of {@code says}, where it is not the page's
 * @param change what changed here, in words; may be empty
 * @param classes {@code is-hop} where the words changed, {@code is-self} for the page's own source
 * @param names the sources
 */
public record Step(String kind, String says, String lang, String change, String classes, List<Name> names) {

    /** @param href may be empty, as for a source known to the editors */
    public record Name(String text, String lang, String href) {}

    /** @param from the earlier text; @param to the one that retells it; numbers of steps */
    public record Line(int from, int to) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Line that && from == that.from && to == that.to;
        }

        @Override
        public int hashCode() {
            return 31 * from + to;
        }
    }
}
