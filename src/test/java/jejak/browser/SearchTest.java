package jejak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import jejak.golden.BuiltSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Looking for something on the golden site and on the repository's own, opened from a folder. */
@Tag("browser")
class SearchTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final BuiltSite OWN = BuiltSite.own();

    @Test
    void what_is_found_is_grouped_marked_in_the_address_and_reached_by_keys() {
        try (Screen screen = BROWSER.open(OWN.file("search.html"), Look.DESKTOP)) {
            Page page = screen.page();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("question");
            assertThat(page.locator("script[src*='search/']").count())
                    .as("of the index, only what says what there is")
                    .isLessThanOrEqualTo(1);
            ask("altman", page);
            assertThat(page.locator(".search-found h2").allInnerTexts())
                    .anyMatch(group -> group.startsWith("Events"))
                    .anyMatch(group -> group.startsWith("People"))
                    .anyMatch(group -> group.startsWith("Sources"));
            assertThat(page.locator(".item-title").first().innerText()).isEqualTo("Sam Altman");
            assertThat(page.locator("mark").first().innerText()).isEqualTo("Altman");
            assertThat(page.url()).endsWith("?q=altman");
            for (Look look : List.of(Look.DESKTOP, Look.NARROW.dark())) {
                assertThat(screen.under(look).violations()).isEmpty();
                assertThat(screen.overflow()).isZero();
            }

            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowUp");
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Sam Altman");
            page.keyboard().press("Escape");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("question");
            page.keyboard().press("Enter");
            page.keyboard().press("Enter");
            page.waitForURL("**/actors/sam-altman.html");
            page.goBack();
            page.locator(".item").first().waitFor();
            assertThat(page.locator("#question").inputValue()).isEqualTo("altman");
            assertThat(screen.complaints()).isEmpty();
        }
    }

    @Test
    void slips_accents_and_other_scripts_are_understood_and_nothing_is_said_to_be_nothing() {
        try (Screen screen = BROWSER.open(OWN.file("search.html"), Look.DESKTOP)) {
            Page page = screen.page();
            ask("Sutzkevver", page);
            assertThat(page.locator(".search-said").innerText()).contains("sutskever");
            assertThat(page.locator(".item-title").allInnerTexts()).contains("Ilya Sutskever");
            ask("SÜTSKÉVER", page);
            assertThat(page.locator(".item-title").allInnerTexts()).contains("Ilya Sutskever");
            ask("阑夕", page);
            assertThat(page.locator("mark").first().innerText()).isEqualTo("阑夕");
            ask("elon verdict", page);
            assertThat(page.locator(".item-title").first().innerText()).isNotEmpty();
            page.locator("#question").fill("xqxqxq");
            page.locator(".search-said p:text-matches('xqxqxq')").waitFor();
            assertThat(page.locator(".item").count()).isZero();
            assertThat(screen.complaints()).isEmpty();
        }
    }

    @Test
    void another_language_has_an_index_of_its_own() {
        try (Screen screen = BROWSER.open(OWN.file("id/search.html"), Look.PHONE)) {
            Page page = screen.page();
            ask("kenaikan gaji", page);
            Locator found = page.locator(".search-found h2");
            assertThat(found.allInnerTexts()).anyMatch(group -> group.startsWith("Peristiwa"));
            page.locator(".item-title a").first().click();
            page.waitForURL("**/id/**");
            assertThat(screen.complaints()).isEmpty();
        }
    }

    @Test
    void without_scripts_the_page_says_so_and_offers_the_listings() {
        try (Screen screen = BROWSER.open(OWN.file("search.html"), Look.PHONE.withoutScripts())) {
            Page page = screen.page();
            assertThat(page.locator("#question").isVisible()).isFalse();
            assertThat(page.locator("main .notice").innerText()).contains("needs scripts");
            assertThat(page.locator("main .ways a").count()).isGreaterThan(5);
            assertThat(screen.overflow()).isZero();
            page.locator("main .ways a").first().click();
            assertThat(page.url()).endsWith("timeline.html");
        }
    }

    private static void ask(String question, Page page) {
        page.locator("#question").fill(question);
        page.locator(".search-said p:text-is('Found for “" + question + "”')")
                .or(page.locator(".search-said p").filter(new Locator.FilterOptions().setHasText(question.strip())))
                .first()
                .waitFor();
    }
}
