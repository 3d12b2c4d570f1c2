package jejak.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import jejak.model.Amount;
import jejak.model.Currency;
import jejak.model.Lang;
import jejak.model.Money;
import jejak.model.Per;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MoneyWordsTest {
    private static final long SEED = Long.getLong("jejak.seed", 20261123L);
    private static final MoneyWords ENGLISH = MoneyWords.of(Messages.of(new Lang("en")));
    private static final MoneyWords INDONESIAN = MoneyWords.of(Messages.of(new Lang("id")));

    private static Amount amount(String text) {
        return Amount.parse(text, true).toOptional().orElseThrow();
    }

    private static Currency currency(String code) {
        return Currency.of(code).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10m USD              | US$10 million                | US$10 juta
            > 1.9m USD           | over US$1.9 million          | lebih dari US$1,9 juta
            >= 5m USD            | at least US$5 million        | sedikitnya US$5 juta
            < 45m USD            | less than US$45 million      | kurang dari US$45 juta
            <= 45m USD           | up to US$45 million          | paling banyak US$45 juta
            ~ 300m USD           | about US$300 million         | sekitar US$300 juta
            100k..200k USD       | US$100,000 to US$200,000     | US$100.000 sampai US$200.000
            1bn USD              | US$1 billion                 | US$1 miliar
            1200bn USD           | US$1.2 trillion              | US$1,2 triliun
            5000000bn USD        | US$5,000 trillion            | US$5.000 triliun
            1,906,250 USD        | US$1,906,250                 | US$1.906.250
            1,234,567,000 USD    | US$1,234,567,000             | US$1.234.567.000
            12,345,000 USD       | US$12.345 million            | US$12,345 juta
            999,999 USD          | US$999,999                   | US$999.999
            0 USD                | US$0                         | US$0
            0..45m USD           | up to US$45 million          | paling banyak US$45 juta
            > 0 USD              | over US$0                    | lebih dari US$0
            12.5 USD             | US$12.50                     | US$12,50
            0.0035 USD           | US$0.0035                    | US$0,0035
            10m IDR              | Rp10 million                 | Rp10 juta
            1.5bn EUR            | €1.5 billion                 | €1,5 miliar
            250 GBP              | £250                         | £250
            5m AUD               | AU$5 million                 | AU$5 juta
            10m CHF              | CHF 10 million               | CHF 10 juta
            51.2%                | 51.2%                        | 51,2%
            undisclosed          | amount undisclosed           | jumlah tidak diungkapkan
            four cars            | four cars                    | four cars
            """)
    void an_amount_in_full_says_its_bounds_and_is_never_rounded(String text, String english, String indonesian) {
        assertThat(ENGLISH.full(amount(text))).isEqualTo(english);
        assertThat(INDONESIAN.full(amount(text))).isEqualTo(indonesian);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.9m USD       | US$1.9m              | US$1,9 jt
            > 1.9m USD     | over US$1.9m         | lebih dari US$1,9 jt
            100k..200k USD | US$100k to US$200k   | US$100 rb sampai US$200 rb
            1bn USD        | US$1bn               | US$1 miliar
            1.2bn EUR      | €1.2bn               | €1,2 miliar
            2000bn USD     | US$2tn               | US$2 triliun
            1,906,250 USD  | US$1,906,250         | US$1.906.250
            1,500 USD      | US$1,500             | US$1.500
            9,000 USD      | US$9,000             | US$9.000
            90,000 USD     | US$90k               | US$90 rb
            1,234,567,000 USD | US$1,234,567,000  | US$1.234.567.000
            51.2%          | 51.2%                | 51,2%
            undisclosed    | undisclosed          | tidak diungkapkan
            four cars      | four cars            | four cars
            """)
    void a_brief_amount_is_no_less_exact(String text, String english, String indonesian) {
        assertThat(ENGLISH.brief(amount(text))).isEqualTo(english);
        assertThat(INDONESIAN.brief(amount(text))).isEqualTo(indonesian);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            < 45m USD    | 10m USD    | at least US$10 million and less than US$55 million
            <= 45m USD   | 10m USD    | US$10 million to US$55 million
            < 45m USD    | 0 USD      | less than US$45 million
            > 1m USD     | 2m USD     | over US$3 million
            ~ 300m USD   | 10m USD    | about US$310 million
            ~ 300m USD   | > 10m USD  | over about US$310 million
            ~ 3m USD     | 1m..2m USD | about US$4 million to US$5 million
            ~ 3m USD     | < 2m USD   | at least about US$3 million and less than about US$5 million
            """)
    void a_sum_says_the_bounds_it_has(String one, String other, String words) {
        Money sum = ((Money) amount(one)).plus((Money) amount(other));
        assertThat(ENGLISH.full(sum)).isEqualTo(words);
    }

    @Test
    void a_rate_says_for_how_long() {
        assertThat(ENGLISH.full(amount("> 1.9m USD"), Per.YEAR)).isEqualTo("over US$1.9 million a year");
        assertThat(INDONESIAN.full(amount("> 1.9m USD"), Per.YEAR)).isEqualTo("lebih dari US$1,9 juta per tahun");
        assertThat(ENGLISH.brief(amount("175k USD"), Per.MONTH)).isEqualTo("US$175k a month");
    }

    @ParameterizedTest
    @EnumSource(Per.class)
    void every_period_has_words(Per per) {
        assertThat(ENGLISH.full(amount("5 USD"), per)).startsWith("US$5 a").doesNotContain("{");
        assertThat(INDONESIAN.full(amount("5 USD"), per)).startsWith("US$5 per ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1906250    | USD | US$1,906,250   | US$1.906.250
            10000000   | USD | US$10,000,000  | US$10.000.000
            12.5       | USD | US$12.50       | US$12,50
            12.50      | USD | US$12.50       | US$12,50
            12.00      | USD | US$12          | US$12
            12.5       | JPY | ¥12.5          | ¥12,5
            12.5       | KWD | KWD 12.500     | KWD 12,500
            -5         | USD | −US$5          | −US$5
            """)
    void exact_means_every_figure(BigDecimal sum, String code, String english, String indonesian) {
        assertThat(ENGLISH.exact(sum, currency(code))).isEqualTo(english);
        assertThat(INDONESIAN.exact(sum, currency(code))).isEqualTo(indonesian);
    }

    @Test
    void exact_money_keeps_its_bounds() {
        assertThat(ENGLISH.exact((Money) amount("> 1.9m USD"))).isEqualTo("over US$1,900,000");
    }

    @Test
    void every_currency_can_be_said() {
        for (String code : Currency.codes()) {
            assertThat(ENGLISH.full(amount("5m " + code))).endsWith("5 million").doesNotContain("{", "null");
        }
    }

    @Test
    void every_amount_has_words() {
        Random random = new Random(SEED);
        String[] signs = {"", "> ", ">= ", "< ", "<= ", "~ "};
        String[] suffixes = {"", "k", "m", "bn"};
        Money range = (Money) amount("1m..2m USD");
        for (int i = 0; i < 2_000; i++) {
            String number = BigDecimal.valueOf(random.nextInt(1_000_000) + 1, random.nextInt(5))
                    .toPlainString();
            String suffix = suffixes[random.nextInt(suffixes.length)];
            String text = signs[random.nextInt(signs.length)] + number + suffix + " USD";
            Money money = (Money) amount(text);
            for (MoneyWords words : new MoneyWords[] {ENGLISH, INDONESIAN}) {
                for (Money one : new Money[] {money, money.plus(range)}) {
                    String what = text + ", seed " + SEED;
                    assertThat(words.full(one)).as(what).contains("US$").doesNotContain("null", "{", "E");
                    assertThat(words.brief(one)).as(what).contains("US$").doesNotContain("null", "{", "E");
                }
            }
        }
    }
}
