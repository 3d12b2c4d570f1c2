package jejak.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import jejak.diagnostic.Span;
import jejak.model.Prose;
import org.junit.jupiter.api.Test;

class CitationTest {

    @Test
    void a_citation_hugs_the_word_before_it() {
        assertThat(Shown.html("Words [@complaint-2024]. More [@b, p. 3], still."))
                .isEqualTo("<p>Words{cite complaint-2024}. More{cite b, p. 3}, still.</p>");
        assertThat(Shown.html("Words\n[@a]")).isEqualTo("<p>Words{cite a}</p>");
        assertThat(Shown.html("[@a] begins")).isEqualTo("<p>{cite a} begins</p>");
    }

    @Test
    void several_sources_are_several_citations() {
        assertThat(Shown.html("x [@a; @b, p. 2;@c]")).isEqualTo("<p>x{cite a}{cite b, p. 2}{cite c}</p>");
        assertThat(Shown.html("x [@a][@b]")).isEqualTo("<p>x{cite a}{cite b}</p>");
    }

    @Test
    void a_locator_is_any_words_on_one_line() {
        assertThat(Shown.html("x [@a, p. 3, note 4; p. 7]")).contains("{cite a, p. 3, note 4; p. 7}");
        assertThat(Shown.html("x [@a, Exhibit [12] &amp; \\] more]")).contains("{cite a, Exhibit [12] & ] more}");
        assertThat(Shown.html("x [@a,\n  paragraph\n  8]")).contains("{cite a, paragraph 8}");
        assertThat(Shown.html("x [@a, *p* `3`]")).contains("{cite a, *p* `3`}");
    }

    @Test
    void its_place_is_the_source_id() {
        Prose prose =
                Shown.MARKDOWN.parse("\n> 😀 é [@a; @bc, p. 2]", "f.md", 20).value();
        var places = prose.blocks().get(0).segments().stream()
                .filter(Prose.Cite.class::isInstance)
                .map(cite -> ((Prose.Cite) cite).citation().at())
                .toList();
        assertThat(places).containsExactly(new Span("f.md", 21, 9, 1), new Span("f.md", 21, 13, 2));
    }

    @Test
    void an_escaped_bracket_is_text() {
        assertThat(Shown.html("\\[@a] and \\[[b]]")).isEqualTo("<p>[@a] and [[b]]</p>");
        assertThat(Shown.faults("\\[@a] and \\[[b]] and [\\@c]")).isEmpty();
    }

    @Test
    void a_malformed_citation_is_an_error_at_its_place() {
        assertThat(Shown.faults("x [@]")).containsExactly("1:4+1 error bad-citation");
        assertThat(Shown.faults("x [@ a]")).containsExactly("1:4+1 error bad-citation");
        assertThat(Shown.faults("x [@Complaint]")).containsExactly("1:4+10 error bad-citation");
        assertThat(Shown.faults("x [@a_b]")).containsExactly("1:4+4 error bad-citation");
        assertThat(Shown.faults("x [@a p. 3]")).containsExactly("1:7+4 error bad-citation");
        assertThat(Shown.faults("x [@a,]")).containsExactly("1:6+1 error bad-citation");
        assertThat(Shown.faults("x [@a; b]")).containsExactly("1:8+1 error bad-citation");
        assertThat(Shown.faults("x [@a;; @b]")).containsExactly("1:7+1 error bad-citation");
    }

    @Test
    void the_help_names_the_id_that_was_meant() {
        var fault = Shown.read("x [@Complaint-2024]").diagnostics().get(0);
        assertThat(fault.message()).isEqualTo("`Complaint-2024` is not the form of a source id");
        assertThat(fault.help()).hasValue("ids are in lower case: `complaint-2024`");
    }

    @Test
    void one_bad_source_takes_only_itself_away() {
        assertThat(Shown.html("x [@a; @B; @c, p. 2]")).isEqualTo("<p>x{cite a}{cite c, p. 2}</p>");
    }

    @Test
    void a_citation_that_is_not_closed_is_an_error_and_stays_text() {
        assertThat(Shown.faults("x [@a, p. 3\n\nmore]")).containsExactly("1:3+2 error bad-citation");
        assertThat(Shown.html("x [@a and [@b].")).isEqualTo("<p>x [@a and{cite b}.</p>");
    }

    @Test
    void a_name_in_a_social_network_may_be_linked() {
        assertThat(Shown.html("[@openai](https://x.com/openai)"))
                .isEqualTo("<p><a href=\"https://x.com/openai\" rel=\"external\">@openai</a></p>");
        assertThat(Shown.html("so [@a] (or so)")).isEqualTo("<p>so{cite a} (or so)</p>");
    }

    @Test
    void an_exclamation_mark_before_it_is_no_picture() {
        assertThat(Shown.html("Really![@a] Oh![[b]] No![^n]\n\n[^n]: x"))
                .startsWith("<p>Really!{cite a} Oh!{page b} No!<sup>");
    }

    @Test
    void a_citation_may_not_stand_in_a_link_or_a_description() {
        assertThat(Shown.faults("[words [@a]](https://e.org)")).containsExactly("1:9+2 error bad-citation");
        assertThat(Shown.faults("![words [@a]](documents/x.png)")).containsExactly("1:10+2 error bad-citation");
        assertThat(Shown.faults("[[a|words [@b]]]")).contains("1:1+2 error bad-link");
    }

    @Test
    void a_line_that_looks_like_a_link_definition_still_cites() {
        assertThat(Shown.html("[@a]: https://example.org")).startsWith("<p>{cite a}: ");
    }
}
