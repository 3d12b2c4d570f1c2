package jejak.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import jejak.model.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @Test
    void a_plain_body_is_one_block_of_one_piece() {
        Prose prose = Shown.read("One.\n\n## Two\n\n- three\n\n> four\n").value();
        assertThat(prose.blocks()).hasSize(1);
        assertThat(prose.blocks().get(0).segments()).hasSize(1).first().isInstanceOf(Prose.Html.class);
    }

    @Test
    void a_block_with_something_symbolic_stands_alone_and_its_neighbours_are_merged() {
        assertThat(Shown.html("One.\n\nTwo.\n\nThree [@a].\n\nFour.\n\nFive.\n\nSix [[b]]."))
                .isEqualTo(
                        "<p>One.</p><p>Two.</p>¶<p>Three{cite a}.</p>¶<p>Four.</p><p>Five.</p>¶<p>Six {page b}.</p>");
    }

    @Test
    void a_list_is_one_block_with_all_its_notes() {
        assertThat(Shown.html("- one [@a]\n- two [@b]\n"))
                .isEqualTo("<ul><li>one{cite a}</li><li>two{cite b}</li></ul>");
    }

    @Test
    void an_empty_body_is_no_prose() {
        assertThat(Shown.read("").value()).isEqualTo(Prose.EMPTY);
        assertThat(Shown.read(" \n\n\t\n").value()).isEqualTo(Prose.EMPTY);
    }

    @Test
    void quotation_marks_and_dashes_are_set_as_print_has_them() {
        assertThat(Shown.html("He said \"it's 'done'\" -- in 1990--95 --- and... left"))
                .isEqualTo("<p>He said “it’s ‘done’” – in 1990–95 — and… left</p>");
        assertThat(Shown.html("\"*Quoted*\" and *\"quoted\"* (\"quoted\") the '90s"))
                .isEqualTo("<p>“<em>Quoted</em>” and <em>“quoted”</em> (“quoted”) the ’90s</p>");
        assertThat(Shown.html("a \\\"b\\\" a--b----c ..")).isEqualTo("<p>a &quot;b&quot; a–b----c ..</p>");
    }

    @Test
    void code_keeps_its_characters() {
        assertThat(Shown.html("`\"a\" -- [@b] [[c]] <d> &amp; \\*`"))
                .isEqualTo("<p><code>&quot;a&quot; -- [@b] [[c]] &lt;d&gt; &amp;amp; \\*</code></p>");
        assertThat(Shown.html("```js\n\"a\" [@b] <c>\n```"))
                .isEqualTo("<pre tabindex=\"0\"><code class=\"language-js\">&quot;a&quot; [@b] &lt;c&gt;</code></pre>");
        assertThat(Shown.html("    [[a]] -- b\n")).isEqualTo("<pre tabindex=\"0\"><code>[[a]] -- b</code></pre>");
        assertThat(Shown.faults("`[@` and `<b>`\n\n```\n[@ <b> [[\n```")).isEmpty();
    }

    @Test
    void the_language_of_a_code_block_is_a_word_or_nothing() {
        assertThat(Shown.html("``` \"><script>\nx\n```")).startsWith("<pre tabindex=\"0\"><code>x");
        assertThat(Shown.html("~~~ c++ title\nx\n~~~")).contains("class=\"language-c++\"");
    }

    @Test
    void template_marks_are_plain_text() {
        assertThat(Shown.html("{{ 7*7 }} {% if %} ${x}")).isEqualTo("<p>{{ 7*7 }} {% if %} ${x}</p>");
    }

    @Test
    void struck_words_are_deleted_words() {
        assertThat(Shown.html("~~gone~~ ~stays~ ~~~not~~~")).isEqualTo("<p><del>gone</del> ~stays~ ~~~not~~~</p>");
    }

    @Test
    void raw_html_is_shown_as_text_and_reported_once_a_tag() {
        assertThat(Shown.html("a <b>bold</b> <!-- c --> <br>"))
                .isEqualTo("<p>a &lt;b&gt;bold&lt;/b&gt; &lt;!-- c --&gt; &lt;br&gt;</p>");
        assertThat(Shown.faults("a <b>bold</b> <!-- c --> <br>"))
                .containsExactly("1:3+3 warning raw-html", "1:15+10 warning raw-html", "1:26+4 warning raw-html");
    }

    @Test
    void a_block_of_raw_html_is_one_paragraph_of_text() {
        String body = "text\n\n<div onclick=\"x()\">\n[@a] *b*\n</div>\n\nmore";
        assertThat(Shown.html(body))
                .isEqualTo("<p>text</p><p>&lt;div onclick=&quot;x()&quot;&gt;[@a] *b*&lt;/div&gt;</p><p>more</p>");
        assertThat(Shown.faults(body)).containsExactly("3:1+19 warning raw-html");
        assertThat(Shown.html("<!--\nhidden\n\nstill\n-->\n")).isEqualTo("<p>&lt;!--hiddenstill--&gt;</p>");
    }

    @Test
    void what_html_forbids_is_replaced() {
        assertThat(Shown.html("a\u0000b\u0007c\ud800d\uffffe&#0;f&#x1;g\u0085h"))
                .isEqualTo("<p>a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg\ufffdh</p>");
        assertThat(Shown.html("😀 \ud83d\ude00")).isEqualTo("<p>😀 😀</p>");
    }

    @Test
    void letters_are_composed_within_words_and_never_with_a_tag() {
        assertThat(Shown.html("cafe\u0301 *\u0338a*")).isEqualTo("<p>caf\u00e9 <em>\u0338a</em></p>");
    }

    @Test
    void headings_start_below_the_title_and_skip_no_level() {
        assertThat(Shown.html("# A\n\n### B\n\n#### C\n\n## D\n\n# E\n"))
                .isEqualTo(
                        "<h2 id=\"a\">A</h2><h3 id=\"b\">B</h3><h4 id=\"c\">C</h4><h3 id=\"d\">D</h3><h2 id=\"e\">E</h2>");
        assertThat(Shown.html("### A\n\n## B\n\nC\n---\n"))
                .isEqualTo("<h2 id=\"a\">A</h2><h2 id=\"b\">B</h2><h2 id=\"c\">C</h2>");
        assertThat(Shown.html("# 1\n## 2\n### 3\n#### 4\n##### 5\n###### 6\n"))
                .endsWith("<h6 id=\"5\">5</h6><h6 id=\"6\">6</h6>");
    }

    @Test
    void ids_come_from_the_words_in_any_script_and_are_unique() {
        assertThat(anchors("## What *happened*, in 2015?\n## É Straße\n## 日本語 です\n## !!!\n## x\n## x\n## x-1\n"))
                .containsExactly("what-happened-in-2015", "é-straße", "日本語-です", "section", "x", "x-1", "x-1-1");
    }

    @Test
    void ids_that_the_page_uses_are_left_to_it() {
        assertThat(anchors("## Sources\n## Note 1\n## Claim raise\n## Main\n## Sources\n"))
                .containsExactly(
                        "sources-section",
                        "note-1-section",
                        "claim-raise-section",
                        "main-section",
                        "sources-section-1");
    }

    @Test
    void a_heading_may_cite_and_its_id_does_not_show_it() {
        assertThat(Shown.html("## Pay [@a] [[b|and more]]\n"))
                .isEqualTo("<h2 id=\"pay-and-more\">Pay{cite a} {page b|and more}</h2>");
    }

    @Test
    void a_heading_without_words_is_left_out_and_reported() {
        assertThat(Shown.html("a\n\n##\n\nb")).isEqualTo("<p>a</p><p>b</p>");
        assertThat(Shown.faults("a\n\n##\n\nb")).containsExactly("3:1+2 warning empty-heading");
    }

    @Test
    void an_underlined_heading_in_a_quotation_keeps_its_lines_and_places() {
        assertThat(Shown.html("> one\n>  two [@a]\n> ===\n")).contains("<h2 id=\"one-two\">one" + "two{cite a}</h2>");
        assertThat(Shown.faults("> one\n>  two [@A]\n> ===\n")).containsExactly("2:9+2 error bad-citation");
    }

    @Test
    void every_code_has_a_tag_a_meaning_and_a_remedy() {
        assertThat(List.of(MarkdownCode.values())).allSatisfy(code -> {
            assertThat(code.tag()).matches("[a-z]+(-[a-z]+)+");
            assertThat(code.meaning()).endsWith(".");
            assertThat(code.remedy()).endsWith(".");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "NESTED_TOO_DEEP ~ >>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> x",
                "RAW_HTML ~ <b>",
                "BAD_CITATION ~ [@]",
                "BAD_LINK ~ [[]]",
                "UNSAFE_LINK ~ [x](javascript:x)",
                "UNKNOWN_LINK_LABEL ~ [x][y]",
                "REMOTE_IMAGE ~ ![x](https://e.org/x.png)",
                "MISSING_ALT ~ ![](documents/x.png)",
                "EMPTY_HEADING ~ ##",
                "UNKNOWN_FOOTNOTE ~ [^x]",
                "UNUSED_FOOTNOTE ~ [^x]: y",
                "DUPLICATE_FOOTNOTE ~ x[^x]\\n\\n[^x]: y\\n\\n[^x]: z",
                "LONG_TABLE_ROW ~ a | b\\n-|-\\n1 | 2 | 3"
            })
    void each_fault_is_told_with_one_thing_to_do(MarkdownCode code, String body) {
        assertThat(Shown.read(body.replace("\\n", "\n")).diagnostics())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo(code);
                    assertThat(fault.message()).isNotBlank().doesNotEndWith(".");
                    assertThat(fault.help()).isPresent();
                });
    }

    @Test
    void a_body_that_misses_its_deadline_is_an_error_and_the_next_is_read() {
        Markdown hasty = new Markdown(new Guard(Duration.ZERO, 1));
        var slow = hasty.parse("word ".repeat(50_000), "f.md", 7);
        assertThat(slow.value()).isEqualTo(Prose.EMPTY);
        assertThat(slow.diagnostics()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(MarkdownCode.MARKDOWN_TOO_SLOW);
            assertThat(fault.at()).hasToString("f.md:7:1");
        });
        assertThat(hasty.parse("word", "f.md", 7).diagnostics()).isEmpty();
    }

    @Test
    void a_line_too_long_for_a_heading_or_a_rule_is_words() {
        assertThat(Shown.html("# " + "x".repeat(990))).startsWith("<h2");
        assertThat(Shown.html("# " + "x".repeat(1_000))).startsWith("<p># x");
        assertThat(Shown.html("a\n\n" + "*".repeat(1_001))).endsWith("*</p>");
    }

    @Test
    void lines_of_windows_and_old_macs_are_lines() {
        assertThat(Shown.html("one\r\ntwo [@a]\r\n\r\n- three\r\n- four"))
                .isEqualTo(Shown.html("one\ntwo [@a]\n\n- three\n- four"));
    }

    private static List<String> anchors(String body) {
        return Shown.read(body).value().anchors();
    }
}
