package jejak.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import jejak.golden.BuiltSite;
import jejak.golden.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** {@code sitemap.xml} (sitemaps.org 0.9) by the JDK's parser, and {@code robots.txt}. */
class SitemapTest {
    @RegisterExtension
    static final BuiltSite GOLDEN = BuiltSite.golden();

    @RegisterExtension
    static final BuiltSite OWN = BuiltSite.own();

    @Test
    void it_lists_every_page_to_be_found_and_no_other_each_once() throws Exception {
        for (BuiltSite site : List.of(GOLDEN, OWN)) {
            String base = site == GOLDEN ? "https://example.org/ferry/" : "https://example.org/openai/";
            assertThat(locations(site).keySet())
                    .containsExactlyInAnyOrderElementsOf(site.pages().stream()
                            .filter(path ->
                                    site.page(path).select("meta[name=robots]").isEmpty())
                            .map(path -> base + path.replaceFirst("(^|/)index\\.html$", "$1"))
                            .toList());
        }
    }

    @Test
    void every_location_is_the_canonical_address_of_its_page() throws Exception {
        for (String location : locations(GOLDEN).keySet()) {
            String path = location.substring("https://example.org/ferry/".length());
            String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
            assertThat(GOLDEN.page(file).select("link[rel=canonical]").attr("href"))
                    .isEqualTo(location);
        }
    }

    @Test
    void pages_that_are_not_to_be_found_say_so_and_have_no_canonical_address_but_tombstones() {
        List<String> hidden = GOLDEN.pages().stream()
                .filter(path -> GOLDEN.page(path)
                                .select("meta[name=robots][content=noindex]")
                                .size()
                        == 1)
                .toList();
        assertThat(hidden)
                .containsExactly(
                        "404.html",
                        "actors/m-lind.html",
                        "events/ferry-bought.html",
                        "events/old-rumour.html",
                        "id/actors/m-lind.html",
                        "id/events/ferry-bought.html",
                        "id/events/old-rumour.html",
                        "id/old-notice.html",
                        "old-notice.html");
        for (String path : List.of("404.html", "actors/m-lind.html", "id/events/ferry-bought.html")) {
            assertThat(GOLDEN.page(path).select("link[rel=canonical], link[hreflang]"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void a_page_is_as_new_as_its_newest_editorial_date() throws Exception {
        var modified = locations(GOLDEN);
        assertThat(modified.get("https://example.org/ferry/events/ferry-paid.html"))
                .contains(LocalDate.parse("2026-11-22"));
        assertThat(modified.get("https://example.org/ferry/timeline.html"))
                .as("as_of")
                .contains(LocalDate.parse("2026-11-23"));
        assertThat(modified.get("https://example.org/ferry/events/last-trip.html"))
                .isEmpty();
    }

    @Test
    void robots_may_read_all_of_it_and_are_told_of_the_sitemap() {
        assertThat(OWN.text("robots.txt"))
                .isEqualTo("User-agent: *\nAllow: /\nSitemap: https://example.org/openai/sitemap.xml\n");
    }

    @Test
    void without_an_address_there_is_neither_feed_nor_sitemap_nor_canonical_link(@TempDir Path folder)
            throws Exception {
        Tree.of(GOLDEN.source()).write(folder.resolve("site"));
        Path settings = folder.resolve("site/content/site.yml");
        Files.writeString(settings, Files.readString(settings).replace("url: https://example.org/ferry/\n", ""));
        Path output = folder.resolve("built/output");
        var result = BuiltSite.build(folder.resolve("site"), output, BuiltSite.NOW, false);
        assertThat(result.diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.code().tag()).isEqualTo("no-url"));
        assertThat(Tree.paths(output))
                .doesNotContain("feed.xml", "id/feed.xml", "sitemap.xml")
                .contains("robots.txt");
        assertThat(Files.readString(output.resolve("robots.txt"))).isEqualTo("User-agent: *\nAllow: /\n");
        Tree.of(output).files().forEach((path, bytes) -> {
            String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
            if (!path.endsWith(".html")) return;
            assertThat(text)
                    .as(path)
                    .doesNotContain("rel=\"canonical\"", "feed.xml", "og:url", "https://example.org/ferry/");
        });
    }

    private static TreeMap<String, Optional<LocalDate>> locations(BuiltSite site) throws Exception {
        Element root = XmlReader.root(site.bytes("sitemap.xml"));
        assertThat(root.getLocalName()).isEqualTo("urlset");
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        TreeMap<String, Optional<LocalDate>> locations = new TreeMap<>();
        NodeList urls = root.getElementsByTagNameNS("*", "url");
        for (int i = 0; i < urls.getLength(); i++) {
            Element url = (Element) urls.item(i);
            NodeList modified = url.getElementsByTagNameNS("*", "lastmod");
            String location = url.getElementsByTagNameNS("*", "loc").item(0).getTextContent();
            Optional<LocalDate> day = modified.getLength() == 0
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(modified.item(0).getTextContent()));
            assertThat(locations.put(location, day))
                    .as(location + " stands twice")
                    .isNull();
        }
        return locations;
    }
}
