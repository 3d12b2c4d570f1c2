package jejak.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Random;
import jejak.model.Edtf;
import jejak.model.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {
    private static final long SEED = Long.getLong("jejak.seed", 20261123L);
    private static final DateWords ENGLISH = DateWords.of(Messages.of(new Lang("en")));
    private static final DateWords INDONESIAN = DateWords.of(Messages.of(new Lang("id")));

    private static Edtf date(String text) {
        return Edtf.parse(text).toOptional().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"09:10, 09:10, 09.10", "00:00, 00:00, 00.00", "23:59:05, 23:59:05, 23.59.05"})
    void a_time_of_day_has_the_languages_separator(String time, String english, String indonesian) {
        assertThat(ENGLISH.time(LocalTime.parse(time))).isEqualTo(english);
        assertThat(INDONESIAN.time(LocalTime.parse(time))).isEqualTo(indonesian);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2015-05-25   | 25 May 2015                 | 25 Mei 2015
            2015-01-01   | 1 January 2015              | 1 Januari 2015
            2015-11      | November 2015               | November 2015
            2015         | 2015                        | 2015
            2015-11~     | about November 2015         | sekitar November 2015
            2015-05-25~  | about 25 May 2015           | sekitar 25 Mei 2015
            2016?        | possibly 2016               | mungkin 2016
            2017%        | about 2017, uncertain       | sekitar 2017, belum pasti
            2017-21      | spring 2017                 | musim semi 2017
            2017-22~     | about summer 2017           | sekitar musim panas 2017
            2017-23      | autumn 2017                 | musim gugur 2017
            2017-24?     | possibly winter 2017        | mungkin musim dingin 2017
            201X         | the 2010s                   | tahun 2010-an
            201X~        | about the 2010s             | sekitar tahun 2010-an
            20XX         | the years 2000 to 2099      | tahun 2000 sampai 2099
            2017-XX-XX   | some time in 2017           | suatu waktu pada tahun 2017
            2017-XX-XX~  | about 2017, month and day unknown | sekitar 2017, bulan dan tanggal tidak diketahui
            2017-XX      | 2017, month unknown         | 2017, bulan tidak diketahui
            2017-XX?     | possibly 2017, month unknown | mungkin 2017, bulan tidak diketahui
            2017-11-XX   | November 2017, day unknown  | November 2017, tanggal tidak diketahui
            2017-11-XX~  | about November 2017, day unknown | sekitar November 2017, tanggal tidak diketahui
            XXXX         | undated                     | tanpa tanggal
            XXXX?        | undated                     | tanpa tanggal
            0800         | AD 800                      | 800 M
            0000         | 1 BC                        | 1 SM
            -0043-03-15  | 15 March 44 BC              | 15 Maret 44 SM
            -004X        | the years 50 BC to 41 BC    | tahun 50 SM sampai 41 SM
            003X         | the years AD 30 to AD 39    | tahun 30 M sampai 39 M
            Y17000       | 17000                       | 17000
            Y-999999999  | 1000000000 BC               | 1000000000 SM
            """)
    void a_point_in_words(String text, String english, String indonesian) {
        assertThat(ENGLISH.full(date(text))).isEqualTo(english);
        assertThat(INDONESIAN.full(date(text))).isEqualTo(indonesian);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2015-05-?25   | 25 May 2015, the day uncertain      | 25 Mei 2015, tanggalnya belum pasti
            2015-~11      | November 2015, the month approximate | November 2015, bulannya kira-kira
            2015~-11      | November 2015, the year approximate | November 2015, tahunnya kira-kira
            ?2015-11-~25  | 25 November 2015, the year uncertain, the day approximate \
            | 25 November 2015, tahunnya belum pasti, tanggalnya kira-kira
            2015-11~-25   | 25 November 2015, the year and month approximate | 25 November 2015, tahun dan bulannya kira-kira
            2015-~11-~25  | 25 November 2015, the month and day approximate | 25 November 2015, bulan dan tanggalnya kira-kira
            ?2015-11-?25  | 25 November 2015, the year and day uncertain | 25 November 2015, tahun dan tanggalnya belum pasti
            2015-%11      | November 2015, the month approximate and uncertain | November 2015, bulannya kira-kira dan belum pasti
            2015-~11-XX   | November 2015, day unknown, the month approximate \
            | November 2015, tanggal tidak diketahui, bulannya kira-kira
            2017-~21      | spring 2017, the season approximate | musim semi 2017, musimnya kira-kira
            2017?-XX      | possibly 2017, month unknown        | mungkin 2017, bulan tidak diketahui
            ~2015-~11     | about November 2015                 | sekitar November 2015
            """)
    void a_doubt_about_a_part_names_the_part(String text, String english, String indonesian) {
        assertThat(ENGLISH.full(date(text))).isEqualTo(english);
        assertThat(INDONESIAN.full(date(text))).isEqualTo(indonesian);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2017-09-20/2017-09-22 | 20–22 September 2017           | 20–22 September 2017
            2017-09-28/2017-10-02 | 28 September – 2 October 2017  | 28 September – 2 Oktober 2017
            2016-12-28/2017-01-03 | 28 December 2016 – 3 January 2017 | 28 Desember 2016 – 3 Januari 2017
            2017-08/2017-10       | August–October 2017            | Agustus–Oktober 2017
            2017-08/2018-01       | August 2017 – January 2018     | Agustus 2017 – Januari 2018
            2015/2019             | 2015–2019                      | 2015–2019
            2015/2015             | 2015                           | 2015
            2015-05-25/2015-05-25 | 25 May 2015                    | 25 Mei 2015
            2015~/2015~           | about 2015                     | sekitar 2015
            2015~/2017-21         | about 2015 to spring 2017      | sekitar 2015 sampai musim semi 2017
            2015/2016-03          | 2015 to March 2016             | 2015 sampai Maret 2016
            2017-21/2017-22       | spring 2017 – summer 2017      | musim semi 2017 – musim panas 2017
            2017-09-20~/2017-09-22 | about 20 September 2017 to 22 September 2017 \
            | sekitar 20 September 2017 sampai 22 September 2017
            -0044/0010            | 45 BC to AD 10                 | 45 SM sampai 10 M
            2015/..               | from 2015 on                   | sejak 2015
            2015-05-25~/..        | from about 25 May 2015 on      | sejak sekitar 25 Mei 2015
            2015/                 | from 2015, end unknown         | sejak 2015, sampai kapan tidak diketahui
            ../2018-01            | until January 2018             | hingga Januari 2018
            /2018-01              | until January 2018, start unknown | hingga Januari 2018, sejak kapan tidak diketahui
            XXXX/2018             | until 2018, start unknown      | hingga 2018, sejak kapan tidak diketahui
            ../..                 | undated                        | tanpa tanggal
            """)
    void an_interval_says_once_what_its_ends_share(String text, String english, String indonesian) {
        assertThat(ENGLISH.full(date(text))).isEqualTo(english);
        assertThat(INDONESIAN.full(date(text))).isEqualTo(indonesian);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2015-05-25            | 25 May                | 25 Mei
            2017-09-20            | 20 Sept               | 20 Sep
            2015-07~              | about July            | sekitar Juli
            2015-11?              | possibly November     | mungkin November
            2015-05-?25           | possibly 25 May       | mungkin 25 Mei
            2017-21               | spring                | musim semi
            2017-11-XX            | November, day unknown | November, tanggal tidak diketahui
            2017-11-XX~           | about November, day unknown | sekitar November, tanggal tidak diketahui
            2017-XX               | month unknown         | bulan tidak diketahui
            2017-XX-XX            | date unknown          | tanggal tidak diketahui
            2017-XX~              | about 2017, month unknown | sekitar 2017, bulan tidak diketahui
            2016                  | 2016                  | 2016
            2016~                 | about 2016            | sekitar 2016
            201X                  | the 2010s             | tahun 2010-an
            XXXX                  | undated               | tanpa tanggal
            XXXX?                 | undated               | tanpa tanggal
            2017-09-20/2017-09-22 | 20–22 Sept            | 20–22 Sep
            2017-09-28/2017-10-02 | 28 Sept – 2 Oct       | 28 Sep – 2 Okt
            2017-08/2017-10       | August–October        | Agustus–Oktober
            2017-08~/2017-10      | about August to October | sekitar Agustus sampai Oktober
            2017-08/2018-01       | August – January 2018 | Agustus – Januari 2018
            2016-12-28/2017-01-03 | 28 Dec – 3 January 2017 | 28 Des – 3 Januari 2017
            2017-21/2017-10       | spring – October      | musim semi – Oktober
            2015/2019             | 2015–2019             | 2015–2019
            2015/2015-03          | 2015 to March 2015    | 2015 sampai Maret 2015
            2015-05-25/2015-05-25 | 25 May                | 25 Mei
            2015/..               | from 2015 on          | sejak 2015
            2015-05-25/..         | from 25 May on        | sejak 25 Mei
            2015-XX/..            | from 2015, month unknown on | sejak 2015, bulan tidak diketahui
            ../2018-01            | until January         | hingga Januari
            """)
    void the_gutter_leaves_out_the_year_it_stands_under(String text, String english, String indonesian) {
        assertThat(ENGLISH.gutter(date(text))).isEqualTo(english);
        assertThat(INDONESIAN.gutter(date(text))).isEqualTo(indonesian);
    }

    @ParameterizedTest
    @CsvSource({"2015, 2015", "2015-11, 2015-11", "2015-05-25, 2015-05-25", "0001-01-01, 0001-01-01", "9999, 9999"})
    void html_takes_exact_years_months_and_days(String text, String machine) {
        assertThat(ENGLISH.machine(date(text))).contains(machine);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015~",
                "2015-05-25?",
                "2015-~11",
                "2017-21",
                "201X",
                "20XX",
                "2017-XX",
                "2017-11-XX",
                "XXXX",
                "0000",
                "-0043",
                "Y17000",
                "2015/2016",
                "2015/..",
                "2015-05-25/2015-05-25"
            })
    void html_takes_nothing_else(String text) {
        assertThat(ENGLISH.machine(date(text))).isEmpty();
    }

    @Test
    void a_day_has_a_name_and_a_year_a_heading() {
        LocalDate day = LocalDate.of(2015, 5, 25);
        assertThat(ENGLISH.plain(day)).isEqualTo("25 May 2015");
        assertThat(INDONESIAN.plain(day)).isEqualTo("25 Mei 2015");
        assertThat(ENGLISH.weekday(day)).isEqualTo("Monday");
        assertThat(INDONESIAN.weekday(LocalDate.of(2015, 5, 31))).isEqualTo("Minggu");
        assertThat(ENGLISH.year(2015)).isEqualTo("2015");
        assertThat(ENGLISH.year(-43)).isEqualTo("44 BC");
        assertThat(INDONESIAN.year(Year.MAX_VALUE)).isEqualTo("tanpa tanggal");
    }

    @Test
    void months_and_weekdays_are_named_as_cldr_names_them() {
        Locale indonesian = Locale.forLanguageTag("id");
        for (int i = 0; i < 12; i++) {
            LocalDate day = LocalDate.of(2015, 1 + i, 1 + i);
            String month = day.getMonth().getDisplayName(TextStyle.FULL, indonesian);
            assertThat(INDONESIAN.plain(day)).isEqualTo((1 + i) + " " + month + " 2015");
            assertThat(INDONESIAN.weekday(day))
                    .isEqualTo(day.getDayOfWeek().getDisplayName(TextStyle.FULL, indonesian));
            month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            assertThat(ENGLISH.plain(day)).isEqualTo((1 + i) + " " + month + " 2015");
            assertThat(ENGLISH.weekday(day))
                    .isEqualTo(day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
    }

    @Test
    void every_date_there_is_has_words() {
        Random random = new Random(SEED);
        int read = 0;
        for (int i = 0; i < 6_000; i++) {
            String text = side(random) + (random.nextBoolean() ? "/" + side(random) : "");
            if (Edtf.parse(text).toOptional().isEmpty()) continue;
            read++;
            for (DateWords words : new DateWords[] {ENGLISH, INDONESIAN}) {
                for (String said : new String[] {words.full(date(text)), words.gutter(date(text))}) {
                    assertThat(said).as("%s, seed %d", text, SEED).isNotBlank().doesNotContain("null", "{", "  ", "X");
                }
            }
        }
        assertThat(read)
                .as("enough of them are dates for this to mean something")
                .isGreaterThan(1500);
    }

    private static String side(Random random) {
        String[] points = {
            "2015-05-25",
            "2015-11",
            "2015",
            "201X",
            "20XX",
            "XXXX",
            "2017-21",
            "2017-XX",
            "2017-11-XX",
            "2017-XX-XX",
            "-0043",
            "0800-01",
            "Y17000",
            "-004X",
            "..",
            ""
        };
        String[] marks = {"", "", "", "?", "~", "%"};
        String point = points[random.nextInt(points.length)];
        int dash = point.indexOf('-', 1);
        if (dash > 0) {
            String mark = marks[random.nextInt(marks.length)];
            String joint = random.nextBoolean() ? mark + "-" : "-" + mark;
            point = point.substring(0, dash) + joint + point.substring(dash + 1);
        }
        return point.length() < 3 ? point : point + marks[random.nextInt(marks.length)];
    }
}
