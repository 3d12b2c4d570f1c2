package jejak.read.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.IdentityHashMap;
import java.util.Map;

/** The blocks of a body after a first look at all of them, for what must be known before any is written. */
final class Outline {
    private final Body body;
    private final Document document;
    private final Map<Node, Integer> textStarts = new IdentityHashMap<>(); // looked up only, so its order never shows
    private Node deepest;
    private int depth;

    private Outline(Body body, Document document) {
        this.body = body;
        this.document = document;
        this.deepest = document;
    }

    /** Collects link definitions and footnotes. Walks without recursion: it is this that finds out how deep a body is. */
    static Outline of(Document document, Body body) {
        Outline outline = new Outline(body, document);
        boolean definitions = body.text().contains("]:");
        Node node = document.getFirstChild();
        int depth = 1;
        while (node != null) {
            outline.measure(node, depth);
            if (definitions && node instanceof Paragraph paragraph) {
                outline.takeDefinitions(paragraph, outline.content(paragraph));
            } else if (definitions && node instanceof Heading heading && heading.isSetextHeading()) {
                outline.takeDefinitions(heading, outline.content(heading));
            }
            if (node instanceof FootnoteDefinition footnote) outline.takeFootnote(footnote);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != document && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == document ? null : node.getNext();
        }
        return outline;
    }

    Document document() {
        return document;
    }

    /** How many blocks stand around the innermost one, itself included; an item of a list counts twice. */
    int depth() {
        return depth;
    }

    /** Where the innermost block begins in the body. */
    int deepestAt() {
        return deepest.getStartOffset();
    }

    /** Where a paragraph's or heading's text begins after its link definitions; at its end where there is no text. */
    int textStart(Node block) {
        return textStarts.getOrDefault(block, 0);
    }

    Content content(Paragraph paragraph) {
        Content.Builder content = Content.in(body.text());
        for (BasedSequence line : paragraph.getContentLines()) content.line(line.getStartOffset(), line.getEndOffset());
        return content.build();
    }

    Content content(Heading heading) {
        BasedSequence text = heading.getText();
        Content.Builder content = Content.in(body.text());
        // Marks of quotations stand between the lines of an underlined heading, so each is looked up; flexmark puts
        // spaces before them that the body does not have.
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            while (from < to && Blank.isBlank(text.charAt(from))) from++;
            if (from < to) content.line(text.getIndexOffset(from), text.getIndexOffset(to - 1) + 1);
            from = to + 1;
        }
        return content.build();
    }

    private void measure(Node node, int at) {
        if (at <= depth) return;
        depth = at;
        deepest = node;
    }

    private void takeDefinitions(Node block, Content content) {
        int start = body.definitions().take(content);
        if (start > 0) textStarts.put(block, start);
    }

    private void takeFootnote(FootnoteDefinition footnote) {
        body.footnotes()
                .define(footnote)
                .ifPresent(earlier -> body.findings()
                        .add(jejak.diagnostic.Diagnostic.of(
                                        MarkdownCode.DUPLICATE_FOOTNOTE,
                                        body.findings().span(footnote.getStartOffset(), footnote.labelEnd()),
                                        "the footnote `" + footnote.label() + "` is defined twice",
                                        "rename one of them")
                                .note(
                                        body.findings().span(earlier.getStartOffset(), earlier.labelEnd()),
                                        "it is defined here")));
    }
}
