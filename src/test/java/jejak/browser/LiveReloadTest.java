package jejak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import jejak.serve.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An open page while its files are edited: it follows them and stays where it is scrolled to. */
class LiveReloadTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String EVENT = "content/events/ferry-paid.md";

    @TempDir
    private Path folder;

    @Test
    void an_open_page_follows_its_files_and_keeps_its_place() throws Exception {
        try (Served site = Served.golden(folder.resolve("site"));
                Screen screen = BROWSER.open(site.address("/events/ferry-paid.html"), Look.PHONE)) {
            Page page = screen.page();
            String text = site.read(EVENT);
            page.evaluate("scrollTo(0, 700)");
            double place = ((Number) page.evaluate("scrollY")).doubleValue();
            assertThat(place).as("the page is long enough to scroll").isGreaterThan(300);

            site.write(EVENT, text.replaceFirst("title: .*", "title: An edited title"));
            page.waitForCondition(() -> page.title().startsWith("An edited title"));
            page.waitForLoadState();
            assertThat(((Number) page.evaluate("scrollY")).doubleValue()).isBetween(place - 60, place + 60);

            page.evaluate("window.isSame = true");
            site.write(EVENT, text.replaceFirst("title: .*", "titel: An edited title"));
            Locator faults = page.locator("jejak-faults .faults");
            faults.waitFor();
            assertThat(faults.innerText()).contains("error[unknown-key]", "content/events/ferry-paid.md:2:1");
            assertThat(faults.locator("a").first().getAttribute("href"))
                    .startsWith("vscode://file/")
                    .endsWith("content/events/ferry-paid.md:2:1");
            assertThat(page.title()).as("the page below").startsWith("An edited title");
            assertThat(faults.evaluate("e => getComputedStyle(e).position")).isEqualTo("fixed");
            screen.picture("serve-faults");
            assertThat(screen.violations()).isEmpty();

            site.write(EVENT, text.replaceFirst("title: .*", "title: An edited title"));
            page.waitForCondition(() -> page.locator("jejak-faults").count() == 0);
            assertThat(page.evaluate("window.isSame"))
                    .as("a page that is as it was is not loaded again")
                    .isEqualTo(true);
            assertThat(screen.complaints()).isEmpty();
        }
    }
}
