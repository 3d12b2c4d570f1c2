package jejak.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jejak.model.Lang;

/**
 * Cuts text into sentences. Where it is unclear whether one has ended it has not: a sentence too long loses nothing, half a
 * one could lose the name in its other half.
 */
final class Sentences {
    private static final String CLOSING = "\"')]}»”’›）］｝」』】》〉";
    // What ends a sentence wherever it stands, and what does so before white space.
    private static final String FULL = "。！？｡．";
    private static final String STOPS = "!?\u2026\u061f\u06d4\u0964\u0965\u1362\u203c\u2047\u2048\u2049";

    /** How far behind a full stop the next word is looked for. */
    private static final int NEAR = 64;

    private final SentenceRules rules;

    private Sentences(SentenceRules rules) {
        this.rules = rules;
    }

    static Sentences of(Lang lang) {
        return new Sentences(SentenceRules.of(lang));
    }

    /** A stretch of a text, in UTF-16 units, with no white space at its ends. */
    record Stretch(int from, int to) {}

    List<Stretch> in(String text) {
        List<Stretch> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!ends(text, i)) continue;
            int end = i + 1;
            while (end < text.length() && (isStop(text.charAt(end)) || CLOSING.indexOf(text.charAt(end)) >= 0)) end++;
            add(text, from, end, found);
            from = end;
            i = end - 1;
        }
        add(text, from, text.length(), found);
        return found;
    }

    private static void add(String text, int from, int to, List<Stretch> found) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) start++;
        while (end > start && isBlank(text.charAt(end - 1))) end--;
        if (start < end) found.add(new Stretch(start, end));
    }

    private boolean ends(String text, int i) {
        char c = text.charAt(i);
        if (c == '\n') return i + 1 < text.length() && text.charAt(i + 1) == '\n'; // an empty line
        if (FULL.indexOf(c) >= 0) return true;
        if (c != '.' && STOPS.indexOf(c) < 0) return false;
        int after = i + 1;
        while (after < text.length() && (isStop(text.charAt(after)) || CLOSING.indexOf(text.charAt(after)) >= 0))
            after++;
        if (after == text.length()) return true;
        if (!isBlank(text.charAt(after))) return false;
        int next = nextWord(text, after);
        if (next < text.length() && Character.isLowerCase(text.codePointAt(next))) return false;
        return c != '.' || endsAtStop(text, i, next);
    }

    // A full stop before white space, and no small letter after it.
    private boolean endsAtStop(String text, int stop, int next) {
        int start = stop;
        while (start > 0 && !isBlank(text.charAt(start - 1)) && "(\"'“‘«[".indexOf(text.charAt(start - 1)) < 0) start--;
        String word = text.substring(start, stop);
        String small = word.toLowerCase(Locale.ROOT);
        boolean beforeNumber = next < text.length() && Character.isDigit(text.codePointAt(next));
        if (rules.open().contains(small)) return rules.starters().contains(wordAt(text, next));
        if (areInitials(word) || rules.titles().contains(small)) return false;
        if (beforeNumber && rules.numbered().contains(small)) return false;
        return !(rules.ordinals() && !word.isEmpty() && word.chars().allMatch(Character::isDigit));
    }

    /** {@code J} or {@code J.R} before its last full stop. */
    private static boolean areInitials(String word) {
        for (String letter : word.split("\\.", -1)) {
            if (letter.codePointCount(0, letter.length()) != 1 || !Character.isUpperCase(letter.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }

    private static int nextWord(String text, int from) {
        int i = from;
        int most = Math.min(text.length(), from + NEAR);
        while (i < most && !Character.isLetterOrDigit(text.codePointAt(i))) i++;
        return i;
    }

    private static String wordAt(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
        return text.substring(Math.min(from, text.length()), end).toLowerCase(Locale.ROOT);
    }

    private static boolean isStop(char c) {
        return c == '.' || STOPS.indexOf(c) >= 0 || FULL.indexOf(c) >= 0;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
