package jejak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
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

    /** Everything that can be opened is, for what it holds is enlarged too. */
    private static final String OPENED = "() => document.querySelectorAll('details').forEach(e => { e.open = true; })";

    /** Whatever has words of its own, and every control. The words of a drawn picture grow with the picture; its table has them too. */
    private static final String WORDED = """
            [...document.querySelectorAll('body *')]
                .filter(e => e.matches('input, select, button')
                  || [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
                .filter(e => !e.closest('svg, script, style, noscript, option'))
            """;

    /** Remembers the size of all words. */
    private static final String SIZES =
            "() => { window.sizes = new Map(" + WORDED + ".map(e => [e, parseFloat(getComputedStyle(e).fontSize)])); }";

    /**
     * What did not grow with the reader's wish. What is set larger than the text may grow less, since a window of half the
     * width has smaller headings: it is never smaller than the text.
     */
    private static final String NOT_ENLARGED = """
            () => {
              const text = parseFloat(getComputedStyle(document.body).fontSize);
              return [...window.sizes].filter(([e, before]) => {
                const now = parseFloat(getComputedStyle(e).fontSize);
                return before > 20 ? now < Math.min(1.9 * before, text) : now < 1.9 * before;
              }).map(([e, before]) => before + ' to ' + getComputedStyle(e).fontSize + ': ' + e.outerHTML.slice(0, 120));
            }
            """;

    /**
     * Words over other words, words out of the window, and controls too low for their own words. A box of words is as high as
     * the letters of its font could be, which lines set close share; so three fifths of it are held against the others.
     */
    private static final String OVER_ONE_ANOTHER = """
            () => {
              const faults = [], boxes = [];
              // one pixel is how words are kept for those who hear them
              const isUnseen = e => e !== null && (e.getBoundingClientRect().width <= 1 && e.getClientRects().length > 0
                && getComputedStyle(e).overflow !== 'visible' || isUnseen(e.parentElement));
              for (const e of WORDED) {
                if (!e.checkVisibility({visibilityProperty: true}) || e.closest('.skip') || isUnseen(e)) continue;
                const size = parseFloat(getComputedStyle(e).fontSize), named = e.outerHTML.slice(0, 100);
                if (e.matches('input, select, button') && e.type !== 'checkbox' && e.getBoundingClientRect().height < size) {
                  faults.push('too low: ' + named);
                }
                for (const node of e.childNodes) {
                  if (node.nodeType !== 3 || !node.data.trim()) continue;
                  const range = document.createRange();
                  range.selectNodeContents(node);
                  for (const r of range.getClientRects()) {
                    if (r.width <= 1 || r.height <= 1) continue;
                    if (!e.closest('.scroll, .tablewrap, pre') && (r.right > innerWidth + 1 || r.left < -1)) {
                      faults.push('out of the window: ' + named);
                    }
                    boxes.push({l: r.left + 1, r: r.right - 1, t: r.top + r.height * .2, b: r.bottom - r.height * .2, node, named});
                  }
                }
              }
              boxes.sort((a, b) => a.t - b.t);
              for (let i = 0; i < boxes.length; i++) {
                for (let j = i + 1; j < boxes.length && boxes[j].t < boxes[i].b; j++) {
                  const a = boxes[i], b = boxes[j];
                  if (a.node !== b.node && a.l < b.r && b.l < a.r) faults.push('over each other: ' + a.named + ' / ' + b.named);
                }
              }
              return faults.slice(0, 8);
            }
            """.replace("WORDED", WORDED.strip());

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

    @RegisterExtension
    static final BuiltSite OWN = BuiltSite.own();

    @ParameterizedTest
    @MethodSource("jejak.browser.GoldenPages#kindsAndTranslated")
    void text_of_twice_its_size_is_neither_cut_off_nor_wider_than_the_window(String path) {
        twice(SITE.file(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "timeline.html",
                "events/counteroffers-and-raise.html",
                "funding.html",
                "accounts.html",
                "claims.html",
                "network.html",
                "id/claims.html"
            })
    void nor_is_it_on_long_pages(String path) {
        twice(OWN.file(path));
    }

    private static void twice(Path file) {
        try (Screen screen = BROWSER.open(file, Look.DESKTOP)) {
            screen.page().evaluate(OPENED);
            for (Look look : List.of(Look.DESKTOP, Look.TABLET, Look.PHONE)) {
                screen.under(look);
                screen.page().evaluate(SIZES);
                assertThat(screen.overflow()).as(file + " " + look).isZero();
                setText(screen.page(), 2);
                try {
                    assertEnlarged(screen, file + " " + look);
                } finally {
                    // the next test gets the window, too
                    setText(screen.page(), 1);
                }
            }
        }
    }

    private static void assertEnlarged(Screen screen, String page) {
        assertThat((List<?>) screen.page().evaluate(NOT_ENLARGED)).as(page).isEmpty();
        assertThat(screen.overflow()).as(page).isZero();
        assertThat((List<?>) screen.page().evaluate(CUT_OFF)).as(page).isEmpty();
        assertThat((List<?>) screen.page().evaluate(OVER_ONE_ANOTHER)).as(page).isEmpty();
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
    private static void setText(Page page, int times) {
        CDPSession session = page.context().newCDPSession(page);
        JsonObject sizes = new JsonObject();
        sizes.addProperty("standard", 16 * times);
        sizes.addProperty("fixed", 13 * times);
        JsonObject request = new JsonObject();
        request.add("fontSizes", sizes);
        session.send("Page.setFontSizes", request);
        session.detach();
    }
}
