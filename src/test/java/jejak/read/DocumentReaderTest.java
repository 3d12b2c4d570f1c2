package jejak.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import jejak.model.Event;
import jejak.model.Prose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {
    private static final String PATH = "content/events/e.md";

    @TempDir
    private Path root;

    private Given.Folder folder;

    @BeforeEach
    void a_site_in_two_languages() {
        folder = new Given.Folder(root).site("title: x", "languages: [en, id]");
    }

    private Event event() {
        return folder.read().value().events().get(0);
    }

    private void write(String... lines) {
        folder.file(PATH, lines);
    }

    private void translate(String... lines) {
        folder.file("content/events/e.id.md", lines);
    }

    private static String html(Prose prose) {
        return ((Prose.Html) prose.blocks().get(0).segments().get(0)).text().strip();
    }

    @Test
    void facts_and_prose_become_one_document() {
        write("---", "title: A", "date: 2015", "actors: [a]", "sources: [b]", "---", "", "One *sentence*. Two.");

        assertThat(folder.faults()).isEmpty();
        assertThat(event().id().text()).isEqualTo("e");
        assertThat(event().at().file()).isEqualTo(PATH);
        assertThat(html(event().body().original())).isEqualTo("<p>One <em>sentence</em>. Two.</p>");
        assertThat(event().body().original().firstSentence()).isEqualTo("One sentence.");
    }

    @Test
    void a_body_of_blanks_is_none() {
        write("---", "title: A", "date: 2015", "actors: [a]", "sources: [b]", "---", "", "  ", "");

        assertThat(event().body().original()).isEqualTo(Prose.EMPTY);
    }

    @Test
    void faults_of_the_body_stand_on_its_lines() {
        write("---", "title: A", "date: 2015", "actors: [a]", "sources: [b]", "---", "", "Well.", "", "<b>bold</b>");

        assertThat(folder.faults()).isNotEmpty().allMatch(f -> f.startsWith(PATH + ":10:"));
    }

    @Test
    void carriage_returns_a_byte_order_mark_and_tabs_do_not_shift_places() {
        folder.bytes(
                PATH,
                "\ufeff---\r\ntitle: A\r\ndate: 2015-13\r\nactors: [a]\r\nsources: [b]\r\n---\r\n\r\n\t\ufeff[x](javascript:y)\r\n"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(folder.faults()).contains(PATH + ":3:12 bad-date");
        assertThat(folder.faults()).noneMatch(f -> f.startsWith(PATH + ":1:"));
    }

    @Test
    void a_translation_gives_words_and_prose() {
        write("---", "title: A", "date: 2015", "actors: [{id: a, role: chair}]", "sources: [b]", "---", "Body.");
        translate("---", "title: B", "actors: [{id: a, role: ketua}]", "---", "Isi.");

        assertThat(folder.faults()).isEmpty();
        assertThat(event().title().in(Given.INDONESIAN)).isEqualTo("B");
        assertThat(event().actors().get(0).role().orElseThrow().in(Given.INDONESIAN))
                .isEqualTo("ketua");
        assertThat(html(event().body().in(Given.INDONESIAN))).isEqualTo("<p>Isi.</p>");
    }

    @Test
    void a_translation_without_prose_leaves_the_body_in_its_language() {
        write("---", "title: A", "date: 2015", "actors: [a]", "sources: [b]", "---", "Body.");
        translate("---", "title: B", "---");

        assertThat(event().body().translations()).isEmpty();
    }

    @Test
    void a_translation_restates_nothing() {
        write("---", "title: A", "date: 2015", "actors: [a]", "sources: [b]", "---");
        translate("---", "title: B", "date: 2015", "importance: key", "draft: true", "---");

        assertThat(folder.faults())
                .containsExactly(
                        "content/events/e.id.md:3:1 overlay-restates",
                        "content/events/e.id.md:4:1 overlay-restates",
                        "content/events/e.id.md:5:1 overlay-restates");
    }

    @Test
    void a_broken_translation_has_its_own_fault_alone() {
        write("---", "title: A", "date: 2015", "actors: [a]", "sources: [b]", "---");
        translate("---", "title: B: C", "---");

        assertThat(folder.faults()).containsExactly("content/events/e.id.md:2:9 yaml-syntax");
        assertThat(event().title().original()).isEqualTo("A");
    }

    @Test
    void a_broken_original_does_not_make_its_translation_wrong() {
        write("---", "date: 2015", "title: A: B", "summary: x", "---");
        translate("---", "title: C", "summary: y", "claims: [{text: z}]", "---");

        assertThat(folder.faults()).containsExactly(PATH + ":3:9 yaml-syntax");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title: x                 | 1:1 no-front-matter
            ---\\ntitle: x           | 1:1 front-matter-not-closed
            ---\\ntitle: [\\n---     | 3:1 yaml-syntax
            ---\\n- a\\n---          | 2:1 wrong-shape
            ---\\ntitle: \\ud800     | 1:1 front-matter-not-closed
            """)
    void a_broken_file_is_one_fault_and_still_a_document(String text, String fault) {
        write(text.replace("\\n", "\n"));

        assertThat(folder.faults()).containsExactly(PATH + ":" + fault);
        assertThat(event().id().text()).isEqualTo("e");
    }

    @Test
    void bytes_that_are_no_text_are_one_fault_and_still_a_document() {
        folder.bytes(PATH, new byte[] {'-', '-', '-', '\n', (byte) 0xfe});

        assertThat(folder.faults()).containsExactly(PATH + ":2:1 not-utf8");
        assertThat(event().id().text()).isEqualTo("e");
    }

    @ParameterizedTest
    @CsvSource({
        "2015-05-25-lab, 2015-05-25, true",
        "2015-05-25-lab, 2015-05, true",
        "2015-05-25-lab, 2015-05-24/2015-05-26, true",
        "2015-05-25-lab, 2015-05-26, false",
        "2015-05-25-lab, 2016, false",
        "2015-05-25-lab, XXXX, true",
        "2015-13-45-lab, 2016, true",
        "2015-05-25, 2016, true",
        "2015-05-lab, 2016, true",
    })
    void a_date_in_a_file_name_agrees_with_the_date(String id, String date, boolean agrees) {
        folder.file(
                "content/events/" + id + ".md",
                "---",
                "title: A",
                "date: " + date,
                "actors: [a]",
                "sources: [b]",
                "---");

        if (agrees) assertThat(folder.faults()).isEmpty();
        else assertThat(folder.faults()).containsExactly("content/events/" + id + ".md:3:7 date-in-name");
    }

    @Test
    void of_a_date_that_cannot_be_read_the_file_name_says_nothing() {
        folder.file(
                "content/events/2015-05-25-lab.md",
                "---",
                "title: A",
                "date: soon",
                "actors: [a]",
                "sources: [b]",
                "---");

        assertThat(folder.faults()).containsExactly("content/events/2015-05-25-lab.md:3:7 bad-date");
    }
}
