package jejak.site;

import java.util.Optional;
import jejak.model.Citation;
import jejak.model.Document;

/**
 * A place that cites a source.
 *
 * @param document empty for {@code site.yml}
 * @param citation the first one there
 */
public record Use(Optional<Document> document, Spot spot, Citation citation) {}
