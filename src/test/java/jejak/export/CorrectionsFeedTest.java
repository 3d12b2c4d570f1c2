package jejak.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.util.List;
import jejak.golden.BuiltSite;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code corrections.xml}, read by ROME. */
class CorrectionsFeedTest {
    private static final String HOME = "https://example.org/ferry/";

    @RegisterExtension
    static final BuiltSite GOLDEN = BuiltSite.golden();

    @Test
    void every_correction_of_the_log_is_an_entry_newest_first() throws Exception {
        for (String root : List.of("", "id/")) {
            Feed feed = read(root + "corrections.xml");
            List<Element> log = GOLDEN.page(root + "corrections.html").select(".corrections > li");
            assertThat(feed.getEntries()).hasSameSizeAs(log).isNotEmpty();
            for (int i = 0; i < log.size(); i++) {
                assertThat(day(feed.getEntries().get(i)))
                        .isEqualTo(log.get(i).select("time").attr("datetime"));
            }
            assertThat(feed.getEntries()).extracting(Entry::getId).doesNotHaveDuplicates();
        }
    }

    @Test
    void an_entry_says_what_was_wrong_and_leads_to_the_place_that_tells_it() throws Exception {
        for (String root : List.of("", "id/")) {
            for (Entry entry : read(root + "corrections.xml").getEntries()) {
                assertThat(entry.getSummary().getValue().lines().count()).isGreaterThanOrEqualTo(2);
                String href = href(entry.getAlternateLinks());
                assertThat(href).startsWith(HOME + root).endsWith("#part-corrections");
                String page = href.substring(HOME.length(), href.indexOf('#'));
                assertThat(GOLDEN.page(page).getElementById("part-corrections"))
                        .as(page)
                        .isNotNull();
            }
        }
        assertThat(read("corrections.xml").getEntries().get(0).getSummary().getValue())
                .startsWith("It said: ");
        assertThat(read("id/corrections.xml").getEntries().get(0).getSummary().getValue())
                .startsWith("Sebelumnya tertulis: ");
    }

    @Test
    void an_update_is_no_correction() {
        assertThat(GOLDEN.text("events/ferry-paid.html")).contains("Added the second report.");
        assertThat(GOLDEN.text("corrections.xml")).doesNotContain("Added the second report.");
    }

    private static Feed read(String path) throws Exception {
        return (Feed) new WireFeedInput().build(new StringReader(GOLDEN.text(path)));
    }

    private static String day(Entry entry) {
        return entry.getUpdated().toInstant().toString().substring(0, 10);
    }

    private static String href(List<Link> links) {
        return links.get(0).getHref();
    }
}
