package jejak.read;

import static org.assertj.core.api.Assertions.assertThat;

import jejak.diagnostic.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalarTest {

    /** The letter {@code X} is wrong. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            10 X        | 2:7+1
            "10 X"      | 2:8+1
            '10 X'      | 2:8+1
            \ud83d\ude00 X | 2:6+1
            '\ud83d\ude00 X' | 2:7+1
            'it''s X'   | 2:4+9
            "\\u0041 X" | 2:4+10
            """)
    void the_wrong_part_of_a_text_is_blamed_where_it_can_be_found(String written, String place) {
        Yaml.Text value = (Yaml.Text) Given.value(written);
        Span at = Scalar.within(value.at(), value.text(), value.text().indexOf('X'), 1);

        assertThat(Given.place(at)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 2:4+1", "3, 0, 2:7+1", "99, 5, 2:7+1", "-1, 2, 2:4+2", "1, 99, 2:5+2"})
    void a_part_never_leaves_its_text(int offset, int length, String place) {
        Yaml.Text value = (Yaml.Text) Given.value("abc");

        assertThat(Given.place(Scalar.within(value.at(), value.text(), offset, length)))
                .isEqualTo(place);
    }
}
