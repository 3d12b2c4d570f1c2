package jejak.render.view;

import java.util.List;

/**
 * Where each part of one source is dealt with.
 *
 * @param isShown false where the page takes no source apart
 */
public record CoverageView(boolean isShown, Marks.Chip source, String sourceLang, String lead, List<Part> parts) {

    /** @param name "bullet 6" */
    public record Part(String name, List<Place> places) {}

    /** A page that cites the part, and what of it does. */
    public record Place(Marks.Words title, String href, List<Item> items) {}

    /**
     * @param what "for the claim", "in the text"
     * @param text the claim, the question; empty where there is nothing to name
     */
    public record Item(String what, Marks.Words text, String href) {}
}
