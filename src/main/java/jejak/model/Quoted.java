package jejak.model;

/** An author's words in a message: in backticks, on one line, and cut where they are long. */
final class Quoted {
    private static final int LONGEST = 40;

    private Quoted() {}

    static String of(String text) {
        StringBuilder words = new StringBuilder("`");
        int count = 0;
        for (int at = 0; at < text.length(); count++) {
            if (count == LONGEST) return words.append("...`").toString();
            int point = text.codePointAt(at);
            words.appendCodePoint(isUnprintable(point) ? 0xFFFD : point);
            at += Character.charCount(point);
        }
        return words.append('`').toString();
    }

    // Line breaks, escape codes, direction marks and lone surrogates would garble the line of a report.
    private static boolean isUnprintable(int point) {
        int type = Character.getType(point);
        return Character.isISOControl(point)
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
