package jejak.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jejak.golden.BuiltSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Follows every link of finished sites from file to file, as a browser does that opened them from a folder. */
class SiteCrawlTest {
    @RegisterExtension
    static final BuiltSite GOLDEN = BuiltSite.golden();

    @RegisterExtension
    static final BuiltSite OWN = BuiltSite.own();

    @Test
    void every_link_picture_style_and_anchor_leads_somewhere() {
        for (BuiltSite site : List.of(GOLDEN, OWN)) {
            Map<URI, Document> pages = pages(site);
            List<String> dead = new ArrayList<>();
            pages.forEach((address, page) -> {
                if (!address.getPath().endsWith("/404.html")) {
                    for (URI link : links(page)) dead(link, address, pages).ifPresent(dead::add);
                }
            });
            assertThat(pages).hasSizeGreaterThan(80);
            assertThat(dead).isEmpty();
        }
    }

    @Test
    void every_page_is_reached_from_the_front_page_but_those_that_stand_in_for_others() {
        for (BuiltSite site : List.of(GOLDEN, OWN)) {
            Map<URI, Document> pages = pages(site);
            Set<URI> reached = new TreeSet<>();
            Deque<URI> next = new ArrayDeque<>(List.of(site.file("index.html").toUri()));
            while (!next.isEmpty()) {
                URI address = next.pop();
                if (!pages.containsKey(address) || !reached.add(address)) continue;
                for (URI link : links(pages.get(address))) next.push(bare(link));
            }
            List<String> unreached = pages.keySet().stream()
                    .filter(address -> !reached.contains(address))
                    .map(address -> site.output().toUri().relativize(address).toString())
                    .toList();
            assertThat(unreached)
                    .allSatisfy(path -> assertThat(site.page(path).select("meta[name=robots]"))
                            .as(path)
                            .isNotEmpty());
            assertThat(reached).hasSizeGreaterThan(70);
        }
    }

    @Test
    void the_page_for_what_is_not_there_works_at_any_depth_under_the_site_s_path() {
        for (BuiltSite site : List.of(GOLDEN, OWN)) {
            String base = site == GOLDEN ? "/ferry/" : "/openai/";
            Document page = site.page("404.html");
            for (Element element : page.select("[href], [src]")) {
                String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (link.startsWith("#") || link.startsWith("http") || link.startsWith("mailto:")) continue;
                assertThat(link).startsWith(base);
                assertThat(site.file(link.substring(base.length()).replaceAll("#.*", "")))
                        .exists();
            }
        }
    }

    @Test
    void no_link_into_the_site_leaves_out_a_file_s_name_or_depends_on_where_it_lies() {
        for (BuiltSite site : List.of(GOLDEN, OWN)) {
            for (String path : site.pages()) {
                if (path.equals("404.html")) continue;
                for (Element element : site.page(path).select("a[href], link[href], img[src]")) {
                    String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                    if (link.matches("[a-z]+:.*")) continue;
                    assertThat(link)
                            .as(path)
                            .doesNotStartWith("/")
                            .doesNotEndWith("/")
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void a_redirect_takes_its_reader_to_the_new_address() {
        Document moved = GOLDEN.page("id/actors/m-lind.html");
        assertThat(moved.select("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0; url=../actors/mara-lind.html");
        assertThat(moved.select("main a").attr("href")).isEqualTo("../actors/mara-lind.html");
    }

    /** Why a link is dead, if it is. */
    private static java.util.Optional<String> dead(URI link, URI page, Map<URI, Document> pages) {
        if (!"file".equals(link.getScheme())) return java.util.Optional.empty();
        Path file = Path.of(bare(link));
        if (!Files.isRegularFile(file)) return java.util.Optional.of(page + ": no file " + link);
        Document target = pages.get(bare(link));
        String anchor = link.getFragment();
        if (target == null || anchor == null || target.getElementById(anchor) != null)
            return java.util.Optional.empty();
        return java.util.Optional.of(page + ": no anchor " + link);
    }

    private static Map<URI, Document> pages(BuiltSite site) {
        Map<URI, Document> pages = new TreeMap<>();
        for (String path : site.pages()) pages.put(site.file(path).toUri(), site.page(path));
        return pages;
    }

    private static List<URI> links(Document page) {
        List<URI> links = new ArrayList<>();
        for (Element element : page.select("[href]:not(link[rel=canonical], link[hreflang]), [src]")) {
            String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            links.add(URI.create(page.location()).resolve(link));
        }
        return links;
    }

    private static URI bare(URI address) {
        return address.getFragment() == null
                ? address
                : URI.create(address.toString().replaceFirst("#.*", ""));
    }
}
