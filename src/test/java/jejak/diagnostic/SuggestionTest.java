package jejak.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    private static final List<String> KEYS =
            List.of("title", "date", "actors", "sources", "summary", "status", "place");

    @ParameterizedTest
    @CsvSource({
        "soruces, sources",
        "source, sources",
        "titel, title",
        "Title, title",
        "acters, actors",
        "satus, status",
        "summery, summary",
        "dat, date",
        "palce, place",
        "sourcces, sources",
    })
    void a_slip_of_the_hand_finds_the_word_that_was_meant(String written, String meant) {
        assertThat(Suggestion.nearest(written, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"x", "''", "importance", "sums", "so", "xyz", "da", "tit", "abcdefghijklmnopqrstuvwxyz"})
    void a_word_that_is_like_none_finds_none(String written) {
        assertThat(Suggestion.nearest(written, KEYS)).isEmpty();
    }

    @Test
    void a_known_word_is_nearest_to_itself() {
        assertThat(KEYS)
                .allSatisfy(key -> assertThat(Suggestion.nearest(key, KEYS)).contains(key));
    }

    @Test
    void of_two_as_near_the_first_is_taken() {
        assertThat(Suggestion.nearest("bat", List.of("cat", "hat"))).contains("cat");
        assertThat(Suggestion.nearest("bat", List.of("hat", "cat"))).contains("hat");
        assertThat(Suggestion.nearest("bat", List.of())).isEmpty();
    }

    /** Stopping early must never change what is found. */
    @Test
    void the_nearest_is_the_one_a_patient_search_finds() {
        Random random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < 6; i++) words.add(word(random));
            String word = word(random);

            assertThat(Suggestion.nearest(word, words))
                    .as("%s among %s", word, words)
                    .isEqualTo(patient(word, words));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(9); i >= 0; i--) word.append((char) ('a' + random.nextInt(3)));
        return word.toString();
    }

    private static Optional<String> patient(String word, List<String> words) {
        Optional<String> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String candidate : words) {
            int distance = distance(word, candidate);
            if (distance * 3 > Math.max(word.length(), candidate.length()) || distance >= least) continue;
            least = distance;
            best = Optional.of(candidate);
        }
        return best;
    }

    /** Optimal string alignment, as it is defined. */
    private static int distance(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) return a.length() + b.length();
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) d[i][0] = i;
        for (int j = 0; j <= b.length(); j++) d[0][j] = j;
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
