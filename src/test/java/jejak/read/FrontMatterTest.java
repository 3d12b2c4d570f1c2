package jejak.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jejak.diagnostic.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
    private final Faults faults = new Faults();

    private FrontMatter split(String text) {
        return FrontMatter.split("x.md", text, faults);
    }

    private List<String> told() {
        return Given.told(faults.list());
    }

    @Test
    void keys_stand_between_the_fences_and_prose_after_them() {
        FrontMatter parts = split("---\ntitle: x\ndate: 2015\n---\n\nBody.\n");

        assertThat(parts).isEqualTo(new FrontMatter("title: x\ndate: 2015\n", "\nBody.\n", 5, true));
        assertThat(told()).isEmpty();
    }

    @Test
    void the_fences_alone_are_a_whole_file() {
        assertThat(split("---\n---")).isEqualTo(new FrontMatter("", "", 3, true));
        assertThat(split("---\n---\n")).isEqualTo(new FrontMatter("", "", 3, true));
    }

    @Test
    void blanks_after_a_fence_do_no_harm() {
        assertThat(split("--- \t\na: 1\n---  \nBody")).isEqualTo(new FrontMatter("a: 1\n", "Body", 4, true));
    }

    @Test
    void only_the_first_closing_fence_counts() {
        FrontMatter parts = split("---\na: 1\n---\nfirst\n---\nsecond\n");

        assertThat(parts.body()).isEqualTo("first\n---\nsecond\n");
        assertThat(parts.bodyLine()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ---\n", "----\n", "--- x\n", "a: ---\n", "...\n", "--\n"})
    void what_only_looks_like_a_fence_does_not_close(String line) {
        FrontMatter parts = split("---\n" + line + "---\nBody");

        assertThat(parts.yaml()).isEqualTo(line);
        assertThat(parts.body()).isEqualTo("Body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n---\n", "title: x\n---\n", " ---\n---\n", "----\n", "# Heading\n"})
    void a_file_without_an_opening_fence_is_blamed_at_its_first_letter(String text) {
        FrontMatter parts = split(text);

        assertThat(told()).containsExactly("1:1+1 no-front-matter");
        assertThat(parts.complete()).isFalse();
        assertThat(parts.body()).as("words and facts cannot be told apart").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "---\n", "---\ntitle: x\n", "---\ntitle: x\n--- x", "---\n ---\n"})
    void front_matter_that_is_not_closed_is_blamed_at_the_opening_fence(String text) {
        FrontMatter parts = split(text);

        assertThat(told()).containsExactly("1:1+3 front-matter-not-closed");
        assertThat(parts.complete()).isFalse();
        assertThat(parts.yaml()).isEmpty();
    }
}
