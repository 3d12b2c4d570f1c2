package jejak.read.markdown;

/**
 * Where the brackets that Markdown does not know end: {@code [@source]}, {@code [[target|words]]} and {@code [^label]}.
 *
 * <p>A search stops at the next of our openings, so that a text of openings takes linear time; hence none of them can
 * stand in another.
 */
final class OurBrackets {
    /** Markdown's own brackets after all, such as {@code [[1](#one)]}. */
    static final int NOT_OURS = 0;

    private static final int NOT_CLOSED = -1;
    private static final int LONGEST_LABEL = 99;

    private OurBrackets() {}

    /** Just after the {@code ]} that closes the citation at {@code from}, or -1. Brackets in a locator must pair. */
    static int citeEnd(String text, int from, int end) {
        int open = 0;
        for (int i = from + 2; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\') i++;
            else if (c == '[' && opensOurs(text, i, end)) return NOT_CLOSED;
            else if (c == '[') open++;
            else if (c == ']' && open-- == 0) return i + 1;
        }
        return NOT_CLOSED;
    }

    /** Just after the {@code ]]} that closes the page link at {@code from}, -1, or {@link #NOT_OURS}. */
    static int pageLinkEnd(String text, int from, int end) {
        if (from + 2 < end && text.charAt(from + 2) == '[') return NOT_OURS; // the link in "[[[id]]]" begins later
        for (int i = from + 2; i < end; i++) {
            char c = text.charAt(i);
            if (c == '|') return wordsEnd(text, i + 1, end);
            if (c == '[') return NOT_CLOSED;
            if (c != ']') continue;
            char next = i + 1 < end ? text.charAt(i + 1) : 0;
            return next == ']' ? i + 2 : next == '(' || next == '[' ? NOT_OURS : NOT_CLOSED;
        }
        return NOT_CLOSED;
    }

    private static int wordsEnd(String text, int from, int end) {
        int open = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\') i++;
            else if (c == '[' && opensOurs(text, i, end)) return NOT_CLOSED;
            else if (c == '[') open++;
            else if (c == ']' && open-- == 0) return i + 1 < end && text.charAt(i + 1) == ']' ? i + 2 : NOT_CLOSED;
        }
        return NOT_CLOSED;
    }

    /** Just after the {@code ]} of the footnote at {@code from}, or -1. A label has no white space. */
    static int footnoteEnd(String text, int from, int end) {
        int limit = Math.min(end, from + 2 + LONGEST_LABEL);
        for (int i = from + 2; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ']') return i == from + 2 ? NOT_CLOSED : i + 1;
            if (c <= ' ' || c == '[') return NOT_CLOSED;
        }
        return NOT_CLOSED;
    }

    private static boolean opensOurs(String text, int from, int end) {
        return from + 1 < end && (text.charAt(from + 1) == '@' || text.charAt(from + 1) == '[');
    }
}
