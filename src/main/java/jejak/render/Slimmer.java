package jejak.render;

/** Takes what a browser does not need out of a style sheet: in one pass over its letters, since this is one of the first things a build does. */
final class Slimmer {
    private final char[] css;
    private final char[] out;
    private int at;
    private int length;

    Slimmer(String css) {
        this.css = css.toCharArray();
        this.out = new char[this.css.length + 1]; // nothing becomes longer but for the line's end
    }

    String slim() {
        while (at < css.length) {
            gap();
            copy(endOfToken());
        }
        if (length == 0) return "";
        out[length++] = '\n';
        return new String(out, 0, length);
    }

    /** White space and comments: a line's end where there is one outside comments, a space where only a comment was. */
    private void gap() {
        int start = at;
        boolean hasLineEnd = false;
        boolean hasComment = false;
        while (at < css.length) {
            char c = css[at];
            if (c == '/' && at + 1 < css.length && css[at + 1] == '*') {
                hasComment = true;
                skipComment();
            } else if ((c <= ' ' || c >= 0x80) && Character.isWhitespace(c)) {
                hasLineEnd |= c == '\n';
                at++;
            } else {
                break;
            }
        }
        if (at == start || length == 0 || at == css.length) return;
        if (hasLineEnd) out[length++] = '\n';
        else if (hasComment) out[length++] = ' ';
        else for (int i = start; i < at; i++) out[length++] = css[i];
    }

    private void skipComment() {
        at += 2;
        while (at < css.length && !(css[at] == '*' && at + 1 < css.length && css[at + 1] == '/')) at++;
        at = Math.min(at + 2, css.length);
    }

    private void copy(int end) {
        while (at < end) out[length++] = css[at++];
    }

    /** The end of the string, address or single character that begins here. */
    private int endOfToken() {
        if (at >= css.length) return at;
        char c = css[at];
        if (c == '"' || c == '\'') return end(at + 1, c);
        if (c == 'u' || c == 'U') {
            int address = plainAddress();
            if (address > 0) return end(address, ')');
        }
        return c == '\\' ? Math.min(at + 2, css.length) : at + 1;
    }

    /** Where an address without quotes begins, in which a slash and a star are no comment; 0 where none is here. */
    private int plainAddress() {
        if (at + 4 > css.length || !new String(css, at, 4).equalsIgnoreCase("url(")) return 0;
        int first = at + 4;
        while (first < css.length && Character.isWhitespace(css[first])) first++;
        return first < css.length && (css[first] == '"' || css[first] == '\'') ? 0 : at + 4;
    }

    private int end(int start, char closing) {
        for (int i = start; i < css.length; i++) {
            if (css[i] == '\\') i++;
            else if (css[i] == closing) return i + 1;
        }
        return css.length;
    }
}
