package jejak.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import jejak.model.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    private static Numbers in(String language) {
        return Numbers.of(Messages.of(new Lang(language)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0            | 0              | 0
            7            | 7              | 7
            999          | 999            | 999
            1000         | 1,000          | 1.000
            1906250      | 1,906,250      | 1.906.250
            0.5          | 0.5            | 0,5
            1234.50      | 1,234.50       | 1.234,50
            1e9          | 1,000,000,000  | 1.000.000.000
            -1234.5      | −1,234.5       | −1.234,5
            0.0000001    | 0.0000001      | 0,0000001
            """)
    void a_number_has_the_separators_of_the_language(BigDecimal number, String english, String indonesian) {
        assertThat(in("en").decimal(number)).isEqualTo(english);
        assertThat(in("id").decimal(number)).isEqualTo(indonesian);
    }

    @Test
    void groups_are_as_long_as_the_language_has_them() {
        assertThat(in("hi-test").integer(123_456_789)).isEqualTo("12,34,56,789");
        assertThat(in("hi-test").integer(123)).isEqualTo("123");
        assertThat(in("pl-test").integer(1234)).isEqualTo("1234");
        assertThat(in("pl-test").integer(12_345)).isEqualTo("12\u00a0345");
    }

    @Test
    void the_largest_whole_numbers_are_numbers_too() {
        assertThat(in("en").integer(Long.MIN_VALUE)).isEqualTo("−9,223,372,036,854,775,808");
    }

    @Test
    void a_percentage_keeps_its_decimals() {
        assertThat(in("en").percent(new BigDecimal("51.2"))).isEqualTo("51.2%");
        assertThat(in("id").percent(new BigDecimal("51.2"))).isEqualTo("51,2%");
    }
}
