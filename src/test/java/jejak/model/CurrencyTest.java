package jejak.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CurrencyTest {
    // The JDK's own table is the second reader here; it gives no minor units to units of account.
    private static final List<String> WITHOUT_MINOR_UNITS = List.of("XDR", "XSU", "XUA");

    @Test
    void minor_units_are_those_the_jdk_knows() {
        for (java.util.Currency known : java.util.Currency.getAvailableCurrencies()) {
            String code = known.getCurrencyCode();
            if (WITHOUT_MINOR_UNITS.contains(code)) continue;
            Currency.of(code)
                    .ifPresent(
                            ours -> assertThat(ours.minorUnits()).as(code).isEqualTo(known.getDefaultFractionDigits()));
        }
    }

    @Test
    void every_countrys_currency_is_listed() {
        for (String country : Locale.getISOCountries()) {
            java.util.Currency used = java.util.Currency.getInstance(
                    new Locale.Builder().setRegion(country).build());
            if (used != null) assertThat(Currency.codes()).contains(used.getCurrencyCode());
        }
    }

    @Test
    void codes_are_in_capitals_and_the_most_written_come_first() {
        assertThat(Currency.codes()).allMatch(code -> code.matches("[A-Z]{3}")).startsWith("USD", "EUR", "GBP", "JPY");
        assertThat(Currency.codes()).doesNotContain("XXX", "XTS", "XAU");
        assertThat(Currency.of("usd")).isEmpty();
        assertThat(Currency.of("CLF")).contains(new Currency("CLF", 4));
    }
}
