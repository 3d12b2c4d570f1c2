package jejak.read.markdown;

import jejak.model.Prose;

/**
 * Writes the words and tags of one block: as HTML, as plain text beside it, or, within the brackets of a picture, as the
 * picture's description. Remembers what stood last, since a quotation mark depends on it.
 */
final class Pen {
    private static final int DEEPEST = 32; // tags around a word

    private final Segments out;
    private final StringBuilder plain;
    private final boolean keepsPlain;
    private final StringBuilder alt = new StringBuilder(0);
    private int pictures;
    private int depth;
    private boolean tooDeep;
    private int visible;
    private char last = ' ';

    /** @param keepsPlain whether the plain text is wanted: of most blocks it is not */
    Pen(Segments out, StringBuilder plain, boolean keepsPlain) {
        this.out = out;
        this.plain = plain;
        this.keepsPlain = keepsPlain;
    }

    /** Words, with quotation marks and dashes as print has them. */
    void words(char[] text, int from, int to) {
        int done = from;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c > '\'' && c != '-' && c != '.' || c < '"') continue;
            char mark = Typography.mark(text, i, to, i == done ? last : text[i - 1]);
            int length = c == '-' || c == '.' ? Typography.length(text, i, to) : 1;
            if (mark != c) {
                literal(text, done, i);
                literal(String.valueOf(mark));
                done = i + length;
            }
            i += length - 1;
        }
        literal(text, done, to);
    }

    /** Characters that stand for themselves. */
    void literal(char[] text, int from, int to) {
        if (from == to) return;
        if (isVisible(text, from, to)) visible++;
        last = text[to - 1];
        if (pictures > 0) {
            alt.append(text, from, to - from);
        } else {
            if (keepsPlain) plain.append(text, from, to - from);
            Escape.to(out.html(), text, from, to);
        }
    }

    void literal(String text) {
        literal(text.toCharArray(), 0, text.length());
    }

    /** White space in plain text, and what makes it in HTML. */
    void space(String html) {
        last = ' ';
        if (pictures > 0) alt.append(' ');
        else if (keepsPlain) plain.append(' ');
        html(html);
    }

    /** HTML that is no tag around words. */
    void html(String html) {
        if (pictures == 0) out.html(html);
    }

    /** An opening tag. Those that go too deep are left out, as are their ends. */
    void open(String tag) {
        if (enter()) html(tag);
    }

    void close(String tag) {
        if (depth-- <= DEEPEST) html(tag);
    }

    /** Counts an opening tag that is written in parts; whether to write it. {@link #close} is due either way. */
    boolean enter() {
        tooDeep |= ++depth > DEEPEST;
        return depth <= DEEPEST;
    }

    /** Something that stands for words: a link that the page will name. */
    void symbol(Prose.Segment segment, String plainWords) {
        if (pictures == 0) out.add(segment);
        (pictures > 0 ? alt : plain).append(plainWords);
        visible++;
        last = ']';
    }

    /** A part of a tag, such as an address. */
    void part(Prose.Segment segment) {
        if (pictures == 0) out.add(segment);
    }

    /** A note or mark: it hugs the word before it, and is no word itself. */
    void mark(Prose.Segment segment, boolean hugs) {
        trim(plain);
        if (pictures > 0) return;
        if (hugs) out.trimEnd();
        out.add(segment);
        visible++;
        last = ']';
    }

    /** A note's number, which is no word. */
    void note(String html) {
        html(html);
        visible++;
        last = ']';
    }

    /** What follows goes into a description, until the same number of pictures is closed. */
    void openPicture() {
        if (pictures++ == 0) alt.setLength(0);
    }

    void closePicture() {
        pictures--;
    }

    boolean inPicture() {
        return pictures > 0;
    }

    /** The description of the picture last closed, on one line. */
    String description() {
        return Blank.collapse(alt.toString());
    }

    int visible() {
        return visible;
    }

    boolean isTooDeep() {
        return tooDeep;
    }

    char last() {
        return last;
    }

    void startAfter(char c) {
        last = c;
    }

    private static boolean isVisible(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c > ' ' && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT) return true;
        }
        return false;
    }

    private static void trim(StringBuilder text) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) end--;
        text.setLength(end);
    }
}
