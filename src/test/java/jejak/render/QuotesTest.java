package jejak.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Musk's claims, Musk\u2019s claims",
                "the founders' doubts, the founders\u2019 doubts",
                "trying to 'kill' it, trying to \u2018kill\u2019 it",
                "a \"tiny fraction\" of it, a \u201ctiny fraction\u201d of it",
                "(\"so\"), (\u201cso\u201d)",
                "\"'Yes' he said\", \u201c\u2018Yes\u2019 he said\u201d",
                "in the '90s, in the \u201990s",
                "no marks, no marks",
            })
    void marks_curl_by_the_letters_beside_them(String written, String printed) {
        assertThat(Quotes.curl(written)).isEqualTo(printed);
    }
}
