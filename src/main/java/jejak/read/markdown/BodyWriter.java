package jejak.read.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jejak.model.Prose;

/**
 * Writes a body, block by block. Recurses into quotations and lists, which {@link Outline} has found to be shallow.
 *
 * <p>Blocks without anything symbolic that stand beside each other become one; a block with something symbolic stays
 * alone, so that its notes can stand beside it.
 */
final class BodyWriter {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#._-]{1,30}");

    private final Body body;
    private final Outline outline;
    private final List<Prose.Block> blocks = new ArrayList<>();
    private final Segments out = new Segments();
    private final StringBuilder waiting = new StringBuilder();
    private final List<Integer> headings = new ArrayList<>(0);
    private String firstSentence = "";

    private BodyWriter(Body body, Outline outline) {
        this.body = body;
        this.outline = outline;
    }

    static Prose write(Body body, Outline outline) {
        BodyWriter writer = new BodyWriter(body, outline);
        for (Node child : outline.document().getChildren()) {
            writer.block(child, false);
            writer.endBlock();
        }
        new NoteWriter(body, writer.out, note -> writer.children(note, false)).write();
        writer.endBlock();
        writer.endPlain();
        return new Prose(writer.blocks, body.anchors().list(), writer.firstSentence, body.web());
    }

    private void endBlock() {
        if (!out.isSymbolic()) {
            waiting.append(out.html());
            out.html().setLength(0);
        } else {
            endPlain();
            blocks.add(new Prose.Block(out.take()));
        }
    }

    private void endPlain() {
        if (waiting.length() == 0) return;
        blocks.add(new Prose.Block(List.of(new Prose.Html(waiting.toString()))));
        waiting.setLength(0);
    }

    private void children(Node parent, boolean tight) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) block(child, tight);
    }

    private void block(Node node, boolean tight) {
        if (node instanceof Paragraph paragraph) paragraph(paragraph, tight);
        else if (node instanceof Heading heading) heading(heading);
        else if (node instanceof ListBlock list) list(list);
        else if (node instanceof BlockQuote) {
            out.html("<blockquote>\n");
            children(node, false);
            out.html("</blockquote>\n");
        } else if (node instanceof FencedCodeBlock code)
            code(code, language(code.getInfo().toString()));
        else if (node instanceof IndentedCodeBlock code) code(code, "");
        else if (node instanceof HtmlBlockBase html) html(html);
        else if (node instanceof ThematicBreak) out.html("<hr>\n");
        // What is left are footnotes, which are written at the end, and flexmark's notes on blank lines.
    }

    private void paragraph(Paragraph paragraph, boolean tight) {
        Content content = outline.content(paragraph);
        int from = outline.textStart(paragraph);
        if (from >= content.text().length()) return;
        var table = Table.in(content.text());
        int to = table.isPresent() ? table.get().from() : content.text().length();
        if (from < to) {
            if (!tight) out.html("<p>");
            boolean isFirst = firstSentence.isEmpty() && paragraph.getParent() == outline.document();
            InlineWriter words =
                    isFirst ? InlineWriter.keepingPlain(body, content, out) : new InlineWriter(body, content, out);
            words.write(from, to);
            out.html(tight ? "" : "</p>\n");
            boolean next = tight && (table.isPresent() || paragraph.getNext() != null);
            if (next) out.html("\n");
            if (isFirst) firstSentence = Sentence.first(words.plain());
        }
        if (table.isPresent()) new TableWriter(body, content, out).write(table.get());
    }

    // Level 1 is the page's title. A level follows from what a heading stands under, so that none is ever skipped.
    private void heading(Heading heading) {
        while (!headings.isEmpty() && headings.get(headings.size() - 1) >= heading.getLevel()) {
            headings.remove(headings.size() - 1);
        }
        Content content = outline.content(heading);
        Segments words = new Segments();
        InlineWriter written = InlineWriter.keepingPlain(body, content, words)
                .write(outline.textStart(heading), content.text().length());
        if (!written.isVisible()) {
            body.findings()
                    .add(
                            MarkdownCode.EMPTY_HEADING,
                            heading.getStartOffset(),
                            heading.getEndOffset(),
                            "this heading has no words",
                            "write them after the `#`, or put a backslash before it");
            return;
        }
        headings.add(heading.getLevel());
        String tag = "h" + Math.min(6, headings.size() + 1);
        out.html("<" + tag + " id=\"" + body.anchors().heading(written.plain()) + "\">");
        out.addAll(words);
        out.html("</" + tag + ">\n");
    }

    private void list(ListBlock list) {
        String tag = list instanceof OrderedList ? "ol" : "ul";
        int start = list instanceof OrderedList ordered ? ordered.getStartNumber() : 1;
        out.html("<" + tag + (start == 1 ? "" : " start=\"" + start + "\"") + ">\n");
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            out.html("<li>");
            if (item.hasChildren() && !(list.isTight() && item.getFirstChild() instanceof Paragraph)) out.html("\n");
            children(item, list.isTight());
            out.html("</li>\n");
        }
        out.html("</" + tag + ">\n");
    }

    // A block of code scrolls sideways, so it must take the keyboard's focus (WCAG 2.2, 2.1.1).
    private void code(ContentNode code, String language) {
        out.html(
                "<pre tabindex=\"0\"><code" + (language.isEmpty() ? "" : " class=\"language-" + language + "\"") + ">");
        for (BasedSequence line : code.getContentLines()) {
            String text = line.toString();
            Escape.to(out.html(), text);
            if (!text.endsWith("\n") && !text.endsWith("\r")) out.html("\n");
        }
        out.html("</code></pre>\n");
    }

    private static String language(String info) {
        String word = Unescape.of(info).strip().split("\\s", 2)[0];
        return LANGUAGE.matcher(word).matches() ? word : "";
    }

    private void html(HtmlBlockBase html) {
        StringBuilder text = new StringBuilder();
        for (BasedSequence line : html.getContentLines()) text.append(line);
        out.html("<p>");
        Escape.to(out.html(), text.toString().strip());
        out.html("</p>\n");
        body.findings()
                .add(
                        MarkdownCode.RAW_HTML,
                        html.getStartOffset(),
                        html.getEndOffset(),
                        RawHtml.message(text.toString().strip()),
                        RawHtml.HELP);
    }
}
