package jejak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import jejak.golden.BuiltSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What scripts add to the timeline of the repository's own site, opened from a folder. */
@Tag("browser")
class TimelineTest {
    private static final String FOCUSED = "document.activeElement.textContent";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final BuiltSite SITE = BuiltSite.own();

    @Test
    void filters_combine_count_and_live_in_the_address() {
        try (Screen screen = BROWSER.open(SITE.file("timeline.html"), Look.DESKTOP)) {
            Page page = screen.page();
            int all = events(page);
            page.locator(".filters-summary").click();
            page.locator("[data-facet=actor]").selectOption("elon-musk");
            int musks = events(page);
            assertThat(musks).isPositive().isLessThan(all);
            assertThat(page.locator(".filter-count").innerText()).isEqualTo(musks + " of " + all + " events");
            String choice = page.locator("[data-facet=status] option:not([disabled])")
                    .nth(1)
                    .textContent();
            page.locator("[data-facet=status]")
                    .selectOption(page.locator("[data-facet=status] option:not([disabled])")
                            .nth(1)
                            .getAttribute("value"));
            assertThat(choice).endsWith("(" + events(page) + ")");
            assertThat(page.url()).contains("?actor=elon-musk&status=");
            for (Look look : List.of(Look.DESKTOP, Look.NARROW.dark())) {
                assertThat(screen.under(look).violations()).isEmpty();
                assertThat(screen.overflow()).isZero();
            }

            page.goBack();
            assertThat(events(page)).isEqualTo(musks);
            page.reload();
            assertThat(events(page)).as("from the address alone").isEqualTo(musks);
            page.locator(".filter-drop").click();
            assertThat(events(page)).isEqualTo(all);
            assertThat(page.url()).endsWith("timeline.html");
            assertThat(screen.complaints()).isEmpty();
        }
    }

    @Test
    void an_actor_s_link_filters_and_leads_on_and_clear_brings_all_back() {
        try (Screen screen = BROWSER.open(SITE.file("timeline.html"), Look.PHONE)) {
            Page page = screen.page();
            int all = events(page);
            Locator link =
                    page.locator(".entry .meta a[href$='greg-brockman.html']").first();
            link.click();
            assertThat(page.url()).endsWith("?actor=greg-brockman");
            assertThat(events(page)).isLessThan(all);
            assertThat(page.locator(".filtered a").first().getAttribute("href")).isEqualTo("actors/greg-brockman.html");
            page.locator(".filter-clear").click();
            assertThat(events(page)).isEqualTo(all);
            assertThat(page.locator(".filtered").innerText()).isEmpty();
        }
    }

    @Test
    void as_known_on_a_day_shows_only_what_had_come_out_and_a_day_is_said_anew_where_its_first_event_is_gone() {
        try (Screen screen = BROWSER.open(
                java.net.URI.create(SITE.file("timeline.html").toUri() + "?known=2016-06-30"), Look.DESKTOP)) {
            Page page = screen.page();
            assertThat(events(page)).isBetween(1, 30);
            assertThat(page.locator(".entry:visible").all())
                    .allMatch(e -> e.getAttribute("data-known").compareTo("2016-06-30") <= 0);
            assertThat(page.locator(".filter-known").innerText()).contains("today’s");

            page.navigate(SITE.file("timeline.html").toUri().toString());
            Locator second = page.locator(".entry.is-same-day").first();
            String day = second.locator(".entry-when").textContent();
            assertThat(second.locator(".entry-when").boundingBox().height).isLessThan(3);
            page.evaluate("""
                    () => {
                      const second = document.querySelector('.entry.is-same-day'), first = second.previousElementSibling;
                      first.dataset.gone = '1';
                    }
                    """);
            String only = second.getAttribute("data-actors");
            for (String actor : only.split("\\|")) {
                if (page.locator(".entry[data-gone]")
                        .getAttribute("data-actors")
                        .contains(actor)) continue;
                second.locator(".meta a[href$='/" + actor + ".html']").click();
                Locator same = page.locator(".entry:visible")
                        .filter(new Locator.FilterOptions().setHasText(day))
                        .first();
                assertThat(same.locator(".entry-when").boundingBox().height).isGreaterThan(10);
                return;
            }
        }
    }

