package jejak.browser;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
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
            "390-light", Look.of(390, 700),
            "390-dark", Look.of(390, 700).dark(),
            "820-light", Look.of(820, 900),
            "820-dark", Look.of(820, 900).dark(),
            "1440-light", Look.of(1440, 900),
            "1440-dark", Look.of(1440, 900).dark(),
            "print", Look.of(794, 1123).print()));

    private static final int QUALITY = 35;

    /** Of a list whose entries open, the first is open. */
    private static final String OPENED_AT = """
            id => {
              const place = document.getElementById(id), first = place.parentElement.querySelector(':scope > details.account');
              if (first) first.open = true;
              place.scrollIntoView();
            }
            """;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final BuiltSite SITE = BuiltSite.own();

    /** The folder is to stay small: on paper only these, and of what comes after the kinds one light and one dark picture. */
    private static final Set<String> ON_PAPER =
            Set.of("timeline.html", "events/counteroffers-and-raise.html", "funding.html");

    private static final Set<String> TWO = Set.of("390-dark", "1440-light");

    private static final List<String> KINDS = List.of(
            "index.html",
            "timeline.html",
            "events/counteroffers-and-raise.html",
            "actors.html",
            "actors/elon-musk.html",
            "network.html",
            "funding.html",
            "sources.html",
            "sources/email-2015-12-11.html",
            "accounts.html",
            "claims.html",
            "corrections.html",
            "methodology.html",
            "search.html?q=altmen+raise",
            "404.html");

    /** The hardest of a kind, another language, and further down a page, where its anchor is. */
    private static final List<String> MORE = List.of(
            "timeline.html#y2015",
            "events/rosewood-dinner.html",
            "events/public-launch.html",
            "events/verdict.html",
            "actors/pieter-abbeel.html",
            "sources/seed-article.html",
            "funding.html#part-over-time",
            "funding.html#part-flows",
            "funding.html#part-ledger",
            "accounts.html#part-drift",
            "id/index.html",
            "id/events/counteroffers-and-raise.html",
            "id/funding.html");

    static List<String> pages() {
        return Stream.concat(KINDS.stream(), MORE.stream()).toList();
    }

    private static boolean isWanted(String page, String look) {
        if (!KINDS.contains(page)) return TWO.contains(look);
        return !look.equals("print") || ON_PAPER.contains(page);
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
                if (!isWanted(page, look.getKey())) continue;
                screen.under(look.getValue());
                if (!anchor.isEmpty()) {
                    screen.page().evaluate(OPENED_AT, anchor);
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
