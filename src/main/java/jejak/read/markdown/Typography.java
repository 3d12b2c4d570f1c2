package jejak.read.markdown;

/**
 * Quotation marks, dashes and ellipses as print has them. Knows nothing of languages: English and Indonesian use the same
 * marks, and authors of others type their own.
 */
final class Typography {
    private static final String BEFORE_OPENING = "([{<-/\u2013\u2014\u201c\u2018\u00ab\u201e\u00a1\u00bf";

    private Typography() {}

    /** The mark at {@code at}, or the character itself. */
    static char mark(char[] text, int at, int to, char before) {
        char c = text[at];
        return switch (c) {
            case '"' -> opens(text, at, to, before) ? '\u201c' : '\u201d';
            case '\'' -> opens(text, at, to, before) && !isDigit(text, at + 1, to) ? '\u2018' : '\u2019';
            case '-' -> length(text, at, to) == 2 ? '\u2013' : length(text, at, to) == 3 ? '\u2014' : c;
            case '.' -> length(text, at, to) == 3 ? '\u2026' : c;
            default -> c;
        };
    }

    /** How many equal characters stand at {@code at}. */
    static int length(char[] text, int at, int to) {
        int end = at;
        while (end < to && text[end] == text[at]) end++;
        return end - at;
    }

    // A mark opens after white space or an opening bracket, unless white space follows as well.
    private static boolean opens(char[] text, int at, int to, char before) {
        boolean after = isSpace(before) || BEFORE_OPENING.indexOf(before) >= 0;
        return after && (at + 1 >= to || !isSpace(text[at + 1]));
    }

    private static boolean isSpace(char c) {
        return c == '\n' || c == '\t' || Character.isSpaceChar(c);
    }

    // "the '90s": an apostrophe, although it stands where a mark opens.
    private static boolean isDigit(char[] text, int at, int to) {
        return at < to && Character.isDigit(text[at]);
    }
}
