package jejak.quotation;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as two printers of it would agree on it: what is only a matter of typesetting is taken out.
 *
 * <ul>
 *   <li>White space of any kind and length is one space, none at either end, and none between Chinese or Japanese letters.
 *   <li>Quotation marks, apostrophes, primes and accents used as such are one sign; two beside each other are one.
 *   <li>Dashes and hyphens are one, with no space round them. They are no letters: {@link #dash} says where they stand.
 *   <li>A hyphen at the end of a line, between letters, may belong to the word or to the line ({@link #SOFT}).
 *   <li>Three dots or more, spaced or not, are one ellipsis, with no space round it.
 *   <li>Ligatures are their letters; letters are composed (NFC); what is invisible is gone.
 * </ul>
 *
 * <p>Letter case, digits and all other signs stay: they are what a quotation is held to.
 */
final class Letters {
    static final byte NONE = 0;
    /** A dash. */
    static final byte HARD = 1;
    /** A hyphen that ends a line: of the word or of the line, nobody knows. */
    static final byte SOFT = 2;

    static final char MARK = '\'';
    static final char ELLIPSIS = '\u2026';

    private char[] text;
    private byte[] dashes;
    private int[] origins;
    private int length;
    // what stands between the last letter and the next
    private boolean isSpaced;
    private byte dash;

    private Letters(int capacity) {
        text = new char[capacity + 1];
        dashes = new byte[capacity + 2];
        origins = new int[capacity + 2];
    }

    static Letters of(String written) {
        Letters letters = new Letters(written.length());
        String source = Normalizer.isNormalized(written, Normalizer.Form.NFC)
                ? written
                : Normalizer.normalize(written, Normalizer.Form.NFC);
        letters.read(source);
        return letters;
    }

    /** Without quotation marks and white space round the whole. */
    static String unmarked(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isOutside(text.charAt(from))) from++;
        while (to > from && isOutside(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }

    private static boolean isOutside(char c) {
        return isMark(c) || isSpace(c);
    }

    int length() {
        return length;
    }

    char at(int i) {
        return text[i];
    }

    /** The dash before a letter; at the length, the one after the last. */
    byte dash(int i) {
        return dashes[i];
    }

    /** Where in the text a letter comes from; at the length, the end of the text. Of a text in NFC, else near it. */
    int origin(int i) {
        return origins[i];
    }

    String text() {
        return new String(text, 0, length);
    }

    String text(int from, int to) {
        return new String(text, from, to - from);
    }

    private void read(String s) {
        for (int i = 0; i < s.length(); ) {
            char c = s.charAt(i);
            int dots = dots(s, i);
            if (dots > 0) {
                put(ELLIPSIS, i);
                i += dots;
                continue;
            }
            if (isSpace(c)) {
                isSpaced = true;
            } else if (c == '\u00ad') {
                // a hyphen only where a line was broken at it
                if (isLineEnd(s, i + 1)) dash = max(dash, SOFT);
            } else if (isDash(c)) {
                dash = max(dash, isHyphen(c) && breaksWord(s, i) ? SOFT : HARD);
            } else if (isMark(c)) {
                if (length == 0 || text[length - 1] != MARK || isSpaced || dash != NONE) put(MARK, i);
            } else if (!isInvisible(c)) {
                String ligature = ligature(c);
                if (ligature.isEmpty()) put(c, i);
                else for (int k = 0; k < ligature.length(); k++) put(ligature.charAt(k), i);
            }
            i++;
        }
        dashes[length] = dash;
        origins[length] = s.length();
    }

    private void put(char c, int origin) {
        if (length + 2 >= text.length) {
            text = Arrays.copyOf(text, text.length * 2);
            dashes = Arrays.copyOf(dashes, text.length + 2);
            origins = Arrays.copyOf(origins, text.length + 2);
        }
        boolean needsSpace = isSpaced && dash == NONE && length > 0 && c != ELLIPSIS && text[length - 1] != ELLIPSIS;
        if (needsSpace && !(isUnspaced(c) && isUnspaced(text[length - 1]))) {
            text[length] = ' ';
            dashes[length] = NONE;
            origins[length++] = origin;
        }
        text[length] = c;
        dashes[length] = dash;
        origins[length++] = origin;
        isSpaced = false;
        dash = NONE;
    }

    private static byte max(byte a, byte b) {
        // of a run of dashes, one that is certain makes the run certain
        return a == HARD || b == HARD ? HARD : a == NONE ? b : a;
    }

    /** The length of an ellipsis that begins here, its inner spaces included; 0 where none does. */
    private static int dots(String s, int at) {
        char first = s.charAt(at);
        if (first != '.' && first != ELLIPSIS) return 0;
        int dots = 0;
        int end = at;
        for (int i = at; i < s.length() && i - end < 2; i++) {
            char c = s.charAt(i);
            if (c == '.' || c == ELLIPSIS) {
                dots += c == '.' ? 1 : 3;
                end = i + 1;
            } else if (c != ' ' && c != '\u00a0') {
                break;
            }
        }
        return dots >= 3 ? end - at : 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    private static boolean isDash(char c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212' || c == '\u2043';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || "'\"`\u00b4\u201a\u201e\u2032\u2033\u2035\u2036\u02bc\u300c\u300d\u300e\u300f\uff02\uff07".indexOf(c)
                        >= 0;
    }

    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT || c == '\ufeff' || Character.isISOControl(c);
    }

    private static boolean breaksWord(String s, int at) {
        return at > 0 && Character.isLetter(s.charAt(at - 1)) && isLineEnd(s, at + 1);
    }

    /** Whether a line ends here, and the next begins with a letter. */
    private static boolean isLineEnd(String s, int at) {
        int i = at;
        boolean broken = false;
        while (i < s.length() && isSpace(s.charAt(i))) broken |= isBreak(s.charAt(i++));
        return broken && i < s.length() && Character.isLetter(s.charAt(i));
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static String ligature(char c) {
        return switch (c) {
            case '\ufb00' -> "ff";
            case '\ufb01' -> "fi";
            case '\ufb02' -> "fl";
            case '\ufb03' -> "ffi";
            case '\ufb04' -> "ffl";
            case '\ufb05', '\ufb06' -> "st";
            default -> "";
        };
    }

    /** Of a script that has no spaces between words, or of its punctuation. */
    static boolean isUnspaced(char c) {
        if (c < 0x0e00) return false;
        if (c >= 0x3000 && c <= 0x303f || c >= 0xff00 && c <= 0xffef || Character.isSurrogate(c)) return true;
        UnicodeScript script = UnicodeScript.of(c);
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    /** Part of a word or number that is told from the next by a space. */
    static boolean isWord(char c) {
        if (c < 0x80) return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        return Character.isLetterOrDigit(c) && !isUnspaced(c);
    }
}
