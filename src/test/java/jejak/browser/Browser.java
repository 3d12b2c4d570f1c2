package jejak.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A headless Chromium for tests that look at pages as a reader does, started once for all tests of a run.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final Browser BROWSER = new Browser();
 *
 * try (Screen screen = BROWSER.open(page, Look.PHONE.dark())) {
 *     assertThat(screen.violations()).isEmpty();
 * }
 * }</pre>
 *
 * <p>Playwright belongs to the thread that started it, so browser tests do not run in parallel.
 */
public final class Browser implements BeforeAllCallback {
    private static final Namespace NAMESPACE = Namespace.create(Browser.class);

    private Chromium chromium;

    @Override
    public void beforeAll(ExtensionContext context) {
        chromium = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
    }

    /** Opens a file as {@code file://}, which is how a reader opens a site from a folder or a zip. */
    public Screen open(Path page, Look look) {
        return open(page.toUri(), look);
    }

    /** Opens an address, whose fragment and query are kept. */
    public Screen open(URI page, Look look) {
        return Screen.open(chromium.browser(), page, look);
    }

    /** Opens a page that is only a string. */
    public Screen open(String html, Look look) {
        try {
            Path page = Files.createTempFile("jejak-page", ".html");
            page.toFile().deleteOnExit();
            return open(Files.writeString(page, html), look);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
