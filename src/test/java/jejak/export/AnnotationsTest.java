package jejak.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import jejak.golden.BuiltSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code data/annotations.jsonld} by the W3C's Web Annotation Data Model, expanded by Titanium. */
class AnnotationsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OA = "http://www.w3.org/ns/oa#";

    /** What of the context at www.w3.org/ns/anno.jsonld the file uses, since a test asks no other host. */
    private static final String CONTEXT = """
            {"@context": {
              "oa": "http://www.w3.org/ns/oa#", "as": "http://www.w3.org/ns/activitystreams#",
              "id": "@id", "type": "@type",
              "Annotation": "oa:Annotation", "AnnotationPage": "as:OrderedCollectionPage",
              "TextQuoteSelector": "oa:TextQuoteSelector",
              "linking": "oa:linking", "questioning": "oa:questioning",
              "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"},
              "body": {"@type": "@id", "@id": "oa:hasBody"},
              "target": {"@type": "@id", "@id": "oa:hasTarget"},
              "source": {"@type": "@id", "@id": "oa:hasSource"},
              "selector": {"@type": "@id", "@id": "oa:hasSelector"},
              "exact": "oa:exact",
              "items": {"@type": "@id", "@id": "as:items", "@container": "@list"}
            }}""";

    @RegisterExtension
    static final BuiltSite OWN = BuiltSite.own();

    @Test
    void every_key_and_word_is_the_model_s() throws Exception {
        JsonDocument context = JsonDocument.of(new StringReader(CONTEXT));
        JsonArray expanded = JsonLd.expand(
                        JsonDocument.of(new ByteArrayInputStream(OWN.bytes("data/annotations.jsonld"))))
                .loader((address, options) -> {
                    assertThat(address).isEqualTo(URI.create("http://www.w3.org/ns/anno.jsonld"));
                    return context;
                })
                .get();
        JsonArray items = expanded.getJsonObject(0)
                .getJsonArray("http://www.w3.org/ns/activitystreams#items")
                .getJsonObject(0)
                .getJsonArray("@list");
        assertThat(items).isNotEmpty();
        for (JsonValue item : items)
            assertThat(item.asJsonObject().keySet())
                    .containsExactlyInAnyOrder("@id", "@type", OA + "motivatedBy", OA + "hasBody", OA + "hasTarget");
    }

    @Test
    void every_quotation_of_a_page_with_an_address_leads_to_the_place_that_cites_it() throws Exception {
        JsonNode annotations = JSON.readTree(OWN.bytes("data/annotations.jsonld"));
        JsonNode site = JSON.readTree(OWN.bytes("data/site.json"));
        String home = site.get("site").get("url").asText();
        for (JsonNode item : annotations.get("items")) {
            String[] body = item.get("body").asText().substring(home.length()).split("#");
            assertThat(OWN.file(body[0])).exists();
            if (body.length > 1)
                assertThat(OWN.page(body[0]).getElementById(body[1])).isNotNull();
            for (JsonNode target : item.get("target")) {
                assertThat(target.get("source").asText()).startsWith("http");
                assertThat(target.get("selector").get("exact").asText())
                        .isNotBlank()
                        .doesNotContain("[");
            }
        }
        int quoted = 0;
        for (JsonNode event : site.get("events")) {
            quoted += quoted(event.get("citations"), site);
            for (JsonNode claim : event.get("claims"))
                for (String side : List.of("for", "against")) quoted += quoted(claim.get(side), site);
        }
        assertThat(annotations.get("items")).hasSize(quoted);
    }

    private static int quoted(JsonNode citations, JsonNode site) {
        int quoted = 0;
        for (JsonNode citation : citations) {
            if (!citation.has("quote")) continue;
            for (JsonNode source : site.get("sources"))
                if (source.get("id").equals(citation.get("source")) && source.has("url")) quoted++;
        }
        return quoted;
    }
}
