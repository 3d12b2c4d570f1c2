package jejak.read.markdown;

import java.util.ArrayList;
import java.util.List;
import jejak.read.markdown.Token.Bracket;
import jejak.read.markdown.Token.Run;

/** Writes the tokens of one block's text. */
final class InlineWriter {
    private final Body body;
    private final Content content;
    private final String text;
    private final StringBuilder plain;
    private final boolean keepsPlain;
    private final Pen pen;
    private final LinkWriter links;
    private final MarkWriter marks;
    private final List<String> openTags = new ArrayList<>(0);
    private boolean inCell;

    InlineWriter(Body body, Content content, Segments out) {
        this(body, content, out, new StringBuilder(0), false, false);
    }

    private InlineWriter(
            Body body, Content content, Segments out, StringBuilder plain, boolean keepsPlain, boolean inWords) {
        this.body = body;
        this.content = content;
        this.text = content.text();
        this.plain = plain;
        this.keepsPlain = keepsPlain;
        this.pen = new Pen(out, plain, keepsPlain);
        this.links = new LinkWriter(body, content, pen, inWords);
        this.marks = new MarkWriter(body, content, pen, links);
    }

    /** One that keeps the words for {@link #plain}. */
    static InlineWriter keepingPlain(Body body, Content content, Segments out) {
        return new InlineWriter(body, content, out, new StringBuilder(), true, false);
    }

    /** In a cell of a table, a bar in code needs a backslash that is not shown. */
    InlineWriter inCell() {
        inCell = true;
        return this;
    }

    InlineWriter write() {
        return write(0, text.length());
    }

    /** Writes a stretch of the content. */
    InlineWriter write(int from, int to) {
        for (Token token : Inlines.of(content, from, to, body.definitions())) write(token);
        if (pen.isTooDeep()) {
            links.report(
                    MarkdownCode.NESTED_TOO_DEEP,
                    from,
                    to,
                    "emphasis and links stand inside each other more than 32 times here",
                    "put a backslash before marks that are meant as characters");
        }
        return this;
    }

    /** The words of a page link: HTML without links of its own. */
    private String words(int from, int to) {
        Segments html = new Segments();
        InlineWriter inner = new InlineWriter(body, content, html, plain, keepsPlain, true);
        inner.pen.startAfter(pen.last());
        inner.write(from, to);
        return html.html().toString();
    }

    /** The words so far, without marks, notes and pictures. */
    String plain() {
        return plain.toString();
    }

    /** Whether there is something to see, a picture's description included. */
    boolean isVisible() {
        return pen.visible() > 0;
    }

    private void write(Token token) {
        switch (token.kind) {
            case TEXT -> pen.words(content.letters(), token.from, token.to);
            case LITERAL -> pen.literal(content.letters(), token.from, token.to);
            case ENTITY -> pen.literal(Unescape.entity(text.substring(token.from, token.to)));
            case CODE -> code(token);
            case SOFT_BREAK -> pen.space("\n");
            case HARD_BREAK -> pen.space("<br>\n");
            case RUN -> run((Run) token);
            case OPEN -> open((Bracket) token);
            case CLOSE -> links.close(((Token.Close) token).open);
            case AUTOLINK -> links.autolink(token);
            case RAW -> raw(token);
            case CITE -> marks.cite(token);
            case PAGE_LINK -> marks.pageLink(token, this::words);
            case FOOTNOTE -> marks.footnote(token);
            case OPEN_CITE -> notClosed(token, MarkdownCode.BAD_CITATION, "this citation is not closed", "]");
            case OPEN_PAGE_LINK -> notClosed(token, MarkdownCode.BAD_LINK, "this link is not closed", "]]");
            case UNKNOWN_LABEL -> unknownLabel(token);
        }
    }

    private void run(Run run) {
        for (int i = 0; i < run.closed.length(); i++) pen.close("</" + tag(run.closed.charAt(i)) + ">");
        pen.literal(content.letters(), run.from, run.from + run.left);
        for (int i = run.opened.length() - 1; i >= 0; i--) pen.open("<" + tag(run.opened.charAt(i)) + ">");
    }

    private static String tag(char kind) {
        return kind == 'e' ? "em" : kind == 's' ? "strong" : "del";
    }

    private void open(Bracket bracket) {
        if (bracket.isLink()) links.open(bracket);
        else pen.literal(content.letters(), bracket.from, bracket.to);
    }

    private void code(Token token) {
        String code = text.substring(token.from, token.to).replace('\n', ' ');
        if (inCell) code = code.replace("\\|", "|");
        boolean padded = code.length() > 2 && code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        pen.html("<code>");
        pen.literal(padded ? code.substring(1, code.length() - 1) : code);
        pen.html("</code>");
    }

    private void raw(Token token) {
        String tag = text.substring(token.from, token.to);
        pen.literal(tag);
        // The end of a tag that was reported is the same fault.
        if (tag.startsWith("</") && openTags.remove(RawHtml.name(tag))) return;
        openTags.add(RawHtml.name(tag));
        links.report(MarkdownCode.RAW_HTML, token.from, token.to, RawHtml.message(tag), RawHtml.HELP);
    }

    private void notClosed(Token token, MarkdownCode code, String message, String end) {
        pen.literal(content.letters(), token.from, token.to);
        String help = "close it with `" + end + "`, or write `\\" + text.substring(token.from, token.to)
                + "` to show the bracket";
        links.report(code, token.from, token.to, message, help);
    }

    private void unknownLabel(Token token) {
        String label = text.substring(token.from, token.to);
        links.report(
                MarkdownCode.UNKNOWN_LINK_LABEL,
                token.from,
                token.to,
                "no line defines " + Findings.quote(label),
                "add a line " + Findings.quote(label + ": https://example.org")
                        + ", or write `\\[` to show the bracket");
    }
}
