package jejak.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlValidatorTest {
    private static final HtmlValidator VALIDATOR = new HtmlValidator();

    @Test
    void a_page_that_conforms_has_no_findings() {
        assertThat(VALIDATOR.validate(page("<p>Halo, 阑夕.</p>"))).isEmpty();
    }

    @Test
    void an_error_is_found_on_its_line() {
        assertThat(VALIDATOR.validate(page("<p><img src=\"x.png\"></p>")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo("error");
                    assertThat(finding.line()).isEqualTo(6);
                    assertThat(finding.message()).contains("alt");
                });
    }

    @Test
    void a_warning_is_found_too() {
        assertThat(VALIDATOR.validate(page("<section><p>No heading.</p></section>")))
                .singleElement()
                .asString()
                .startsWith("6: warning: Section lacks heading.");
    }

    @Test
    void every_fault_of_a_page_is_found_in_order() {
        assertThat(VALIDATOR.validate(page("<b id=x>a</b>\n<i id=x>b</i>\n<center>c</center>")))
                .extracting(HtmlValidator.Finding::line)
                .contains(7, 8)
                .isSorted();
    }

    private static String page(String body) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\">\n<title>A page</title></head>\n<body>\n"
                + body + "\n</body>\n</html>\n";
    }
}
