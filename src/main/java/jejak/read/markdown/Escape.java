package jejak.read.markdown;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Text as HTML: the characters that mean something escaped, those that HTML forbids replaced, and letters in Unicode's
 * composed form, as HTML asks. They are composed while no tag is near: with the {@code >} of one, a combining stroke would
 * become another character.
 */
final class Escape {
    private Escape() {}

    /** For text, and for attribute values in double quotes. */
    static void to(StringBuilder html, String text) {
        to(html, text.toCharArray(), 0, text.length());
    }

    static void to(StringBuilder html, char[] text, int from, int to) {
        if (!mayCombine(text, from, to)) {
            escape(html, text, from, to);
            return;
        }
        String given = new String(text, from, to - from);
        String composed = Normalizer.isNormalized(given, Form.NFC) ? given : Normalizer.normalize(given, Form.NFC);
        escape(html, composed.toCharArray(), 0, composed.length());
    }

    private static void escape(StringBuilder html, char[] text, int from, int to) {
        int done = from;
        for (int i = from; i < to; i++) {
            if (isPlain(text[i])) continue;
            html.append(text, done, i - done);
            one(html, text, i, to);
            done = i + 1;
        }
        html.append(text, done, to - done);
    }

    private static boolean isPlain(char c) {
        return c > '>' && c < 0x7f || c == ' ' || c == '\n' || c == '\t' || c >= 0xa0 && c < 0xd800;
    }

    // Dashes, quotation marks and ellipses: frequent, and never part of a composed letter.
    private static boolean isMark(char c) {
        return c >= 0x2010 && c <= 0x2026;
    }

    private static boolean mayCombine(char[] text, int from, int to) {
        for (int i = from; i < to; i++) if (text[i] >= 0x300 && !isMark(text[i])) return true;
        return false;
    }

    private static void one(StringBuilder html, char[] text, int at, int end) {
        char c = text[at];
        switch (c) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            case '\r' -> html.append(at + 1 < end && text[at + 1] == '\n' ? "" : "\n");
            default -> html.append(isForbidden(text, at, end) ? '\ufffd' : c);
        }
    }

    // HTML section 13.2.3.5: control characters, lone surrogates and noncharacters are errors in a document.
    private static boolean isForbidden(char[] text, int at, int end) {
        char c = text[at];
        if (c < 0x20 || c >= 0x7f && c < 0xa0) return true;
        if (Character.isHighSurrogate(c)) {
            return at + 1 == end || !Character.isLowSurrogate(text[at + 1]) || isNone(c, text[at + 1]);
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text[at - 1]) || isNone(text[at - 1], c);
        }
        return c >= 0xfdd0 && c <= 0xfdef || c >= 0xfffe;
    }

    private static boolean isNone(char high, char low) {
        return (Character.toCodePoint(high, low) & 0xfffe) == 0xfffe;
    }
}
