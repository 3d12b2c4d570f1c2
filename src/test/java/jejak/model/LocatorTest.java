package jejak.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocatorTest {
    @Test
    void a_word_and_its_numbers_are_told_apart() {
        assertThat(Locator.of("para 79")).contains(locator("para", 79, 79));
        assertThat(Locator.of("p. 3")).contains(locator("p.", 3, 3));
        assertThat(Locator.of("p.3")).contains(locator("p.", 3, 3));
        assertThat(Locator.of("pp. 3-5")).contains(locator("pp.", 3, 5));
        assertThat(Locator.of("pp. 3–5")).contains(locator("pp.", 3, 5));
        assertThat(Locator.of("paras 79 and 81")).contains(locator("paras", 79, 79, 81, 81));
        assertThat(Locator.of("paras 1, 3-4, and 9")).contains(locator("paras", 1, 1, 3, 4, 9, 9));
        assertThat(Locator.of("title")).contains(locator("title"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passage on the Rosewood dinner",
                "emails of 20 September 2017",
                "allegations in general",
                "20 September",
                "para 79 note",
                "para seventy",
                "",
                "12",
                "para79"
            })
    void what_is_a_phrase_of_its_own_is_left_alone(String text) {
        assertThat(Locator.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"para 79, false", "paras 79-81, true", "paras 79 and 81, true", "title, false", "pp. 3-3, false"})
    void several_of_a_kind_are_a_plural(String text, boolean plural) {
        assertThat(Locator.of(text).orElseThrow().isPlural()).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bullet 6|bullet 6",
                "Bullet  6|bullet 6",
                "bullets 5-7|bullet 6",
                "bullets 5 and 6|bullet 6",
                "bullet 6, second sentence|bullet 6",
                "pp. 3-5|p. 4",
                "paras 79-81|para. 80",
                "title|title",
                "the signature|The signature"
            })
    void a_citation_names_a_part(String cited, String part) {
        assertThat(Locator.said(cited).names(Locator.said(part))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bullet 16|bullet 1",
                "bullet 1|bullet 16",
                "bullets 2-4|bullet 5",
                "para 6|bullet 6",
                "title|byline",
                "the signature below|the signature",
                "bullet|bullet 3"
            })
    void a_citation_of_something_else_does_not(String cited, String part) {
        assertThat(Locator.said(cited).names(Locator.said(part))).isFalse();
    }

    @Test
    void a_hostile_locator_takes_no_time() {
        String long1 = "para 1" + ", 1".repeat(100_000) + "!";
        String long2 = "a".repeat(100_000);
        assertTimeout(Duration.ofSeconds(2), () -> {
            assertThat(Locator.of(long1)).isEmpty();
            assertThat(Locator.of(long2)).isEmpty();
            assertThat(Locator.said(long1).names(Locator.said("para 1"))).isTrue();
        });
    }

    private static Locator locator(String unit, int... ends) {
        List<Locator.Range> ranges = new java.util.ArrayList<>();
        for (int i = 0; i < ends.length; i += 2) ranges.add(new Locator.Range(ends[i], ends[i + 1]));
        return new Locator(unit, ranges);
    }
}
