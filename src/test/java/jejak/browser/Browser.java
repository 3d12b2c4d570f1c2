package jejak.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

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
 * <p>Playwright belongs to the thread that started it, so browser tests do not run in parallel. No test of a class that has
 * this extension runs longer than {@link #LIMIT}.
 */
public final class Browser implements BeforeAllCallback, AfterAllCallback, InvocationInterceptor {
    /** Far more than any test takes, also on a machine that is busy with other things. */
    static final Duration LIMIT = Duration.ofMinutes(4);

    private static final Namespace NAMESPACE = Namespace.create(Browser.class);

    private Chromium chromium;
    private Inspection inspection;

    @Override
    public void beforeAll(ExtensionContext context) {
        chromium = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
        inspection = new Inspection(chromium.windows());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (inspection != null) inspection.close();
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        Watch.over(LIMIT, test::proceed);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        Watch.over(LIMIT, test::proceed);
    }

    /** Opens a file as {@code file://}, which is how a reader opens a site from a folder or a zip. */
    public Screen open(Path page, Look look) {
        return open(page.toUri(), look);
    }

    /** Opens an address, whose fragment and query are kept. */
    public Screen open(URI page, Look look) {
        Screen screen = chromium.windows().blank(look);
        screen.show(page, look);
        screen.await();
        return screen;
    }

    /**
     * What is wrong with a page under these looks, a line a fault: faults while it loaded, a width that is not the one asked
     * for, a page wider than its window, and what axe-core finds.
     */
    public List<String> faults(Path page, List<Look> looks) {
        return faults(page, looks, List.of());
    }

    /** The same; under the looks that are only measured, axe-core is not asked. */
    public List<String> faults(Path page, List<Look> judged, List<Look> measured) {
        return inspection.faults(page.toUri(), judged, measured);
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
