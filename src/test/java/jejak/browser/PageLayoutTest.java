package jejak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import jejak.golden.BuiltSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How the pages of the repository's own site are laid out, and what a script adds to the ledger. */
@Tag("browser")
class PageLayoutTest {
    /** The widest gap between two blocks of prose that follow one another, headings left out. */
    private static final String GAPS = """
            () => [...document.querySelectorAll('.prose')].flatMap(prose => {
              const texts = [...prose.querySelectorAll('.block-text')];
              return texts.slice(1).map((text, i) => text.querySelector('h2, h3, h4, blockquote')
                ? 0 : text.getBoundingClientRect().top - texts[i].getBoundingClientRect().bottom);
            }).reduce((a, b) => Math.max(a, b), 0)
            """;

    private static final String NOTES_OVER_ONE_ANOTHER = """
            () => [...document.querySelectorAll('.margin')].filter((note, i, all) => i > 0
              && note.getBoundingClientRect().top < all[i - 1].getBoundingClientRect().bottom - 1).length
            """;

    private static final String CUT_OFF = """
            () => [...document.querySelectorAll('.scroll:not(details .scroll)')]
              .filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.getAttribute('aria-label'))
            """;

    /** The question stands in the window, over what is said of it. */
    private static final String OPENED_AND_SEEN = """
            () => {
              const account = document.querySelector(':target').closest('details');
              const question = account.querySelector('h3').getBoundingClientRect();
              return account.open && account.querySelector('.hops').checkVisibility()
                && question.top >= 0 && question.bottom < innerHeight;
            }
            """;

    /** Prose that leaves the block it is in or that others stand beside, and sums that have no room for their words. */
    private static final String OUT_OF_THE_COLUMN = """
            () => [...document.querySelectorAll('.dossier .dossier-prose, .dossier .column')].filter(e => {
              const box = e.getBoundingClientRect(), around = e.parentElement.getBoundingClientRect();
              return getComputedStyle(e).float !== 'none' || box.bottom > around.bottom + 1 || box.right > around.right + 1
                || box.width < (e.matches('.column') ? 180 : around.width - 2);
            }).map(e => e.outerHTML.slice(0, 120))
            """;

    private static final String VISIBLE_ROWS = ".ledger-part tr[data-kind]:visible";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final BuiltSite SITE = BuiltSite.own();

    @Test
    void prose_never_tears_however_many_notes_stand_beside_it() {
        for (String path : List.of("actors/elon-musk.html", "funding.html", "events/public-launch.html")) {
            try (Screen screen = BROWSER.open(SITE.file(path), Look.WIDE)) {
                assertThat(screen.page().locator(".margin").count()).as(path).isPositive();
                assertThat(((Number) screen.page().evaluate(GAPS)).doubleValue())
                        .as(path)
                        .isLessThan(48);
                assertThat(screen.page().evaluate(NOTES_OVER_ONE_ANOTHER))
                        .as(path)
                        .isEqualTo(0);
            }
        }
    }

    @Test
    void on_a_phone_no_table_is_cut_off() {
        for (String path : List.of(
                "funding.html",
                "accounts.html",
                "network.html",
                "events/counteroffers-and-raise.html",
                "events/musk-contributions.html")) {
            try (Screen screen = BROWSER.open(SITE.file(path), Look.PHONE)) {
                assertThat((List<?>) screen.page().evaluate(CUT_OFF)).as(path).isEmpty();
                assertThat(screen.overflow()).as(path).isZero();
            }
        }
    }

    @Test
    void the_list_of_accounts_is_light_and_short_and_opens_where_a_link_leads() throws IOException {
        for (String path : List.of("accounts.html", "id/accounts.html")) {
            assertThat(packed(Files.readAllBytes(SITE.file(path)))).as(path).isLessThan(60_000);
            try (Screen screen = BROWSER.open(SITE.file(path), Look.PHONE.withoutScripts())) {
                Page page = screen.page();
                assertThat((int) page.evaluate("document.documentElement.scrollHeight"))
                        .as(path)
                        .isLessThan(30_000);
                List<?> anchors = (List<?>)
                        page.evaluate("() => [...document.querySelectorAll('.question-body')].map(e => e.id)");
                assertThat(anchors).hasSizeGreaterThan(50).doesNotHaveDuplicates();
                Object last = anchors.get(anchors.size() - 1);
                page.navigate(SITE.file(path).toUri() + "#" + last);
                assertThat(page.evaluate(OPENED_AND_SEEN)).as(path).isEqualTo(true);
                // the mark of a note leads back into a question that is closed
                page.locator(".notes .back").last().click();
                assertThat(page.locator(":target").isVisible()).isTrue();
            }
            try (Screen screen =
                    BROWSER.open(SITE.file(path), Look.of(794, 1123).print())) {
                assertThat(screen.page().locator(".question .hops").first().isVisible())
                        .as("opened on paper")
                        .isTrue();
            }
        }
    }

