package jejak.model;

import java.util.List;

/**
 * The words of a local copy.
 *
 * @param pages one where the copy has no pages
 * @param hasPages whether a locator's "p. 3" means one of them
 * @param hasLines whether its lines are those of the file
 */
public record CopyText(List<Page> pages, boolean hasPages, boolean hasLines) {
    public CopyText {
        pages = List.copyOf(pages);
    }

    /** Without pages. */
    public static CopyText of(String text, boolean hasLines) {
        return new CopyText(List.of(new Page("", text)), false, hasLines);
    }

    /** @param label as the document numbers it, such as {@code iv}; empty where it does not */
    public record Page(String label, String text) {}
}
