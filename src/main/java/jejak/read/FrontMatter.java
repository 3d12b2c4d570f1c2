package jejak.read;

import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;

/**
 * A content file in its two parts.
 *
 * @param yaml the lines between the fences
 * @param body what follows
 * @param bodyLine the line of the file on which the body begins
 * @param complete false where the fences are missing: then no key may be called missing
 */
record FrontMatter(String yaml, String body, int bodyLine, boolean complete) {

    static FrontMatter split(String file, String text, Faults faults) {
        if (!isFence(text, 0)) {
            faults.add(
                    ReadCode.NO_FRONT_MATTER,
                    Span.of(file),
                    "the file does not begin with `---`",
                    "put `---` on the first line, then the keys, then `---` again");
            return new FrontMatter("", "", 1, false);
        }
        int line = 2;
        int start = text.indexOf('\n') + 1;
        for (int at = start; at > 0 && at < text.length(); at = text.indexOf('\n', at) + 1, line++) {
            if (!isFence(text, at)) continue;
            int end = text.indexOf('\n', at);
            String body = end < 0 ? "" : text.substring(end + 1);
            return new FrontMatter(text.substring(start, at), body, line + 1, true);
        }
        faults.add(
                ReadCode.FRONT_MATTER_NOT_CLOSED,
                new Span(file, 1, 1, 3),
                "the front matter that begins here is not closed",
                "put `---` on a line of its own after the last key");
        return new FrontMatter("", "", line, false);
    }

    private static boolean isFence(String text, int at) {
        if (!text.startsWith("---", at)) return false;
        for (int i = at + 3; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\t') return false;
        }
        return true;
    }
}
