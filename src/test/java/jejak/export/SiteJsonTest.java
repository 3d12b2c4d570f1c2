package jejak.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jejak.golden.BuiltSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code data/site.json}, read by another's JSON Schema validator and held against the pages. */
class SiteJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final BuiltSite GOLDEN = BuiltSite.golden();

    @RegisterExtension
    static final BuiltSite OWN = BuiltSite.own();

    @Test
    void it_has_the_shape_that_its_schema_documents() throws IOException {
        assertThat(schema().validate(read(GOLDEN))).isEmpty();
        assertThat(schema().validate(read(OWN))).isEmpty();
    }

    @Test
    void the_schema_would_notice_a_key_a_word_or_a_form_that_is_not_documented() throws IOException {
        ObjectNode strange = (ObjectNode) read(GOLDEN);
        ObjectNode event = (ObjectNode) strange.get("events").get(0);
        event.put("surprise", true);
        event.put("status", "proven");
        event.put("earliest", "2018");
        event.remove("claims");
        assertThat(schema().validate(strange)).hasSize(4);
    }

    @Test
    void every_key_the_schema_documents_is_used_by_the_golden_site() throws IOException {
        Set<String> used = new TreeSet<>();
        keys(read(GOLDEN), used);
        Set<String> documented = new TreeSet<>();
        documented(JSON.readTree(Files.readString(Path.of("src/docs/site.schema.json"))), documented);
        documented.removeIf(key -> key.endsWith("_translations"));
        assertThat(used).containsAll(documented);
    }

    @Test
    void it_has_the_keys_of_the_contract() throws IOException {
        JsonNode site = read(OWN);
        JsonNode event = find(site.get("events"), "counteroffers-and-raise");
        assertThat(event.get("date").asText()).isEqualTo("2015-12-11");
        assertThat(event.get("status").isTextual()).isTrue();
        assertThat(event.get("evidence").get("witnesses").isInt()).isTrue();
        assertThat(texts(event.get("actors"))).contains("sam-altman", "elon-musk");
        assertThat(texts(event.get("sources"))).contains("business-insider-2024");
        assertThat(find(event.get("claims"), "raise").get("status").isTextual()).isTrue();
        assertThat(find(event.get("claims"), "raise").get("scope").asText()).isEqualTo("words");
        assertThat(event.get("funding").get(0).get("amount").asText()).isEqualTo("100,000..200,000 USD");
        JsonNode repost = find(site.get("sources"), "seed-article");
        assertThat(repost.get("closeness").asText()).isEqualTo("aggregation");
        assertThat(repost.get("derived_from").isArray()).isTrue();
        assertThat(repost.get("roots").isArray()).isTrue();
    }

    @Test
    void every_id_named_is_one_of_the_file_s_own() throws IOException {
        for (BuiltSite built : List.of(GOLDEN, OWN)) {
            JsonNode site = read(built);
            Set<String> events = ids(site.get("events"));
            Set<String> actors = ids(site.get("actors"));
            Set<String> sources = ids(site.get("sources"));
            assertThat(events).hasSize(site.get("events").size());
            for (JsonNode event : site.get("events")) {
                assertThat(actors).containsAll(texts(event.get("actors")));
                for (JsonNode related : event.get("related"))
                    assertThat(events).contains(related.get("event").asText());
            }
            for (JsonNode cited : site.findValues("source")) {
                if (cited.isTextual()) assertThat(sources).contains(cited.asText());
            }
            for (String key : List.of("roots", "derived_from", "translation_of", "transcript_of", "via")) {
                for (JsonNode source : site.get("sources")) {
                    if (source.has(key)) assertThat(sources).containsAll(texts(source.get(key)));
                }
            }
            for (JsonNode speakers : site.findValues("speakers"))
                assertThat(actors).containsAll(texts(speakers));
        }
    }

    @Test
    void every_path_leads_to_a_page_and_every_permalink_to_its_claim() throws IOException {
        for (BuiltSite built : List.of(GOLDEN, OWN)) {
            List<String> paths = new ArrayList<>();
            read(built).findValues("path").forEach(path -> paths.add(path.asText()));
            assertThat(paths).doesNotHaveDuplicates().isNotEmpty();
            for (String path : paths) {
                String[] parts = path.split("#");
                assertThat(built.file(parts[0])).exists();
                if (parts.length > 1)
                    assertThat(built.page(parts[0]).getElementById(parts[1])).isNotNull();
            }
            for (JsonNode file : read(built).findValues("file"))
                assertThat(built.file(file.asText())).exists();
        }
    }

    @Test
    void events_stand_in_the_order_of_the_timeline_and_the_rest_by_id() throws IOException {
        JsonNode site = read(GOLDEN);
        List<String> timeline = GOLDEN.page("timeline.html").select(".entry-title a").eachAttr("href").stream()
                .filter(href -> !href.endsWith("old-rumour.html"))
                .map(href -> href.substring("events/".length(), href.length() - ".html".length()))
                .toList();
        assertThat(new ArrayList<>(ordered(site.get("events")))).isEqualTo(timeline);
        assertThat(ordered(site.get("actors"))).isSorted();
        assertThat(ordered(site.get("sources"))).isSorted();
    }

    @Test
    void a_row_of_money_without_sources_of_its_own_names_its_event_s() throws IOException {
        JsonNode ordered = find(read(GOLDEN).get("events"), "ferry-ordered");
        JsonNode grant = ordered.get("funding").get(2);
        assertThat(grant.get("kind").asText()).isEqualTo("grant");
        assertThat(texts(grant.get("sources"))).containsExactly("order-email", "island-news");
        assertThat(grant.has("low")).as("up to a million").isFalse();
        assertThat(grant.get("high").asText()).isEqualTo("1000000");
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("src/docs/site.schema.json")));
    }

    private static JsonNode read(BuiltSite site) throws IOException {
        return JSON.readTree(site.bytes("data/site.json"));
    }

    private static JsonNode find(JsonNode list, String id) {
        for (JsonNode item : list) if (item.get("id").asText().equals(id)) return item;
        throw new AssertionError("nothing has the id " + id);
    }

    private static Set<String> ids(JsonNode list) {
        return new TreeSet<>(ordered(list));
    }

    private static List<String> ordered(JsonNode list) {
        List<String> ids = new ArrayList<>();
        for (JsonNode item : list) ids.add(item.get("id").asText());
        return ids;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : (ArrayNode) list) texts.add(item.asText());
        return texts;
    }

    private static void keys(JsonNode node, Set<String> keys) {
        node.fieldNames().forEachRemaining(keys::add);
        for (JsonNode child : node) keys(child, keys);
    }

    private static void documented(JsonNode node, Set<String> keys) {
        if (node.has("properties")) node.get("properties").fieldNames().forEachRemaining(keys::add);
        for (JsonNode child : node) documented(child, keys);
    }
}
