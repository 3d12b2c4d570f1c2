package jejak.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jejak.browser.Browser;
import jejak.browser.Look;
import jejak.browser.Screen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The default theme in a browser, opened from a folder as a reader of a zip opens it. */
@Tag("browser")
class ThemeLookTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @BeforeAll
    static void write() {
        ThemePreview.write(ThemePreview.FOLDER);
    }

    /** All but the page that sends its reader on at once. */
    static List<String> pages() {
        return Samples.all().stream()
                .map(Samples.Sample::path)
                .filter(path -> !path.equals("moved.html"))
                .toList();
    }

    private static Screen open(String page, Look look) {
        return BROWSER.open(file(page), look);
    }

    private static Path file(String page) {
        return ThemePreview.FOLDER.resolve(page).toAbsolutePath();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axe_finds_nothing_and_the_page_fits_its_window(String page) {
        assertThat(BROWSER.faults(file(page), List.of(Look.NARROW, Look.DESKTOP.dark())))
                .isEmpty();
    }

    @Test
    void notes_stand_beside_their_paragraph_on_a_wide_screen() {
        try (Screen screen = open("events/full.html", Look.DESKTOP)) {
            var text = screen.box(".block:nth-child(2) .block-text");
            var note = screen.box(".block:nth-child(2) .margin li");
            assertThat(note.x).isGreaterThan(text.x + text.width);
            assertThat(note.y).isBetween(text.y - 8, text.y + 40);
        }
    }

    @Test
    void notes_open_under_their_paragraph_on_a_narrow_screen() {
        try (Screen screen = open("events/full.html", Look.PHONE.withoutScripts())) {
            var note = screen.page().locator(".block:nth-child(2) .margin li").first();
            assertThat(note.isVisible()).isFalse();
            screen.page().locator(".block:nth-child(2) .margin summary").click();
            assertThat(note.isVisible()).isTrue();
            var text = screen.box(".block:nth-child(2) .block-text");
            assertThat(note.boundingBox().y).isGreaterThan(text.y + text.height);
        }
    }

    @Test
    void the_year_stays_in_view() {
        try (Screen screen = open("timeline.html", Look.PHONE)) {
            screen.page()
                    .evaluate("window.scrollTo(0, document.querySelector('#y2015').getBoundingClientRect().top + 600)");
            assertThat(screen.box("#y2015").y).isBetween(0.0, 4.0);
        }
    }

    @Test
    void paper_has_every_note_with_its_address_and_everything_opened() {
        try (Screen screen = open("events/full.html", Look.DESKTOP.print())) {
            assertThat(screen.page().locator(".notes .address").first().isVisible())
                    .isTrue();
            assertThat(screen.page().locator(".why .weighed").first().isVisible())
                    .isTrue();
            assertThat(screen.page().locator(".running").isVisible()).isTrue();
            assertThat(screen.page().locator(".masthead").isVisible()).isFalse();
            assertThat(screen.page().locator(".margin").first().isVisible()).isFalse();
        }
    }

    @Test
    void the_keyboard_reaches_the_content_first_and_sees_where_it_is() {
        try (Screen screen = open("timeline.html", Look.DESKTOP)) {
            screen.page().keyboard().press("Tab");
            assertThat(screen.page().evaluate("document.activeElement.getAttribute('href')"))
                    .isEqualTo("#main");
            assertThat(screen.page().evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .isEqualTo("solid");
            assertThat(screen.box(".skip").y).isGreaterThanOrEqualTo(0);
        }
    }

    @Test
    void shapes_and_bars_are_drawn_under_forced_colours() {
        try (Screen screen = open("index.html", Look.DESKTOP.forcedColours())) {
            assertThat(screen.page().evaluate("getComputedStyle(document.querySelector('.strip rect')).fill"))
                    .isEqualTo(screen.page().evaluate("getComputedStyle(document.body).color"));
        }
    }
}
