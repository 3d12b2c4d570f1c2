package jejak.render;

/**
 * Gives the quotation marks of front matter the form that Markdown gives those of prose: curled, by the letters beside them.
 * Only for pages: data keeps the author's marks.
 */
final class Quotes {
    private Quotes() {}

    static String curl(String text) {
        if (text.indexOf('\'') < 0 && text.indexOf('"') < 0) return text;
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = i == 0 || isBefore(text.charAt(i - 1));
            if (c == '\'') out.append(opens && !isDecade(text, i) ? '\u2018' : '\u2019');
            else if (c == '"') out.append(opens ? '\u201c' : '\u201d');
            else out.append(c);
        }
        return out.toString();
    }

    /** What stands before a mark that opens: a space, a bracket, a dash, another opening mark. */
    private static boolean isBefore(char c) {
        return Character.isWhitespace(c) || "([{\u2018\u201c\u2013\u2014-/\"'".indexOf(c) >= 0;
    }

    /** As in '90s, where the mark stands for what is left out. */
    private static boolean isDecade(String text, int at) {
        return at + 2 < text.length()
                && Character.isDigit(text.charAt(at + 1))
                && Character.isDigit(text.charAt(at + 2));
    }
}
