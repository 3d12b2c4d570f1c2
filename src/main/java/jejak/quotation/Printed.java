package jejak.quotation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text in which quotations are looked for, page by page.
 *
 * <p>Immutable and safe to share between threads. Looking takes time linear in the text and the quotation, but for texts made to
 * make it slow.
 */
public final class Printed {
    private final String source;
    private final int[] starts;
    private final Letters letters;
    private final String text;

    private Printed(String source, int[] starts) {
        this.source = source;
        this.starts = starts;
        this.letters = Letters.of(source);
        this.text = letters.text();
    }

    /** @param pages one for a text without pages; a quotation may run from one to the next */
    public static Printed of(List<String> pages) {
        StringBuilder all = new StringBuilder();
        int[] starts = new int[pages.size()];
        for (int i = 0; i < starts.length; i++) {
            if (i > 0) all.append('\f');
            starts[i] = all.length();
            all.append(Normalizer.normalize(pages.get(i), Normalizer.Form.NFC));
        }
        return new Printed(all.toString(), starts);
    }

    /**
     * A stretch of the text.
     *
     * @param page the index of the page it begins on
     * @param lastPage of the one it ends on
     * @param line 1-based, of the page it begins on
     * @param words as they stand in the text, on one line
     */
    public record Passage(int page, int lastPage, int line, String words) {}

    public int pages() {
        return starts.length;
    }

    /** Whether there is no word on the page: a picture of a page, say. */
    public boolean isBlank(int page) {
        int end = page + 1 < starts.length ? starts[page + 1] : source.length();
        return source.substring(starts[page], end).isBlank();
    }

    public boolean isBlank() {
        return letters.length() == 0;
    }

    /** Where the quotation first stands. */
    public Optional<Passage> find(Quotation quotation) {
        return find(quotation, 0, starts.length - 1);
    }

    /** Where it first stands with at least a part of it on one of the pages. */
    public Optional<Passage> find(Quotation quotation, int firstPage, int lastPage) {
        Optional<Passage> verbatim =
                new Search(letters, text, quotation.verbatim(), false).passage(this, firstPage, lastPage);
        if (verbatim.isPresent()) return verbatim;
        return new Search(letters, text, quotation.pieces(), quotation.isCutInWord())
                .passage(this, firstPage, lastPage);
    }

    /** The passage that shares most words with the quotation in its order; empty where none is like it. */
    public Optional<Passage> nearest(Quotation quotation) {
        return new Nearest(source, quotation).range().map(r -> passage(r[0], r[1]));
    }

    /** Of letters. */
    Passage passageOf(int from, int to) {
        return passage(letters.origin(from), to == 0 ? 0 : letters.origin(to - 1) + 1);
    }

    private Passage passage(int from, int to) {
        int page = page(from);
        int line = 1;
        for (int i = starts[page]; i < from; i++) if (source.charAt(i) == '\n') line++;
        return new Passage(page, page(Math.max(from, to - 1)), line, onOneLine(source.substring(from, to)));
    }

    int page(int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    private static String onOneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        boolean isSpaced = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                isSpaced = line.length() > 0;
            } else {
                if (isSpaced) line.append(' ');
                isSpaced = false;
                line.append(c);
            }
        }
        return line.toString();
    }
}
