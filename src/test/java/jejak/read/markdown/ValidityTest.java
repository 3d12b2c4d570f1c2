package jejak.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import jejak.model.Prose;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker's opinion of what bodies become: errors and warnings both count. */
class ValidityTest {
    private static final String EVERYTHING = """
            Words "quoted" [@a], *em* **strong** ~~del~~ `code` <https://e.org/?a=b&c|d[1]> and[^1] [[x|y]].
            Line\\
            break &copy; <b>raw</b> [a](documents/x.pdf "T") ![alt](documents/x.png "T")

            # Heading

            ### Another *heading*

            - tight
            - list
              1. in

              2. loose

            7. seven

            > quote
            >
            > - deep

            ```js
            code <b>
            ```

            | a | | c |
            |---|:-:|--:|
            | 1 | `2` | [@b] |

            ---

            <div>
            raw
            </div>

            [^1]: Note[^2] again[^1].
            [^2]: | t | u |
                |---|---|
                | 1 | 2 |
            """;

    @Test
    void every_construct_is_valid_html() throws Exception {
        assertThat(complaints(EVERYTHING)).isEmpty();
    }

    @Test
    void hostile_bodies_are_valid_html() throws Exception {
        Bodies bodies = new Bodies(7);
        for (int i = 0; i < 300; i++) {
            String body = bodies.next();
            assertThat(complaints(body)).as(body).isEmpty();
        }
    }

    private final List<String> complaints = new ArrayList<>();
    private final SimpleDocumentValidator nu = new SimpleDocumentValidator(true, false, false);

    ValidityTest() throws Exception {
        nu.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new Collector());
        nu.setUpValidatorAndParsers(new Collector(), false, false);
    }

    private List<String> complaints(String body) throws Exception {
        complaints.clear();
        String page =
                "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>t</title></head><body><main><h1>t</h1>"
                        + flat(Shown.read(body).value()) + "<p id=\"note-x\">x</p></main></body></html>";
        nu.checkHtmlInputSource(new InputSource(new StringReader(page)));
        return complaints;
    }

    private static String flat(Prose prose) {
        StringBuilder html = new StringBuilder();
        prose.blocks()
                .forEach(block -> block.segments().forEach(segment -> {
                    if (segment instanceof Prose.Html text) html.append(text.text());
                    else if (segment instanceof Prose.FileLink) html.append("x.png");
                    else if (segment instanceof Prose.PageLink link)
                        html.append("<a href=\"x.html\">" + link.words().orElse("x") + "</a>");
                    else html.append("<sup><a href=\"#note-x\">1</a></sup>");
                }));
        return html.toString();
    }

    private final class Collector implements ErrorHandler {
        @Override
        public void warning(SAXParseException fault) {
            complaints.add(fault.getMessage());
        }

        @Override
        public void error(SAXParseException fault) {
            complaints.add(fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            complaints.add(fault.getMessage());
        }
    }
}
