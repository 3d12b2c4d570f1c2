package jejak.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
class BrowserTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void axe_finds_a_planted_fault_and_nothing_else() {
        try (Screen screen =
                BROWSER.open(page("<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>"), Look.DESKTOP)) {
            assertThat(screen.violations()).singleElement().asString().startsWith("image-alt (");
        }
    }

    @Test
    void a_sound_page_has_nothing_to_complain_of() {
        try (Screen screen = BROWSER.open(page("<p>Sound.</p>"), Look.DESKTOP)) {
            assertThat(screen.violations()).isEmpty();
            assertThat(screen.complaints()).isEmpty();
        }
    }

    @Test
    void a_script_error_a_missing_file_and_a_foreign_request_are_heard() {
        String body = "<link rel=stylesheet href=gone.css><script>console.error('oh'); nothing()</script>"
                + "<script src='http://127.0.0.1:9/x.js'></script>";
        try (Screen screen = BROWSER.open(page(body), Look.DESKTOP)) {
            assertThat(screen.complaints())
                    .anyMatch(said -> said.startsWith("script: ") && said.contains("nothing"))
                    .anyMatch(said -> said.startsWith("not loaded: file:") && said.endsWith("gone.css"))
                    .contains("console: oh", "left the site: http://127.0.0.1:9/x.js");
        }
    }

    @Test
    void the_window_is_as_narrow_as_asked() {
        try (Screen screen = BROWSER.open(page("<div style='width: 400px'>Wide.</div>"), Look.NARROW)) {
            assertThat(screen.innerWidth()).isEqualTo(320);
            assertThat(screen.overflow()).isBetween(80, 100);
        }
    }

    @Test
    void what_the_reader_asks_of_the_system_reaches_the_style_sheet() {
        String body = "<style>i { display: none } @media (prefers-color-scheme: dark) { #dark { display: block } }"
                + "@media (forced-colors: active) { #forced { display: block } }"
                + "@media (prefers-reduced-motion: reduce) { #still { display: block } }"
                + "@media print { #print { display: block } }</style>"
                + "<i id=dark>dark</i><i id=forced>forced</i><i id=still>still</i><i id=print>print</i>";
        assertThat(shown(body, Look.PHONE)).isEmpty();
        assertThat(shown(body, Look.PHONE.dark())).isEqualTo("dark");
        assertThat(shown(body, Look.PHONE.forcedColours())).isEqualTo("forced");
        assertThat(shown(body, Look.PHONE.still())).isEqualTo("still");
        assertThat(shown(body, Look.PHONE.print())).isEqualTo("print");
    }

    @Test
    void scripts_can_be_switched_off_while_the_page_is_still_measured() {
        String body = "<p id=x>plain</p><script>document.getElementById('x').textContent = 'enhanced'</script>";
        try (Screen with = BROWSER.open(page(body), Look.DESKTOP);
                Screen without = BROWSER.open(page(body), Look.DESKTOP.withoutScripts())) {
            assertThat(with.page().locator("#x").textContent()).isEqualTo("enhanced");
            assertThat(without.page().locator("#x").textContent()).isEqualTo("plain");
            assertThat(without.innerWidth()).isEqualTo(1280);
        }
    }

    @Test
    void of_a_long_page_every_way_in_which_words_are_set_is_judged() {
        StringBuilder body =
                new StringBuilder("<style>p { color: #333 } .b { background: #222 } .c { opacity: .3 }</style>");
        for (int i = 0; i < 400; i++) body.append("<p>Sound ").append(i).append(".</p>");
        body.append("<p style='color: #aaa'>ink</p><p class=b>ground</p><section class=c><p>veil</p></section>");
        try (Screen screen = BROWSER.open(page(body.toString()), Look.DESKTOP)) {
            assertThat(screen.violations())
                    .hasSize(3)
                    .allMatch(fault -> fault.startsWith("color-contrast"))
                    .anyMatch(fault -> fault.contains(">ink<"))
                    .anyMatch(fault -> fault.contains(">ground<"))
                    .anyMatch(fault -> fault.contains(">veil<"));
        }
    }

    @Test
    void an_inspection_tells_of_each_look_what_is_wrong_with_it(@TempDir Path folder) throws IOException {
        String body = "<style>@media (prefers-color-scheme: dark) { p { color: #eee } }</style>"
                + "<p>Sound in the light.</p><div style='width: 400px'>Wide.</div>";
        Path page = Files.writeString(folder.resolve("page.html"), page(body));
        assertThat(BROWSER.faults(page, List.of(Look.DESKTOP, Look.DESKTOP.dark()), List.of(Look.NARROW)))
                .hasSize(2)
                .anyMatch(fault -> fault.startsWith(Look.DESKTOP.dark() + ": color-contrast"))
                .anyMatch(fault -> fault.matches(Pattern.quote(Look.NARROW.toString()) + ": \\d+ px wider.*"));
    }

    @Test
    void looks_that_differ_in_more_than_colours_are_judged_anew(@TempDir Path folder) throws IOException {
        String gif = "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>";
        String body = "<style>div { display: none } a { display: block; width: 60px; height: 40px }"
                + "@media (prefers-color-scheme: dark) { div { display: block } }"
                + "@media (forced-colors: active) { a { width: 9px; height: 9px } }</style>"
                + "<div>" + gif + "</div><a href='#a'>a</a><a href='#b'>b</a>";
        Path page = Files.writeString(folder.resolve("page.html"), page(body));
        List<Look> looks = List.of(
                Look.DESKTOP, Look.DESKTOP.dark(), Look.DESKTOP.forcedColours(), Look.NARROW, Look.NARROW.dark());
        assertThat(BROWSER.faults(page, looks))
                .anyMatch(fault -> fault.startsWith(Look.DESKTOP.dark() + ": image-alt"))
                .anyMatch(fault -> fault.startsWith(Look.NARROW.dark() + ": image-alt"))
                .anyMatch(fault -> fault.startsWith(Look.DESKTOP.forcedColours() + ": target-size"))
                .noneMatch(fault -> fault.startsWith(Look.DESKTOP + ": "))
                .noneMatch(fault -> fault.startsWith(Look.NARROW + ": "));
    }

    @Test
    void of_looks_that_differ_in_colours_alone_the_colours_are_judged(@TempDir Path folder) throws IOException {
        String body =
                "<style>@media (prefers-color-scheme: dark) { p { color: #eee } }</style><p>Sound in the light.</p>"
                        + "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>";
        Path page = Files.writeString(folder.resolve("page.html"), page(body));
        List<Look> looks = List.of(Look.DESKTOP, Look.DESKTOP.dark(), Look.NARROW, Look.NARROW.dark());
        assertThat(BROWSER.faults(page, looks))
                .hasSize(4)
                .anyMatch(fault -> fault.startsWith(Look.DESKTOP + ": image-alt"))
                .anyMatch(fault -> fault.startsWith(Look.DESKTOP.dark() + ": color-contrast"))
                .anyMatch(fault -> fault.startsWith(Look.NARROW + ": image-alt"))
                .anyMatch(fault -> fault.startsWith(Look.NARROW.dark() + ": color-contrast"));
    }

    @Test
    void a_page_that_never_answers_ends_its_test_and_no_other() {
        try (Screen screen = BROWSER.open(page("<p>Silent.</p>"), Look.DESKTOP)) {
            assertThatThrownBy(() -> Watch.over(
                            Duration.ofSeconds(1), () -> screen.page().evaluate("() => new Promise(() => {})")))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("not done after 1 s");
            assertThat(screen.innerWidth()).isEqualTo(1280);
        }
        try (Screen screen = BROWSER.open(page("<p>Sound.</p>"), Look.DESKTOP.withoutScripts())) {
            assertThatThrownBy(screen::violations).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void targets_too_small_for_a_finger_are_named() {
        String body =
                "<button style='width: 20px; height: 30px'>a</button><button style='width: 3em; height: 3em'>b</button>";
        try (Screen screen = BROWSER.open(page(body), Look.DESKTOP)) {
            assertThat(screen.smallerThan(24, "button"))
                    .singleElement()
                    .asString()
                    .startsWith("20.0 x 30.0: <button");
            assertThat(screen.box("button").height).isEqualTo(30);
        }
    }

    @Test
    void a_file_is_opened_with_its_neighbours_and_pictured_whole(@TempDir Path site) throws IOException {
        Files.writeString(site.resolve("tall.css"), "main { height: 3000px }");
        Path page = Files.writeString(site.resolve("阑夕 a.html"), page("<link rel=stylesheet href=tall.css>"));
        try (Screen screen = BROWSER.open(page, Look.PHONE)) {
            assertThat(screen.complaints()).isEmpty();
            var picture = ImageIO.read(screen.picture("harness").toFile());
            assertThat(picture.getWidth()).isEqualTo(390);
            assertThat(picture.getHeight()).isGreaterThan(3000);
        }
    }

    private static String shown(String body, Look look) {
        try (Screen screen = BROWSER.open(page(body), look)) {
            return screen.page()
                    .locator("main")
                    .innerText()
                    .replace("A page", "")
                    .strip();
        }
    }

    private static String page(String body) {
        return "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>A page</title></head>"
                + "<body><main><h1>A page</h1>" + body + "</main></body></html>";
    }
}
