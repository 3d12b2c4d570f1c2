package jejak.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one Chromium of a test run, driven by Playwright.
 *
 * <p>{@code src/test/sh/chromium.sh} finds or installs one; where it cannot, Playwright downloads its own, and where
 * that fails too, the tests fail: a test that looks at nothing has not passed.
 */
final class Chromium implements AutoCloseable {
    /**
     * Chromium takes the last list of what is off for all of it, so this one has what Playwright switches off and our pages
     * could meet, and pages of Chromium's own that stand behind the address bar of each window: two seconds of processor time
     * a window.
     */
    private static final String OFF = "--disable-features="
            + String.join(
                    ",",
                    "AvoidUnnecessaryBeforeUnloadCheckSync",
                    "BoundaryEventDispatchTracksNodeRemoval",
                    "BlockOriginHeaderModificationOnRedirect",
                    "DestroyProfileOnBrowserClose",
                    "HttpsUpgrades",
                    "MediaRouter",
                    "OptimizationHints",
                    "PaintHolding",
                    "ThirdPartyStoragePartitioning",
                    "Translate",
                    "PreloadTopChromeWebUI",
                    "WebUIOmniboxAimPopup",
                    "WebUIOmniboxFullPopup",
                    "WebUIOmniboxPopup");

    private static final List<String> FLAGS = List.of(
            OFF,
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final Windows windows;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
        this.windows = new Windows(browser);
    }

    static Chromium start() {
        BrowserType.LaunchOptions launch = new BrowserType.LaunchOptions().setArgs(FLAGS);
        find().ifPresentOrElse(launch::setExecutablePath, Chromium::download);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            return new Chromium(playwright, playwright.chromium().launch(launch));
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    Windows windows() {
        return windows;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> find() {
        try {
            Process script = new ProcessBuilder("sh", "src/test/sh/chromium.sh")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String path = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return script.waitFor() == 0 ? Optional.of(Path.of(path)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while looking for a Chromium", e);
        }
    }

    /** Playwright's own installer, in a JVM of its own because it ends the one that it runs in. */
    private static void download() {
        try {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            String classes = System.getProperty("java.class.path");
            int exit = new ProcessBuilder(java, "-cp", classes, "com.microsoft.playwright.CLI", "install", "chromium")
                    .inheritIO()
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException(
                        "no Chromium to look at pages with: install Chromium or Google Chrome, or set JEJAK_CHROMIUM");
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("Playwright could not be asked to fetch a Chromium", e);
        }
    }
}
