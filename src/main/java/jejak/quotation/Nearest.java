package jejak.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The stretch of a text that is most like a quotation: a window as long as the quotation slides over the text, and of the
 * windows that share most words with it, that is taken which has most of them in its order.
 */
final class Nearest {
    /** Of a quotation's words: what shares fewer is not like it. */
    private static final double LIKE = 0.34;

    /** Windows looked at closely, and the most words of a quotation that are compared. */
    private static final int CLOSELY = 12;

    private static final int MOST_WORDS = 400;

    private record Words(List<String> words, int[] starts, int[] ends) {}

    private final Words text;
    private final List<String> quoted;

    Nearest(String text, Quotation quotation) {
        this.text = words(text, Integer.MAX_VALUE);
        this.quoted = words(quotation.written(), MOST_WORDS).words();
    }

    /** From and to, in characters of the text. */
    Optional<int[]> range() {
        int size = Math.min(quoted.size(), text.words().size());
        if (size == 0) return Optional.empty();
        int best = -1;
        int[] bestEnds = {0, 0};
        for (int start : windows(size)) {
            int from = Math.max(0, start - size / 4);
            int to = Math.min(text.words().size(), start + size + size / 4 + 1);
            int[] shared = shared(from, to);
            if (shared[0] > best) {
                best = shared[0];
                bestEnds = new int[] {shared[1], shared[2]};
            }
        }
        if (best < 1 || best < LIKE * quoted.size()) return Optional.empty();
        return Optional.of(new int[] {text.starts()[bestEnds[0]], text.ends()[bestEnds[1]]});
    }

    // The windows that share most words, whatever their order; of those that overlap only the best.
    private List<Integer> windows(int size) {
        Map<String, Integer> wanted = new HashMap<>();
        for (String word : quoted) wanted.merge(word, 1, Integer::sum);
        List<String> all = text.words();
        int[] scores = new int[all.size() - size + 1];
        Map<String, Integer> have = new HashMap<>();
        int score = 0;
        for (int i = 0; i < all.size(); i++) {
            score += change(all.get(i), 1, wanted, have);
            if (i >= size) score += change(all.get(i - size), -1, wanted, have);
            if (i >= size - 1) scores[i - size + 1] = score;
        }
        List<Integer> found = new ArrayList<>();
        for (int k = 0; k < CLOSELY; k++) {
            int best = -1;
            for (int i = 0; i < scores.length; i++)
                if (scores[i] > 0 && (best < 0 || scores[i] > scores[best])) best = i;
            if (best < 0) break;
            found.add(best);
            Arrays.fill(scores, Math.max(0, best - size / 2), Math.min(scores.length, best + size / 2 + 1), 0);
        }
        return found;
    }

    private static int change(String word, int by, Map<String, Integer> wanted, Map<String, Integer> have) {
        int most = wanted.getOrDefault(word, 0);
        if (most == 0) return 0;
        int before = have.getOrDefault(word, 0);
        have.put(word, before + by);
        return Math.min(before + by, most) - Math.min(before, most);
    }

    /** How many words the two share in order, and the first and last word of the text that are shared. */
    private int[] shared(int from, int to) {
        int rows = quoted.size();
        int columns = to - from;
        int[][] longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] = quoted.get(i).equals(text.words().get(from + j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int first = -1;
        int last = from;
        for (int i = 0, j = 0; i < rows && j < columns; ) {
            if (quoted.get(i).equals(text.words().get(from + j))) {
                if (first < 0) first = from + j;
                last = from + j;
                i++;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        // a wrong word at either end of the quotation has its counterpart in the text
        int begins = first < 0
                ? from
                : Math.max(from, first - quoted.indexOf(text.words().get(first)));
        int ends = Math.min(to - 1, Math.max(last, begins + rows - 1));
        return new int[] {longest[0][0], begins, ends};
    }

    private static Words words(String text, int most) {
        List<String> words = new ArrayList<>();
        int[] starts = new int[16];
        int[] ends = new int[16];
        for (int i = 0; i < text.length() && words.size() < most; ) {
            char c = text.charAt(i);
            int end = i;
            if (Letters.isWord(c)) {
                while (end < text.length() && isInside(text, end)) end++;
            } else if (Letters.isUnspaced(c) && Character.isLetterOrDigit(text.codePointAt(i))) {
                end = i + Character.charCount(text.codePointAt(i));
            }
            if (end == i) {
                i++;
                continue;
            }
            if (words.size() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
            starts[words.size()] = i;
            ends[words.size()] = end;
            words.add(text.substring(i, end).toLowerCase(Locale.ROOT));
            i = end;
        }
        return new Words(words, starts, ends);
    }

    // 1.9 and 100,000 are one word
    private static boolean isInside(String text, int at) {
        char c = text.charAt(at);
        if (Letters.isWord(c)) return true;
        return (c == '.' || c == ',')
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }
}
