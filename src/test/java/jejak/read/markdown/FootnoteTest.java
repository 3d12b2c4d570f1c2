package jejak.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FootnoteTest {

    @Test
    void notes_are_lettered_in_the_order_of_the_text_and_lead_back() {
        assertThat(Shown.html("One[^z] two[^1].\n\n[^1]: First *note*.\n[^z]: Last.\n"))
                .isEqualTo("<p>One<sup><a href=\"#fn-1\" id=\"fnref-1\" role=\"doc-noteref\">a</a></sup>"
                        + " two<sup><a href=\"#fn-2\" id=\"fnref-2\" role=\"doc-noteref\">b</a></sup>.</p>"
                        + "<div class=\"footnotes\" role=\"doc-endnotes\"><ol type=\"a\">"
                        + "<li id=\"fn-1\"><p>Last. <a href=\"#fnref-1\" role=\"doc-backlink\">↩︎</a></p></li>"
                        + "<li id=\"fn-2\"><p>First <em>note</em>. <a href=\"#fnref-2\" role=\"doc-backlink\">↩︎</a></p></li>"
                        + "</ol></div>");
        assertThat(Shown.read("One[^z] two[^1].\n\n[^1]: F.\n[^z]: L.\n")
                        .value()
                        .anchors())
                .containsExactly("fnref-1", "fnref-2", "fn-1", "fn-2");
    }

    @Test
    void a_note_named_twice_leads_back_to_both() {
        String html = Shown.html("One[^n] two[^N].\n\n[^n]: Note.\n");
        assertThat(html)
                .contains("id=\"fnref-1\"", "id=\"fnref-1-2\"")
                .contains(
                        "<a href=\"#fnref-1\" role=\"doc-backlink\">↩︎</a> <a href=\"#fnref-1-2\" role=\"doc-backlink\">↩︎<sup>2</sup></a>");
    }

    @Test
    void a_note_may_cite_and_have_blocks() {
        String html = Shown.html("One[^n].\n\n[^n]: Note [@a].\n\n    - item\n\n    > quote\n\nAfter.\n");
        assertThat(html)
                .startsWith("<p>One<sup>")
                .contains("<p>After.</p>¶<div class=\"footnotes\"")
                .contains(
                        "<p>Note{cite a}.</p><ul><li>item</li></ul><blockquote><p>quote</p></blockquote><p><a href=\"#fnref-1\"");
    }

    @Test
    void a_note_may_name_another_and_itself() {
        String html = Shown.html("One[^a].\n\n[^a]: See[^b] and[^a].\n[^b]: Back[^a].\n");
        assertThat(html).contains("<li id=\"fn-1\">", "<li id=\"fn-2\">").doesNotContain("fn-3");
    }

    @Test
    void a_label_that_is_not_defined_is_an_error() {
        assertThat(Shown.faults("One[^x].")).containsExactly("1:6+1 error unknown-footnote");
        assertThat(Shown.html("One[^x].")).isEqualTo("<p>One[^x].</p>");
        assertThat(Shown.faults("One \\[^x] [^ x] [^] `[^x]`")).isEmpty();
    }

    @Test
    void a_note_that_nothing_names_is_a_warning() {
        assertThat(Shown.faults("One.\n\n[^n]: Note\n    that goes on."))
                .containsExactly("3:1+4 warning unused-footnote");
        assertThat(Shown.html("One.\n\n[^n]: Note.")).isEqualTo("<p>One.</p>");
    }

    @Test
    void two_notes_of_one_label_are_an_error_that_names_both() {
        var fault = Shown.read("One[^n].\n\n[^n]: First.\n\n[^N]: Second.")
                .diagnostics()
                .get(0);
        assertThat(fault.code()).isEqualTo(MarkdownCode.DUPLICATE_FOOTNOTE);
        assertThat(fault.at().line()).isEqualTo(5);
        assertThat(fault.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.at().line()).isEqualTo(3));
        assertThat(Shown.html("One[^n].\n\n[^n]: First.\n\n[^N]: Second."))
                .contains("First")
                .doesNotContain("Second");
    }

    @Test
    void a_note_ends_where_its_own_bracket_does() {
        assertThat(Shown.html("One[^1].\n\n[^1]: See [foo]: bar")).contains("<p>See [foo]: bar ");
    }

    @Test
    void letters_go_on_after_z() {
        StringBuilder body = new StringBuilder();
        for (int i = 1; i <= 28; i++) body.append("x[^").append(i).append("] ");
        for (int i = 1; i <= 28; i++) body.append("\n\n[^").append(i).append("]: note");
        assertThat(Shown.html(body.toString())).contains(">z</a>", ">aa</a>", ">ab</a>");
    }
}
