package jejak.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jejak.render.view.EventView;
import jejak.render.view.Marks;
import jejak.render.view.MoneyRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Short words of front matter that are facts, and yet are words: printed in the reader's language where the site has them. */
class TermsTest {
    @TempDir
    private Path root;

    private Written written;

    @BeforeEach
    void a_site_in_two_languages() {
        written = new Written(root)
                .settings(
                        "title: A site",
                        "languages: [en, id]",
                        "url: https://example.org/",
                        "glossary:",
                        "  - {id: money, text: Money matters}",
                        "  - {id: cars, text: four cars}",
                        "  - {id: staff, text: key staff}",
                        "  - {id: dinner, text: passage on the dinner}")
                .file(
                        "site.id.yml",
                        "glossary:",
                        "  - {id: money, text: Uang}",
                        "  - {id: dinner, text: bagian tentang makan malam}",
                        "  - {id: cars, text: empat mobil}")
                .event(
                        "gift",
                        "title: A gift",
                        "actors: [musk]",
                        "sources: [{id: report, locator: para 79}, {id: report, locator: passage on the dinner},"
                                + " {id: report, locator: the yellow leaf}]",
                        "date: 2016",
                        "topics: [money, boats]",
                        "funding:",
                        "  - {from: musk, to: \"key staff\", amount: four cars, kind: in_kind, status: paid}",
                        "  - {from: musk, to: \"the crew\", amount: two boats, kind: in_kind, status: paid}",
                        "---",
                        "A gift [@report, para 79] [@report, passage on the dinner] [@report, the yellow leaf].")
                .document("events/gift.id", "title: Hadiah", "---", "Hadiah [@report, para 79].");
    }

    private EventView event(String path) {
        return written.view(path, EventView.class);
    }

    @Test
    void on_pages_in_the_authors_language_words_stand_as_the_glossary_or_the_author_has_them() {
        EventView event = event("events/gift.html");

        assertThat(event.topics()).extracting(EventView.Topic::label).containsExactly("Money matters", "boats");
        assertThat(event.money()).extracting(MoneyRow::amount).containsExactly("four cars", "two boats");
        assertThat(event.notes())
                .extracting(Marks.Note::locator)
                .contains("para 79", "passage on the dinner", "the yellow leaf");
    }

    @Test
    void on_other_pages_they_are_the_readers_and_what_nobody_translated_stays() {
        EventView event = event("id/events/gift.html");

        assertThat(event.topics()).extracting(EventView.Topic::label).containsExactly("Uang", "boats");
        assertThat(event.money()).extracting(MoneyRow::amount).containsExactly("empat mobil", "two boats");
        assertThat(event.money()).extracting(row -> row.to().name()).containsExactly("key staff", "the crew");
        assertThat(event.notes())
                .extracting(Marks.Note::locator)
                .contains("paragraf 79", "bagian tentang makan malam", "the yellow leaf");
    }

    @Test
    void a_translation_of_the_locator_itself_comes_first() {
        written.event(
                        "talk",
                        "date: 2017",
                        "sources: [{id: report, locator: p. 3}]",
                        "claims: [{id: said, text: He said so., for: [{id: report, locator: p. 3}]}]")
                .document(
                        "events/talk.id",
                        "title: Bicara",
                        "claims: [{id: said, text: Katanya., for: [{locator: halaman ketiga}]}]");

        assertThat(event("id/events/talk.html").notes())
                .extracting(Marks.Note::locator)
                .contains("halaman ketiga");
    }
}
