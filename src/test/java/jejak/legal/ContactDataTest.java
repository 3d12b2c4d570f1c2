package jejak.legal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDataTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to lind@example.org.",
                "mailto:lind@example.org",
                "lind.m+x@mail.example.co.id",
                "lind [at] example.org",
                "Call +62 21 1234 5678.",
                "+1 (415) 555-0132",
                "0049 30 1234567",
                "415-555-0132",
                "(415) 555-0132",
                "(021) 555 1234",
                "0812-3456-7890",
                "手机 13812345678",
                "Tel. 555 0132",
                "telepon: 021 5550132",
                "He lives at 12 Long Acre Road.",
                "3180 18th Street",
                "Jalan Jenderal Sudirman No. 5",
                "Jl. Kemang Raya 12",
                "RT 003/RW 04",
                "Lindenstraße 12a",
                "12, rue de Rivoli",
                "Calle Mayor 5",
                "北京市中关村大街27号",
                "SW1A 1AA",
                "Menlo Park, CA 94025",
                "P.O. Box 123"
            })
    void finds_how_somebody_can_be_reached(String text) {
        assertThat(ContactData.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He left on 2015-05-25.",
                "It cost 100,000 to 200,000 dollars.",
                "1.900.000 USD in 2016-2017",
                "Case 4:24-cv-04722, Dkt. 379-12",
                "between 2015 and 2019, 64 events",
                "1,906,250.00",
                "In 2015 Musk and Altman drove.",
                "5 Years Later",
                "@altman wrote",
                "page 3 of 12",
                "ISBN 978-3-16-148410-0",
                "He sat in Wall Street.",
                "GPT-4 and RT-2",
                ""
            })
    void takes_no_other_figures_for_it(String text) {
        assertThat(ContactData.isIn(text)).isFalse();
    }

    @Test
    void long_text_takes_no_time() {
        String text = "1 ".repeat(100_000) + "Aa ".repeat(100_000) + "a.".repeat(100_000) + "中".repeat(100_000);
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                java.time.Duration.ofSeconds(10), () -> ContactData.isIn(text));
    }
}
