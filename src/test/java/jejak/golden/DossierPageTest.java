package jejak.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole golden site as one document. */
class DossierPageTest {
    @RegisterExtension
    static final BuiltSite SITE = BuiltSite.golden();

    @ParameterizedTest
    @ValueSource(strings = {"dossier.html", "id/dossier.html"})
    void every_link_within_it_leads_to_one_place_in_it(String path) {
        Document page = SITE.page(path);
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> known = new HashSet<>(ids);
        List<String> dead = new ArrayList<>();
        for (Element link : page.select("main a[href^=#]")) {
            if (!known.contains(link.attr("href").substring(1))) dead.add(link.outerHtml());
        }
        assertThat(dead).isEmpty();
        assertThat(page.select("main a[href=\"\"]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier.html", "id/dossier.html"})
    void every_citation_is_the_number_of_a_source(String path) {
        Document page = SITE.page(path);
        var cited = page.select(".cited > a");
        assertThat(cited.size()).isGreaterThan(20);
        for (Element citation : cited) {
            Element entry = page.getElementById(citation.attr("href").substring(1));
            assertThat(entry).as(citation.outerHtml()).isNotNull();
            assertThat(entry.parent().parent().className()).contains("dossier-sources");
            assertThat(entry.attr("value")).isEqualTo(citation.text());
        }
        assertThat(page.select(".cite")).isEmpty();
        List<String> numbers = page.select(".dossier-sources > ol > li").eachAttr("value");
        for (int i = 0; i < numbers.size(); i++) assertThat(numbers.get(i)).isEqualTo(Integer.toString(i + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier.html", "id/dossier.html"})
    void it_tells_of_everything_the_site_has(String path) {
        Document page = SITE.page(path);
        String folder = path.startsWith("id/") ? "id/" : "";
        for (String kind : List.of("events", "actors", "sources")) {
            for (String file : SITE.pages()) {
                if (!file.startsWith(folder + kind + "/")) continue;
                boolean isTold = SITE.page(file).select(".tombstone").isEmpty()
                        && !SITE.text(file).contains("http-equiv=\"refresh\"");
                String id = file.substring(file.lastIndexOf('/') + 1, file.length() - ".html".length());
                String anchor = kind.substring(0, kind.length() - 1) + "." + id;
                assertThat(page.getElementById(anchor) != null).as(anchor).isEqualTo(isTold);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier.html", "id/dossier.html"})
    void its_headings_go_down_one_rank_at_a_time(String path) {
        int last = 1;
        for (Element heading : SITE.page(path).select("main h1, main h2, main h3, main h4, main h5, main h6")) {
            int rank = heading.tagName().charAt(1) - '0';
            assertThat(rank).as(heading.outerHtml()).isLessThanOrEqualTo(last + 1);
            last = rank;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "id/events/ferry-paid.html"})
    void every_page_leads_to_it(String path) {
        Document page = SITE.page(path);
        assertThat(page.select(".colophon-links a[href$=dossier.html]")).hasSize(1);
    }
}
