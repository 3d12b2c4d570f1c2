package jejak.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import jejak.diagnostic.Span;
import jejak.model.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

    @Test
    void the_web_is_linked_as_it_is() {
        assertThat(Shown.html("[a](https://example.org/x?a=1&b=\"2\"#c \"T <t>\")"))
                .isEqualTo(
                        "<p><a href=\"https://example.org/x?a=1&amp;b=%222%22#c\" rel=\"external\" title=\"T &lt;t&gt;\">a</a></p>");
        assertThat(Shown.html("<https://example.org/é?x=[1]|2%zz#a#b>"))
                .startsWith("<p><a href=\"https://example.org/é?x=%5B1%5D%7C2%25zz#a%23b\" rel=\"external\">https://");
        assertThat(Shown.html("<a.b@example.org> [m](mailto:a@example.org?subject=x%20y)"))
                .isEqualTo(
                        "<p><a href=\"mailto:a.b@example.org\">a.b@example.org</a> <a href=\"mailto:a@example.org?subject=x%20y\">m</a></p>");
        assertThat(Shown.html("[a](HTTP://127.0.0.1:8080) [b](https://[::1]/x) [c](https://bücher.example)"))
                .contains(
                        "href=\"http://127.0.0.1:8080\"",
                        "href=\"https://[::1]/x\"",
                        "href=\"https://bücher.example\"");
    }

    @Test
    void a_file_is_linked_by_its_path_from_content() {
        assertThat(Shown.html(
                        "[a](documents/x.pdf) [b](<documents/a b.pdf>) [c](documents/a%20b.pdf#p%C3%A9) [d](#top)"))
                .isEqualTo("<p><a href=\"{file documents/x.pdf}\">a</a> <a href=\"{file documents/a b.pdf}\">b</a>"
                        + " <a href=\"{file documents/a b.pdf#pé}\">c</a> <a href=\"{file #top}\">d</a></p>");
        assertThat(Shown.html("[a](./events/x.md)")).contains("{file events/x.md}");
    }

    @Test
    void its_place_is_the_address() {
        Prose prose = Shown.read("x\n[é](events/x.md#y)").value();
        Prose.FileLink link = (Prose.FileLink) prose.blocks().get(0).segments().get(1);
        assertThat(link.at()).isEqualTo(new Span("content/events/x.md", 2, 5, 13));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&#115;cript:alert(1)",
                "&#x6A;&#x61;vascript&colon;alert(1)",
                "&#106avascript:alert(1)",
                "javascript&colon;alert(1)",
                "javascript\\:alert(1)",
                "<java\tscript:alert(1)>",
                "<\u0001javascript:alert(1)>",
                "< javascript:alert(1)>",
                "java\u200bscript:alert(1)",
                "%6Aavascript:alert(1)",
                "javascript%3Aalert(1)",
                "%256Aavascript%253Aalert(1)",
                "data:text/html,x",
                "DATA:image/svg+xml;base64,AAAA",
                "vbscript:x",
                "file:///etc/passwd",
                "ftp://example.org",
                "tel:123",
                "blob:x",
                "view-source:x",
                "x:y",
                "jar:https://example.org!/"
            })
    void any_other_scheme_is_unsafe_however_it_is_written(String address) {
        String body = "[words](" + address + ")";
        assertThat(Shown.html(body)).isEqualTo("<p>words</p>");
        assertThat(Shown.faults(body))
                .containsExactly("1:9+" + address.codePointCount(0, address.length()) + " error unsafe-link");
        assertThat(Shown.faults("![words](" + address + ")"))
                .singleElement()
                .asString()
                .endsWith("unsafe-link");
        assertThat(Shown.faults("[words][r]\n\n[r]: " + address))
                .singleElement()
                .asString()
                .startsWith("3:6+")
                .endsWith("unsafe-link");
    }

    @Test
    void an_unsafe_autolink_is_text_and_an_error() {
        assertThat(Shown.html("<javascript:alert(1)>")).isEqualTo("<p>javascript:alert(1)</p>");
        assertThat(Shown.faults("x <javascript:alert(1)>")).containsExactly("1:4+19 error unsafe-link");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "//example.org/x ~ write the whole address, with `https:` before it",
                "\\\\\\\\example.org ~ write the whole address, with `https:` before it",
                "/documents/x.pdf ~ start the path at content/: `documents/x.pdf`",
                "../documents/x.pdf ~ write `documents/x.pdf`",
                "documents/../../x ~ write the path from content/",
                "documents\\x.pdf ~ divide folders by `/`",
                "www.example.org ~ write `https://www.example.org`",
                "https:// ~ write `https://host/path`",
                "https:example.org ~ write `https://host/path`",
                "https://user:word@example.org ~ write `https://host/path`",
                "https://example.org:99999/ ~ write `https://host/path`",
                "mailto:nobody ~ write `mailto:name@example.org`",
                "a%zz.pdf ~ write `%25` for a percent sign",
                "a%ff.pdf ~ write `%25` for a percent sign",
                "<https://example.org/a b> ~ write the address without them",
                "# ~ give it an address between the brackets"
            })
    void an_address_that_would_break_is_an_error_with_a_remedy(String address, String help) {
        var faults = Shown.read("[words](" + address.strip() + ")").diagnostics();
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(MarkdownCode.BAD_LINK);
            assertThat(fault.help()).hasValue(help.strip());
            assertThat(fault.at().column()).isEqualTo(9);
        });
    }

    @Test
    void a_link_needs_an_address_and_words() {
        assertThat(Shown.faults("[words]()")).containsExactly("1:9+1 error bad-link");
        assertThat(Shown.faults("[](https://e.org) [\u200b](https://e.org)"))
                .containsExactly("1:1+1 error bad-link", "1:19+1 error bad-link");
        assertThat(Shown.faults("[![a map](documents/x.png)](https://e.org)")).isEmpty();
    }

    @Test
    void a_label_that_is_not_defined_is_a_warning() {
        assertThat(Shown.html("[words][ref] [sic] [sic][]")).isEqualTo("<p>[words][ref] [sic] [sic][]</p>");
        assertThat(Shown.faults("[words][ref] [sic] [sic][]")).containsExactly("1:8+5 warning unknown-link-label");
        assertThat(Shown.faults("[words][Ref]\n\n[rEF]: https://e.org")).isEmpty();
    }

    @Test
    void a_picture_is_a_file_of_the_site_with_a_description() {
        assertThat(Shown.html("![a *signed* \"sheet\"](documents/x.png \"T\")"))
                .isEqualTo("<p><img src=\"{image documents/x.png}\" alt=\"a signed “sheet”\" title=\"T\"></p>");
        assertThat(Shown.faults("![](documents/x.png)")).containsExactly("1:1+2 warning missing-alt");
        assertThat(Shown.html("![](documents/x.png)"))
                .isEqualTo("<p><img src=\"{image documents/x.png}\" alt=\"\"></p>");
    }

    @Test
    void a_picture_on_another_host_is_an_error_and_its_description_stays() {
        assertThat(Shown.html("![a map](https://e.org/x.png)")).isEqualTo("<p>a map</p>");
        assertThat(Shown.faults("![a map](https://e.org/x.png)")).containsExactly("1:10+19 error remote-image");
        assertThat(Shown.faults("![a map][m]\n\n[m]: https://e.org/x.png"))
                .containsExactly("3:6+19 error remote-image");
        assertThat(Shown.faults("![a map](mailto:a@e.org)")).containsExactly("1:10+14 error bad-link");
        assertThat(Shown.faults("![a map](#top)")).containsExactly("1:10+4 error bad-link");
    }

    @Test
    void a_picture_in_a_description_is_words() {
        assertThat(Shown.html("![one ![two](documents/y.png) [three](https://e.org)](documents/x.png)"))
                .isEqualTo("<p><img src=\"{image documents/x.png}\" alt=\"one two three\"></p>");
    }
}
