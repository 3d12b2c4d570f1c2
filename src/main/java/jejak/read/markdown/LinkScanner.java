package jejak.read.markdown;

/**
 * The parts of links (CommonMark 0.31.2, section 6.3), found from left to right in one pass each. Ends are just after the
 * part; -1 says that there is none.
 */
final class LinkScanner {
    private static final int LONGEST_LABEL = 999;
    private static final int DEEPEST_PARENTHESES = 32;

    private LinkScanner() {}

    /**
     * The inside of {@code (address "title")}.
     *
     * @param end after the closing parenthesis
     * @param titleFrom equal to {@code titleTo} where there is no title
     */
    record Inside(int addressFrom, int addressTo, int titleFrom, int titleTo, int end) {
        static final Inside NONE = new Inside(0, 0, 0, 0, -1);

        boolean isLink() {
            return end >= 0;
        }

        String address(String text) {
            return Unescape.of(LinkScanner.address(text, addressFrom, addressTo));
        }

        String title(String text) {
            return titleFrom == titleTo ? "" : Unescape.of(text.substring(titleFrom + 1, titleTo - 1));
        }
    }

    /** What stands in the parentheses that open at {@code from}. */
    static Inside inside(String text, int from, int to) {
        if (from >= to || text.charAt(from) != '(') return Inside.NONE;
        int address = skipBlank(text, from + 1, to);
        int addressEnd = addressEnd(text, address, to);
        if (addressEnd < 0) return Inside.NONE;
        int title = skipBlank(text, addressEnd, to);
        int titleEnd = title > addressEnd ? titleEnd(text, title, to) : -1;
        int close = titleEnd < 0 ? title : skipBlank(text, titleEnd, to);
        if (close >= to || text.charAt(close) != ')') return Inside.NONE;
        return titleEnd < 0
                ? new Inside(address, addressEnd, close, close, close + 1)
                : new Inside(address, addressEnd, title, titleEnd, close + 1);
    }

    static String address(String text, int from, int to) {
        return from < to && text.charAt(from) == '<' ? text.substring(from + 1, to - 1) : text.substring(from, to);
    }

    static int addressEnd(String text, int from, int to) {
        if (from < to && text.charAt(from) == '<') return angleEnd(text, from, to);
        int open = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == 0x7f) return open == 0 ? i : -1;
            if (c == '\\' && i + 1 < to && Unescape.isPunctuation(text.charAt(i + 1))) i++;
            else if (c == '(' && ++open > DEEPEST_PARENTHESES) return -1;
            else if (c == ')' && --open < 0) return i;
        }
        return open == 0 ? to : -1;
    }

    private static int angleEnd(String text, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            char c = text.charAt(i);
            if (c == '>') return i + 1;
            if (c == '<' || c == '\n') return -1;
            if (c == '\\') i++;
        }
        return -1;
    }

    static int titleEnd(String text, int from, int to) {
        if (from >= to) return -1;
        char open = text.charAt(from);
        if (open != '"' && open != '\'' && open != '(') return -1;
        char close = open == '(' ? ')' : open;
        for (int i = from + 1; i < to; i++) {
            char c = text.charAt(i);
            if (c == close) return i + 1;
            if (c == '(' && open == '(') return -1;
            if (c == '\\') i++;
        }
        return -1;
    }

    /** Just after the {@code ]} of the label that opens at {@code from}. */
    static int labelEnd(String text, int from, int to) {
        if (from >= to || text.charAt(from) != '[') return -1;
        boolean blank = true;
        for (int i = from + 1; i < to && i - from <= LONGEST_LABEL + 1; i++) {
            char c = text.charAt(i);
            if (c == ']') return blank ? -1 : i + 1;
            if (c == '[') return -1;
            if (c == '\\') i++;
            if (!isBlank(c)) blank = false;
        }
        return -1;
    }

    static int skipBlank(String text, int from, int to) {
        int at = from;
        while (at < to && isBlank(text.charAt(at))) at++;
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }
}
