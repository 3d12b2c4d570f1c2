package jejak.read.markdown;

/** White space. Written out, since regular expressions for it took an eighth of the time of a body. */
final class Blank {
    private Blank() {}

    /** The text on one line: none before and after it, and one space wherever there is any within. */
    static String collapse(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blank = true;
                continue;
            }
            if (blank && out.length() > 0) out.append(' ');
            blank = false;
            out.append(c);
        }
        return out.toString();
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
