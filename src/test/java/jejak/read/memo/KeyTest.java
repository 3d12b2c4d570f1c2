package jejak.read.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyTest {
    private static Key of(String... parts) {
        return Key.of(List.of(parts).stream()
                .map(part -> part.getBytes(StandardCharsets.UTF_8))
                .toList());
    }

    @Test
    void the_same_parts_have_the_same_key() {
        assertThat(of("events/a.md", "date: 2015")).isEqualTo(of("events/a.md", "date: 2015"));
        assertThat(of("a").hex()).matches("[0-9a-f]{24}");
    }

    @Test
    void where_a_part_ends_counts() {
        assertThat(Set.of(of("ab", "c"), of("a", "bc"), of("abc"), of("abc", ""), of("", "abc")))
                .hasSize(5);
    }

    @Test
    void versions_that_differ_by_little_have_keys_of_their_own() {
        Set<Key> keys = new HashSet<>();
        StringBuilder text = new StringBuilder("a".repeat(200));
        for (int at = 0; at < 200; at++) {
            for (char c = 'b'; c <= 'z'; c++) {
                text.setCharAt(at, c);
                keys.add(of("events/a.md", text.toString()));
            }
            text.setCharAt(at, 'a');
        }
        assertThat(keys).hasSize(200 * 25);
    }
}
