package jejak.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundProseTest {
    private static String bound(String html) {
        return BoundProse.of(html, "event.x.", 3);
    }

    @Test
    void anchors_and_links_to_them_take_the_name_of_their_place() {
        assertThat(bound("<h2 id=\"what\">What</h2><p><a href=\"#what\" id=\"back\">up</a></p>"))
                .isEqualTo(
                        "<h5 id=\"event.x.what\">What</h5><p><a href=\"#event.x.what\" id=\"event.x.back\">up</a></p>");
    }

    @Test
    void no_heading_falls_below_the_last_rank() {
        assertThat(bound("<h4 id=\"a\">a</h4>")).isEqualTo("<h6 id=\"event.x.a\">a</h6>");
    }

    @Test
    void a_finished_link_stays_as_it_is() {
        assertThat(bound("<a href=\"" + BoundProse.DONE + "source.s\">1</a>")).isEqualTo("<a href=\"#source.s\">1</a>");
    }

    @Test
    void what_leads_nowhere_is_no_link_and_no_picture() {
        assertThat(bound("<p><a href=\"\" rel=\"x\">words</a> and <a href=\"y\">more</a><img src=\"\" alt=\"z\"></p>"))
                .isEqualTo("<p>words and <a href=\"y\">more</a></p>");
    }

    @Test
    void text_that_looks_like_an_attribute_is_left_alone() {
        assertThat(bound("<p>id=&quot;what&quot; href=\"#what\"</p>"))
                .isEqualTo("<p>id=&quot;what&quot; href=\"#what\"</p>");
    }

    @Test
    void shapes_are_drawn_once_a_document() {
        assertThat(bound("<svg><use href=\"#shape-alleged\"/></svg><br><hr>"))
                .isEqualTo("<svg><use href=\"#shape-alleged\"/></svg><br><hr>");
    }
}
