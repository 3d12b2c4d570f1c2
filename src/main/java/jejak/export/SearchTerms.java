package jejak.export;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which words stand in which entries, and how prominently: by name 0, in brief 1, in the text 2.
 *
 * <p>A word in more than {@value #MOST} entries keeps its most prominent places only and is marked as common: entries that
 * have the other words of a question are then found without it. So no line grows with the site.
 */
final class SearchTerms {
    static final int MOST = 4096;

    private static final int RANKS = 3;
    private static final char COMMON = '!';

    /** Five bits a digit, the sixth says that more follow. */
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final Lexicon terms = new Lexicon();

    /** Entries come by number, each once. */
    void add(int number, SearchEntry entry) {
        rank(entry.names(), number, 0);
        rank(entry.about(), number, 1);
        rank(entry.text(), number, 2);
    }

    private void rank(List<String> texts, int number, int rank) {
        for (String text : texts) {
            SearchWords.each(
                    text, (letters, from, to) -> terms.of(letters, from, to).add(number, rank));
        }
    }

    /** By UTF-16 code unit, which is how scripts compare. */
    List<String> sorted() {
        return terms.words().sorted().toList();
    }

    /** The word and its places: the distance from the place before, as digits; first {@code !} where it is common. */
    String line(String term) {
        Places places = terms.get(term);
        StringBuilder line = new StringBuilder(term).append(' ');
        int last = 0;
        if (places.count > MOST) line.append(COMMON);
        for (int place : places.kept()) {
            // three times the distance in entries, and the rank
            digits(place / RANKS * RANKS - last / RANKS * RANKS + place % RANKS, line);
            last = place;
        }
        return line.toString();
    }

    private static void digits(int number, StringBuilder out) {
        int rest = number;
        while (rest > 31) {
            out.append(DIGITS.charAt(rest & 31 | 32));
            rest >>>= 5;
        }
        out.append(DIGITS.charAt(rest));
    }

    /**
     * Words and their places, found by letters: most words of a text were met before, and need no string to be made. Open
     * addressing, at most half full.
     */
    private static final class Lexicon {
        private char[][] words = new char[1 << 12][];
        private Places[] places = new Places[words.length];
        private int size;

        Places of(char[] letters, int from, int to) {
            int at = slot(letters, from, to);
            if (words[at] != null) return places[at];
            words[at] = Arrays.copyOfRange(letters, from, to);
            places[at] = new Places();
            Places made = places[at];
            if (++size * 2 > words.length) grow();
            return made;
        }

        Places get(String word) {
            return places[slot(word.toCharArray(), 0, word.length())];
        }

        Stream<String> words() {
            return Arrays.stream(words).filter(Objects::nonNull).map(String::new);
        }

        /** Where the word stands, or would. */
        private int slot(char[] letters, int from, int to) {
            int hash = 0;
            for (int i = from; i < to; i++) hash = 31 * hash + letters[i];
            int mask = words.length - 1;
            int at = (hash ^ hash >>> 16) & mask;
            while (words[at] != null && !Arrays.equals(words[at], 0, words[at].length, letters, from, to)) {
                at = at + 1 & mask;
            }
            return at;
        }

        private void grow() {
            char[][] oldWords = words;
            Places[] oldPlaces = places;
            words = new char[oldWords.length * 2][];
            places = new Places[words.length];
            for (int i = 0; i < oldWords.length; i++) {
                if (oldWords[i] == null) continue;
                int at = slot(oldWords[i], 0, oldWords[i].length);
                words[at] = oldWords[i];
                places[at] = oldPlaces[i];
            }
        }
    }

    /** Growing numbers: three times an entry's, and the rank. */
    private static final class Places {
        private int[] all = new int[2];
        private int count;
        private int last = -1;

        /** Of one entry the first counts, which is the most prominent. */
        void add(int number, int rank) {
            if (number == last) return;
            last = number;
            if (count == all.length) all = Arrays.copyOf(all, count * 2);
            all[count++] = number * RANKS + rank;
        }

        /** The most prominent ones; of those that are alike, the first. */
        int[] kept() {
            if (count <= MOST) return Arrays.copyOf(all, count);
            int[] room = new int[RANKS];
            for (int i = 0; i < count; i++) room[all[i] % RANKS]++;
            int left = MOST;
            for (int rank = 0; rank < RANKS; rank++) left -= room[rank] = Math.min(room[rank], left);
            int[] kept = new int[MOST];
            int size = 0;
            for (int i = 0; i < count; i++) if (room[all[i] % RANKS]-- > 0) kept[size++] = all[i];
            return kept;
        }
    }
}