    @Test
    void keys_lead_from_event_to_event_never_trap_and_can_be_switched_off() {
        try (Screen screen = BROWSER.open(SITE.file("timeline.html"), Look.DESKTOP)) {
            Page page = screen.page();
            List<String> titles = page.locator(".entry-title").allTextContents();
            press(page, "j", "j", "k", "j");
            assertThat(page.evaluate(FOCUSED)).isEqualTo(titles.get(1));
            page.keyboard().press("Tab");
            assertThat(page.evaluate(FOCUSED)).isNotEqualTo(titles.get(1));

            page.keyboard().press("?");
            Locator help = page.locator("#keys");
            assertThat(help.isVisible()).isTrue();
            assertThat(screen.violations()).isEmpty();
            help.locator("input").uncheck();
            page.keyboard().press("Escape");
            assertThat(help.isVisible()).isFalse();
            Object before = page.evaluate(FOCUSED);
            press(page, "j", "?", "/");
            assertThat(page.evaluate(FOCUSED)).isEqualTo(before);
            assertThat(help.isVisible()).isFalse();

            page.locator(".keys-button").click();
            help.locator("input").check();
            help.locator("button").click();
            page.keyboard().press("/");
            page.waitForURL("**/search.html");
            page.keyboard().type("j?/k");
            assertThat(page.locator("#question").inputValue())
                    .as("typed, not obeyed")
                    .isEqualTo("j?/k");
            assertThat(screen.complaints()).isEmpty();
        }
    }

    @Test
    void an_actor_is_described_on_hover_and_on_focus_until_escape() {
        try (Screen screen = BROWSER.open(SITE.file("timeline.html"), Look.DESKTOP)) {
            Page page = screen.page();
            Locator link =
                    page.locator(".entry .meta a[href$='elon-musk.html']").nth(2);
            Locator about = page.locator(".about");
            link.hover();
            about.waitFor();
            assertThat(about.innerText()).isNotBlank();
            about.hover();
            page.waitForTimeout(500);
            assertThat(about.isVisible()).as("while the pointer is on it").isTrue();
            page.keyboard().press("Escape");
            assertThat(about.isVisible()).isFalse();

            page.mouse().move(0, 0);
            page.locator(".entry-title a").first().focus();
            page.keyboard().press("Tab");
            assertThat(about.isVisible()).isTrue();
            assertThat(page.evaluate("document.activeElement.getAttribute('aria-describedby')"))
                    .isEqualTo(about.getAttribute("id"));
            assertThat(screen.violations()).isEmpty();
            page.keyboard().press("Escape");
            assertThat(about.isVisible()).isFalse();
        }
    }

    @Test
    void it_offers_to_read_on_and_moves_nothing_by_itself() {
        try (Screen screen = BROWSER.open(SITE.file("timeline.html"), Look.PHONE)) {
            Page page = screen.page();
            assertThat(page.locator(".resume").isVisible()).isFalse();
            page.locator(".entry").nth(20).scrollIntoViewIfNeeded();
            page.waitForTimeout(600);
            page.navigate(SITE.file("index.html").toUri().toString());
            page.navigate(SITE.file("timeline.html").toUri().toString());
            assertThat(page.evaluate("scrollY")).isEqualTo(0);
            String title = page.locator(".resume a").innerText();
            assertThat(page.locator(".entry-title").allTextContents().indexOf(title))
                    .isBetween(15, 21);
            page.locator(".resume a").click();
            assertThat(page.evaluate(FOCUSED)).isEqualTo(title);
        }
    }

    @Test
    void the_address_of_a_claim_is_copied() {
        try (Screen screen = BROWSER.open(SITE.file("claims.html"), Look.DESKTOP)) {
            Page page = screen.page();
            screen.alone();
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            page.locator(".is-claim > summary").nth(1).click();
            page.locator(".copy").nth(1).click();
            page.locator(".copy:text-is('Copied')").waitFor();
            assertThat(page.evaluate("navigator.clipboard.readText()"))
                    .asString()
                    .startsWith(SITE.file("events").toUri().toString().replaceAll("/$", ""))
                    .contains(".html#claim-");
            assertThat(screen.complaints()).isEmpty();
        }
    }

    @Test
    void paper_shows_nothing_of_it() {
        try (Screen screen =
                BROWSER.open(SITE.file("timeline.html"), Look.of(794, 1100).print())) {
            assertThat(screen.page()
                            .locator(".filters-box:visible, .keys-button:visible, .resume:visible, .copy:visible")
                            .count())
                    .isZero();
            assertThat(events(screen.page()))
                    .isEqualTo(screen.page().locator(".entry").count());
        }
    }

    private static int events(Page page) {
        return page.locator(".entry:visible").count();
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) page.keyboard().press(key);
    }
}
