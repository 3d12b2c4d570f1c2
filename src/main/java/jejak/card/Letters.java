package jejak.card;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What must be known of letters to set them in lines. */
final class Letters {
    /** Scripts that are right when their letters stand side by side, and Arabic, which {@link Arabic} joins. */
    private static final Set<UnicodeScript> DRAWN = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HEBREW,
            UnicodeScript.ARABIC,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL);

    /** No line begins with one of these, as newspapers in Chinese and Japanese have it (JIS X 4051, GB/T 15834). */
    private static final String NEVER_FIRST = "、。，．・：；？！）］｝〉》」』】〕〗〙〛’”…‥ー々〻ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ〜～％,.:;?!)]}»›";

    /** No line ends with one of these. */
    private static final String NEVER_LAST = "（［｛〈《「『【〔〖〘〚‘“([{«‹";

    private static final String MIRRORED = "()[]{}<>«»‹›";

    private Letters() {}

    static boolean isDrawn(int letter) {
        return DRAWN.contains(UnicodeScript.of(letter));
    }

    /** Chinese characters, kana and all that is as wide as they are: a line may end after any. */
    static boolean isIdeographic(int letter) {
        if (letter < 0x2e80) return false;
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.BOPOMOFO
                || script == UnicodeScript.HANGUL
                || (letter >= 0x3000 && letter < 0x3040)
                || (letter >= 0xff00 && letter < 0xffe0);
    }

    /** Chinese characters have so many strokes that they look bold in any weight. */
    static boolean isDark(int letter) {
        return UnicodeScript.of(letter) == UnicodeScript.HAN;
    }

    /** Whether lines need more room between them than Latin ones. */
    static boolean isTall(int letter) {
        return isIdeographic(letter) || UnicodeScript.of(letter) == UnicodeScript.ARABIC;
    }

    /** Signs that are there for programs and are not seen. */
    static boolean isInvisible(int letter) {
        int type = Character.getType(letter);
        return type == Character.FORMAT || type == Character.CONTROL || (letter >= 0xfe00 && letter <= 0xfe0f);
    }

    /** What may be left out where no font has it, such as an emoji: a title can be read without. */
    static boolean isOrnament(int letter) {
        int type = Character.getType(letter);
        return type == Character.OTHER_SYMBOL
                || type == Character.MODIFIER_SYMBOL
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }

    static boolean isSpace(int letter) {
        return letter != 0xa0 && letter != 0x202f && Character.isWhitespace(letter);
    }

    /** Whether a line may end between two letters that no space parts. */
    static boolean mayPart(int before, int after) {
        if (isIn(NEVER_FIRST, after) || isIn(NEVER_LAST, before)) return false;
        boolean isKorean =
                UnicodeScript.of(before) == UnicodeScript.HANGUL && UnicodeScript.of(after) == UnicodeScript.HANGUL;
        if (isKorean) return false; // Korean has spaces between its words
        if (isIdeographic(before) || isIdeographic(after)) return true;
        boolean isHyphen =
                before == '-' || before == '\u2010' || before == '\u2013' || before == '\u2014' || before == '/';
        return isHyphen && Character.isLetter(after);
    }

    /** The letter itself, or the one that is its picture in a mirror. */
    static int mirrored(int letter) {
        int at = letter > 0xffff ? -1 : MIRRORED.indexOf(letter);
        return at < 0 ? letter : MIRRORED.charAt(at ^ 1);
    }

    private static boolean isIn(String letters, int letter) {
        return letter <= 0xffff && letters.indexOf(letter) >= 0;
    }
}
