package jejak.read.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.function.Consumer;

/**
 * Writes the footnotes behind the body. Their list has a role instead of a heading, since a body does not know the words
 * of the page's language; nor has the way back any but its arrow.
 */
final class NoteWriter {
    private final Body body;
    private final Segments out;
    private final Consumer<Node> children;

    /** @param children writes the children of a block */
    NoteWriter(Body body, Segments out, Consumer<Node> children) {
        this.body = body;
        this.out = out;
        this.children = children;
    }

    void write() {
        // Notes may name others, so the list grows while it is written.
        for (int i = 0; i < body.footnotes().named().size(); i++) {
            if (i == 0) out.html("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol type=\"a\">\n");
            note(body.footnotes().named().get(i));
        }
        if (!body.footnotes().named().isEmpty()) out.html("</ol>\n</div>\n");
        for (FootnoteDefinition unused : body.footnotes().unnamed()) {
            body.findings()
                    .add(
                            MarkdownCode.UNUSED_FOOTNOTE,
                            unused.getStartOffset(),
                            unused.labelEnd(),
                            "nothing in the text names this footnote",
                            "put `[^" + unused.label() + "]` where it belongs, or remove it");
        }
    }

    private void note(Footnotes.Note note) {
        body.anchors().add(note.id());
        out.html("<li id=\"" + note.id() + "\">\n");
        children.accept(note.definition());
        // The way back stands in the note's last paragraph, if it ends with one.
        out.html(out.takeBack("</p>\n") ? " " : "<p>");
        for (int mention = 1; mention <= note.mentions(); mention++) {
            if (mention > 1) out.html(" ");
            out.html("<a href=\"#" + note.mentionId(mention) + "\" role=\"doc-backlink\">\u21a9\ufe0e");
            out.html(mention == 1 ? "</a>" : "<sup>" + mention + "</sup></a>");
        }
        out.html("</p>\n</li>\n");
    }
}
