package jejak.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SearchWordsTest {
    @Test
    void words_lose_case_and_diacritics() {
        assertThat(SearchWords.of("Émile Łódź, STRASSE Straße; Ångström"))
                .containsExactly("emile", "lodz", "strasse", "strasse", "angstrom");
        assertThat(SearchWords.of("cafe\u0301")).as("decomposed already").containsExactly("cafe");
        assertThat(SearchWords.of("İstanbul ＯｐｅｎＡＩ")).containsExactly("istanbul", "openai");
    }

    @Test
    void a_letter_alone_is_no_word_and_a_figure_is() {
        assertThat(SearchWords.of("Altman's 7 (a) – 2015-05-25")).containsExactly("altman", "7", "2015", "05", "25");
    }

    @Test
    void scripts_without_spaces_are_cut_into_pairs() {
        assertThat(SearchWords.of("阑夕说OpenAI 早")).containsExactly("阑夕", "夕说", "说", "openai", "早");
        assertThat(SearchWords.of("𠀀𠀁")).as("beyond the basic plane").containsExactly("𠀀𠀁", "𠀁");
    }

    @Test
    void arabic_is_found_without_its_vowel_signs() {
        assertThat(SearchWords.of("مُحَمَّد")).containsExactly("محمد");
    }

    @Test
    void no_word_is_longer_than_forty_letters() {
        assertThat(SearchWords.of("x".repeat(500))).containsExactly("x".repeat(40));
    }

    @Test
    void nothing_is_in_what_holds_no_letter() {
        assertThat(SearchWords.of("")).isEmpty();
        assertThat(SearchWords.of("…—!? \u0301")).isEmpty();
    }

    @Test
    void plain_text_is_cut_as_if_it_had_been_folded() {
        String signs = "aZ09 \t\n-_.'\"&<>@[`{/:\u00a0\u00b7\u2010\u2013\u2014\u2018\u2019\u201c\u2026\u2027";
        Random random = new Random(20261128);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) text.append(signs.charAt(random.nextInt(signs.length())));
            // a letter alone is no word, and one that no ASCII has makes the whole text be folded
            assertThat(SearchWords.of(text.toString())).as(text.toString()).isEqualTo(SearchWords.of(text + " \u0142"));
        }
    }
}
