package jejak.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void carets_stand_under_what_is_wrong() {
        assertThat(excerpt("date: 2020-13-45", 12, 2)).isEqualTo("""
                   |
                 4 | date: 2020-13-45
                   |            ^^
                """);
    }

    @Test
    void a_fault_behind_the_end_of_the_line_has_a_caret() {
        assertThat(excerpt("name:", 6, 1)).endsWith("   | " + " ".repeat(5) + "^\n");
        assertThat(excerpt("name:", 60, 7)).endsWith("   | " + " ".repeat(5) + "^\n");
        assertThat(excerpt("", 1, 1)).endsWith("   | ^\n");
    }

    @Test
    void carets_do_not_go_on_behind_the_end_of_the_line() {
        assertThat(excerpt("name: x", 7, 40)).endsWith("| " + " ".repeat(6) + "^\n");
    }

    @Test
    void letters_that_take_two_columns_have_two_carets_and_combining_marks_none() {
        assertThat(excerpt("作者: 阑夕", 5, 2)).endsWith("| " + " ".repeat(6) + "^^^^\n");
        assertThat(excerpt("e\u0301te\u0301", 3, 3)).endsWith("|  ^^\n");
    }

    @Test
    void letters_beyond_the_sixteenth_bit_are_one_column_of_the_place() {
        assertThat(excerpt("\ud83d\ude00: \ud83d\ude00x", 5, 1)).endsWith("| " + " ".repeat(6) + "^\n");
    }

    @Test
    void of_a_long_line_the_stretch_around_the_fault_is_shown() {
        String shown = excerpt("a".repeat(5_000) + "wrong" + "b".repeat(5_000), 5_001, 5);
        String[] lines = shown.split("\n");
        assertThat(lines[1]).isEqualTo(" 4 | …" + "a".repeat(60) + "wrong" + "b".repeat(95) + "…");
        assertThat(lines[2]).isEqualTo("   | " + " ".repeat(61) + "^^^^^");
    }

    @Test
    void carets_of_a_long_line_end_with_the_stretch() {
        String[] lines = excerpt("a".repeat(5_000), 1, 5_000).split("\n");
        assertThat(lines[1]).isEqualTo(" 4 | " + "a".repeat(160) + "…");
        assertThat(lines[2]).isEqualTo("   | " + "^".repeat(160));
    }

    @Test
    void tabs_are_one_column_and_control_characters_are_not_obeyed() {
        assertThat(excerpt("\t\u001b[31mred", 6, 1)).isEqualTo("""
                   |
                 4 |  \ufffd[31mred
                   |      ^
                """);
    }

    @Test
    void a_mark_that_turns_text_round_takes_the_column_of_its_stand_in() {
        assertThat(excerpt("a\u202eb\u200fc", 5, 1)).isEqualTo("""
                   |
                 4 | a\ufffdb\ufffdc
                   |     ^
                """);
    }

    @Test
    void a_place_before_the_line_is_its_start() {
        assertThat(excerpt("abc", 0, 1)).endsWith("| ^\n");
    }

    private static String excerpt(String line, int column, int length) {
        return Excerpt.of(line, new Span("content/events/x.md", 4, column, length), UnaryOperator.identity());
    }
}
