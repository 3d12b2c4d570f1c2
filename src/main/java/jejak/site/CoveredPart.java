package jejak.site;

import java.util.List;

/**
 * A part of a source and every place that cites it, each once: events in order, then actors, sources, pages, and the stated
 * totals.
 *
 * @param name as the author of the page named it
 */
public record CoveredPart(String name, List<Use> uses) {
    public CoveredPart {
        uses = List.copyOf(uses);
    }
}
