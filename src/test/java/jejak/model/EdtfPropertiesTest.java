package jejak.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfPropertiesTest {
    private static final long SEED = Long.getLong("jejak.seed", 20261123L);
    private static final String ALPHABET = "0123456789-/~?%XxYT: .,uE[]{}\u2013\u0000\u0660áQbc";
    private static final List<String> WORDS =
            List.of("May", "about ", " to ", "2015", "25", "since ", "/..", "BC", "-05");
    private static final Pattern ADVICE = Pattern.compile("^write `([^`]+)`$");

    @ParameterizedTest
    @CsvFileSource(resources = "/edtf/accepted.tsv", delimiter = '\t')
    void it_reads_as_another_reader_does(String text, String first, String last, String about, String unsure) {
        Edtf date = Edtf.parse(text).toOptional().orElseThrow();
        assertThat(day(date.earliest())).isEqualTo(first);
        assertThat(day(date.latest())).isEqualTo(last);
        if (date instanceof Point point && !text.startsWith("Y")) {
            Qualifiers q = point.qualifiers();
            assertThat(parts(
                            q.year().isApproximate(),
                            q.month().isApproximate(),
                            q.day().isApproximate()))
                    .isEqualTo(about);
            assertThat(parts(
                            q.year().isUncertain(),
                            q.month().isUncertain(),
                            q.day().isUncertain()))
                    .isEqualTo(unsure);
        }
    }

    private static String day(java.time.LocalDate date) {
        return date.getYear() + " " + date.getMonthValue() + " " + date.getDayOfMonth();
    }

    private static String parts(boolean year, boolean month, boolean day) {
        String parts = (year ? "y" : "") + (month ? "m" : "") + (day ? "d" : "");
        return parts.isEmpty() ? "-" : parts;
    }

    @ParameterizedTest
    @MethodSource("refused")
    void it_refuses_what_another_reader_refuses(String text) {
        assertThat(Edtf.parse(text)).isInstanceOf(Parsed.Bad.class);
    }

    static List<String> refused() throws IOException {
        try (InputStream in = EdtfPropertiesTest.class.getResourceAsStream("/edtf/refused.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    @Test
    void no_text_makes_it_throw_and_every_answer_holds_together() {
        Random random = new Random(SEED);
        List<String> good = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            String text = random(random);
            Parsed<Edtf> parsed = Edtf.parse(text);
            if (parsed instanceof Parsed.Bad<Edtf> bad) checkFault(text, bad);
            if (parsed instanceof Parsed.Good<Edtf> date) {
                good.add(text);
                assertThat(date.value().text()).isEqualTo(text);
                assertThat(date.value().earliest())
                        .as("%s, seed %d", text, SEED)
                        .isBeforeOrEqualTo(date.value().latest());
                assertThat(Edtf.parse(date.value().text())).isEqualTo(parsed);
            }
        }
        assertThat(good)
                .as("enough of them are dates for this to mean something")
                .hasSizeGreaterThan(500);
    }

    private static void checkFault(String text, Parsed.Bad<Edtf> bad) {
        String what = "'" + text + "', seed " + SEED;
        assertThat(bad.offset()).as(what).isBetween(0, text.length());
        assertThat(bad.offset() + bad.length()).as(what).isLessThanOrEqualTo(text.length());
        if (!text.isEmpty()) assertThat(bad.length()).as(what).isPositive();
        assertThat(bad.help()).as(what).isNotBlank();
        assertThat(bad.message()).as(what).doesNotContain("\n").isNotBlank();
        Matcher advice = ADVICE.matcher(bad.help());
        if (advice.matches() && !advice.group(1).equals("XX")) {
            assertThat(Edtf.parse(advice.group(1))).as(what).isInstanceOf(Parsed.Good.class);
        }
    }

    /** A date with up to three characters changed, or a few words and signs. */
    static String random(Random random) {
        String[] dates = {"2015-05-25", "2015-11~", "201X", "?2015-11-~25", "2017-09-20/2017-09-22", "2015/..", "Y17000"
        };
        StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "" : dates[random.nextInt(dates.length)]);
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
                case 1 -> text.insert(at, WORDS.get(random.nextInt(WORDS.size())));
                case 2 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(2)));
                default -> text.insert(at, (char) random.nextInt(0x10000));
            }
        }
        return text.toString();
    }

    @Test
    void the_order_is_total() {
        Random random = new Random(SEED);
        List<Edtf> dates = new ArrayList<>();
        while (dates.size() < 60) Edtf.parse(random(random)).toOptional().ifPresent(dates::add);
        for (Edtf a : dates) {
            for (Edtf b : dates) {
                int order = Integer.signum(a.compareTo(b));
                assertThat(order).isEqualTo(-Integer.signum(b.compareTo(a)));
                if (a.equals(b)) assertThat(order).isZero();
                for (Edtf c : dates) {
                    if (order <= 0 && b.compareTo(c) <= 0)
                        assertThat(a.compareTo(c)).isLessThanOrEqualTo(0);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2015-", "2015/", "-", "~", " ", "c ", "a - ", "May ", "2015 to ", "\uD83D", "`"})
    void a_hundred_thousand_characters_take_no_time(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(1), () -> assertThat(Edtf.parse(text)).isInstanceOf(Parsed.Bad.class));
        String longest = text.substring(0, 64);
        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> Edtf.parse(longest));
    }
}
