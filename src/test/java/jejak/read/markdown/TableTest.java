package jejak.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void a_table_has_a_header_with_scope_and_stands_in_a_region_that_scrolls() {
        assertThat(Shown.html("| a | b |\n|---|--:|\n| 1 | *2* |\n| 3 |"))
                .isEqualTo("<div class=\"tablewrap\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">a</th>"
                        + "<th scope=\"col\" class=\"right\">b</th></tr></thead><tbody>"
                        + "<tr><td>1</td><td class=\"right\"><em>2</em></td></tr>"
                        + "<tr><td>3</td><td class=\"right\"></td></tr></tbody></table></div>");
    }

    @Test
    void cells_hold_citations_and_page_links_with_their_bar() {
        assertThat(Shown.html("who | what\n--- | :-:\n[[a|the *one*]] | x [@b, p. 2]"))
                .contains("<td>{page a|the <em>one</em>}</td><td class=\"center\">x{cite b, p. 2}</td>");
    }

    @Test
    void a_bar_after_a_backslash_divides_nothing() {
        assertThat(Shown.html("a\\|b | c\n-|-\n`d\\|e` | f \\| g"))
                .contains("<th scope=\"col\">a|b</th>", "<td><code>d|e</code></td><td>f | g</td>");
    }

    @Test
    void an_empty_corner_is_no_header() {
        assertThat(Shown.html("| | b |\n|-|-|\n| r | 1 |")).contains("<tr><td></td><th scope=\"col\">b</th></tr>");
    }

    @Test
    void words_before_it_are_a_paragraph_of_their_own() {
        assertThat(Shown.html("Intro:\na | b\n-|-\n1 | 2\n\nAfter."))
                .startsWith("<p>Intro:</p><div")
                .endsWith("</div><p>After.</p>");
        assertThat(Shown.html("- Intro:\n  a | b\n  -|-\n  1 | 2"))
                .startsWith("<ul><li>Intro:<div")
                .endsWith("</div></li></ul>");
    }

    @Test
    void lines_that_only_look_like_one_are_words() {
        assertThat(Shown.html("a | b\nc | d")).isEqualTo("<p>a | bc | d</p>");
        assertThat(Shown.html("a | b\n-|-|-\nc | d")).startsWith("<p>a | b");
        assertThat(Shown.html("|-|-|")).isEqualTo("<p>|-|-|</p>");
    }

    @Test
    void cells_beyond_the_header_are_reported() {
        assertThat(Shown.faults("a | b\n-|-\n1 | 2 | 3 | 4\n1")).containsExactly("3:9+5 warning long-table-row");
    }

    @Test
    void a_fault_in_a_cell_has_its_place() {
        assertThat(Shown.faults("> | a | b |\n> |---|---|\n> | é | x [@B] |"))
                .containsExactly("3:12+2 error bad-citation");
    }
}
