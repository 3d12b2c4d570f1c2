package jejak.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import jejak.golden.BuiltSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Titles, descriptions, canonical addresses and Open Graph (ogp.me) of every page. */
class HeadTest {
    @RegisterExtension
    static final BuiltSite GOLDEN = BuiltSite.golden();

    @RegisterExtension
    static final BuiltSite OWN = BuiltSite.own();

    @Test
    void every_page_has_a_title_of_its_own_among_its_kind_and_a_description() {
        for (BuiltSite site : List.of(GOLDEN, OWN)) {
            List<String> titles = new ArrayList<>();
            for (String path : site.pages()) {
                Document page = site.page(path);
                String description = page.select("meta[name=description]").attr("content");
                assertThat(description).as(path).isNotBlank().hasSizeLessThanOrEqualTo(200);
                boolean isHidden = !page.select("meta[name=robots]").isEmpty();
                // an actor and a source may have one name
                if (!isHidden) titles.add(path.replaceFirst("[^/]*$", "") + page.title());
                assertThat(page.title()).as(path).isNotBlank();
            }
            assertThat(titles).doesNotHaveDuplicates();
        }
    }

    @Test
    void open_graph_says_the_same_as_the_page() {
        for (BuiltSite site : List.of(GOLDEN, OWN)) {
            for (String path : site.pages()) {
                Document page = site.page(path);
                assertThat(graph(page, "og:title")).as(path).isEqualTo(page.title());
                assertThat(graph(page, "og:type")).as(path).isIn("website", "article", "profile");
                assertThat(graph(page, "og:description"))
                        .as(path)
                        .isEqualTo(page.select("meta[name=description]").attr("content"));
                assertThat(graph(page, "og:site_name"))
                        .as(path)
                        .isEqualTo(page.select(".masthead .site-name").text());
                assertThat(graph(page, "og:locale")).as(path).matches("[a-z]{2}_[A-Z]{2}");
                assertThat(graph(page, "og:url"))
                        .as(path)
                        .isEqualTo(page.select("link[rel=canonical]").attr("href"));
            }
        }
    }

    @Test
    void each_page_of_each_language_names_the_others() {
        namesTheOthers(GOLDEN, "https://example.org/ferry/");
        namesTheOthers(OWN, "https://example.org/openai/");
    }

    private static void namesTheOthers(BuiltSite site, String base) {
        for (String path : site.pages()) {
            Document page = site.page(path);
            if (page.select("link[rel=canonical]").isEmpty()) continue;
            String local = path.replaceFirst("^id/", "").replaceFirst("index\\.html$", "");
            assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("href"))
                    .as(path)
                    .containsExactly(base + local, base + "id/" + local, base + local);
            assertThat(page.select("html").attr("lang")).isEqualTo(path.startsWith("id/") ? "id" : "en");
        }
    }

    @Test
    void each_page_names_a_share_card_that_is_there_and_says_what_is_on_it() throws Exception {
        cards(GOLDEN, "https://example.org/ferry/");
        cards(OWN, "https://example.org/openai/");
    }

    private static void cards(BuiltSite site, String base) throws Exception {
        Set<String> named = new TreeSet<>();
        for (String path : site.pages()) {
            Document page = site.page(path);
            String card = graph(page, "og:image");
            assertThat(card).as(path).startsWith(base + "assets/cards/").endsWith(".png");
            assertThat(card.startsWith(base + "assets/cards/id/")).as(path).isEqualTo(path.startsWith("id/"));
            named.add(card.substring(base.length()));
            assertThat(graph(page, "og:image:type")).isEqualTo("image/png");
            assertThat(graph(page, "og:image:width")).isEqualTo("1200");
            assertThat(graph(page, "og:image:height")).isEqualTo("630");
            assertThat(graph(page, "og:image:alt")).as(path).isNotBlank();
            assertThat(page.select("meta[name=\"twitter:image:alt\"]").attr("content"))
                    .isEqualTo(graph(page, "og:image:alt"));
            assertThat(page.select("meta[name=\"twitter:card\"]").attr("content"))
                    .isEqualTo("summary_large_image");
        }
        assertThat(site.paths().stream().filter(p -> p.startsWith("assets/cards/")))
                .containsExactlyElementsOf(named);
        String manifest = Files.readString(site.output().resolve("manifest.json"));
        for (String card : named) {
            BufferedImage picture = ImageIO.read(site.output().resolve(card).toFile());
            assertThat(picture.getWidth() + " x " + picture.getHeight())
                    .as(card)
                    .isEqualTo("1200 x 630");
            assertThat(manifest).contains("\"" + card + "\"");
        }
    }

    private static String graph(Document page, String property) {
        return page.select("meta[property=\"" + property + "\"]").attr("content");
    }
}
