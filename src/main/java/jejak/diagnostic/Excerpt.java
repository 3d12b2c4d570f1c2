package jejak.diagnostic;

import java.util.function.UnaryOperator;

/** The line of a fault with carets under what is wrong; of a long line, the stretch around it. */
final class Excerpt {
    /** In code points. Longer ones are paragraphs written in one line, whose start says nothing about the place. */
    private static final int LONGEST = 160;

    private static final int BEFORE = 60;
    private static final String CUT = "…";

    private Excerpt() {}

    /**
     * Three lines: an empty one, the author's, the carets.
     *
     * @param paint colours the carets
     */
    static String of(String written, Span at, UnaryOperator<String> paint) {
        // a stand-in a code point, so that places stay and columns are those of what is shown
        String line = Report.unsteering(written.replace('\t', ' '));
        int width = line.codePointCount(0, line.length());
        int column = Math.min(Math.max(at.column(), 1), width + 1) - 1;
        int from = width <= LONGEST ? 0 : Math.max(0, column - BEFORE);
        int to = width <= LONGEST ? width : Math.min(width, from + LONGEST);
        int end = Math.min(column + at.length(), to);
        String start = from > 0 ? CUT : "";
        String shown = start + part(line, from, to) + (to < width ? CUT : "");
        int carets = Math.max(1, columns(part(line, column, Math.max(column, end))));

        String number = Integer.toString(at.line());
        String margin = " ".repeat(number.length() + 2) + "|";
        String gap = " ".repeat(columns(start + part(line, from, column)));
        return margin + '\n'
                + ' ' + number + " | " + shown + '\n'
                + margin + ' ' + gap + paint.apply("^".repeat(carets)) + '\n';
    }

    private static String part(String line, int from, int to) {
        int start = line.offsetByCodePoints(0, from);
        return line.substring(start, line.offsetByCodePoints(start, to - from));
    }

    // East Asian wide letters take two columns of a terminal, combining marks none.
    private static int columns(String text) {
        return text.codePoints().map(Excerpt::columns).sum();
    }

    private static int columns(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115f
                || c >= 0x2e80 && c <= 0xa4cf
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfe30 && c <= 0xfe6f
                || c >= 0xff00 && c <= 0xff60
                || c >= 0x1f300 && c <= 0x1faff
                || c >= 0x20000 && c <= 0x3fffd;
        return wide ? 2 : 1;
    }
}
