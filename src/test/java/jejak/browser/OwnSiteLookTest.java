package jejak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import jejak.golden.BuiltSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The repository's own site in a browser, opened from a folder: every kind of page, and of each kind the hardest. axe-core
 * judges the extremes of the looks, since these pages are long; all widths are measured. {@link GoldenSiteLookTest} has every
 * look judged.
 */
@Tag("browser")
class OwnSiteLookTest {
    private static final List<Look> JUDGED = List.of(Look.NARROW, Look.DESKTOP.dark());

    /** Pages that have the most of all there is; of the others each takes seconds a look, and one look is judged. */
    private static final List<String> BOTH =
            List.of("index.html", "timeline.html", "funding.html", "network.html", "sources/seed-article.html");

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final BuiltSite SITE = BuiltSite.own();

    /** Every kind of page; of those that there are many of, the ones with the most of something. */
    static Stream<String> pages() {
        Map<String, Document> events = pages("events/");
        Map<String, Document> actors = pages("actors/");
        Map<String, Document> sources = pages("sources/");
        List<String> chosen = new ArrayList<>(List.of(
                "index.html",
                "timeline.html",
                "actors.html",
                "network.html",
                "funding.html",
                "sources.html",
                "accounts.html",
                "claims.html",
                "corrections.html",
                "search.html",
                "about.html",
                "methodology.html",
                "dossier.html",
                "sources/seed-article.html",
                "id/index.html",
                "id/funding.html"));
        chosen.add(most(events, page -> page.select(".notes > ol > li").size()));
        chosen.add(most(events, page -> page.select("[id^=account-]").size()));
        chosen.add(most(events, page -> page.select("[id^=money-]").size()));
        chosen.add(most(events, page -> page.select("h1").text().length()));
        chosen.add(most(actors, page -> page.select(".entry").size()));
        chosen.add(most(actors, page -> -page.select(".entry").size()));
        chosen.add(most(sources, page -> page.select(".letter dd").size()));
        chosen.add(most(sources, page -> page.select(".kin li").size()));
        return chosen.stream().distinct();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everybody_can_read_it_narrow_and_wide_in_light_in_dark_and_in_their_own_colours(String path) {
        List<Look> judged = BOTH.contains(path) ? JUDGED : List.of(Look.NARROW);
        List<Look> measured = List.of(Look.PHONE, Look.DESKTOP, Look.NARROW.forcedColours());
        assertThat(BROWSER.faults(SITE.file(path), judged, measured)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims.html", "accounts.html", "events/counteroffers-and-raise.html"})
    void nor_is_anything_at_fault_in_what_opens(String path) {
        try (Screen screen = BROWSER.open(SITE.file(path), Look.PHONE)) {
            screen.page().evaluate("() => document.querySelectorAll('details').forEach(e => { e.open = true; })");
            assertThat(screen.overflow()).as(path).isZero();
            assertThat(screen.violations()).as(path).isEmpty();
            screen.under(Look.DESKTOP);
            assertThat(screen.overflow()).as(path).isZero();
        }
    }

    /** Whoever follows a link to a claim sees it, also without scripts. */
    @Test
    void a_link_to_a_claim_opens_it() {
        String claim = SITE.page("claims.html").select(".claim").get(20).id();
        URI address = URI.create(SITE.file("claims.html").toUri() + "#" + claim);
        try (Screen screen = BROWSER.open(address, Look.PHONE.withoutScripts())) {
            assertThat(screen.page()
                            .locator("[id='" + claim + "'] .why-sentence")
                            .isVisible())
                    .isTrue();
            assertThat(screen.page().locator(".claim .why-sentence:visible").count())
                    .isEqualTo(1);
        }
        try (Screen screen =
                BROWSER.open(SITE.file("claims.html"), Look.of(794, 1100).print())) {
            assertThat(screen.page().locator(".claim .why-sentence:visible").count())
                    .isEqualTo(screen.page().locator(".claim .why-sentence").count());
        }
    }

    @Test
    void the_page_for_what_is_not_there_works_below_a_project_s_path() throws IOException {
        try (SiteServer server = new SiteServer(SITE.output(), "/openai/")) {
            try (Screen screen = BROWSER.open(server.address("no/such/page"), Look.NARROW)) {
                for (Look look : Look.ALL) {
                    screen.under(look);
                    assertThat(screen.overflow()).isZero();
                    assertThat(screen.violations()).isEmpty();
                }
                screen.page().locator("main a").first().click();
                assertThat(screen.page().url())
                        .isEqualTo(server.address("index.html").toString());
                assertThat(screen.complaints()).isEmpty();
            }
        }
    }

    /** But for what only a script can do, which is not there without, and for what is said in its place. */
    @Test
    void a_reader_without_scripts_reads_the_same() {
        for (String path : List.of("index.html", "timeline.html", "funding.html", "sources/seed-article.html")) {
            try (Screen with = BROWSER.open(SITE.file(path), Look.DESKTOP);
                    Screen without = BROWSER.open(SITE.file(path), Look.DESKTOP.withoutScripts())) {
                assertThat(without.complaints()).as(path).isEmpty();
                assertThat(without.page().locator(".scripted:visible").allInnerTexts())
                        .as(path)
                        .allMatch(String::isEmpty);
                with.page().evaluate(LEFT);
                without.page().evaluate(LEFT);
                assertThat(without.page().locator("body").innerText())
                        .as(path)
                        .isEqualTo(with.page().locator("body").innerText());
            }
        }
    }

    private static final String LEFT =
            "() => document.querySelectorAll('.scripted, noscript').forEach(e => e.remove())";

    private static Map<String, Document> pages(String folder) {
        Map<String, Document> pages = new TreeMap<>();
        for (String path : SITE.pages()) if (path.startsWith(folder)) pages.put(path, SITE.page(path));
        return pages;
    }

    private static String most(Map<String, Document> pages, ToIntFunction<Document> measure) {
        return pages.entrySet().stream()
                .max(Comparator.comparingInt(entry -> measure.applyAsInt(entry.getValue())))
                .orElseThrow()
                .getKey();
    }
}
