package jejak.browser;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jejak.golden.BuiltSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pictures in {@code src/docs/screens/}: every kind of page of the repository's own site, at three widths, in light, dark and
 * print. It judges nothing, so the suite leaves out its tag; {@code src/test/sh/screens.sh} runs it.
 */
@Tag("screens")
class ScreensTest {
    private static final Path FOLDER = Path.of(System.getProperty("jejak.screens", "src/docs/screens"));

    private static final Map<String, Look> LOOKS = new TreeMap<>(Map.of(
            "390-light", Look.of(390, 844),
            "390-dark", Look.of(390, 844).dark(),
            "820-light", Look.of(820, 1080),
            "820-dark", Look.of(820, 1080).dark(),
            "1440-light", Look.of(1440, 1080),
            "1440-dark", Look.of(1440, 1080).dark(),
            "print", Look.of(794, 1123).print()));

    private static final int QUALITY = 45;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final BuiltSite SITE = BuiltSite.own();

    /** One of each kind, and of those that there are many of, the hardest; an anchor is where the page is looked at. */
    static List<String> pages() {
        return List.of(
                "index.html",
                "timeline.html",
                "timeline.html#y2015",
                "events/counteroffers-and-raise.html",
                "id/events/counteroffers-and-raise.html",
                "events/rosewood-dinner.html",
                "events/public-launch.html",
                "events/verdict.html",
                "actors.html",
                "actors/elon-musk.html",
                "actors/pieter-abbeel.html",
                "network.html",
                "funding.html",
                "funding.html#part-over-time",
                "funding.html#part-flows",
                "funding.html#part-ledger",
                "sources.html",
                "sources/email-2015-12-11.html",
                "sources/seed-article.html",
                "accounts.html",
                "accounts.html#part-drift",
                "search.html?q=altmen+raise",
                "id/index.html",
                "id/funding.html",
                "claims.html",
                "corrections.html",
                "methodology.html",
                "404.html");
    }

    /** As the site is published, under a project's path: {@code 404.html} has no other links. */
    @ParameterizedTest
    @MethodSource("pages")
    void picture(String page) throws IOException {
        String path = page.replaceFirst("[#?].*", "");
        if (!SITE.paths().contains(path)) return;
        String question = page.contains("?q=") ? page.substring(page.indexOf("?q=") + 3) : "";
        String anchor = page.contains("#") ? page.substring(page.indexOf('#') + 1) : "";
        String name = path.replace(".html", "").replace('/', '-')
                + (question.isEmpty() ? "" : "-asked")
                + (anchor.isEmpty() ? "" : "-" + anchor);
        try (SiteServer server = new SiteServer(SITE.output(), "/openai/");
                Screen screen = BROWSER.open(server.address(path), Look.WIDE)) {
            if (!question.isEmpty()) {
                screen.page().locator("input[type=search]").fill(question.replace('+', ' '));
                screen.page().locator(".search-found .item").first().waitFor();
            }
            for (var look : LOOKS.entrySet()) {
                screen.under(look.getValue());
                if (!anchor.isEmpty()) {
                    screen.page().evaluate("id => document.getElementById(id).scrollIntoView()", anchor);
                }
                screen.page()
                        .screenshot(new ScreenshotOptions()
                                .setPath(FOLDER.resolve(name + "-" + look.getKey() + ".jpg"))
                                .setType(ScreenshotType.JPEG)
                                .setQuality(QUALITY));
            }
        }
    }
}
