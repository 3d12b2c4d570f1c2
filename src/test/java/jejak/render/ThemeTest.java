package jejak.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import jejak.check.HtmlValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The default theme, page by page, as text. {@link ThemeLookTest} looks at it. */
class ThemeTest {
    private static final SortedMap<String, byte[]> THEME = ThemePreview.theme();
    private static final Templates TEMPLATES = ThemePreview.templates(THEME);

    private static String text(String path) {
        return new String(THEME.get(path), StandardCharsets.UTF_8);
    }

    private static List<Document> pages() {
        return Samples.all().stream()
                .map(sample -> Jsoup.parse(ThemePreview.page(TEMPLATES, sample), sample.path()))
                .toList();
    }

    private static Document page(String path) {
        return Samples.all().stream()
                .filter(sample -> sample.path().equals(path))
                .map(sample -> Jsoup.parse(ThemePreview.page(TEMPLATES, sample)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_index_names_every_file_of_the_theme_in_order() {
        List<String> files = new ArrayList<>(THEME.keySet());
        files.remove("index.txt");
        assertThat(text("index.txt").lines().toList()).isEqualTo(files);
    }

    @Test
    void templates_and_interface_words_agree() {
        Set<String> used = new TreeSet<>();
        THEME.keySet().stream().filter(path -> path.endsWith(".peb")).forEach(path -> {
            Matcher word = Pattern.compile("\\bt\\.([a-z0-9_]+)").matcher(text(path));
            while (word.find()) used.add(word.group(1));
        });
        assertThat(ThemePreview.words("en").keySet()).isEqualTo(used);
        assertThat(ThemePreview.words("id").keySet()).isEqualTo(used);
        assertThat(used).allMatch(key -> key.matches("[a-z0-9_]+"));
    }

    @Test
    void every_page_is_valid_html() {
        HtmlValidator nu = new HtmlValidator();
        for (Samples.Sample sample : Samples.all()) {
            // Nu is given no address to hold 'self' against, and takes a block of data for a script.
            assertThat(nu.validate(ThemePreview.page(TEMPLATES, sample)))
                    .as(sample.path())
                    .filteredOn(finding -> !finding.message().contains("violates Content Security Policy"))
                    .isEmpty();
        }
    }

    @Test
    void every_page_has_one_first_heading_and_no_rank_is_left_out() {
        for (Document page : pages()) {
            assertThat(page.select("h1")).as(page.location()).hasSize(1);
            int before = 1;
            for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int rank = heading.normalName().charAt(1) - '0';
                assertThat(rank).as(page.location() + ": " + heading).isLessThanOrEqualTo(before + 1);
                before = rank;
            }
        }
    }

    @Test
    void every_anchor_on_the_page_leads_somewhere_on_it() {
        for (Document page : pages()) {
            for (Element link : page.select("a[href^=#], use[href^=#]")) {
                String target = link.attr("href").substring(1);
                if (target.isEmpty() || target.matches("y20\\d\\d|claim-raise")) continue; // made up by the samples
                assertThat(page.getElementById(target))
                        .as(page.location() + " #" + target)
                        .isNotNull();
            }
        }
    }

    @Test
    void pages_hold_no_script_no_style_of_their_own_and_no_address_of_another_host_to_load() {
        for (Document page : pages()) {
            assertThat(page.select("script:not([type=application/ld+json], [src]), style, [style], iframe, object"))
                    .as(page.location())
                    .isEmpty();
            assertThat(page.select("[onclick], [onload], [onerror]")).isEmpty();
            assertThat(page.select("link[rel=stylesheet], img, link[rel=icon], script[src]"))
                    .allMatch(e -> !(e.attr("href") + e.attr("src")).contains("//"));
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .startsWith("default-src 'none'; connect-src 'self'; script-src 'self' file:; ");
        }
    }

    @Test
    void a_status_is_always_a_shape_hidden_from_readers_and_a_word() {
        Set<String> shapes = new TreeSet<>();
        for (Document page : pages()) {
            for (Element status : page.select(".status")) {
                Element shape = status.selectFirst("svg[aria-hidden=true]");
                assertThat(shape).as(status.outerHtml()).isNotNull();
                Element use = shape.selectFirst("use");
                // in prose a shape is used that is drawn once a page
                Element drawn = use == null
                        ? shape
                        : page.getElementById(use.attr("href").substring(1));
                assertThat(status.select(".status-word").text())
                        .as(status.outerHtml())
                        .isNotBlank();
                assertThat(drawn.children()).as(status.outerHtml()).isNotEmpty();
                shapes.add(drawn.html());
            }
        }
        assertThat(shapes).hasSize(SampleMarks.STATUSES.size());
    }

    @Test
    void tables_that_may_be_wide_can_be_reached_and_have_a_name() {
        for (Document page : pages()) {
            for (Element table : page.select("table.table")) {
                assertThat(table.select("caption").text()).as(page.location()).isNotBlank();
                Element around = table.closest(".scroll");
                if (around == null) continue;
                assertThat(around.attr("tabindex")).isEqualTo("0");
                assertThat(around.attr("aria-label")).isNotBlank();
            }
        }
    }

    @Test
    void a_withdrawn_page_keeps_none_of_its_words() {
        Document page = page("events/withdrawn.html");
        assertThat(page.select("main").text())
                .isEqualTo(
                        "Draft. This page is not published. This page has not been translated."
                                + " You are reading the English text. A dinner Withdrawn on 20 November 2026. The editors could not stand by its only source.");
    }

    @Test
    void what_a_page_lacks_leaves_no_empty_heading_list_or_link() {
        for (Document page : pages()) {
            for (Element element : page.select("h1, h2, h3, h4, ul, ol, dl, dt, p, a, figcaption")) {
                assertThat(element.text())
                        .as(page.location() + ": " + element.outerHtml())
                        .isNotBlank();
            }
            assertThat(page.select("a[href='']")).as(page.location()).isEmpty();
        }
    }

    @Test
    void words_in_another_language_say_so() {
        assertThat(page("sources/empty.html").select("h1").attr("lang")).isEqualTo("id");
        assertThat(page("actors/empty.html").select("h1").attr("lang")).isEqualTo("zh");
        assertThat(page("events/indonesian.html").select(".prose").attr("lang")).isEqualTo("en");
        assertThat(page("events/indonesian.html").select(".margin").attr("lang"))
                .isEqualTo("id");
        assertThat(page("events/arabic.html").select("html").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void each_note_leads_back_to_every_place_that_cites_it() {
        Document page = page("events/full.html");
        assertThat(page.select(".notes li")).hasSize(40);
        assertThat(page.select("#note-4 .back")).hasSize(2);
        assertThat(page.select("#note-4 .back").eachAttr("aria-label")).doesNotHaveDuplicates();
    }

    @Test
    void the_style_sheet_is_small_and_in_layers() throws IOException {
        String css = ThemePreview.styleSheet(THEME);
        assertThat(css).startsWith("@layer reset, tokens, base, layout, components, utilities, print;");
        assertThat(css).doesNotContain("!important", "@import", "url(", "http:", "https:", "#main");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(css.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(packed.size()).as("the budget of a page").isLessThan(15_000);
    }

    @Test
    void colours_are_named_in_the_tokens_and_for_paper_alone() {
        THEME.keySet().stream()
                .filter(path -> path.endsWith(".css"))
                .filter(path -> !path.endsWith("tokens.css") && !path.endsWith("print.css"))
                .forEach(path -> assertThat(text(path)).as(path).doesNotContainPattern("#[0-9a-f]{3,8}\\b|rgba?\\("));
    }

    /** WCAG 2.2, 1.4.3: text 4.5 to 1; 1.4.11: parts of pictures and underlines 3 to 1. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void colours_stand_out_from_the_paper(boolean isDark) {
        String tokens = text("assets/css/tokens.css");
        int dark = tokens.indexOf("@media (prefers-color-scheme: dark)");
        String block =
                isDark ? tokens.substring(dark, tokens.indexOf("@media (prefers-contrast")) : tokens.substring(0, dark);
        Map<String, String> colours = new java.util.TreeMap<>();
        Matcher colour = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});").matcher(block);
        while (colour.find()) colours.put(colour.group(1), colour.group(2));
        for (String ground : List.of("paper", "raise")) {
            colours.forEach((name, value) -> {
                if (name.matches("paper|raise|rule")) return;
                double least = name.matches("edge|accent-pale") ? 3 : 4.5;
                assertThat(contrast(value, colours.get(ground)))
                        .as(name + " on " + ground)
                        .isGreaterThanOrEqualTo(least);
            });
        }
        assertThat(colours).hasSize(18);
    }

    @Test
    void contrast_is_measured_as_wcag_does() {
        assertThat(contrast("#000000", "#ffffff")).isCloseTo(21, within(.01));
        assertThat(contrast("#767676", "#ffffff")).isCloseTo(4.54, within(.01));
    }

    private static double contrast(String a, String b) {
        double one = luminance(a);
        double two = luminance(b);
        return (Math.max(one, two) + .05) / (Math.min(one, two) + .05);
    }

    private static double luminance(String colour) {
        return .2126 * channel(colour, 1) + .7152 * channel(colour, 3) + .0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double c = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return c <= .04045 ? c / 12.92 : Math.pow((c + .055) / 1.055, 2.4);
    }
}
