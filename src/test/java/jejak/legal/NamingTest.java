package jejak.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jejak.model.Lang;
import jejak.site.OnDisk;
import jejak.site.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {
    @TempDir
    private Path folder;

    private Naming naming;

    @BeforeEach
    void read() {
        Site site = new OnDisk(folder)
                .settings("title: S", "languages: [en, id]")
                .document("actors/elon-musk", "name: Elon Musk", "kind: person", "aliases: [technoking]")
                .document("actors/kimbal-musk", "name: Kimbal Musk", "kind: person")
                .document("actors/musk-foundation", "name: Musk Foundation", "kind: organization")
                .document("actors/john-altman", "name: John Altman", "kind: person", "died: 1990")
                .document("actors/sam-altman", "name: Sam Altman", "kind: person")
                .document("actors/larry-page", "name: Larry Page", "kind: person", "living: unknown")
                .document("actors/lanxi", "name: 阑夕", "kind: person")
                .document("actors/garcia", "name: José García Márquez Jr.", "kind: person")
                .document("actors/leyen", "name: Ursula von der Leyen (politician)", "kind: person")
                .document("actors/obrien", "name: Ann O’Brien", "kind: person")
                .document("actors/minsoo", "name: 김민수", "kind: person")
                .document("actors/openai", "name: OpenAI", "kind: company")
                .document("actors/dog", "name: Rex Bark", "kind: person", "living: no")
                .site();
        naming = Naming.of(site.actors());
    }

    private List<String> in(String lang, String text) {
        return naming.in(text, new Lang(lang)).stream()
                .map(f -> f.actor().id() + "=" + text.substring(f.from(), f.to()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\u0001',
            value = {
                "en; Elon Musk left.; elon-musk=Elon Musk",
                "en; ELON MUSK LEFT.; elon-musk=ELON MUSK",
                "en; Elon\u00a0Musk left.; elon-musk=Elon\u00a0Musk",
                "en; Elon  Musk left.; elon-musk=Elon  Musk",
                "en; Altman’s plan; sam-altman=Altman",
                "en; (Altman); sam-altman=Altman",
                "en; the Altman-led plan; sam-altman=Altman",
                "en; the technoking spoke; elon-musk=technoking",
                "en; Jose Garcia Marquez spoke; garcia=Jose Garcia Marquez",
                "en; García Márquez spoke; garcia=Márquez",
                "en; Ma\u0301rquez spoke; garcia=Ma\u0301rquez",
                "en; Ms von der Leyen spoke; leyen=Leyen",
                "en; Ursula von der Leyen spoke; leyen=Ursula von der Leyen",
                "en; Ann O'Brien spoke; obrien=Ann O'Brien",
                "en; Larry Page spoke; larry-page=Larry Page",
                "en; PAGE spoke; larry-page=PAGE",
                "zh; 文章说阑夕写了它。; lanxi=阑夕",
                "zh; 他说Altman走了。; sam-altman=Altman",
                "ko; 김민수는 갔다.; minsoo=김민수",
                "id; Altmannya; sam-altman=Altman",
                "de; Altmans Plan; sam-altman=Altman",
            })
    void finds_a_name(String lang, String text, String expected) {
        assertThat(in(lang, text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\u0001',
            value = {
                "en; The Musk Foundation gave money.",
                "en; a smell of musk",
                "en; see page 3",
                "en; Altmann and Muskrat",
                "en; Altmannya",
                "en; xAltman",
                "en; OpenAI left.",
                "en; John Altman died.",
                "en; Mr Bark barked.",
                "en; Sam and Elon",
                "en; politician",
            })
    void takes_nothing_else_for_one(String lang, String text) {
        assertThat(in(lang, text)).isEmpty();
    }

    @Test
    void what_two_share_names_both_and_the_full_name_one() {
        assertThat(in("en", "Musk left.")).containsExactly("elon-musk=Musk", "kimbal-musk=Musk");
        assertThat(in("en", "Kimbal Musk left, Elon Musk stayed."))
                .containsExactly("kimbal-musk=Kimbal Musk", "elon-musk=Elon Musk");
    }

    @Test
    void the_last_word_of_a_name_is_no_title_and_no_letter() {
        assertThat(Naming.lastWord("Elon Musk")).contains("Musk");
        assertThat(Naming.lastWord("Ann Lind, PhD")).contains("Lind");
        assertThat(Naming.lastWord("John Lind III")).contains("Lind");
        assertThat(Naming.lastWord("Malcolm X")).isEmpty();
        assertThat(Naming.lastWord("阑夕")).isEmpty();
        assertThat(Naming.lastWord("")).isEmpty();
    }

    @Test
    void strange_text_does_no_harm() {
        for (String text :
                List.of("", "\ud800", "\udc00\u0301", "ﷺ", "Elon\u200bMusk", "İ", "Mu\u0301\u0301\u0301sk")) {
            in("en", text);
        }
        assertThat(in("en", "Elon\u00adMusk Mu\u00adsk")).contains("elon-musk=Mu\u00adsk");
    }
}
