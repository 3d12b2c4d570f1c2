package jejak.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One page as one reader sees it, with what went wrong while it loaded. */
public final class Screen implements AutoCloseable {
    /** Milliseconds that an element or a page may take to come, also on a busy machine. */
    private static final int PATIENCE = 30_000;

    /** What a page keeps for the next visit. A page that is a string of data has nothing to keep it in. */
    private static final String FORGET = """
            () => {
              try {
                localStorage.clear();
                sessionStorage.clear();
              } catch (e) {
                return e.name;
              }
            }
            """;

    private static final Path PICTURES = Path.of("target", "screens");

    private final BrowserContext context;
    private final Page page;
    private final boolean hasScripts;
    private final Windows windows;
    private final List<String> complaints = new ArrayList<>();
    private String scheme;
    private boolean isJudged;

    private boolean isSpoilt;

    private Screen(BrowserContext context, boolean hasScripts, Windows windows) {
        this.context = context;
        this.hasScripts = hasScripts;
        this.windows = windows;
        context.setDefaultTimeout(PATIENCE);
        this.page = context.newPage();
    }

    /** A new window, which shows nothing yet. */
    static Screen made(BrowserContext context, boolean hasScripts, Windows windows) {
        Screen screen = new Screen(context, hasScripts, windows);
        screen.listen();
        return screen;
    }

    /** Begins to load another page into the same window; what is complained of from here on is its own. */
    void show(URI address, Look look) {
        complaints.clear();
        isJudged = false;
        scheme = address.getScheme();
        under(look);
        page.navigate(address.toString(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    }

    /** Until the page is there with all that it asks for. */
    void await() {
        page.waitForLoadState();
    }

    private void listen() {
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

    /** No other test gets this window: for one that sets what stays set, such as a permission. */
    Screen alone() {
        isSpoilt = true;
        return this;
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
        return Axe.violations(page);
    }

    /** Lets axe-core begin on the page as it is now, so that another page can be judged meanwhile. */
    void beginJudging() {
        // what axe waits for never comes there
        if (!hasScripts) throw new IllegalStateException("axe-core judges no page whose scripts are off");
        Axe.begin(page);
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

    @Override
    public void close() {
        if (isSpoilt) {
            context.close();
            return;
        }
        page.evaluate(FORGET);
        page.mouse().move(-1, -1);
        // or a page that differs only behind the # would not be loaded anew
        page.navigate("about:blank");
        windows.giveBack(this, hasScripts);
    }

    private int measure(String script) {
        return ((Number) page.evaluate(script)).intValue();
    }
}
