package jejak.read.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyTest {
    private static Key of(String... parts) {
        Key.Parts all = Key.parts();
        for (String part : parts) all.add(part);
        return all.key();
    }

    @Test
    void the_same_parts_have_the_same_key() {
        assertThat(of("events/a.md", "date: 2015")).isEqualTo(of("events/a.md", "date: 2015"));
        assertThat(of("a").hex()).matches("[0-9a-f]{24}");
    }

    @Test
    void a_file_has_a_key_of_its_bytes(@TempDir Path folder) throws IOException {
        Path one = Files.writeString(folder.resolve("one"), "x".repeat(100_000));
        Path same = Files.writeString(folder.resolve("same"), "x".repeat(100_000));
        Path other = Files.writeString(folder.resolve("other"), "x".repeat(99_999) + "y");
        assertThat(Key.of(one)).isEqualTo(Key.of(same)).isNotEqualTo(Key.of(other));
    }

    @Test
    void words_are_their_bytes_and_files_their_names_and_bytes() {
        byte[] words = "tanggal: 2015 – kini".getBytes(StandardCharsets.UTF_8);
        assertThat(Key.of(words)).isEqualTo(of("tanggal: 2015 – kini"));
        assertThat(Key.parts().add(words, 7).key()).isEqualTo(of("tanggal"));
        assertThat(Key.parts().add(Map.of("a.md", words)).key()).isEqualTo(of("a.md", "tanggal: 2015 – kini"));
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
