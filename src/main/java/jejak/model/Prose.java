package jejak.model;

import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Span;

/**
 * A body of Markdown, parsed once: finished, safe HTML with symbolic links between its pieces.
 *
 * <p>A block is a top-level paragraph, heading, list, quotation or table, so that the notes of one paragraph can stand
 * beside it. Blocks without anything symbolic are merged into their neighbours.
 *
 * @param anchors the ids of its headings and footnotes, in order
 * @param firstSentence plain text, the default summary; empty where there is no paragraph
 * @param web every address on somebody else's host that it links to, in order
 */
public record Prose(List<Block> blocks, List<String> anchors, String firstSentence, List<Link> web) {
    public static final Prose EMPTY = new Prose(List.of(), List.of(), "");

    public Prose {
        blocks = List.copyOf(blocks);
        anchors = List.copyOf(anchors);
        web = List.copyOf(web);
    }

    /** Without links to other hosts. */
    public Prose(List<Block> blocks, List<String> anchors, String firstSentence) {
        this(blocks, anchors, firstSentence, List.of());
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** A top-level piece of the body. */
    public record Block(List<Segment> segments) {
        public Block {
            segments = List.copyOf(segments);
        }
    }

    /** A stretch of a block: text that is ready, or something that depends on the page it is shown on. */
    public sealed interface Segment {}

    /** Finished HTML, escaped where it must be. */
    public record Html(String text) implements Segment {}

    /** {@code [@source, p. 3]}: printed as the number of a note. */
    public record Cite(Citation citation) implements Segment {}

    /** {@code [[target]]} or {@code [[target|words]]}: a link to a page; the words are finished HTML. */
    public record PageLink(Ref target, Optional<String> words) implements Segment {}

    /** {@code [[#claim]]}: ties the sentence before it to a claim of the same event, and prints the claim's status. */
    public record ClaimMark(Ref claim) implements Segment {}

    /**
     * The value of an {@code href} or {@code src} that names a file under {@code content/}; it stands between two pieces of
     * HTML.
     *
     * @param path relative to {@code content/}, e.g. {@code events/x.md} or {@code documents/scan.png}; empty for this page
     * @param anchor without {@code #}
     */
    public record FileLink(String path, Optional<String> anchor, boolean image, Span at) implements Segment {}
}
