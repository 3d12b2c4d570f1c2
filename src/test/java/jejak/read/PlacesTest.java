package jejak.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.error.Mark;

class PlacesTest {
    // a smiling face is one code point and two chars
    private final Places places = new Places("x.md", "ab\n\ud83d\ude00cd\n\nend", 1);

    private static Mark at(int point) {
        return new Mark("", point, 99, 99, new int[0], 0);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 2:1+1",
        "1, 2, 2:2+1",
        "2, 3, 2:3+1",
        "3, 4, 3:1+1",
        "4, 6, 3:2+2",
        "7, 8, 4:1+1",
        "8, 11, 5:1+3",
        "11, 11, 5:4+1",
    })
    void a_count_of_code_points_is_a_line_and_column_of_the_file(int from, int to, String place) {
        assertThat(Given.place(places.between(at(from), at(to)))).isEqualTo(place);
    }

    @Test
    void what_ends_on_a_later_line_reaches_to_the_end_of_its_first() {
        assertThat(Given.place(places.between(at(4), at(11)))).isEqualTo("3:2+2");
        assertThat(Given.place(places.between(at(8), at(99)))).isEqualTo("5:1+3");
    }

    @Test
    void a_mark_shows_what_stands_before_and_after_it_on_its_line() {
        assertThat(places.rest(at(0))).isEqualTo("ab");
        assertThat(places.before(at(0))).isEmpty();
        assertThat(places.rest(at(4))).isEqualTo("cd");
        assertThat(places.before(at(4))).isEqualTo("\ud83d\ude00");
        assertThat(places.rest(at(7))).isEmpty();
        assertThat(places.rest(at(11))).isEmpty();
        assertThat(places.before(at(11))).isEqualTo("end");
    }

    @Test
    void an_empty_text_has_one_place() {
        Places empty = new Places("site.yml", "", 0);

        assertThat(Given.place(empty.between(0, 1))).isEqualTo("1:1+1");
        assertThat(empty.rest(at(5))).isEmpty();
        assertThat(empty.before(at(5))).isEmpty();
    }
}
