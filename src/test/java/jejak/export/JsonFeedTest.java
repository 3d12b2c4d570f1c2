package jejak.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jejak.golden.BuiltSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code feed.json} against JSON Feed 1.1, and against the Atom feed beside it. */
class JsonFeedTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final BuiltSite GOLDEN = BuiltSite.golden();

    @Test
    void it_has_what_version_1_1_asks_for_in_each_language() throws Exception {
        for (String lang : List.of("", "id/")) {
            JsonNode feed = JSON.readTree(GOLDEN.bytes(lang + "feed.json"));
            assertThat(feed.get("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
            assertThat(feed.get("title").asText()).isNotBlank();
            assertThat(feed.get("home_page_url").asText()).isEqualTo("https://example.org/ferry/" + lang);
            assertThat(feed.get("feed_url").asText()).isEqualTo("https://example.org/ferry/" + lang + "feed.json");
            assertThat(feed.get("language").asText()).isEqualTo(lang.isEmpty() ? "en" : "id");
            assertThat(feed.get("authors").get(0).get("name").asText())
                    .isEqualTo(lang.isEmpty() ? "The Ferry Desk" : "Meja Feri");
            assertThat(feed.get("items")).isNotEmpty();
            for (JsonNode item : feed.get("items")) {
                assertThat(item.get("id").isTextual()).isTrue();
                assertThat(item.get("content_text").asText()).isNotBlank();
                String path = item.get("url").asText().substring("https://example.org/ferry/".length());
                assertThat(GOLDEN.file(URI.create(path).getPath())).exists();
                Instant.parse(item.get("date_modified").asText());
            }
        }
    }

    @Test
    void every_page_tells_readers_where_it_is() {
        assertThat(GOLDEN.page("id/events/ruling.html")
                        .select("link[type=application/feed+json]")
                        .attr("href"))
                .isEqualTo("../feed.json");
    }

    @Test
    void it_says_what_the_atom_feed_says() throws Exception {
        for (String lang : List.of("", "id/")) {
            Feed atom = (Feed) new WireFeedInput().build(new StringReader(GOLDEN.text(lang + "feed.xml")));
            List<String> there = new ArrayList<>();
            for (Entry entry : atom.getEntries())
                there.add(entry.getId() + " " + entry.getTitle() + " "
                        + entry.getUpdated().toInstant());
            List<String> here = new ArrayList<>();
            for (JsonNode item : JSON.readTree(GOLDEN.bytes(lang + "feed.json")).get("items"))
                here.add(item.get("id").asText() + " " + item.get("title").asText() + " "
                        + Instant.parse(item.get("date_modified").asText()));
            assertThat(here).isEqualTo(there);
        }
    }
}
