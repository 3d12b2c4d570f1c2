package jejak.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    private static Amount amount(String text) {
        Parsed<Amount> parsed = Amount.parse(text, false);
        return parsed.toOptional().orElseThrow(() -> new AssertionError(text + ": " + parsed));
    }

    private static Money money(String text) {
        return (Money) amount(text);
    }

    private static String plain(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10m USD              | 10000000  | 10000000  | exact
            0 USD                | 0         | 0         | exact
            1,906,250 USD        | 1906250   | 1906250   | exact
            1_906_250 USD        | 1906250   | 1906250   | exact
            1,234.56 EUR         | 1234.56   | 1234.56   | exact
            0.0035 USD           | 0.0035    | 0.0035    | exact
            1.90m USD            | 1900000   | 1900000   | exact
            1.9065m USD          | 1906500   | 1906500   | exact
            133.2m USD           | 133200000 | 133200000 | exact
            1bn IDR              | 1000000000 | 1000000000 | exact
            250k USD             | 250000    | 250000    | exact
            > 1.9m USD           | 1900000   | -         | above
            >1.9m USD            | 1900000   | -         | above
            >= 1m USD            | 1000000   | -         | at least
            < 45m USD            | -         | 45000000  | below
            <= 45m USD           | -         | 45000000  | at most
            ~ 300m USD           | 300000000 | 300000000 | about
            100,000..200,000 USD | 100000    | 200000    | range
            100k..0.2m USD       | 100000    | 200000    | range
            500..2k USD          | 500       | 2000      | range
            5..5 USD             | 5         | 5         | exact
            """)
    void money_keeps_its_bounds_exactly(String text, String low, String high, String kind) {
        Money money = money(text);
        assertThat(plain(money.low())).isEqualTo(low);
        assertThat(plain(money.high())).isEqualTo(high);
        assertThat(money.bounds().above()).isEqualTo(kind.equals("above"));
        assertThat(money.bounds().below()).isEqualTo(kind.equals("below"));
        assertThat(money.isApproximate()).isEqualTo(kind.equals("about"));
        assertThat(money.isExact()).isEqualTo(kind.equals("exact"));
        assertThat(money.text()).isEqualTo(text);
        assertThat(text).endsWith(money.currency().code());
    }

    @ParameterizedTest
    @CsvSource({"51.2%, 51.2", "0.25%, 0.25", "100%, 100", "5%, 5", "51.20%, 51.2"})
    void a_share_is_a_percentage(String text, BigDecimal percent) {
        assertThat(amount(text)).isEqualTo(new Share(percent, text));
    }

    @Test
    void an_amount_may_be_undisclosed() {
        assertThat(amount("undisclosed")).isEqualTo(new Undisclosed());
        assertThat(amount("undisclosed").text()).isEqualTo("undisclosed");
        assertThat(Amount.parse("undisclosed", true).toOptional()).contains(new Undisclosed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "four cars",
                "4 Tesla cars",
                "use of an office",
                "one DGX-1",
                "empat mobil",
                "四辆车",
                "all of it",
                "10 USX",
                "60m dollars of compute",
                "a try",
                "words\u00a0and words"
            })
    void in_kind_may_be_words(String words) {
        assertThat(Amount.parse(words, true).toOptional()).contains(new InKind(words));
        assertThat(Amount.parse(words, false)).isInstanceOf(Parsed.Bad.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> 5m USD", "51.2%", "100k..200k USD"})
    void in_kind_may_still_be_figures(String text) {
        assertThat(Amount.parse(text, true)).isEqualTo(Amount.parse(text, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "four USD",
                "10 million USD",
                "5,00 EUR",
                "10,000",
                "$10m",
                "5 m",
                "a\u00a0USD",
                "120%",
                "..",
                "1 2 3"
            })
    void in_kind_takes_no_faulty_figures_for_words(String text) {
        assertThat(Amount.parse(text, true)).isInstanceOf(Parsed.Bad.class);
    }

    @Test
    void words_in_kind_may_be_long() {
        String words = "a year of lodging ".repeat(20).strip();
        assertThat(Amount.parse(words, true).toOptional()).contains(new InKind(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10m USD        | 5m USD         | 15000000 USD
            0.1 USD        | 0.2 USD        | 0.3 USD
            10m USD        | > 1.9m USD     | > 11900000 USD
            >= 1m USD      | > 1m USD       | > 2000000 USD
            >= 1m USD      | 1m USD         | >= 2000000 USD
            < 45m USD      | <= 5m USD      | < 50000000 USD
            <= 45m USD     | <= 5m USD      | <= 50000000 USD
            < 45m USD      | 10m USD        | >= 10000000 < 55000000 USD
            <= 45m USD     | 10m USD        | 10000000..55000000 USD
            < 45m USD      | > 10m USD      | > 10000000 USD
            1..2 USD       | 3..4 USD       | 4..6 USD
            1..2 USD       | >= 5 USD       | >= 6 USD
            1..2 USD       | < 5 USD        | >= 1 < 7 USD
            ~ 300m USD     | 10m USD        | ~ 310000000 USD
            ~ 300m USD     | > 10m USD      | ~ > 310000000 USD
            ~ 3 USD        | 1..2 USD       | ~ 4..5 USD
            0 USD          | ~ 3 USD        | ~ 3 USD
            """)
    void bounds_add_as_bounds_in_either_order(String one, String other, String sum) {
        assertThat(money(one).plus(money(other)).text()).isEqualTo(sum);
        assertThat(money(other).plus(money(one)).text()).isEqualTo(sum);
    }

    @Test
    void a_sum_starts_from_zero() {
        Currency dollar = Currency.of("USD").orElseThrow();
        assertThat(Money.zero(dollar).plus(money("< 45m USD")).bounds().low()).contains(BigDecimal.ZERO);
        assertThat(Money.zero(dollar).plus(money("1.9m USD")).isExact()).isTrue();
        assertThat(Money.of(new BigDecimal("12.50"), dollar).text()).isEqualTo("12.50 USD");
    }

    @Test
    void nothing_adds_across_currencies() {
        assertThatThrownBy(() -> money("1 USD").plus(money("1 EUR")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot add EUR to USD");
    }

    @Test
    void bounds_that_hold_nothing_cannot_be_built() {
        Optional<BigDecimal> one = Optional.of(BigDecimal.ONE);
        Optional<BigDecimal> two = Optional.of(BigDecimal.valueOf(2));
        assertThatThrownBy(() -> new Bounds(two, one, false, false, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bounds(one, one, true, false, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bounds(Optional.empty(), one, true, false, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bounds.exactly(BigDecimal.ONE.negate())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bounds(Optional.empty(), Optional.empty(), false, false, false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
