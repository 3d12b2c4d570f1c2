package jejak.read.markdown;

import java.util.HashSet;
import java.util.Set;

/**
 * What may stand between {@code <} and {@code >}: an address, or HTML (CommonMark 0.31.2, sections 6.5 and 6.6). One for
 * each run of text: an ending once sought in vain is not sought again, so that a text of openings takes linear time.
 */
final class Tags {
    private static final int NONE = -1;

    private final String text;
    private final int end;
    private final Set<String> absent = new HashSet<>(0);

    Tags(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** Just after {@code <scheme:...>} or {@code <name@host>} at {@code from}, or -1. */
    int autolinkEnd(int from) {
        int at = from + 1;
        while (at < end && isAddress(text.charAt(at))) at++;
        if (at >= end || text.charAt(at) != '>' || at == from + 1) return NONE;
        return hasScheme(from + 1, at) || isMailbox(from + 1, at) ? at + 1 : NONE;
    }

    /** Whether the inside of an autolink is the address of a mailbox. */
    static boolean isMailbox(String inside) {
        int colon = inside.indexOf(':');
        return inside.indexOf('@') > 0 && colon < 0;
    }

    /** Just after the tag, comment, declaration or instruction at {@code from}, or -1. */
    int rawEnd(int from) {
        if (from + 2 >= end) return NONE;
        char c = text.charAt(from + 1);
        if (c == '/') return closingTagEnd(from + 2);
        if (c == '?') return find("?>", from + 2);
        if (c != '!') return isLetter(c) ? openingTagEnd(from + 2) : NONE;
        if (text.startsWith("<!-->", from)) return Math.min(end, from + 5);
        if (text.startsWith("<!--->", from)) return Math.min(end, from + 6);
        if (text.startsWith("<!--", from)) return find("-->", from + 4);
        if (text.startsWith("<![CDATA[", from)) return find("]]>", from + 9);
        return isLetter(text.charAt(from + 2)) ? find(">", from + 2) : NONE;
    }

    private int find(String ending, int from) {
        if (absent.contains(ending)) return NONE;
        int at = text.indexOf(ending, from);
        if (at >= 0 && at + ending.length() <= end) return at + ending.length();
        absent.add(ending);
        return NONE;
    }

    private int closingTagEnd(int from) {
        if (from >= end || !isLetter(text.charAt(from))) return NONE;
        return closeEnd(skipBlank(nameEnd(from)));
    }

    private int openingTagEnd(int from) {
        int at = nameEnd(from);
        while (true) {
            int attribute = skipBlank(at);
            if (attribute == at || attribute >= end || !isAttributeStart(text.charAt(attribute))) {
                boolean empty = attribute < end && text.charAt(attribute) == '/';
                return closeEnd(empty ? attribute + 1 : attribute);
            }
            at = attribute + 1;
            while (at < end && isAttributePart(text.charAt(at))) at++;
            int equals = skipBlank(at);
            if (equals < end && text.charAt(equals) == '=') at = valueEnd(skipBlank(equals + 1));
            if (at < 0) return NONE;
        }
    }

    private int valueEnd(int from) {
        if (from >= end) return NONE;
        char quote = text.charAt(from);
        if (quote == '"' || quote == '\'') return find(String.valueOf(quote), from + 1);
        int at = from;
        while (at < end && text.charAt(at) > ' ' && "\"'=<>`".indexOf(text.charAt(at)) < 0) at++;
        return at == from ? NONE : at;
    }

    private int closeEnd(int at) {
        return at < end && text.charAt(at) == '>' ? at + 1 : NONE;
    }

    private int nameEnd(int from) {
        int at = from;
        while (at < end && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)) || text.charAt(at) == '-')) at++;
        return at;
    }

    private int skipBlank(int from) {
        return LinkScanner.skipBlank(text, from, end);
    }

    private boolean hasScheme(int from, int to) {
        int at = from;
        while (at < to
                && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)) || "+.-".indexOf(text.charAt(at)) >= 0)) at++;
        return isLetter(text.charAt(from)) && at - from >= 2 && at - from <= 32 && at < to && text.charAt(at) == ':';
    }

    private boolean isMailbox(int from, int to) {
        String inside = text.substring(from, to);
        return isMailbox(inside) && inside.lastIndexOf('?') < inside.indexOf('@') && Urls.isMailbox(inside);
    }

    private static boolean isAddress(char c) {
        return c > ' ' && c != 0x7f && c != '<' && c != '>';
    }

    private static boolean isAttributeStart(char c) {
        return isLetter(c) || c == '_' || c == ':';
    }

    private static boolean isAttributePart(char c) {
        return isAttributeStart(c) || isDigit(c) || c == '.' || c == '-';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
