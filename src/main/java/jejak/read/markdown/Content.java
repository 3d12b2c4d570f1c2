package jejak.read.markdown;

import java.util.Arrays;

/**
 * The text of a paragraph, heading or cell without the marks of the blocks around it, and where each line of it stands in
 * the body. Offsets are in UTF-16 units.
 */
final class Content {
    private final String text;
    private final char[] letters;
    private final int[] lineStarts;
    private final int[] bodyStarts;

    private Content(String text, int[] lineStarts, int[] bodyStarts) {
        this.text = text;
        this.letters = text.toCharArray();
        this.lineStarts = lineStarts;
        this.bodyStarts = bodyStarts;
    }

    String text() {
        return text;
    }

    /** The text again, not to be changed: an array is read far faster than a string, of which every look is checked. */
    char[] letters() {
        return letters;
    }

    /** Where in the body a character of this text stands; the end of the text is just after its last character. */
    int inBody(int index) {
        if (lineStarts.length == 1) return bodyStarts[0] + index;
        int at = Arrays.binarySearch(lineStarts, index);
        int line = at >= 0 ? at : -at - 2;
        return bodyStarts[line] + index - lineStarts[line];
    }

    static Builder in(String body) {
        return new Builder(body);
    }

    /** Takes the lines of one block, in order. */
    static final class Builder {
        private final String body;
        private final StringBuilder text = new StringBuilder();
        private int[] lineStarts = new int[1];
        private int[] bodyStarts = new int[1];
        private int lines;

        private Builder(String body) {
            this.body = body;
        }

        /** A line of the body; the white space before it and its line break are left out. */
        Builder line(int from, int to) {
            int start = from;
            int end = to;
            while (start < end && isBlank(body.charAt(start))) start++;
            while (end > start && (body.charAt(end - 1) == '\n' || body.charAt(end - 1) == '\r')) end--;
            if (lines == lineStarts.length) {
                lineStarts = Arrays.copyOf(lineStarts, lines * 4);
                bodyStarts = Arrays.copyOf(bodyStarts, lines * 4);
            }
            if (lines > 0) text.append('\n');
            lineStarts[lines] = text.length();
            bodyStarts[lines++] = start;
            text.append(body, start, end);
            return this;
        }

        Content build() {
            if (lines == 0) line(0, 0);
            int end = text.length();
            while (end > 0 && (isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == '\n')) end--;
            return new Content(text.substring(0, end), trimmed(lineStarts), trimmed(bodyStarts));
        }

        private int[] trimmed(int[] starts) {
            return starts.length == lines ? starts : Arrays.copyOf(starts, lines);
        }

        private static boolean isBlank(char c) {
            return c == ' ' || c == '\t';
        }
    }
}
