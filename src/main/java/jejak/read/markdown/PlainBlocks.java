package jejak.read.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The blocks of a body that has only what most have: paragraphs, headings after {@code #} and bullet lists of one line an item,
 * each with a blank line after it, at the left margin. No two ways of reading it are possible, so it is read without flexmark,
 * which takes ten times as long; the document is the one that flexmark makes. All else is left to flexmark.
 */
final class PlainBlocks {
    private static final char HEADING = '#';
    private static final char ITEM = '-';
    private static final int DEEPEST_HEADING = 6;

    private final String body;
    private final BasedSequence text;
    private final Document document;

    private PlainBlocks(String body) {
        this.body = body;
        this.text = BasedSequence.of(body);
        this.document = new Document(null, text);
    }

    /** @return nothing where the body has more than that */
    static Optional<Document> of(String body) {
        if (!hasOnlyPlainSpace(body)) return Optional.empty();
        PlainBlocks blocks = new PlainBlocks(body);
        return blocks.read() ? Optional.of(blocks.document) : Optional.empty();
    }

    // Lines end with a line feed, and neither begin nor end with a space.
    private static boolean hasOnlyPlainSpace(String body) {
        // a question mark for each letter that Latin-1 has not: an array is read far faster than a string
        byte before = '\n';
        for (byte c : body.getBytes(StandardCharsets.ISO_8859_1)) {
            if (c == ' ' && before == '\n' || c == '\n' && before == ' ') return false;
            if (c >= 0 && c < ' ' && c != '\n') return false;
            before = c;
        }
        return before != ' ';
    }

    private boolean read() {
        Node last = document;
        int at = 0;
        while (at < body.length()) {
            if (body.charAt(at) == '\n') {
                at++;
                continue;
            }
            List<BasedSequence> lines = lines(at);
            Optional<Node> block = switch (body.charAt(at)) {
                case HEADING -> heading(lines);
                // a blank line between the items of one list would make it another kind of list
                case ITEM -> last instanceof BulletList ? Optional.empty() : list(lines);
                default -> paragraph(lines);
            };
            if (block.isEmpty()) return false;
            last = block.get();
            document.appendChild(last);
            at = lines.get(lines.size() - 1).getEndOffset();
        }
        return true;
    }

    /** Up to the next blank line, each with its line feed. */
    private List<BasedSequence> lines(int from) {
        List<BasedSequence> lines = new ArrayList<>(2);
        for (int at = from; at < body.length() && body.charAt(at) != '\n'; ) {
            int feed = body.indexOf('\n', at);
            int end = feed < 0 ? body.length() : feed + 1;
            lines.add(text.subSequence(at, end));
            at = end;
        }
        return lines;
    }

    private Optional<Node> paragraph(List<BasedSequence> lines) {
        for (BasedSequence line : lines) if (!beginsText(line, 0)) return Optional.empty();
        return Optional.of(new Paragraph(whole(lines), lines, new int[lines.size()]));
    }

    private Optional<Node> heading(List<BasedSequence> lines) {
        BasedSequence line = lines.get(0).trimEOL();
        int level = 1;
        while (level < line.length() && line.charAt(level) == HEADING) level++;
        boolean isPlain = lines.size() == 1
                && level <= DEEPEST_HEADING
                && line.length() <= LineStart.LONGEST
                && level < line.length()
                && line.charAt(level) == ' '
                && beginsText(line, level + 1)
                // or they could close it
                && line.lastIndexOf(HEADING) < level;
        if (!isPlain) return Optional.empty();
        Heading heading = new Heading(line);
        heading.setLevel(level);
        heading.setOpeningMarker(line.subSequence(0, level));
        heading.setText(line.subSequence(level + 1));
        return Optional.of(heading);
    }

    private Optional<Node> list(List<BasedSequence> lines) {
        BulletList list = new BulletList(whole(lines));
        list.setOpeningMarker(ITEM);
        list.setTight(true);
        for (BasedSequence line : lines) {
            if (line.length() < 3 || line.charAt(0) != ITEM || line.charAt(1) != ' ' || !beginsText(line, 2)) {
                return Optional.empty();
            }
            BasedSequence words = line.subSequence(2);
            BulletListItem item = new BulletListItem(line);
            item.setOpeningMarker(line.subSequence(0, 1));
            item.setTight(true);
            item.appendChild(new Paragraph(words, List.of(words), new int[1]));
            list.appendChild(item);
        }
        return Optional.of(list);
    }

    private BasedSequence whole(List<BasedSequence> lines) {
        return text.subSequence(
                lines.get(0).getStartOffset(), lines.get(lines.size() - 1).getEndOffset());
    }

    /** Whether no block but a paragraph begins like that: with a letter, in bold print too. */
    private static boolean beginsText(BasedSequence line, int at) {
        boolean isBold = line.length() - at > 2 && line.charAt(at) == '*' && line.charAt(at + 1) == '*';
        return at < line.length() && Character.isLetter(line.charAt(isBold ? at + 2 : at));
    }
}
