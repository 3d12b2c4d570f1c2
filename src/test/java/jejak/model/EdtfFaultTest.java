package jejak.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfFaultTest {
    private static final Pattern ADVICE = Pattern.compile("(?:write|or) `([^`]+)`");

    static Parsed.Bad<Edtf> fault(String text) {
        Parsed<Edtf> parsed = Edtf.parse(text);
        assertThat(parsed).as(text).isInstanceOf(Parsed.Bad.class);
        return (Parsed.Bad<Edtf>) parsed;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-13-45      | 5  | 2  | there is no month 13
            2015-00         | 5  | 2  | there is no month 00
            2015-42         | 5  | 2  | there is no month 42
            2015-02-29      | 8  | 2  | there is no day 29 in `2015-02`, which has 28 days
            2015-04-31~     | 8  | 2  | there is no day 31 in `2015-04`, which has 30 days
            2015-04-00      | 8  | 2  | there is no day 00 in `2015-04`, which has 30 days
            ?2015-~13       | 7  | 2  | there is no month 13
            2015/2016-11-31 | 13 | 2  | there is no day 31 in `2016-11`, which has 30 days
            2015-30         | 5  | 2  | `30` is a season of EDTF level 2
            2017-21-05      | 8  | 2  | a season has no days
            2017-XX-05      | 8  | 2  | a day needs a month
            201X-05         | 5  | 2  | a month needs a year whose digits are all known
            201X-XX-05      | 8  | 2  | a day needs a year whose digits are all known
            2015-1X         | 5  | 2  | the month is known only in part
            2015-11-2X      | 8  | 2  | the day is known only in part
            1XXX            | 0  | 4  | only the last digit of a year, the last two or all four can be open
            2X15            | 0  | 4  | only the last digit of a year, the last two or all four can be open
            -XXXX           | 0  | 5  | only the last digit of a year, the last two or all four can be open
            -0000           | 0  | 5  | there is no year -0
            Y1000000000     | 1  | 10 | the year is beyond 999999999
            Y-99999999999999999999 | 1 | 21 | the year is beyond 999999999
            2016/2015       | 5  | 4  | the interval ends before it starts: `2015` is before `2016`
            2015-05-26/2015-05-25 | 11 | 10 | the interval ends before it starts: `2015-05-25` is before `2015-05-26`
            2015/x          | 5  | 1  | `x` is not a date in EDTF
            x/2015          | 0  | 1  | `x` is not a date in EDTF
            2015/2016/2017  | 0  | 14 | `2015/2016/2017` is not a date in EDTF
            /               | 0  | 1  | `/` is not a date in EDTF
            soon            | 0  | 4  | `soon` is not a date in EDTF
            """)
    void the_smallest_part_that_is_wrong_is_blamed(String text, int offset, int length, String message) {
        Parsed.Bad<Edtf> bad = fault(text);
        assertThat(bad.kind()).isEqualTo("bad-date");
        assertThat(bad.message()).isEqualTo(message);
        assertThat(bad.offset()).isEqualTo(offset);
        assertThat(bad.length()).isEqualTo(length);
        assertThat(bad.help()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            25/05/2015           | 2015-05-25
            25.5.2015            | 2015-05-25
            05/25/2015           | 2015-05-25
            2015/05/25           | 2015-05-25
            2015.05.25           | 2015-05-25
            2015-5-2             | 2015-05-02
            2015-5               | 2015-05
            2015/05              | 2015-05
            05/2015              | 2015-05
            2015-25-05           | 2015-05-25
            20150525             | 2015-05-25
            201505               | 2015-05
            May 2015             | 2015-05
            Mei 2015             | 2015-05
            May, 2015            | 2015-05
            2015 May             | 2015-05
            25 May 2015          | 2015-05-25
            25th of May 2015     | 2015-05-25
            25th May, 2015       | 2015-05-25
            25-May-2015          | 2015-05-25
            May 25, 2015         | 2015-05-25
            Sept. 3rd, 2015      | 2015-09-03
            Monday, 25 May 2015  | 2015-05-25
            Senin, 25 Mei 2015   | 2015-05-25
            2015-May-25          | 2015-05-25
            Spring 2017          | 2017-21
            fall of 2017         | 2017-23
            musim dingin 2017    | 2017-24
            2010s                | 201X
            the 1990s            | 199X
            2010-an              | 201X
            201                  | 201X
            201x                 | 201X
            201u                 | 201X
            19                   | 19XX
            2017-xx              | 2017-XX
            about 2015           | 2015~
            c. 2015              | 2015~
            ca 2015              | 2015~
            circa May 2015       | 2015-05~
            sekitar Mei 2015     | 2015-05~
            possibly 2015        | 2015?
            2015 (?)             | 2015?
            2015-11 ~            | 2015-11~
            undated              | XXXX
            n.d.                 | XXXX
            2015-2019            | 2015/2019
            2015–2019            | 2015/2019
            2015-19              | 2015/2019
            2015 to 2019         | 2015/2019
            2015..2019           | 2015/2019
            2015 / 2019          | 2015/2019
            2015-5/2015-6        | 2015-05/2015-06
            May 2015 - June 2016 | 2015-05/2016-06
            20-22 September 2017 | 2017-09-20/2017-09-22
            28 Sept - 2 Oct 2017 | 2017-09-28/2017-10-02
            August-October 2017  | 2017-08/2017-10
            between 2015 and May 2016 | 2015/2016-05
            since 2015           | 2015/..
            2015-                | 2015/..
            2015/open            | 2015/..
            2015/present         | 2015/..
            unknown/2015         | /2015
            until May 2018       | ../2018-05
            Q1 2017              | 2017-01/2017-03
            2017-Q4              | 2017-10/2017-12
            2017-34              | 2017-04/2017-06
            y17000               | Y17000
            17000                | Y17000
            Y2015                | 2015
            +2015                | 2015
            44 BC                | -0043
            1 BCE                | 0000
            """)
    void the_help_gives_what_they_probably_mean(String text, String guess) {
        assertThat(fault(text).help()).isEqualTo("write `" + guess + "`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 February 2015", "soon", "32/05/2015", "25/05/15", "Mayday 2015", "2015 to 2014"})
    void where_there_is_no_guess_the_help_shows_the_forms(String text) {
        assertThat(fault(text).help())
                .isEqualTo("write it as EDTF, e.g. `2015-05-25`, `2015-11`, `2015-11~` or `2017-09-20/2017-09-22`");
    }

    @Test
    void where_day_and_month_can_be_told_apart_by_the_author_only_both_are_given() {
        assertThat(fault("05/06/2015").help())
                .isEqualTo("write `2015-06-05`, or `2015-05-06` where the month is written first");
        assertThat(fault("05/05/2015").help()).isEqualTo("write `2015-05-05`");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2015-05-25T09:10                 | 10 | 6  | write `date: 2015-05-25` and, beside it, `time: "09:10"`
            2015-05-25T09:10:33Z             | 10 | 10 | write `date: 2015-05-25` and, beside it, `time: "09:10"`
            2015-05-25T09:10:33.123+07:00    | 10 | 19 | write `date: 2015-05-25` and, beside it, `time: "09:10"`
            2015-05-25 9:10                  | 11 | 4  | write `date: 2015-05-25` and, beside it, `time: "09:10"`
            25/05/2015 09:10                 | 11 | 5  | write `date: 2015-05-25` and, beside it, `time: "09:10"`
            May 25, 2015 at 09:10            | 16 | 5  | write `date: 2015-05-25` and, beside it, `time: "09:10"`
            2015-05-25T25:61                 | 10 | 6  | write the day alone, and the time under `time`, e.g. `time: "09:10"`
            2015-05-25T                      | 10 | 1  | write the day alone, and the time under `time`, e.g. `time: "09:10"`
            2015-05-25T09                    | 10 | 3  | write the day alone, and the time under `time`, e.g. `time: "09:10"`
            2015-05-25T09:10/2015-05-26T10:00 | 10 | 23 | write the day alone, and the time under `time`, e.g. `time: "09:10"`
            2015-05-32T09:10                 | 10 | 6  | write the day alone, and the time under `time`, e.g. `time: "09:10"`
            """)
    void a_time_of_day_has_a_key_of_its_own(String text, int offset, int length, String help) {
        Parsed.Bad<Edtf> bad = fault(text);
        assertThat(bad.kind()).isEqualTo("date-has-time");
        assertThat(bad.offset()).isEqualTo(offset);
        assertThat(bad.length()).isEqualTo(length);
        assertThat(bad.help()).isEqualTo(help);
        assertThat(bad.message()).contains("`" + text.substring(offset) + "`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void an_empty_date_is_said_to_be_empty(String text) {
        Parsed.Bad<Edtf> bad = fault(text);
        assertThat(bad.message()).isEqualTo("the date is empty");
        assertThat(bad.length()).isEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2015,2016]",
                "{2015,2016}",
                "156X-12-25",
                "Y-17E7",
                "1950S2",
                "2015-W22",
                "2015-05-25+",
                "٢٠١٥",
                "2015-05-25\u0000",
                "--",
                "-",
                "~",
                "2015~~",
                "??2015",
                "2015-",
                "X",
                "XX",
                "2015/2016/",
                "../../..",
                "2015...",
                "...",
                "🙂🙂"
            })
    void what_is_beyond_the_contract_is_refused(String text) {
        assertThat(fault(text).kind()).isEqualTo("bad-date");
    }

    @Test
    void advice_in_backticks_reads_well_itself() {
        for (String text : new String[] {"2016/2015", "2015-XX-05", "1XXX", "2015-30", "-0000", "201X-05", "2015-1X"}) {
            Matcher advice = ADVICE.matcher(fault(text).help());
            while (advice.find()) {
                if (advice.group(1).equals("XX")) continue;
                assertThat(Edtf.parse(advice.group(1))).as(text).isInstanceOf(Parsed.Good.class);
            }
        }
    }

    @Test
    void an_authors_words_are_quoted_on_one_line_and_not_at_length() {
        assertThat(fault("May\n\u001b[31m2015").message()).isEqualTo("`May��[31m2015` is not a date in EDTF");
        assertThat(fault("w".repeat(60)).message()).isEqualTo("`" + "w".repeat(40) + "...` is not a date in EDTF");
        assertThat(fault("w".repeat(65)).message()).isEqualTo("a date has at most 64 characters, this one 65");
    }
}
