package jejak.words;

import static org.assertj.core.api.Assertions.assertThat;

import jejak.model.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatorWordsTest {
    private static final Messages ENGLISH = Messages.of(Lang.ENGLISH);
    private static final Messages INDONESIAN = Messages.of(new Lang("id"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p. 3|hlm. 3",
                "pp. 3-5|hlm. 3-5",
                "para 79|paragraf 79",
                "paras 79 and 81|paragraf 79 dan 81",
                "paras 1, 3-4, and 9|paragraf 1, 3-4 dan 9",
                "bullet 6|butir 6",
                "line 3|baris 3",
                "Exhibit 11|Bukti 11",
                "title|judul",
                "byline|nama penulis",
                "introduction|pengantar",
                "opening|bagian pembuka",
                "extract|cuplikan",
                "hlm. 3|hlm. 3",
                "alinea 12|alinea 12",
                "passage on the dinner|passage on the dinner",
                "para 79, last sentence|para 79, last sentence",
                "folio 4|folio 4",
                "colophon|colophon",
            })
    void known_words_are_the_readers_and_all_else_is_the_authors(String written, String read) {
        assertThat(LocatorWords.of(INDONESIAN, ENGLISH).in(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"hlm. 3, p. 3", "butir 6, bullet 6", "judul, title", "page 3, page 3", "point 4, point 4"})
    void an_author_may_write_in_the_sites_first_language(String written, String read) {
        assertThat(LocatorWords.of(ENGLISH, INDONESIAN).in(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"para 79", "title", "hlm. 3"})
    void a_reader_whose_language_has_no_words_of_ours_gets_the_authors(String written) {
        assertThat(LocatorWords.of(Messages.of(new Lang("ar")), ENGLISH).in(written))
                .isEqualTo(written);
    }
}
