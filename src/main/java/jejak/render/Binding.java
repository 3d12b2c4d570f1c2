package jejak.render;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jejak.model.Document;
import jejak.model.Source;
import jejak.site.Excerpt;
import jejak.site.Listing;

/**
 * What makes one document of many: where in it each of them stands, its one bibliography, and where the rest is to be found.
 *
 * <p>Anchors are made of the kind, the id and the anchor on the document's own page, parted by dots, which no id has: so
 * those of two documents never meet.
 */
final class Binding {
    private final Set<String> held = new HashSet<>();
    private final Set<Listing> parts;
    private final Bibliography bibliography = new Bibliography();
    private final Optional<String> outside;
    private final Map<String, String> files;

    /**
     * @param parts the listings that the document has a part for
     * @param outside the way to the root of the site, ending in a slash or empty beside it; none where the site has no address
     * @param files what stands for files of the site, such as {@code documents/quay.png}; others are linked to
     */
    Binding(Excerpt excerpt, Set<Listing> parts, Optional<String> outside, Map<String, String> files) {
        excerpt.events().forEach(this::hold);
        excerpt.actors().forEach(this::hold);
        excerpt.pages().forEach(this::hold);
        this.parts = Set.copyOf(parts);
        this.outside = outside;
        this.files = Map.copyOf(files);
    }

    private void hold(Document document) {
        held.add(prefix(document));
    }

    Bibliography bibliography() {
        return bibliography;
    }

    Optional<String> outside() {
        return outside;
    }

    /** What stands for that file within the document. */
    Optional<String> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** The anchor of a document in this one, and the start of all anchors within it. A source gets its number by this. */
    Optional<String> anchor(Document document) {
        if (document instanceof Source source && !EditorialViews.isWithdrawn(source)) {
            bibliography.number(Optional.of(source));
            return Optional.of(Bibliography.anchor(Optional.of(source)));
        }
        String anchor = prefix(document);
        return held.contains(anchor) ? Optional.of(anchor) : Optional.empty();
    }

    Optional<String> anchor(Listing listing) {
        return parts.contains(listing) ? Optional.of("part-" + listing.id()) : Optional.empty();
    }

    static String prefix(Document document) {
        return document.kind().word() + "." + document.id();
    }
}
