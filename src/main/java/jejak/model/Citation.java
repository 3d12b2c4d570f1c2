package jejak.model;

import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Span;

/**
 * A source cited for something.
 *
 * @param locator where in the source: "p. 3", "paragraph 8"
 * @param quote the source's own words, short
 * @param closeness overrides the source's closeness for the fact at hand
 * @param via what this source retells for this one fact
 */
public record Citation(
        Ref source,
        Optional<Localized<String>> locator,
        Optional<Located<String>> quote,
        Optional<Closeness> closeness,
        List<Ref> via) {
    public Citation {
        via = List.copyOf(via);
    }

    public static Citation of(Ref source) {
        return new Citation(source, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    public Span at() {
        return source.at();
    }
}
