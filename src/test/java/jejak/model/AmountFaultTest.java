package jejak.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountFaultTest {
    private static final long SEED = Long.getLong("jejak.seed", 20261123L);
    private static final Pattern ADVICE = Pattern.compile("^write `([^`]+)`$");
    private static final String FORMS =
            "write it like `1.9m USD`, `> 1.9m USD`, `100k..200k USD`, `51.2%` or `undisclosed`";

    private static Parsed.Bad<Amount> fault(String text) {
        Parsed<Amount> parsed = Amount.parse(text, false);
        assertThat(parsed).as(text).isInstanceOf(Parsed.Bad.class);
        Parsed.Bad<Amount> bad = (Parsed.Bad<Amount>) parsed;
        assertThat(bad.kind()).isEqualTo("bad-amount");
        return bad;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10,00,0 USD   | 0  | 7  | `10,00,0` is not grouped in threes
            1,9m USD      | 0  | 3  | `1,9` is not grouped in threes
            1,000_000 USD | 0  | 9  | `1,000_000` is not grouped in threes
            1000,000 USD  | 0  | 8  | `1000,000` is not grouped in threes
            1.5.2 USD     | 0  | 5  | `1.5.2` has more than one decimal point
            1.000,5 USD   | 0  | 7  | `1.000,5` is grouped behind its decimal point
            .5 USD        | 0  | 2  | `.5` needs figures on both sides of its point
            5. USD        | 0  | 2  | `5.` needs figures on both sides of its point
            , USD         | 0  | 1  | `,` is not grouped in threes
            > USD         | 2  | 3  | `USD` stands where a number should
            >             | 0  | 1  | a number is missing
            >> 5 USD      | 1  | 1  | `>` stands where a number should
            -5 USD        | 0  | 2  | `-5` stands where a number should
            10M USD       | 2  | 1  | `M` is none of `k`, `m` and `bn`
            1e6 USD       | 1  | 1  | `e` is none of `k`, `m` and `bn`
            10 million USD | 3 | 7  | `million` is not a currency of ISO 4217
            10m USB       | 4  | 3  | `USB` is not a currency of ISO 4217
            10m usd       | 4  | 3  | `usd` is not a currency of ISO 4217
            10m $         | 4  | 1  | `$` stands where a currency should
            10m           | 0  | 3  | `10m` names no currency
            10,000        | 0  | 6  | `10,000` names no currency
            10m USD each  | 7  | 5  | `each` stands behind the currency
            10..5 USD     | 0  | 9  | the range ends below its start
            ~ 1..2 USD    | 0  | 1  | a range takes no `~`
            1.. USD       | 4  | 3  | `USD` stands where a number should
            1..2..3 USD   | 4  | 3  | `..3` stands where a currency should
            < 0 USD       | 0  | 7  | nothing is less than 0
            > 50%         | 0  | 1  | a share takes no `>`
            51.2% of it   | 5  | 6  | nothing follows the percent sign
            101%          | 0  | 4  | a share is at most 100%
            0.05k%        | 0  | 6  | a share takes no `k`, `m` or `bn`
            Undisclosed   | 0  | 11 | `Undisclosed` stands where a number should
            four cars     | 0  | 4  | `four` stands where a number should
            """)
    void the_smallest_part_that_is_wrong_is_blamed(String text, int offset, int length, String message) {
        Parsed.Bad<Amount> bad = fault(text);
        assertThat(bad.message()).isEqualTo(message);
        assertThat(bad.offset()).isEqualTo(offset);
        assertThat(bad.length()).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $10m                 | 10m USD
            $ 10M                | 10m USD
            US$10 million        | 10m USD
            €10m                 | 10m EUR
            £1,000               | 1,000 GBP
            ¥500                 | 500 JPY
            A$5m                 | 5m AUD
            Rp10 juta            | 10m IDR
            Rp. 1,5 miliar       | 1.5bn IDR
            Rp1.500.000          | 1500000 IDR
            500 ribu rupiah      | 500k IDR
            10 million USD       | 10m USD
            1.2 trillion USD     | 1200bn USD
            10 million dollars   | 10m USD
            5 euros              | 5 EUR
            USD 10m              | 10m USD
            10mUSD               | 10m USD
            10m usd              | 10m USD
            10M USD              | 10m USD
            10b USD              | 10bn USD
            10K USD              | 10k USD
            1.9 m USD            | 1.9m USD
            1,9m USD             | 1.9m USD
            10,00,0 USD          | 10000 USD
            10,00,000 INR        | 1000000 INR
            1.000.000 USD        | 1000000 USD
            1.000.000,50 EUR     | 1000000.50 EUR
            1 906 250 USD        | 1906250 USD
            1'906'250 CHF        | 1906250 CHF
            .5 USD               | 0.5 USD
            5. USD               | 5 USD
            over $1.9m           | > 1.9m USD
            more than 1.9m USD   | > 1.9m USD
            lebih dari 1,9 juta dolar | > 1.9m USD
            at least 5m USD      | >= 5m USD
            ≥ 5m USD             | >= 5m USD
            5m USD or more       | >= 5m USD
            5m USD+              | >= 5m USD
            less than 45m USD    | < 45m USD
            up to 45m USD        | <= 45m USD
            about 300m USD       | ~ 300m USD
            sekitar $300m        | ~ 300m USD
            100k-200k USD        | 100k..200k USD
            100-200k USD         | 100k..200k USD
            $100,000 to $200,000 | 100,000..200,000 USD
            $1–2 million         | 1m..2m USD
            100k .. 200k USD     | 100k..200k USD
            51,2%                | 51.2%
            51.2 %               | 51.2%
            51.2 percent         | 51.2%
            51,2 persen          | 51.2%
            Undisclosed          | undisclosed
            unknown              | undisclosed
            n/a                  | undisclosed
            """)
    void the_help_gives_what_they_probably_mean(String text, String guess) {
        assertThat(fault(text).help()).isEqualTo("write `" + guess + "`");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10m USB  | did you mean `USD`?
            10m EUT  | did you mean `EUR`?
            10m IRD  | did you mean `IDR`?
            10m QQQ  | use its ISO 4217 code, e.g. `USD`
            10 cars  | use its ISO 4217 code, e.g. `USD`
            10m      | add its ISO 4217 code, e.g. `USD`
            1.5.2 USD | write it like `1,906,250` or `1.9m`
            """)
    void a_currency_is_guessed_from_its_nearest_code(String text, String help) {
        assertThat(fault(text).help()).isEqualTo(help);
    }

    @Test
    void words_are_told_where_they_may_stand() {
        assertThat(fault("four cars").help()).isEqualTo(FORMS + "; only `kind: in_kind` takes words");
        assertThat(fault("5 USD, 6 EUR").help()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    void an_empty_amount_is_said_to_be_empty(String text) {
        assertThat(fault(text).message()).isEqualTo("the amount is empty");
        assertThat(Amount.parse(text, true)).isInstanceOf(Parsed.Bad.class);
    }

    @Test
    void no_text_makes_it_throw_and_every_answer_holds_together() {
        Random random = new Random(SEED);
        int good = 0;
        for (int i = 0; i < 10_000; i++) {
            String text = random(random);
            boolean inKind = random.nextBoolean();
            Parsed<Amount> parsed = Amount.parse(text, inKind);
            String what = "'" + text + "', seed " + SEED;
            if (parsed instanceof Parsed.Good<Amount> amount) {
                good++;
                assertThat(amount.value().text()).as(what).isEqualTo(text);
                assertThat(amount.value() instanceof InKind && !inKind).as(what).isFalse();
            }
            if (parsed instanceof Parsed.Bad<Amount> bad) {
                assertThat(bad.kind()).isEqualTo("bad-amount");
                assertThat(bad.offset()).as(what).isBetween(0, text.length());
                assertThat(bad.offset() + bad.length()).as(what).isLessThanOrEqualTo(text.length());
                if (!text.isEmpty()) assertThat(bad.length()).as(what).isPositive();
                Matcher advice = ADVICE.matcher(bad.help());
                if (advice.matches()) {
                    assertThat(Amount.parse(advice.group(1), false)).as(what).isInstanceOf(Parsed.Good.class);
                }
            }
        }
        assertThat(good)
                .as("enough of them are amounts for this to mean something")
                .isGreaterThan(500);
    }

    private static String random(Random random) {
        String[] amounts = {
            "> 1.9m USD", "100k..200k USD", "51.2%", "undisclosed", "four cars", "1,906,250 EUR", "<= 5bn JPY"
        };
        String alphabet = "0123456789,._<>=~%kmbn USDrp$€+-\u00a0\u0000\uD83D";
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "" : amounts[random.nextInt(amounts.length)]);
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            if (random.nextInt(3) == 0) text.delete(at, Math.min(text.length(), at + 1));
            else if (random.nextInt(5) == 0) text.insert(at, (char) random.nextInt(0x10000));
            else text.insert(at, alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1,", "1.", "..", "~", " ", "a ", "1 to ", "$", "USD ", "%", "about ", "\uD83D", "1_"})
    void a_hundred_thousand_characters_take_no_time(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        String shorter = text.substring(0, 100);
        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> {
            Amount.parse(text, true);
            assertThat(Amount.parse(text, false)).isInstanceOf(Parsed.Bad.class);
            assertThat(Amount.parse(shorter, false)).isInstanceOf(Parsed.Bad.class);
        });
    }
}
