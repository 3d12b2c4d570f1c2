package jejak.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import jejak.diagnostic.Span;
import jejak.model.Prose;
import org.junit.jupiter.api.Test;

class PageLinkTest {

    @Test
    void a_page_is_linked_by_id_by_kind_and_id_or_by_alias() {
        assertThat(Shown.html("[[sam-altman]] [[event:openai]] [[Sam Altman]] [[阑夕]] [[Sam\n  Altman]]"))
                .isEqualTo(
                        "<p>{page sam-altman} {page event:openai} {page Sam Altman} {page 阑夕} {page Sam Altman}</p>");
    }

    @Test
    void its_words_may_have_emphasis_and_code() {
        assertThat(Shown.html("[[a|some *fine* `<words>` ~~here~~]]"))
                .isEqualTo("<p>{page a|some <em>fine</em> <code>&lt;words&gt;</code> <del>here</del>}</p>");
        assertThat(Shown.html("[[a|\"it's\" [sic]]]")).isEqualTo("<p>{page a|“it’s” [sic]}</p>");
        assertThat(Shown.html("*em [[a|b*]] c"))
                .as("emphasis does not cross a link")
                .isEqualTo("<p>*em {page a|b*} c</p>");
    }

    @Test
    void its_place_is_the_id() {
        Prose prose = Shown.MARKDOWN.parse("- x [[event:a |b]]", "f.md", 3).value();
        Prose.PageLink link = (Prose.PageLink) prose.blocks().get(0).segments().get(1);
        assertThat(link.target().at()).isEqualTo(new Span("f.md", 3, 7, 7));
        assertThat(link.target().target()).isEqualTo("event:a");
    }

    @Test
    void a_claim_mark_names_a_claim() {
        assertThat(Shown.html("It rose. [[#raise]] More.")).isEqualTo("<p>It rose. {claim raise} More.</p>");
        assertThat(Shown.faults("[[#]] [[#A b]] [[#a|b]]"))
                .containsExactly("1:3+1 error bad-link", "1:9+4 error bad-link", "1:20+1 error bad-link");
    }

    @Test
    void an_incomplete_link_is_an_error_at_its_place() {
        assertThat(Shown.faults("x [[a\n\nb]]")).containsExactly("1:3+2 error bad-link");
        assertThat(Shown.faults("x [[]] [[ ]] [[|w]] [[a|]] [[a| ]]"))
                .containsExactly(
                        "1:5+1 error bad-link",
                        "1:10+1 error bad-link",
                        "1:16+2 error bad-link",
                        "1:24+1 error bad-link",
                        "1:31+2 error bad-link");
        assertThat(Shown.html("x [[a and b")).isEqualTo("<p>x [[a and b</p>");
    }

    @Test
    void an_unknown_kind_is_an_error_with_a_suggestion() {
        var fault = Shown.read("[[events:a]]").diagnostics().get(0);
        assertThat(fault.at()).isEqualTo(new Span("content/events/x.md", 1, 3, 6));
        assertThat(fault.help()).hasValue("did you mean `event:`?");
        assertThat(Shown.faults("[[event:]]")).containsExactly("1:3+6 error bad-link");
        assertThat(Shown.html("[[Title: a story]]"))
                .as("an alias may have a colon")
                .isEqualTo("<p>{page Title: a story}</p>");
    }

    @Test
    void a_link_may_not_stand_in_another() {
        assertThat(Shown.faults("[words [[a]]](https://e.org)")).containsExactly("1:10+1 error bad-link");
        assertThat(Shown.faults("[[a|[b](https://e.org)]]")).containsExactly("1:5+1 error bad-link");
        assertThat(Shown.faults("[[a|<https://e.org>]]")).containsExactly("1:6+13 error bad-link");
        assertThat(Shown.faults("[[a|![b](documents/x.png)]]")).containsExactly("1:5+2 error bad-link");
        assertThat(Shown.faults("[words [[#a]]](https://e.org)")).containsExactly("1:10+2 error bad-link");
        assertThat(Shown.html("[[a|[b](https://e.org) ![c](documents/x.png)]]")).isEqualTo("<p>{page a|b c}</p>");
    }

    @Test
    void brackets_of_markdown_stay_markdown() {
        assertThat(Shown.html("[[1](#one)]")).isEqualTo("<p>[<a href=\"{file #one}\">1</a>]</p>");
        assertThat(Shown.html("[[[a]]]")).isEqualTo("<p>[{page a}]</p>");
    }
}
