package jejak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jejak.golden.BuiltSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

    /** What has the focus, and what is wrong with how it shows: no outline, out of the window, or under something else. */
    private static final String FOCUSED = """
            () => {
              const e = document.activeElement, place = e.dataset.place || 'nothing on the page';
              const style = getComputedStyle(e);
              if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return place + ': no outline';
              const middle = (start, end, size) => (Math.max(start, 0) + Math.min(end, size)) / 2;
              // of a line that bends, the middle of its box is beside it
              const line = e.matches('.tie') ? e.querySelector('path:not([d*="z"])') || e.querySelector('path') : null;
              if (line) {
                const at = line.getPointAtLength(line.getTotalLength() / 2).matrixTransform(line.getScreenCTM());
                const on = document.elementFromPoint(at.x, at.y);
                return on !== null && e.closest('svg').contains(on) ? place : place + ': covered or out of the window';
              }
              const isSeen = [...e.getClientRects()].some(r => {
                // the middle of what the window shows of it: a table may be taller than the window
                const x = middle(r.left, r.right, innerWidth), y = middle(r.top, r.bottom, innerHeight);
                const on = document.elementFromPoint(x, y);
                return on !== null && (e.contains(on) || on.contains(e) && !on.matches('header, nav'));
              });
              return isSeen ? place : place + ': covered or out of the window';
            }
            """;

    /**
     * Notes what has the focus when the next key is pressed: by then the page has come to where it is. So a key takes one
     * message to the browser and not three.
     */
    private static final String NOTE = """
            () => {
              window.reached = [];
              addEventListener('keydown', e => {
                if (e.key === 'Tab') window.reached.push((FOCUSED)());
              }, {capture: true});
            }
            """.replace("FOCUSED", FOCUSED.strip());

    /** A walk begins at the top, also where a page begins in its box for a question. */
    private static final String TO_THE_TOP = """
            () => {
              document.body.tabIndex = -1;
              document.body.focus();
              document.body.removeAttribute('tabindex');
            }
            """;

    /** Of what can be opened, what shows nothing more when it is. */
    private static final String STILL_CLOSED = """
            () => [...document.querySelectorAll('details')]
                .filter(e => e.checkVisibility() && !e.open)
                .map(e => e.outerHTML.slice(0, 80))
            """;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final BuiltSite OWN = BuiltSite.own();

    @RegisterExtension
    static final BuiltSite GOLDEN = BuiltSite.golden();

    @ParameterizedTest
    @MethodSource("jejak.browser.GoldenPages#kinds")
    void tab_reaches_everything_in_order_and_back_and_shows_where_it_is(String path) {
        walk(GOLDEN.file(path), Look.DESKTOP, true);
        walk(GOLDEN.file(path), Look.ZOOMED.dark(), false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "events/counteroffers-and-raise.html", "actors/openai-inc.html"})
    void so_it_does_on_long_pages(String path) {
        walk(OWN.file(path), Look.NARROW.dark(), true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"events/ferry-paid.html", "timeline.html"})
    void enter_opens_whatever_can_be_opened(String path) {
        try (Screen screen = BROWSER.open(GOLDEN.file(path), Look.PHONE.still())) {
            Page page = screen.page();
            assertThat(strings(page.evaluate(STILL_CLOSED))).isNotEmpty();
            // what is opened may hold something else to open
            for (int depth = 0; depth < 3; depth++) {
                for (ElementHandle summary : page.querySelectorAll("details:not([open]) > summary")) {
                    if (!summary.isVisible()) continue;
                    summary.focus();
                    page.keyboard().press("Enter");
                }
            }
            assertThat(strings(page.evaluate(STILL_CLOSED))).isEmpty();
        }
    }

    private static void walk(Path file, Look look, boolean andBack) {
        try (Screen screen = BROWSER.open(file, look.still())) {
            // a window whose page was left by Tab goes round to the first link the next time
            Page page = screen.alone().page();
            page.evaluate(TO_THE_TOP);
            List<String> offered = strings(page.evaluate(OFFERED));
            assertThat(offered).hasSizeGreaterThan(8);
            page.evaluate(NOTE);
            assertThat(walked(page, offered.size())).as(file + " " + look).isEqualTo(offered);
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement === document.body"))
                    .as("nobody is trapped at the end of " + file)
                    .isEqualTo(true);
            if (!andBack) return;
            page.evaluate("window.reached.splice(0)");
            page.keyboard().down("Shift");
            List<String> back = walked(page, offered.size());
            page.keyboard().up("Shift");
            Collections.reverse(back);
            assertThat(back).as("back through " + file + " " + look).isEqualTo(offered);
        }
    }

    /** Where Tab leads, pressed so many times in a row. */
    private static List<String> walked(Page page, int times) {
        for (int i = 0; i < times; i++) page.keyboard().down("Tab");
        page.keyboard().up("Tab");
        List<String> reached = strings(page.evaluate("window.reached.splice(0)"));
        reached.remove(0); // where it began
        reached.add(page.evaluate(FOCUSED).toString());
        return reached;
    }

    private static List<String> strings(Object value) {
        List<String> strings = new ArrayList<>();
        for (Object item : (List<?>) value) strings.add(item.toString());
        return strings;
    }
}
