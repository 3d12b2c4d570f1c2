package jejak.read;

import static jejak.read.Given.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import jejak.diagnostic.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    private static String help(Type<?> type, String written) {
        Faults faults = new Faults();
        type.read(Node.of(Given.value(written)), faults);
        return faults.list().get(0).help().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015", "2015-05", "2015-05-25", "2015-11~", "2016?", "2017-09-20/2017-09-22", "XXXX"})
    void a_date_is_as_precise_as_its_source(String written) {
        var read = read(Times.DATE, written);

        assertThat(read.value().text()).isEqualTo(written);
        assertThat(read.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-13-45, 2:9+2 bad-date",
        "'\"2020-13-45\"', 2:10+2 bad-date",
        "2015-02-30, 2:12+2 bad-date",
        "2015-05-25T09:10, 2:14+6 date-has-time",
    })
    void the_part_of_a_date_that_is_wrong_is_blamed(String written, String fault) {
        var read = read(Times.DATE, written);

        assertThat(read.faults()).containsExactly(fault);
        assertThat(read.value().isUndated()).isTrue();
    }

    @Test
    void a_day_is_a_whole_day_of_the_calendar() {
        assertThat(read(Times.DAY, "2026-11-23").value()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(read(Times.DAY, "2024-02-29").value()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11", "2026-02-30", "2023-02-29", "23.11.2026", "2026-11-23T00:00:00Z", "2026-1-1", "x"})
    void another_date_is_no_day(String written) {
        assertThat(read(Times.DAY, written).faults()).containsExactly("2:4+" + written.length() + " bad-day");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T09:00:00Z, 2026-12-01T09:00:00Z",
        "2026-12-01T09:00Z, 2026-12-01T09:00:00Z",
        "2026-12-01T16:00:00+07:00, 2026-12-01T09:00:00Z",
    })
    void an_instant_has_its_offset(String written, Instant instant) {
        assertThat(read(Times.INSTANT, written).value()).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-01", "2026-12-01T09:00:00", "09:00", "2026-12-01 09:00Z", "2026-13-01T09:00:00Z"})
    void an_embargo_without_an_offset_would_end_at_another_hour_elsewhere(String written) {
        assertThat(read(Times.INSTANT, written).faults()).containsExactly("2:4+" + written.length() + " bad-instant");
    }

    @ParameterizedTest
    @CsvSource({"'\"09:10\"', 09:10", "09:10, 09:10", "23:59:30, 23:59:30", "00:00, 00:00"})
    void a_time_may_stand_in_quotes(String written, LocalTime time) {
        assertThat(read(Times.TIME, written).value()).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9:10", "24:00", "09:60", "9.10", "0910", "09:10 PM", "noon"})
    void another_time_is_none(String written) {
        assertThat(read(Times.TIME, written).faults()).containsExactly("2:4+" + written.length() + " bad-time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/Los_Angeles", "Asia/Jakarta", "UTC", "Etc/GMT+7"})
    void a_zone_is_an_iana_name(String written) {
        assertThat(read(Times.ZONE, written).value()).isEqualTo(ZoneId.of(written));
    }

    @Test
    void a_zone_that_is_none_gets_the_nearest() {
        assertThat(help(Times.ZONE, "America/LosAngeles")).isEqualTo("did you mean `America/Los_Angeles`?");
        assertThat(help(Times.ZONE, "+07:00")).isEqualTo("write a name such as America/Los_Angeles");
        assertThat(read(Times.ZONE, "PST").faults()).containsExactly("2:4+3 bad-timezone");
    }
}
