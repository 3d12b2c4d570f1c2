package jejak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import jejak.golden.BuiltSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tab reaches everything that can be used, in the order of the page, and it can always be seen where one is. */
@Tag("browser")
class KeyboardTest {
    /** What the page offers, in its order: what can have the focus and is not hidden. Each gets its place. */
    private static final String OFFERED = """
            () => [...document.querySelectorAll('a[href], summary, button, input, select, [tabindex]')]
                .filter(e => e.tabIndex >= 0 && e.checkVisibility({visibilityProperty: true}))
                .map((e, place) => {
                  e.dataset.place = place + ' ' + e.outerHTML.slice(0, 80);
                  return e.dataset.place;
                })
            """;

    private static final String FOCUSED = "() => document.activeElement.dataset.place || ''";

    /** What is wrong with how the focus shows: no outline, out of the window, or under something else. */
    private static final String HIDDEN = """
            () => {
              const e = document.activeElement;
              const style = getComputedStyle(e);
              if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return 'no outline';
              const middle = (start, end, size) => (Math.max(start, 0) + Math.min(end, size)) / 2;
              const isSeen = [...e.getClientRects()].some(r => {
                // the middle of what the window shows of it: a table may be taller than the window
                const x = middle(r.left, r.right, innerWidth), y = middle(r.top, r.bottom, innerHeight);
                const on = document.elementFromPoint(x, y);
                return on !== null && (e.contains(on) || on.contains(e) && !on.matches('header, nav'));
              });
              return isSeen ? '' : 'covered or out of the window';
            }
            """;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final BuiltSite SITE = BuiltSite.own();

    @ParameterizedTest
    @ValueSource(
            strings = {"index.html", "timeline.html", "events/counteroffers-and-raise.html", "actors/openai-inc.html"})
    void tab_reaches_everything_in_order_and_shows_where_it_is(String path) {
        for (Look look : List.of(Look.DESKTOP, Look.NARROW.dark())) {
            try (Screen screen = BROWSER.open(SITE.file(path), look.still())) {
                Page page = screen.page();
                List<String> offered = strings(page.evaluate(OFFERED));
                assertThat(offered).hasSizeGreaterThan(10);
                for (int i = 0; i < offered.size(); i++) {
                    page.keyboard().press("Tab");
                    String focused = page.evaluate(FOCUSED).toString();
                    assertThat(focused).as(path + " " + look).isEqualTo(offered.get(i));
                    assertThat(page.evaluate(HIDDEN))
                            .as(path + " " + look + ": " + focused)
                            .isEqualTo("");
                }
            }
        }
    }

    private static List<String> strings(Object value) {
        List<String> strings = new ArrayList<>();
        for (Object item : (List<?>) value) strings.add(item.toString());
        return strings;
    }
}
