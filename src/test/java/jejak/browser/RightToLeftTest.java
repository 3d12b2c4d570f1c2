package jejak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jejak.check.HtmlValidator;
import jejak.golden.BuiltSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A small site in Arabic, with Latin names, figures and titles in its sentences, and an English edition. */
@Tag("browser")
class RightToLeftTest {
    /** Sides of the page instead of the start and end of a line; what turns a picture round is no side. */
    private static final Pattern PHYSICAL =
            Pattern.compile("(?:^|[\\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)"
                    + "-(?:left|right)[\\w-]*|left|right|border-(?:top|bottom)-(?:left|right)-radius)\\s*:"
                    + "|(?:text-align|float|clear)\\s*:\\s*(?:left|right)");

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final BuiltSite SITE = BuiltSite.rightToLeft();

    @Test
    void it_builds_without_a_fault_but_that_it_has_english_interface_words() {
        assertThat(SITE.result().diagnostics())
                .extracting(fault -> fault.code().tag())
                .containsExactly("no-words");
    }

    @Test
    void each_edition_says_which_way_it_runs() {
        for (String path : SITE.pages()) {
            Element html = SITE.page(path).selectFirst("html");
            assertThat(html.attr("dir")).as(path).isEqualTo(path.startsWith("en/") ? "ltr" : "rtl");
            assertThat(html.attr("lang")).as(path).isEqualTo(path.startsWith("en/") ? "en" : "ar");
        }
    }

    @Test
    void what_is_not_translated_keeps_its_language_and_its_direction() {
        Document page = SITE.page("en/events/lamp-paid.html");
        assertThat(page.select("h1").attr("lang")).isEqualTo("ar");
        assertThat(page.select("h1").attr("dir")).isEqualTo("rtl");
        assertThat(page.select(".prose").attr("dir")).isEqualTo("rtl");
        assertThat(page.select(".notice"))
                .as("the note that it is not translated")
                .hasSize(1);
        assertThat(SITE.page("sources/harbour-news.html").select("h1").attr("dir"))
                .isEqualTo("ltr");
    }

    @Test
    void names_stand_apart_from_the_direction_of_the_sentence_round_them() {
        Document page = SITE.page("events/lamp-ordered.html");
        for (String name : List.of("Lampworks (شركة المصابيح)", "هيئة الميناء")) {
            assertThat(page.select("bdi").eachText()).contains(name);
        }
        for (Element link : SITE.page("funding.html").select(".parties a")) {
            assertThat(link.select("bdi")).as(link.outerHtml()).isNotEmpty();
        }
    }

    @Test
    void dates_and_sums_stand_apart_too_since_their_words_may_be_borrowed() {
        for (String path : List.of("funding.html", "events/lamp-ordered.html")) {
            List<Element> marks = SITE.page(path).select(".when, .amount, .total, .sum-amount");
            assertThat(marks)
                    .as(path)
                    .isNotEmpty()
                    .allSatisfy(mark ->
                            assertThat(mark.select("bdi")).as(mark.outerHtml()).isNotEmpty());
        }
    }

    @Test
    void the_theme_knows_the_start_of_a_line_and_not_the_left_of_a_page() throws IOException {
        List<String> physical = new ArrayList<>();
        try (Stream<Path> sheets = Files.walk(Path.of("templates/assets/css"))) {
            for (Path sheet : sheets.filter(Files::isRegularFile).sorted().toList()) {
                Matcher found = PHYSICAL.matcher(Files.readString(sheet));
                while (found.find()) physical.add(sheet + ": " + found.group().strip());
            }
        }
        assertThat(physical).isEmpty();
    }

    @Test
    void every_page_is_valid() {
        HtmlValidator validator = new HtmlValidator();
        for (String path : SITE.pages()) {
            // of a page's policy the checker cannot judge what browsers do with it
            assertThat(validator.validate(SITE.text(path)))
                    .as(path)
                    .allMatch(finding -> finding.message().contains("violates Content Security Policy"));
        }
    }

    @Test
    void everybody_can_read_it_narrow_and_wide() {
        List<Look> looks = List.of(Look.NARROW, Look.DESKTOP);
        List<String> kinds = List.of(
                "index.html",
                "timeline.html",
                "funding.html",
                "accounts.html",
                "about.html",
                "events/lamp-ordered.html",
                "actors/lampworks.html",
                "sources/port-letter.html");
        for (String path : kinds) {
            assertThat(BROWSER.faults(SITE.file(path), looks)).as(path).isEmpty();
            try (Screen screen = BROWSER.open(SITE.file(path), Look.NARROW)) {
                assertThat(screen.page().evaluate(BEYOND_THE_LEFT)).as(path).isEqualTo(0);
            }
        }
    }

    /** On a page from right to left, what is too wide sticks out on the left, where no width counts it. */
    private static final String BEYOND_THE_LEFT = """
            () => Math.round(Math.max(0, ...[...document.querySelectorAll('main *')]
              .filter(e => !e.closest('.scroll, .unseen, svg') && e.getClientRects().length)
              .map(e => -e.getBoundingClientRect().left)))
            """;

    @Test
    void the_page_is_mirrored() {
        try (Screen screen = BROWSER.open(SITE.file("timeline.html"), Look.DESKTOP)) {
            BoundingBox name = screen.box(".site-name");
            BoundingBox menu = screen.box(".menu");
            assertThat(name.x).isGreaterThan(menu.x);
        }
        try (Screen screen = BROWSER.open(SITE.file("events/lamp-ordered.html"), Look.DESKTOP)) {
            BoundingBox text = screen.box(".block .block-text");
            BoundingBox note = screen.box(".block .margin li");
            assertThat(note.x + note.width).as("notes stand to the left").isLessThan(text.x);
        }
    }
}
