package jejak.diagnostic;

import java.util.Collection;
import java.util.Optional;

/** The "did you mean" of every stage: the nearest known word, by edit distance with transpositions. */
public final class Suggestion {
    private Suggestion() {}

    /**
     * The nearest of {@code known}, if near enough to be a slip: at most a third of the longer word's letters differ.
     * Ties go to the word that comes first.
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : known) {
            int limit = Math.min(bestDistance - 1, Math.max(word.length(), candidate.length()) / 3);
            if (Math.abs(word.length() - candidate.length()) > limit) continue;
            int distance = distance(word, candidate, limit);
            if (distance <= limit) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    // Damerau-Levenshtein, optimal string alignment: insert, delete, replace, swap neighbours. More than the limit is
    // not
    // counted: once two rows lie above it, no later one comes back.
    private static int distance(String a, String b, int limit) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) last[j] = j;
        int leastBefore = 0;
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int d = Math.min(Math.min(row[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d = Math.min(d, before[j - 2] + 1);
                }
                row[j] = d;
                least = Math.min(least, d);
            }
            if (least > limit && leastBefore > limit) return least;
            leastBefore = least;
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
