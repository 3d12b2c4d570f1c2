package jejak.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    private static Edtf date(String text) {
        Parsed<Edtf> parsed = Edtf.parse(text);
        return parsed.toOptional().orElseThrow(() -> new AssertionError(text + ": " + parsed));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2015-05-25,  DAY,                   2015-05-25, 2015-05-25
            2016-02-29,  DAY,                   2016-02-29, 2016-02-29
            2015-11,     MONTH,                 2015-11-01, 2015-11-30
            2016-02~,    MONTH,                 2016-02-01, 2016-02-29
            2015,        YEAR,                  2015-01-01, 2015-12-31
            2016?,       YEAR,                  2016-01-01, 2016-12-31
            2017%,       YEAR,                  2017-01-01, 2017-12-31
            2017-XX,     MONTH_UNKNOWN,         2017-01-01, 2017-12-31
            2017-XX-XX,  MONTH_AND_DAY_UNKNOWN, 2017-01-01, 2017-12-31
            2017-11-XX,  DAY_UNKNOWN,           2017-11-01, 2017-11-30
            201X,        DECADE,                2010-01-01, 2019-12-31
            201X~,       DECADE,                2010-01-01, 2019-12-31
            201X-XX,     DECADE,                2010-01-01, 2019-12-31
            20XX,        CENTURY,               2000-01-01, 2099-12-31
            2017-21,     SEASON,                2017-03-01, 2017-05-31
            2017-22,     SEASON,                2017-06-01, 2017-08-31
            2017-23?,    SEASON,                2017-09-01, 2017-11-30
            2017-24,     SEASON,                2017-12-01, 2018-02-28
            2019-24,     SEASON,                2019-12-01, 2020-02-29
            0000,        YEAR,                  0000-01-01, 0000-12-31
            -0043-03-15, DAY,                  -0043-03-15, -0043-03-15
            -004X,       DECADE,               -0049-01-01, -0040-12-31
            -00XX,       CENTURY,              -0099-01-01, 0000-12-31
            Y17000,      YEAR,                +17000-01-01, +17000-12-31
            Y-17000~,    YEAR,                -17000-01-01, -17000-12-31
            """)
    void a_point_spans_what_the_contract_says(String text, Precision precision, LocalDate first, LocalDate last) {
        Point point = (Point) date(text);
        assertThat(point.precision()).isEqualTo(precision);
        assertThat(point.earliest()).isEqualTo(first);
        assertThat(point.latest()).isEqualTo(last);
        assertThat(point.year()).isEqualTo(first.getYear());
        assertThat(point.text()).isEqualTo(text);
        assertThat(point.startsOpen() || point.endsOpen() || point.isUndated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2015-05-25,    CERTAIN,     CERTAIN,     CERTAIN
            2015-05-25?,   UNCERTAIN,   UNCERTAIN,   UNCERTAIN
            2015-11~,      APPROXIMATE, APPROXIMATE, CERTAIN
            2017%,         BOTH,        CERTAIN,     CERTAIN
            ?2017,         UNCERTAIN,   CERTAIN,     CERTAIN
            2015-~11,      CERTAIN,     APPROXIMATE, CERTAIN
            2015~-11,      APPROXIMATE, CERTAIN,     CERTAIN
            ?2015-11-~25,  UNCERTAIN,   CERTAIN,     APPROXIMATE
            2015-11~-25,   APPROXIMATE, APPROXIMATE, CERTAIN
            2015-11~-25?,  BOTH,        BOTH,        UNCERTAIN
            2015-%11-25,   CERTAIN,     BOTH,        CERTAIN
            """)
    void a_qualifier_holds_for_its_component_and_on_the_right_for_those_before(
            String text, Qualifier year, Qualifier month, Qualifier day) {
        Point point = (Point) date(text);
        assertThat(point.qualifiers()).isEqualTo(new Qualifiers(year, month, day));
        Qualifier all = year.and(month).and(day);
        assertThat(point.isApproximate()).isEqualTo(all.isApproximate());
        assertThat(point.isUncertain()).isEqualTo(all.isUncertain());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2017-09-20/2017-09-22, 2017-09-20, 2017-09-22, false, false
            2015~/2017-21?,        2015-01-01, 2017-05-31, false, false
            2015/2015-03,          2015-01-01, 2015-03-31, false, false
            2015-12/2015,          2015-12-01, 2015-12-31, false, false
            201X/2018-XX,          2010-01-01, 2018-12-31, false, false
            -0044/0010,            -0044-01-01, 0010-12-31, false, false
            2015/..,               2015-01-01, ,           false, true
            2015/,                 2015-01-01, ,           false, true
            ../2018-01,            ,           2018-01-31, true,  false
            /2018-01,              ,           2018-01-31, true,  false
            XXXX/2018,             ,           2018-12-31, true,  false
            2015/XXXX,             2015-01-01, ,           false, true
            """)
    void an_interval_runs_from_its_start_to_its_end(
            String text, LocalDate first, LocalDate last, boolean startsOpen, boolean endsOpen) {
        Edtf interval = date(text);
        assertThat(interval).isInstanceOf(Interval.class);
        assertThat(interval.earliest()).isEqualTo(first == null ? LocalDate.MIN : first);
        assertThat(interval.latest()).isEqualTo(last == null ? LocalDate.MAX : last);
        assertThat(interval.startsOpen()).isEqualTo(startsOpen);
        assertThat(interval.endsOpen()).isEqualTo(endsOpen);
        assertThat(interval.text()).isEqualTo(text);
    }

    @Test
    void an_interval_is_as_doubtful_as_either_end() {
        assertThat(date("2015~/2017").isApproximate()).isTrue();
        assertThat(date("2015/2017?").isUncertain()).isTrue();
        assertThat(date("2015/2017%").isApproximate()).isTrue();
        assertThat(date("2015/2017").isApproximate()).isFalse();
        assertThat(date("../2017").isUncertain()).isFalse();
    }

    @Test
    void an_open_end_is_not_an_unknown_one() {
        assertThat(((Interval) date("2015/..")).end()).isEqualTo(Interval.Missing.OPEN);
        assertThat(((Interval) date("2015/")).end()).isEqualTo(Interval.Missing.UNKNOWN);
        assertThat(((Interval) date("/2015")).start()).isEqualTo(Interval.Missing.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXXX", "XXXX-XX", "XXXX-XX-XX", "XXXX?", "../..", "/..", "../", "XXXX/XXXX"})
    void what_says_nothing_is_undated_and_comes_last(String text) {
        Edtf undated = date(text);
        assertThat(undated.isUndated()).isTrue();
        assertThat(undated.year()).isEqualTo(Year.MAX_VALUE);
        assertThat(undated).isGreaterThan(date("Y99999999"));
    }

    @ParameterizedTest
    @CsvSource({
        "2015-05-25, 2015", "2014-12/2016, 2014", "2015/.., 2015", "2015/, 2015", "../2018-01, 2018", "/2018-01, 2018",
        "2017-24, 2017", "201X, 2010", "20XX, 2000", "-0043, -43", "Y17000, 17000", "XXXX/2018, 2018"
    })
    void it_stands_under_its_earliest_year_or_its_latest_where_the_start_is_open(String text, int year) {
        assertThat(date(text).year()).isEqualTo(year);
    }

    @Test
    void order_is_earliest_day_then_latest_day() {
        List<String> inOrder = List.of(
                "-0043",
                "2014",
                "2015-01-01",
                "2015-01-01/2015-01-03",
                "2015-01",
                "2015",
                "2015/2016",
                "2015/..",
                "2015-05-24",
                "2015-05-25",
                "2015-06",
                "../2018-01",
                "2018-01-31/2018-02",
                "XXXX");
        List<Edtf> dates = inOrder.stream().map(EdtfTest::date).toList();
        for (int i = 0; i < dates.size(); i++) {
            for (int j = 0; j < dates.size(); j++) {
                assertThat(Integer.signum(dates.get(i).compareTo(dates.get(j))))
                        .as("%s and %s", inOrder.get(i), inOrder.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @Test
    void qualifiers_do_not_count_in_the_order_but_in_equality() {
        assertThat(date("2015-05-25?")).isEqualByComparingTo(date("2015-05-25"));
        assertThat(date("2015-05-25?")).isNotEqualTo(date("2015-05-25"));
        assertThat(date("2015-05-25")).isEqualTo(date("2015-05-25")).hasSameHashCodeAs(date("2015-05-25"));
    }

    @Test
    void only_one_certain_day_is_an_exact_day() {
        assertThat(Stream.of("2015-05-25", "2015-05-25/2015-05-25").map(EdtfTest::date))
                .allMatch(Edtf::isExactDay);
        assertThat(Stream.of("2015-05", "2015-05-25~", "2015-05-?25", "2015-05-XX", "2015-05-24/2015-05-25", "XXXX")
                        .map(EdtfTest::date))
                .noneMatch(Edtf::isExactDay);
    }

    @Test
    void a_day_of_the_calendar_is_a_point() {
        assertThat(Point.of(LocalDate.of(2015, 5, 25))).isEqualTo(date("2015-05-25"));
        assertThat(Point.of(LocalDate.of(-43, 3, 15))).isEqualTo(date("-0043-03-15"));
        assertThat(Point.of(LocalDate.of(17000, 1, 1)).earliest()).isEqualTo(LocalDate.of(17000, 1, 1));
    }

    @Test
    void a_point_that_is_no_date_cannot_be_built() {
        assertThatThrownBy(() -> new Point("2015-02-30", Precision.DAY, 2015, 2, 30, Qualifiers.NONE))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> new Point("2015-25", Precision.SEASON, 2015, 25, 0, Qualifiers.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Point("2015", Precision.YEAR, 2015, 3, 0, Qualifiers.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        Point later = Point.of(LocalDate.of(2016, 1, 1));
        Point earlier = Point.of(LocalDate.of(2015, 1, 1));
        assertThatThrownBy(() -> new Interval("2016-01-01/2015-01-01", later, earlier))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
