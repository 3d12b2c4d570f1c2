package jejak.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Quoted words, with the marks that an editor may put into them.
 *
 * <ul>
 *   <li>{@code [...]}: words are left out.
 *   <li>{@code [he]}: at most {@value #REPLACED} words of the source were replaced by these, or these were put in.
 *   <li>{@code [H]e}: the letter has another case in the source.
 *   <li>{@code want[ed]}: the word ends otherwise in the source.
 *   <li>{@code [sic]} and the like: put in.
 * </ul>
 *
 * <p>A source that has square brackets itself is quoted with them. Immutable.
 */
public final class Quotation {
    /** How many words of a source a bracket may stand for: "[the company]" for "Open Artificial Intelligence Technologies, Inc.". */
    static final int REPLACED = 8;

    /** Of editor's marks: what has more is looked for as it is written. */
    private static final int MARKS = 100;

    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]{0,200})\\]");
    private static final Pattern DOTS = Pattern.compile("\\s*(?:\u2026|\\.\\s?\\.\\s?\\.\\s?\\.?)\\s*");

    private final String written;
    private final List<Piece> verbatim;
    private final List<Piece> pieces;
    private final boolean isCutInWord;

    private Quotation(String written, List<Piece> verbatim, List<Piece> pieces, boolean isCutInWord) {
        this.written = written;
        this.verbatim = verbatim;
        this.pieces = pieces;
        this.isCutInWord = isCutInWord;
    }

    /** @param text as its author wrote it; quotation marks round the whole are not part of it */
    public static Quotation of(String text) {
        String written = Letters.unmarked(text);
        List<Piece> pieces = new ArrayList<>();
        Piece.Gap gap = new Piece.LeftOut();
        Matcher bracket = BRACKETS.matcher(written);
        int from = 0;
        while (bracket.find()) {
            add(written.substring(from, bracket.start()), gap, pieces);
            Piece.Gap next = gap(written, bracket);
            // marks beside each other: what stands for more holds
            boolean isAfterWords = bracket.start() > from
                    && !written.substring(from, bracket.start()).isBlank();
            gap = isAfterWords || pieces.isEmpty() || next instanceof Piece.LeftOut ? next : gap;
            from = bracket.end();
        }
        add(written.substring(from), gap, pieces);
        boolean isCutInWord = from == written.length() && gap instanceof Piece.Ending;
        Piece whole = new Piece(Letters.of(written), new Piece.LeftOut());
        List<Piece> verbatim = whole.letters().length() == 0 ? List.of() : List.of(whole);
        boolean isMarked = pieces.size() <= MARKS;
        return new Quotation(text, verbatim, isMarked ? List.copyOf(pieces) : verbatim, isMarked && isCutInWord);
    }

    private static void add(String words, Piece.Gap gap, List<Piece> pieces) {
        Letters letters = Letters.of(words);
        if (letters.length() > 0) pieces.add(new Piece(letters, gap));
    }

    private static Piece.Gap gap(String written, Matcher bracket) {
        String inside = bracket.group(1);
        if (inside.isBlank() || DOTS.matcher(inside).matches()) return new Piece.LeftOut();
        boolean isPart = bracket.end() < written.length() && Character.isLetter(written.charAt(bracket.end()));
        if (isPart) return new Piece.Recased(inside.toLowerCase(Locale.ROOT));
        boolean isEnding = bracket.start() > 0 && Character.isLetter(written.charAt(bracket.start() - 1));
        return isEnding ? new Piece.Ending() : new Piece.Replaced();
    }

    /** As its author wrote it. */
    public String written() {
        return written;
    }

    /** Whether there are no words in it to be looked for. */
    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** The words as they are, brackets and all. */
    List<Piece> verbatim() {
        return verbatim;
    }

    /** Whether its last word ends otherwise in the source. */
    boolean isCutInWord() {
        return isCutInWord;
    }

    /** The words between the editor's marks, in order. */
    List<Piece> pieces() {
        return pieces;
    }
}