    @Test
    void the_dossier_is_one_column_whose_parts_have_room() {
        try (Screen screen = BROWSER.open(SITE.file("dossier.html"), Look.PHONE)) {
            for (Look look : List.of(Look.PHONE, Look.TABLET, Look.WIDE)) {
                screen.under(look);
                assertThat((List<?>) screen.page().evaluate(OUT_OF_THE_COLUMN))
                        .as(look.toString())
                        .isEmpty();
                assertThat(screen.overflow()).as(look.toString()).isZero();
            }
        }
    }

    private static int packed(byte[] page) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(page);
        }
        return packed.size();
    }

    @Test
    void an_arc_of_the_network_leads_to_a_row_that_is_open() {
        try (Screen screen = BROWSER.open(SITE.file("network.html"), Look.DESKTOP)) {
            Page page = screen.page();
            Locator arc = page.locator(".drawing.is-wide a.tie").first();
            String row = arc.getAttribute("href");
            assertThat(page.locator(row + " .fold li").first().isVisible()).isFalse();
            arc.focus();
            page.keyboard().press("Enter");
            assertThat(page.url()).endsWith(row);
            assertThat(page.locator(row + " .fold li").first().isVisible()).isTrue();
        }
    }

    @Test
    void the_ledger_is_filtered_and_sorted_and_that_lives_in_the_address() {
        try (Screen screen = BROWSER.open(SITE.file("funding.html"), Look.DESKTOP)) {
            Page page = screen.page();
            int all = page.locator(VISIBLE_ROWS).count();
            page.locator(".ledger-filters")
                    .locator("xpath=..")
                    .locator("summary")
                    .click();
            page.locator("[name=outcome]").selectOption("paid");
            int paid = page.locator(VISIBLE_ROWS).count();
            assertThat(paid).isPositive().isLessThan(all);
            assertThat(page.locator(".ledger-said .filter-count").innerText()).isEqualTo(paid + " of " + all + " rows");
            assertThat(page.locator("[name=kind] option[value=donation]").textContent())
                    .isEqualTo("donation ("
                            + page.locator(VISIBLE_ROWS + "[data-kind=donation]")
                                    .count()
                            + ")");
            page.locator("[name=order]").selectOption("amount");
            assertThat(page.url()).contains("?outcome=paid&order=amount");
            List<Double> sizes =
                    page.locator(".ledger-part:visible").first().locator("tr[data-size]:visible").all().stream()
                            .map(row ->
                                    Double.valueOf(row.getAttribute("data-size").split(" ")[1]))
                            .toList();
            assertThat(sizes).hasSizeGreaterThan(1).isSortedAccordingTo((a, b) -> Double.compare(b, a));
            for (Look look : List.of(Look.DESKTOP.dark(), Look.NARROW)) {
                assertThat(screen.under(look).violations()).isEmpty();
                assertThat(screen.overflow()).isZero();
            }

            page.goBack();
            page.goBack();
            assertThat(page.locator(VISIBLE_ROWS).count()).isEqualTo(all);
            page.goForward();
            page.reload();
            assertThat(page.locator(VISIBLE_ROWS).count())
                    .as("from the address alone")
                    .isEqualTo(paid);
            page.locator(".ledger-said .filter-clear").click();
            assertThat(page.locator(VISIBLE_ROWS).count()).isEqualTo(all);
            assertThat(screen.complaints()).isEmpty();
        }
    }

    @Test
    void an_actor_s_part_in_an_event_is_said_with_what_is_known_of_them() {
        try (Screen screen = BROWSER.open(SITE.file("timeline.html"), Look.DESKTOP)) {
            Page page = screen.page();
            Locator chip = page.locator(".entry .meta a[data-role]").first();
            page.keyboard().press("Tab");
            chip.focus();
            page.waitForFunction("() => !document.querySelector('.about').hidden");
            assertThat(page.locator(".about b").innerText()).isEqualTo(chip.getAttribute("data-role"));
            assertThat(page.locator(".about").innerText().length())
                    .isGreaterThan(chip.getAttribute("data-role").length() + 10);
        }
    }
}
