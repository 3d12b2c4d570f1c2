package jejak.quotation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jejak.quotation.Piece.Gap;

/** Looks for the pieces of a quotation, one after the other, each as far from the one before as the mark between them allows. */
final class Search {
    /** Of the end of a word that was changed: "ed", "ing", "ition". */
    private static final int ENDING = 6;

    /** Of what a bracket stands for, in letters, so that eight words stay words. */
    private static final int REPLACED_LETTERS = 100;

    private final Letters text;
    private final String plain;
    private final List<Piece> pieces;
    private final String[] words;
    private final boolean isCutInWord;
    /** For each piece, the places from which it and the rest are known not to be found: each is asked once. */
    private final BitSet[] hopeless;

    /** @param isCutInWord whether the last piece may end inside a word */
    Search(Letters text, String plain, List<Piece> pieces, boolean isCutInWord) {
        this.text = text;
        this.plain = plain;
        this.pieces = pieces;
        this.isCutInWord = isCutInWord;
        this.words = pieces.stream().map(piece -> piece.letters().text()).toArray(String[]::new);
        this.hopeless = new BitSet[pieces.size()];
        Arrays.setAll(hopeless, piece -> new BitSet());
    }

    /** The first place where all pieces stand, with a part of them on the pages. */
    Optional<Printed.Passage> passage(Printed of, int firstPage, int lastPage) {
        if (pieces.isEmpty() || !Arrays.stream(words).allMatch(plain::contains)) return Optional.empty();
        for (int start = next(0, 0); start >= 0; start = next(0, start + 1)) {
            if (of.page(text.origin(start)) > lastPage) return Optional.empty();
            int end = rest(1, start + words[0].length());
            if (end < 0) continue;
            Printed.Passage found = of.passageOf(start, end);
            if (found.lastPage() >= firstPage) return Optional.of(found);
        }
        return Optional.empty();
    }

    /** The end of the last piece, where this and those after it can follow the one that ends at {@code from}; else -1. */
    private int rest(int piece, int from) {
        if (piece == pieces.size()) return from;
        Gap gap = pieces.get(piece).before();
        boolean isUnbounded = gap instanceof Piece.LeftOut;
        // what is not found from here, however far one looks, is not found from farther on
        if (isUnbounded ? hopeless[piece].previousSetBit(from) >= 0 : hopeless[piece].get(from)) return -1;
        for (int start = next(piece, from); start >= 0; start = next(piece, start + 1)) {
            int reach = reach(gap, from, start);
            if (reach > 0) break;
            if (reach < 0) continue;
            int end = rest(piece + 1, start + words[piece].length());
            if (end >= 0) return end;
        }
        hopeless[piece].set(from);
        return -1;
    }

    /** 0 where the gap allows what stands between the places, positive where it never will from here on, else negative. */
    private int reach(Gap gap, int from, int to) {
        if (gap instanceof Piece.LeftOut) return 0;
        if (gap instanceof Piece.Replaced) {
            if (to - from > REPLACED_LETTERS) return 1;
            return count(from, to) <= Quotation.REPLACED ? 0 : 1;
        }
        if (gap instanceof Piece.Recased recased) {
            int length = recased.letters().length();
            int between = to - length - from;
            if (between > 1) return 1;
            return between == 0 || between == 1 && text.at(from) == ' ' ? 0 : -1;
        }
        if (to - from > ENDING + 1) return 1;
        for (int i = from; i < to; i++) {
            if (!Letters.isWord(text.at(i)) && !(i == to - 1 && text.at(i) == ' ')) return 1;
        }
        return 0;
    }

    private int count(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            boolean isStart = i == from || !Letters.isWord(text.at(i - 1)) || text.dash(i) != Letters.NONE;
            if (Letters.isUnspaced(text.at(i)) || isStart && Letters.isWord(text.at(i))) words++;
        }
        return words;
    }

    /** The next place of a piece, whole words only. */
    private int next(int piece, int from) {
        for (int at = plain.indexOf(words[piece], from); at >= 0; at = plain.indexOf(words[piece], at + 1)) {
            if (stands(piece, at)) return at;
        }
        return -1;
    }

    private boolean stands(int piece, int at) {
        Letters quoted = pieces.get(piece).letters();
        for (int i = 1; i < quoted.length(); i++) {
            byte there = text.dash(at + i);
            if (there == Letters.SOFT) continue;
            if ((quoted.dash(i) != Letters.NONE) != (there != Letters.NONE)) return false;
        }
        Gap before = pieces.get(piece).before();
        if (before instanceof Piece.Recased recased) {
            int start = at - recased.letters().length();
            if (start < 0 || text.dash(at) != Letters.NONE || piece == 0 && !isEdge(start)) return false;
            if (!text.text(start, at).toLowerCase(Locale.ROOT).equals(recased.letters())) return false;
        } else if (!isEdge(at)) {
            return false;
        }
        boolean isLast = piece == pieces.size() - 1;
        boolean mayBeCut = isLast ? isCutInWord : isPart(pieces.get(piece + 1).before());
        return mayBeCut || isEdge(at + words[piece].length());
    }

    private static boolean isPart(Gap gap) {
        return gap instanceof Piece.Ending || gap instanceof Piece.Recased;
    }

    /**
     * Whether a word or number may begin or end here: "lawful" is no quotation of "unlawful", nor "100" or "000" of
     * "100,000". At a hyphen that ends a line nobody can tell, and it is taken as the line's.
     */
    private boolean isEdge(int at) {
        if (at == 0 || at == text.length()) return true;
        char before = text.at(at - 1);
        char after = text.at(at);
        boolean isDashed = text.dash(at) == Letters.HARD;
        if (Letters.isWord(before) && Letters.isWord(after)) return isDashed;
        if (isPoint(after) && Character.isDigit(before) && !isDashed) {
            return at + 1 == text.length() || text.dash(at + 1) != Letters.NONE || !Character.isDigit(text.at(at + 1));
        }
        if (isPoint(before) && Character.isDigit(after) && !isDashed) {
            return at == 1 || text.dash(at - 1) != Letters.NONE || !Character.isDigit(text.at(at - 2));
        }
        return true;
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == ',';
    }
}
