package jejak.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jejak.render.view.EventView;
import jejak.render.view.Marks;
import jejak.render.view.TextView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProseViewsTest {
    @TempDir
    private Path root;

    private Written written;

    @BeforeEach
    void a_site() {
        written = new Written(root).settings("title: A site", "languages: [en, id]");
    }

    private static String html(Marks.Prose prose) {
        StringBuilder all = new StringBuilder();
        prose.blocks().forEach(b -> all.append(b.html()));
        return all.toString();
    }

    private String told(String path) {
        return html(written.view(path, EventView.class).body());
    }

    /** @param lines of the body */
    private String body(String... lines) {
        written.event("told", "date: 2015", "---", String.join("\n", lines));
        return told("events/told.html");
    }

    @Test
    void a_table_that_scrolls_is_named_by_the_heading_above_it_or_by_the_page() {
        String table = "\n| a | b |\n|---|---|\n| 1 | 2 |\n";
        written.event(
                "told",
                "title: It was told",
                "date: 2015",
                "---",
                table + "\n## The \"first\" sum [@report]\n\nWords.\n" + table);

        assertThat(told("events/told.html"))
                .contains("<div class=\"tablewrap\" role=\"group\" aria-label=\"It was told\" tabindex=\"0\">")
                .contains("<div class=\"tablewrap\" role=\"group\" aria-label=\"The “first” sum\" tabindex=\"0\">");
    }

    @Test
    void a_citation_is_the_number_of_its_note() {
        assertThat(body("So it was [@report, p. 3]."))
                .contains(
                        "<a class=\"cite\" id=\"cite-1\" href=\"#note-1\" role=\"doc-noteref\" aria-label=\"Note 1\">1</a>");
    }

    @Test
    void a_page_is_named_by_its_title_or_in_the_authors_words() {
        assertThat(body("[[musk]] met [[openai|the *lab*]]."))
                .contains("<a href=\"../actors/musk.html\"><bdi>Elon Musk</bdi></a>")
                .contains("<a href=\"../actors/openai.html\">the <em>lab</em></a>");
    }

    @Test
    void a_title_is_escaped_where_it_is_printed_into_prose() {
        written.actor("rd", "name: R&D <b>", "kind: group");

        assertThat(body("[[rd]].")).contains("<bdi>R&amp;D &lt;b&gt;</bdi></a>");
    }

    @Test
    void a_claim_prints_its_status_and_leads_to_itself() {
        written.event(
                "told",
                "date: 2015",
                "claims: [{id: raise, text: It rose., for: [report]}]",
                "---",
                "It rose. [[#raise]]");

        assertThat(told("events/told.html"))
                .contains("<a class=\"status reported\" href=\"#claim-raise\">")
                .contains("<use href=\"#shape-reported\"/>")
                .contains(">reported</span></a>");
    }

    @Test
    void a_link_to_a_file_of_a_document_leads_to_its_page() {
        written.event("other", "date: 2016", "---", "## A heading");

        assertThat(body("[x](events/other.md) [y](events/other.md#a-heading) [z](#z)", "", "## Z"))
                .contains("href=\"../events/other.html\"")
                .contains("href=\"../events/other.html#a-heading\"")
                .contains("href=\"#z\"");
    }

    @Test
    void a_link_to_a_local_file_leads_out_of_the_language_too() {
        written.file("documents/a b.txt", "x").document("events/told.id", "---", "Isi [salinan](documents/a%20b.txt).");

        assertThat(body("A [copy](documents/a%20b.txt).")).contains("href=\"../documents/a%20b.txt\"");
        assertThat(told("id/events/told.html")).contains("href=\"../../documents/a%20b.txt\"");
    }

    @Test
    void notes_stand_beside_the_paragraph_that_first_cites_them() {
        written.source("second", "title: Second", "kind: article", "closeness: reporting");
        EventView event = written.event("told", "date: 2015", "---", "One [@report].", "", "Two [@report] [@second].")
                .view("events/told.html", EventView.class);

        assertThat(event.body().blocks()).hasSize(2);
        assertThat(event.body().blocks().get(0).notes())
                .extracting(Marks.Note::number)
                .containsExactly(1);
        assertThat(event.body().blocks().get(1).notes())
                .extracting(Marks.Note::number)
                .containsExactly(2);
    }

    @Test
    void prose_that_nobody_has_translated_is_marked_with_its_language() {
        written.page("about", "title: About", "---", "Words.");
        Marks.Prose own = written.view("about.html", TextView.class).body();
        Marks.Prose fallen = written.view("id/about.html", TextView.class).body();

        assertThat(own.lang()).isEmpty();
        assertThat(fallen.lang()).isEqualTo("en");
        assertThat(fallen.dir()).isEqualTo("ltr");
        assertThat(html(fallen)).isEqualTo(html(own));
    }

    @Test
    void no_prose_is_no_blocks() {
        assertThat(written.event("bare", "date: 2015")
                        .view("events/bare.html", EventView.class)
                        .body())
                .isEqualTo(ProseViews.none());
    }
}
