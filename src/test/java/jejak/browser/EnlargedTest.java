package jejak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import jejak.golden.BuiltSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages for readers who enlarge the text or the page, and for those who ask for nothing to move. */
@Tag("browser")
class EnlargedTest {
    /** Text that a box of a fixed size cuts off. What scrolls sideways in a frame of its own, as wide tables do, is not cut. */
    private static final String CUT_OFF = """
            () => [...document.querySelectorAll('body *')]
                .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.closest('.unseen, svg, select, input'))
                .filter(e => {
                  // one pixel is how words are kept for those who hear them
                  if (e.clientWidth <= 1) return false;
                  const s = getComputedStyle(e);
                  const isCut = over => over === 'hidden' || over === 'clip';
                  return isCut(s.overflowX) && e.scrollWidth > e.clientWidth + 1
                    || isCut(s.overflowY) && e.scrollHeight > e.clientHeight + 1;
                })
                .map(e => e.outerHTML.slice(0, 120))
            """;

    /** How much of the window's height is under what stays in place when the page scrolls. */
    private static final String COVERED = """
            () => {
              scrollTo(0, document.documentElement.scrollHeight / 2);
              return [...document.querySelectorAll('body *')]
                .filter(e => ['sticky', 'fixed'].includes(getComputedStyle(e).position) && e.checkVisibility())
                .map(e => e.getBoundingClientRect())
                .filter(r => r.width > innerWidth / 2 && r.bottom > 0 && r.top < innerHeight)
                .reduce((sum, r) => sum + Math.min(r.bottom, innerHeight) - Math.max(r.top, 0), 0) / innerHeight;
            }
            """;

    /** What moves, or would. */
    private static final String MOVING = """
            () => {
              document.querySelectorAll('details').forEach(e => { e.open = !e.open; });
              const moving = [...document.querySelectorAll('*')].filter(e => [null, '::before', '::after'].some(part => {
                const s = getComputedStyle(e, part);
                return s.animationName !== 'none' || s.scrollBehavior === 'smooth'
                  || s.transitionProperty !== 'none' && s.transitionDuration.split(', ').some(d => parseFloat(d) > 0);
              }));
              return [...moving.map(e => e.outerHTML.slice(0, 90)), ...document.getAnimations().map(String)];
            }
            """;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final BuiltSite SITE = BuiltSite.golden();

    @ParameterizedTest
    @MethodSource("jejak.browser.GoldenPages#kindsAndTranslated")
    void text_of_twice_its_size_is_neither_cut_off_nor_wider_than_the_window(String path) {
        for (Look look : List.of(Look.DESKTOP, Look.TABLET)) {
            try (Screen screen = BROWSER.open(SITE.file(path), look)) {
                double before = size(screen.page());
                assertThat(screen.overflow()).isZero();
                enlargeText(screen.page());
                assertThat(size(screen.page())).as(path + " " + look).isGreaterThanOrEqualTo(1.9 * before);
                assertThat(screen.overflow()).as(path + " " + look).isZero();
                assertThat((List<?>) screen.page().evaluate(CUT_OFF))
                        .as(path + " " + look)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("jejak.browser.GoldenPages#kinds")
    void a_page_of_four_times_its_size_is_read_by_scrolling_down_alone(String path) {
        try (Screen screen = BROWSER.open(SITE.file(path), Look.ZOOMED)) {
            assertThat(screen.innerWidth()).isEqualTo(320);
            assertThat(screen.overflow()).isZero();
            assertThat((List<?>) screen.page().evaluate(CUT_OFF)).isEmpty();
            assertThat(((Number) screen.page().evaluate(COVERED)).doubleValue())
                    .as("what stays in place leaves most of the window to the text")
                    .isLessThan(.4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "timeline.html", "events/ferry-paid.html", "network.html", "search.html"})
    void nothing_moves_for_a_reader_who_asks_for_no_motion(String path) {
        try (Screen screen = BROWSER.open(SITE.file(path), Look.DESKTOP.still())) {
            assertThat((List<?>) screen.page().evaluate(MOVING)).isEmpty();
            // also what a site's own style sheet moves
            screen.page().evaluate("""
                    () => {
                      const rules = new CSSStyleSheet();
                      rules.replaceSync('@layer components { @keyframes turn { to { rotate: 1turn } }'
                        + ' html { scroll-behavior: smooth } a { animation: turn 1s infinite; transition: all 1s } }');
                      document.adoptedStyleSheets = [rules];
                    }
                    """);
            assertThat((List<?>) screen.page().evaluate(MOVING)).isEmpty();
        }
    }

    /** As a reader does it in the browser's settings, which have 16 pixels where nobody has been there. */
    private static void enlargeText(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        JsonObject sizes = new JsonObject();
        sizes.addProperty("standard", 32);
        sizes.addProperty("fixed", 26);
        JsonObject request = new JsonObject();
        request.add("fontSizes", sizes);
        session.send("Page.setFontSizes", request);
        session.detach();
    }

    private static double size(Page page) {
        return ((Number) page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)")).doubleValue();
    }
}
