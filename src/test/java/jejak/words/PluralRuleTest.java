package jejak.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import jejak.model.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PluralRuleTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/words/plurals.tsv", delimiter = '\t')
    void every_number_takes_the_plural_that_cldr_gives_it(String language, String samples) {
        PluralRule rule = PluralRule.of(new Lang(language));
        for (String sample : samples.split(" ")) {
            String[] pair = sample.split("=");
            Plural expected = Plural.valueOf(pair[1].toUpperCase(Locale.ROOT));
            assertThat(rule.of(Quantity.of(new BigDecimal(pair[0]))))
                    .as("%s in %s", pair[0], language)
                    .isEqualTo(expected);
            if (pair[0].indexOf('.') < 0) {
                assertThat(rule.of(Quantity.of(Long.parseLong(pair[0])))).isEqualTo(expected);
            }
        }
    }

    @Test
    void a_tag_takes_the_rule_of_its_language() {
        assertThat(PluralRule.of(new Lang("ru-Latn-RU")).of(Quantity.of(3))).isEqualTo(Plural.FEW);
        assertThat(PluralRule.of(new Lang("pt-BR")).of(Quantity.of(0))).isEqualTo(Plural.ONE);
        assertThat(PluralRule.of(new Lang("pt-PT")).of(Quantity.of(0))).isEqualTo(Plural.OTHER);
        assertThat(PluralRule.of(new Lang("qaa")).of(Quantity.of(1))).isEqualTo(Plural.OTHER);
    }

    @Test
    void no_number_is_too_large_or_too_small() {
        PluralRule english = PluralRule.of(new Lang("en"));
        BigDecimal huge = new BigDecimal("1e30");
        assertThat(english.of(Quantity.of(-1))).isEqualTo(Plural.ONE);
        assertThat(english.of(Quantity.of(Long.MIN_VALUE))).isEqualTo(Plural.OTHER);
        assertThat(english.of(Quantity.of(huge))).isEqualTo(Plural.OTHER);
        assertThat(english.of(Quantity.of(new BigDecimal("1e-30")))).isEqualTo(Plural.OTHER);
        assertThat(PluralRule.of(new Lang("ru")).of(Quantity.of(huge.add(BigDecimal.ONE))))
                .isEqualTo(Plural.ONE);
    }
}
