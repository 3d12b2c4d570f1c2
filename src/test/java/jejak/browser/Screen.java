package jejak.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One page as one reader sees it, with what went wrong while it loaded. */
public final class Screen implements AutoCloseable {
    /**
     * Begins to judge. Contrast is nine tenths of what axe-core takes on a long page, whose thousands of words have some fifty
     * ways of being set: so of a page with many, it looks at the first three of each way. A way is all that decides the
     * contrast: the ink, size and weight, the element and the one it is in, and every ground, filter, opacity and layer below.
     */
    private static final String JUDGE = """
            () => {
              const ways = new Map();
              const paints = s => s.backgroundColor !== 'rgba(0, 0, 0, 0)' || s.backgroundImage !== 'none'
                || s.opacity !== '1' || s.position !== 'static' || s.filter !== 'none' || s.mixBlendMode !== 'normal';
              const walk = (e, ground, outer) => {
                e.removeAttribute('data-judged');
                const s = getComputedStyle(e);
                if (s.display === 'none') return;
                if (paints(s)) {
                  ground += '|' + [s.backgroundColor, s.backgroundImage, s.opacity, s.position, s.filter, s.mixBlendMode];
                }
                const name = e.localName + '.' + (e.getAttribute('class') || '');
                if ([...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())
                    && e.checkVisibility({visibilityProperty: true})) {
                  const way = [ground, s.color, s.fill, s.fontSize, s.fontWeight, s.textShadow, outer, name].join(';');
                  ways.set(way, [...(ways.get(way) || []), e]);
                }
                for (const child of e.children) walk(child, ground, name);
              };
              walk(document.documentElement, '', '');
              const texts = [...ways.values()];
              const few = texts.flat().length < 300 ? texts : texts.map(alike => alike.slice(0, 3));
              for (const e of few.flat()) e.setAttribute('data-judged', '');
              axe.configure({rules: [{id: 'color-contrast', selector: '[data-judged]'}]});
              const options = {
                // without preload axe asks for no file itself, which the page's policy would refuse
                preload: false, elementRef: false, selectors: false, resultTypes: ['violations'],
                rules: {'target-size': {enabled: true}},
              };
              // not at once, so that the one who asked need not wait
              window.judged = new Promise(done => setTimeout(done)).then(() => axe.run(document, options));
            }
            """;

    private static final String JUDGED = """
            async () => {
              const {violations} = await window.judged;
              return violations.flatMap(rule =>
                rule.nodes.map(node => `${rule.id} (${rule.help}): ${node.html} ${node.failureSummary}`));
            }
            """;

    private static final String AXE = axe();
    /** Milliseconds that an element or a page may take to come, also on a busy machine. */
    private static final int PATIENCE = 30_000;

    private static final Path PICTURES = Path.of("target", "screens");

    private final BrowserContext context;
    private final Page page;
    private final boolean hasScripts;
    private final List<String> complaints = new ArrayList<>();
    private boolean isJudged;

    private Screen(BrowserContext context, boolean hasScripts) {
        this.context = context;
        this.hasScripts = hasScripts;
        context.setDefaultTimeout(PATIENCE);
        this.page = context.newPage();
    }

    static Screen open(Browser browser, URI address, Look look) {
        Screen screen = new Screen(browser.newContext(look.options()), look.hasScripts());
        screen.listen(address.getScheme());
        screen.page.emulateMedia(look.media());
        screen.page.navigate(address.toString());
        return screen;
    }

    private void listen(String scheme) {
        page.onPageError(error -> complaints.add("script: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add("console: " + message.text());
            }
        });
        page.onRequestFailed(request -> complaints.add("not loaded: " + request.url()));
        page.onRequest(request -> {
            String asked = URI.create(request.url()).getScheme();
            if (!asked.equals(scheme) && !asked.equals("data") && !asked.equals("blob")) {
                complaints.add("left the site: " + request.url());
            }
        });
    }

    /** Playwright's page, for clicking, typing and asking. */
    public Page page() {
        return page;
    }

    /** Script errors, messages on the console, files that did not load, requests that left the site: best none. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** The same page under another look, without loading it again: the size of the window, colours, paper. */
    public Screen under(Look look) {
        page.setViewportSize(look.width(), look.height());
        page.emulateMedia(look.media());
        return this;
    }

    /**
     * What axe-core finds against every rule it has on by default and against the size of targets, which WCAG 2.2 AA asks
     * for (2.5.8: 24 CSS pixels, save for links in a sentence and targets with space around them). One line an element.
     */
    public List<String> violations() {
        if (!isJudged) beginJudging();
        isJudged = false;
        List<String> found = new ArrayList<>();
        for (Object line : (List<?>) page.evaluate(JUDGED)) found.add(line.toString());
        return List.copyOf(found);
    }

    /** Lets axe-core begin on the page as it is now, so that another page can be judged meanwhile. */
    void beginJudging() {
        // what axe waits for never comes there
        if (!hasScripts) throw new IllegalStateException("axe-core judges no page whose scripts are off");
        // axe is half a megabyte: into each page once, whatever the number of looks at it
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) page.evaluate(AXE);
        page.evaluate(JUDGE);
        isJudged = true;
    }

    /** By how many CSS pixels the page is wider than its window: 0 for a page that never scrolls sideways. */
    public int overflow() {
        return measure("Math.max(0, document.documentElement.scrollWidth - window.innerWidth)");
    }

    /** The width that the page's own style sheet sees, in CSS pixels. */
    public int innerWidth() {
        return measure("window.innerWidth");
    }

    /** The place and size of the first element that a selector finds, in CSS pixels from the page's corner. */
    public BoundingBox box(String selector) {
        return page.locator(selector).first().boundingBox();
    }

    /** Visible elements that a selector finds and that are smaller than this many CSS pixels, either way. */
    public List<String> smallerThan(int pixels, String selector) {
        List<String> small = new ArrayList<>();
        for (Locator element : page.locator(selector).all()) {
            BoundingBox box = element.isVisible() ? element.boundingBox() : null;
            if (box != null && (box.width < pixels || box.height < pixels)) {
                small.add(String.format(
                        Locale.ROOT, "%.1f x %.1f: %s", box.width, box.height, element.evaluate("e => e.outerHTML")));
            }
        }
        return List.copyOf(small);
    }

    /** A picture of the whole page, {@code target/screens/NAME.png}, for the eye to judge. */
    public Path picture(String name) {
        Path file = PICTURES.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    private int measure(String script) {
        return ((Number) page.evaluate(script)).intValue();
    }
}
