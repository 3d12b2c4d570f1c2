package jejak.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jejak.check.HtmlValidator;
import jejak.model.Prose;
import org.junit.jupiter.api.Test;

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
    void every_construct_is_valid_html() {
        assertThat(complaints(EVERYTHING)).isEmpty();
    }

    @Test
    void hostile_bodies_are_valid_html() {
        Bodies bodies = new Bodies(7);
        for (int i = 0; i < 300; i++) {
            String body = bodies.next();
            assertThat(complaints(body)).as(body).isEmpty();
        }
    }

    private final HtmlValidator nu = new HtmlValidator();

    private List<HtmlValidator.Finding> complaints(String body) {
        return nu.validate(
                "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>t</title></head><body><main>"
                        + "<h1>t</h1>" + flat(Shown.read(body).value())
                        + "<p id=\"note-x\">x</p></main></body></html>");
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
}
