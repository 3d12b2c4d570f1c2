package jejak.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jejak.golden.BuiltSite;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code data/timeline.json} by the rules of TimelineJS 3's documentation of its JSON. */
class TimelineJsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final BuiltSite GOLDEN = BuiltSite.golden();

    @RegisterExtension
    static final BuiltSite OWN = BuiltSite.own();

    @Test
    void every_slide_has_a_date_a_headline_and_an_id_of_its_own() throws IOException {
        for (BuiltSite site : List.of(GOLDEN, OWN)) {
            JsonNode timeline = JSON.readTree(site.bytes("data/timeline.json"));
            assertThat(timeline.get("title").get("text").get("headline").asText())
                    .isNotBlank();
            Set<String> ids = new HashSet<>();
            for (JsonNode slide : timeline.get("events")) {
                assertThat(slide.get("start_date").get("year").isInt()).isTrue();
                assertThat(slide.get("display_date").asText()).isNotBlank();
                assertThat(slide.get("text").get("headline").asText()).isNotBlank();
                assertThat(ids.add(slide.get("unique_id").asText())).isTrue();
                String href = Jsoup.parse(slide.get("text").get("text").asText())
                        .select("a")
                        .attr("href");
                String home = JSON.readTree(site.bytes("data/site.json"))
                        .get("site")
                        .get("url")
                        .asText();
                assertThat(site.file(href.substring(home.length()))).exists();
            }
        }
    }

    @Test
    void a_date_is_as_precise_as_its_source() throws IOException {
        Map<String, JsonNode> slides = slides(GOLDEN);
        JsonNode about = slides.get("ferry-paid");
        assertThat(about.get("start_date").get("month").asInt()).isEqualTo(11);
        assertThat(about.get("start_date").has("day")).isFalse();
        assertThat(about.has("end_date")).isFalse();
        assertThat(about.get("display_date").asText()).isEqualTo("about November 2018");
    }

    @Test
    void what_has_no_date_is_counted_on_the_title() throws IOException {
        JsonNode site = JSON.readTree(GOLDEN.bytes("data/site.json"));
        int undated = 0;
        for (JsonNode event : site.get("events")) if (event.get("date").asText().equals("XXXX")) undated++;
        JsonNode timeline = JSON.readTree(GOLDEN.bytes("data/timeline.json"));
        assertThat(timeline.get("events")).hasSize(site.get("events").size() - undated);
        assertThat(undated).isPositive();
        assertThat(timeline.get("title").get("text").get("text").asText())
                .contains(undated + (undated == 1 ? " event has" : " events have"));
    }

    @Test
    void words_are_words_and_no_markup() throws IOException {
        assertThat(slides(GOLDEN).get("ferry-paid").get("text").get("headline").asText())
                .isEqualTo("The ferry is paid for &amp; the yard says “in full”");
    }

    private static Map<String, JsonNode> slides(BuiltSite site) throws IOException {
        Map<String, JsonNode> slides = new TreeMap<>();
        for (JsonNode slide : JSON.readTree(site.bytes("data/timeline.json")).get("events"))
            slides.put(slide.get("unique_id").asText(), slide);
        return slides;
    }
}
