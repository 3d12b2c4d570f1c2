package jejak.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import jejak.model.Lang;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Messages POLISH = Messages.of(new Lang("pl-test"));

    @Test
    void words_fall_back_key_by_key_to_a_more_general_tag_and_then_to_english() {
        Messages messages = Messages.of(new Lang("pl-test-more"));
        assertThat(messages.text("test.name")).isEqualTo("inna nazwa");
        assertThat(messages.count("test.only-general", 1)).isEqualTo("1 rzeczy");
        assertThat(messages.text("date.undated")).isEqualTo("undated");
        assertThat(messages.lang()).isEqualTo(new Lang("pl-test-more"));
    }

    @Test
    void a_region_or_a_capital_makes_no_difference() {
        assertThat(Messages.of(new Lang("id-ID")).text("date.undated")).isEqualTo("tanpa tanggal");
        assertThat(Messages.of(new Lang("ID")).text("date.undated")).isEqualTo("tanpa tanggal");
    }

    @Test
    void it_is_known_which_languages_have_words() {
        assertThat(Messages.speaks(new Lang("en"))).isTrue();
        assertThat(Messages.speaks(new Lang("en-GB"))).isTrue();
        assertThat(Messages.speaks(new Lang("id"))).isTrue();
        assertThat(Messages.speaks(new Lang("qaa"))).isFalse();
        assertThat(Messages.of(new Lang("qaa")).text("date.undated")).isEqualTo("undated");
    }

    @Test
    void a_count_takes_the_plural_of_the_language() {
        assertThat(POLISH.count("test.files", 1, "domu")).isEqualTo("1 plik w domu");
        assertThat(POLISH.count("test.files", 3, "domu")).isEqualTo("3 pliki w domu");
        assertThat(POLISH.count("test.files", 12_345, "domu")).isEqualTo("12\u00a0345 plików w domu");
        assertThat(POLISH.count("test.files", new BigDecimal("1.5"), "domu")).isEqualTo("1,5 pliku w domu");
    }

    @Test
    void the_plural_of_borrowed_words_is_that_of_their_own_language() {
        // 5 is "many" in Polish, which has no word for it here, and "other" in English.
        assertThat(POLISH.count("money.million", 5)).isEqualTo("5 million");
    }

    @Test
    void values_are_filled_in_once_and_as_they_are() {
        assertThat(POLISH.text("date.about", "{0} {9} it's")).isEqualTo("about {0} {9} it's");
        assertThat(POLISH.text("date.span.words", "a", "b")).isEqualTo("a to b");
    }

    @Test
    void a_key_that_nobody_has_is_broken_code() {
        assertThatThrownBy(() -> POLISH.text("test.nothing"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no words for the key `test.nothing` in pl-test");
        assertThatThrownBy(() -> POLISH.count("test.nothing", 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("test.nothing");
        assertThat(POLISH.find("test.nothing")).isEmpty();
        assertThat(POLISH.find("test.name")).contains("nazwa");
    }

    @Test
    void a_place_that_nothing_fills_is_broken_code() {
        assertThatThrownBy(() -> POLISH.text("test.broken", "a", "b")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> POLISH.text("test.unclosed", "a")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> POLISH.text("date.about")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> POLISH.text("date.about", (Object) null)).isInstanceOf(IllegalStateException.class);
    }
}
