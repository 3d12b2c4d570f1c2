package jejak.legal;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as names are looked for in it: without accents, with one kind of apostrophe, hyphen and space, so that a spelling
 * nobody took care with is found too. Letter case is kept beside it.
 *
 * <p>Accents go by canonical decomposition, whose result for assigned characters Unicode promises never to change: every
 * JDK folds alike.
 */
final class Folded {
    private final int[] letters;
    private final boolean[] capitals;
    private final int[] starts;
    private final int length;

    private Folded(int[] letters, boolean[] capitals, int[] starts, int length) {
        this.letters = letters;
        this.capitals = capitals;
        this.starts = starts;
        this.length = length;
    }

    static Folded of(String text) {
        int[] letters = new int[text.length() * 4 + 1];
        boolean[] capitals = new boolean[letters.length];
        int[] starts = new int[letters.length + 1];
        int n = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            String parts = point < 0x80 ? "" : Normalizer.normalize(text.substring(at, next), Normalizer.Form.NFD);
            int size = parts.isEmpty() ? 1 : parts.codePointCount(0, parts.length());
            if (n + size >= letters.length) {
                letters = Arrays.copyOf(letters, letters.length * 2 + size);
                capitals = Arrays.copyOf(capitals, letters.length);
                starts = Arrays.copyOf(starts, letters.length + 1);
            }
            for (int i = 0, part = 0; i < size; i++) {
                int letter = parts.isEmpty() ? point : parts.codePointAt(part);
                part += Character.charCount(letter);
                if (isUnseen(letter) || isSpace(letter) && n > 0 && letters[n - 1] == ' ') continue;
                letters[n] = plain(letter);
                capitals[n] = Character.isUpperCase(letter) || Character.isTitleCase(letter);
                starts[n++] = at;
            }
            at = next;
        }
        starts[n] = text.length();
        return new Folded(letters, capitals, starts, n);
    }

    int length() {
        return length;
    }

    /** A small letter. */
    int letter(int i) {
        return letters[i];
    }

    boolean isCapital(int i) {
        return capitals[i];
    }

    /** Where a letter begins in the text, in UTF-16 units; the text's end for one past the last. */
    int start(int i) {
        return starts[i];
    }

    /** Whether a word can end between these two letters, either of which may be beyond the text. */
    boolean isEdge(int left, int right) {
        if (left < 0 || right >= length) return true;
        return !(isOfWord(letters[left])
                && isOfWord(letters[right])
                && !isUnspaced(letters[left])
                && !isUnspaced(letters[right]));
    }

    static boolean isOfWord(int letter) {
        return Character.isLetterOrDigit(letter) || letter == '_';
    }

    // Scripts whose words follow each other without a space; in Korean it is the particles that follow a name.
    private static boolean isUnspaced(int letter) {
        if (letter < 0x0e00) return false;
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL, THAI, LAO, KHMER, MYANMAR, TIBETAN, YI, JAVANESE -> true;
            default -> false;
        };
    }

    private static boolean isUnseen(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK && !isUnspaced(letter) || type == Character.FORMAT;
    }

    private static boolean isSpace(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static int plain(int letter) {
        if (isSpace(letter)) return ' ';
        return switch (letter) {
            case 0x2018, 0x2019, 0x02bc, 0x2032, 0x00b4, 0x0060, 0xff07 -> '\'';
            case 0x2010, 0x2011, 0x2012, 0x2013, 0xff0d -> '-';
            // the dot within a foreign name in Chinese and Japanese
            case 0x30fb, 0x2022, 0x2027 -> 0x00b7;
            default -> Character.toLowerCase(Character.toUpperCase(letter));
        };
    }
}
