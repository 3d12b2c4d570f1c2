package jejak.browser;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotType;
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
            "390-light", Look.of(390, 1400),
            "390-dark", Look.of(390, 1400).dark(),
            "820-light", Look.of(820, 1500),
            "820-dark", Look.of(820, 1500).dark(),
            "1440-light", Look.of(1440, 1500),
            "1440-dark", Look.of(1440, 1500).dark(),
            "print", Look.of(794, 1500).print()));

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final BuiltSite SITE = BuiltSite.own();

    static List<String> pages() {
        return List.of(
                "index.html",
                "timeline.html",
                "events/counteroffers-and-raise.html",
                "id/events/counteroffers-and-raise.html",
                "events/verdict.html",
                "actors.html",
                "actors/elon-musk.html",
                "actors/pieter-abbeel.html",
                "funding.html",
                "sources.html",
                "sources/email-2015-12-11.html",
                "sources/seed-article.html",
                "accounts.html",
                "claims.html",
                "corrections.html",
                "methodology.html",
                "404.html");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void picture(String path) {
        if (!SITE.paths().contains(path)) return;
        try (Screen screen = BROWSER.open(SITE.file(path), Look.WIDE)) {
            LOOKS.forEach((look, as) -> {
                String name = path.replace(".html", "").replace('/', '-') + "-" + look + ".jpg";
                screen.under(as)
                        .page()
                        .screenshot(new ScreenshotOptions()
                                .setPath(FOLDER.resolve(name))
                                .setType(ScreenshotType.JPEG)
                                .setQuality(70));
            });
        }
    }
}
