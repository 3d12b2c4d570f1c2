package jejak.read.markdown;

/** White space. Written out, since regular expressions for it took an eighth of the time of a body. */
final class Blank {
    private Blank() {}

    /** The text on one line: none before and after it, and one space wherever there is any within. */
    static String collapse(String text) {
        char[] letters = text.toCharArray();
        int end = 0;
        boolean blank = false;
        for (char c : letters) {
            if (isBlank(c)) {
                blank = true;
                continue;
            }
            // there is room: the blank that this one stands for
            if (blank && end > 0) letters[end++] = ' ';
            blank = false;
            letters[end++] = c;
        }
        return new String(letters, 0, end);
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
