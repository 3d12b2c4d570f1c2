package jejak.export;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text cut into the words that can be looked for, without case and diacritics. {@code assets/js/search.js} cuts what a
 * reader types in the same way.
 *
 * <p>Scripts that write no space between words are cut into pairs of characters that overlap, the last one of a run alone
 * too: so a word of any length is found by its pairs, and a single character as the beginning of one.
 */
final class SearchWords {
    /** Of letters; what is longer is cut, on both sides. */
    static final int LONGEST = 40;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Letters that Unicode takes no mark from (UAX 15 decomposes none of them), as readers without them type them. */
    private static final Map<Character, String> PLAIN = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('ł', "l"),
            Map.entry('ı', "i"),
            Map.entry('þ', "th"),
            Map.entry('ς', "σ"));

    private SearchWords() {}

    /** Takes a word; the array is used again for the next. */
    interface Taker {
        void take(char[] letters, int from, int to);
    }

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        each(text, (letters, from, to) -> words.add(new String(letters, from, to - from)));
        return words;
    }

    /** The same, without making a string of each word. */
    static void each(String text, Taker taker) {
        char[] letters = text.toCharArray();
        if (isPlain(letters)) {
            plain(letters, taker);
            return;
        }
        List<String> words = new ArrayList<>();
        folded(fold(text), words);
        for (String word : words) taker.take(word.toCharArray(), 0, word.length());
    }

    /** Whether every character is ASCII, or one of those dashes, quotes and spaces that no fold makes a word of. */
    private static boolean isPlain(char[] letters) {
        for (char c : letters) if (c > 0x7f && (c < 0x2010 || c > 0x2027) && c != 0xa0 && c != 0xb7) return false;
        return true;
    }

    /** What {@link #folded} does, for most text: small letters in place, and a cut wherever no letter or digit is. */
    private static void plain(char[] letters, Taker taker) {
        int start = 0;
        for (int i = 0; i <= letters.length; i++) {
            char c = i < letters.length ? letters[i] : ' ';
            if (c >= 'A' && c <= 'Z') {
                letters[i] = (char) (c + ('a' - 'A'));
            } else if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                if (i - start > 1 || i > start && letters[start] <= '9')
                    taker.take(letters, start, Math.min(i, start + LONGEST));
                start = i + 1;
            }
        }
    }

    private static void folded(String folded, List<String> words) {
        int at = 0;
        while (at < folded.length()) {
            int c = folded.codePointAt(at);
            if (!Character.isLetterOrDigit(c)) {
                at += Character.charCount(c);
            } else if (isUnspaced(c)) {
                at = pairs(folded, at, words);
            } else {
                at = word(folded, at, words);
            }
        }
    }

    static String fold(String text) {
        String plain = isAscii(text)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
        String lower = plain.toLowerCase(Locale.ROOT);
        StringBuilder out = null;
        for (int i = 0; i < lower.length(); i++) {
            String other = lower.charAt(i) < 'ß' ? null : PLAIN.get(lower.charAt(i));
            if (other != null && out == null) out = new StringBuilder(lower.length() + 8).append(lower, 0, i);
            if (out != null) out.append(other == null ? lower.substring(i, i + 1) : other);
        }
        return out == null ? lower : out.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) > 0x7f) return false;
        return true;
    }

    /** Thai, Lao, Burmese, Khmer; kana and Han. Korean puts spaces between words. */
    static boolean isUnspaced(int c) {
        return c >= 0x0e00 && c < 0x0f00
                || c >= 0x1000 && c < 0x10a0
                || c >= 0x1780 && c < 0x1800
                || c >= 0x3040 && c < 0x3100
                || c >= 0x3400 && c < 0xa000
                || c >= 0xf900 && c < 0xfb00
                || c >= 0x20000 && c < 0x40000;
    }

    private static int word(String text, int start, List<String> words) {
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!Character.isLetterOrDigit(c) || isUnspaced(c)) break;
            end += Character.charCount(c);
        }
        // the "s" of "Altman's": a letter alone says nothing, a figure does
        if (end - start > 1 || Character.isDigit(text.charAt(start))) {
            words.add(text.substring(start, Math.min(end, start + LONGEST)));
        }
        return end;
    }

    private static int pairs(String text, int start, List<String> words) {
        int at = start;
        while (at < text.length() && isPart(text.codePointAt(at))) {
            int next = at + Character.charCount(text.codePointAt(at));
            boolean isLast = next >= text.length() || !isPart(text.codePointAt(next));
            words.add(text.substring(at, isLast ? next : next + Character.charCount(text.codePointAt(next))));
            at = next;
        }
        return at;
    }

    private static boolean isPart(int c) {
        return isUnspaced(c) && Character.isLetterOrDigit(c);
    }
}
