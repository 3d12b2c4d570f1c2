package jejak.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jejak.golden.BuiltSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What pages tell search engines, expanded by a JSON-LD processor that is not ours. Schema.org's own context is not
 * fetched: a small one stands in for it, which says of the terms used here what that one says.
 */
class JsonLdTest {
    private static final String SCHEMA = "https://schema.org/";
    private static final String CONTEXT = """
            {"@context": {
              "@vocab": "https://schema.org/",
              "type": "@type", "id": "@id",
              "url": {"@type": "@id"}, "sameAs": {"@type": "@id"}, "archivedAt": {"@type": "@id"},
              "datePublished": {"@type": "Date"}, "dateModified": {"@type": "Date"}
            }}
            """;

    /** The terms of schema.org that pages use, by the type they belong to or inherit from. */
    private static final Map<String, Set<String>> TERMS = Map.of(
            "WebSite", Set.of("name", "description", "inLanguage", "url", "publisher"),
            "CollectionPage", Set.of("name", "description", "inLanguage", "url", "isPartOf"),
            "Article",
                    Set.of(
                            "headline",
                            "description",
                            "inLanguage",
                            "url",
                            "datePublished",
                            "dateModified",
                            "publisher",
                            "temporalCoverage",
                            "about",
                            "correction"),
            "ProfilePage", Set.of("inLanguage", "url", "mainEntity", "correction"),
            "CreativeWork",
                    Set.of(
                            "name",
                            "author",
                            "publisher",
                            "datePublished",
                            "inLanguage",
                            "url",
                            "archivedAt",
                            "correction"),
            "CorrectionComment", Set.of("datePublished", "text"),
            "Person", Set.of("name", "alternateName", "description", "sameAs"),
            "Organization", Set.of("name", "alternateName", "description", "sameAs", "url"));

    @RegisterExtension
    static final BuiltSite GOLDEN = BuiltSite.golden();

    @RegisterExtension
    static final BuiltSite OWN = BuiltSite.own();

    @Test
    void every_page_to_be_found_tells_what_it_is_in_terms_of_schema_org() {
        for (BuiltSite site : List.of(GOLDEN, OWN)) {
            for (String path : site.pages()) {
                Document page = site.page(path);
                boolean isHidden = !page.select("meta[name=robots]").isEmpty();
                List<JsonObject> things = expanded(page);
                assertThat(things).as(path).hasSize(isHidden ? 0 : 1);
                for (JsonObject thing : things) terms(thing, path);
            }
        }
    }

    @Test
    void each_kind_of_page_has_its_type() {
        Map<String, String> types = new TreeMap<>();
        for (String path : GOLDEN.pages()) {
            expanded(GOLDEN.page(path)).forEach(thing -> types.put(path, type(thing)));
        }
        assertThat(types)
                .containsEntry("index.html", "WebSite")
                .containsEntry("id/index.html", "WebSite")
                .containsEntry("timeline.html", "CollectionPage")
                .containsEntry("funding.html", "CollectionPage")
                .containsEntry("corrections.html", "CollectionPage")
                .containsEntry("events/ruling.html", "Article")
                .containsEntry("about.html", "Article")
                .containsEntry("actors/mara-lind.html", "ProfilePage")
                .containsEntry("sources/order-email.html", "CreativeWork");
    }

    @Test
    void an_event_is_told_as_its_page_tells_it() {
        Document page = GOLDEN.page("id/events/ferry-paid.html");
        JsonObject event = expanded(page).get(0);
        assertThat(value(event, "headline")).contains(page.selectFirst("h1").text());
        assertThat(value(event, "inLanguage")).contains("id");
        assertThat(value(event, "datePublished")).contains("2026-11-20");
        assertThat(value(event, "dateModified")).contains("2026-11-22");
        assertThat(value(event, "temporalCoverage")).contains("2018-11~");
        assertThat(reference(event, "url"))
                .contains(page.select("link[rel=canonical]").attr("href"));
        List<String> about = new ArrayList<>();
        for (JsonValue actor : event.getJsonArray(SCHEMA + "about")) {
            about.add(type(actor.asJsonObject()) + " "
                    + value(actor.asJsonObject(), "name").orElseThrow());
        }
        assertThat(about).containsExactly("Organization Ferry Trust", "Organization North Yard <A/S> & Sons");
    }

    @Test
    void a_correction_is_told_with_what_was_wrong() {
        JsonObject event = expanded(GOLDEN.page("events/ferry-paid.html")).get(0);
        JsonObject correction = event.getJsonArray(SCHEMA + "correction").getJsonObject(0);
        assertThat(type(correction)).isEqualTo("CorrectionComment");
        assertThat(value(correction, "datePublished")).contains("2026-11-22");
        assertThat(value(correction, "text").orElseThrow())
                .startsWith("It said: ")
                .contains("It now says: ");
        assertThat(expanded(GOLDEN.page("events/ruling.html")).get(0)).doesNotContainKey(SCHEMA + "correction");
    }

    @Test
    void an_actor_s_page_is_about_a_person_or_an_organisation() {
        JsonObject page = expanded(GOLDEN.page("actors/mara-lind.html")).get(0);
        JsonObject lind = page.getJsonArray(SCHEMA + "mainEntity").getJsonObject(0);
        assertThat(type(lind)).isEqualTo("Person");
        assertThat(value(lind, "name")).contains("Mara Lind");
        assertThat(reference(lind, "sameAs")).contains("https://www.wikidata.org/entity/Q42");
        assertThat(lind.getJsonArray(SCHEMA + "alternateName")).hasSize(2);
    }

    @Test
    void what_authors_write_cannot_end_the_script_it_stands_in() {
        assertThat(GOLDEN.text("actors/north-yard.html"))
                .doesNotContain("<A/S>")
                .contains("\\u003CA/S\\u003E");
        for (String path : OWN.pages()) {
            assertThat(OWN.page(path).select("script").outerHtml().toLowerCase(java.util.Locale.ROOT))
                    .as(path)
                    .doesNotContain("<!--");
        }
    }

    /** Every key became a term of schema.org, is one of its type's, and has a value. */
    private static void terms(JsonObject thing, String path) {
        String type = type(thing);
        assertThat(TERMS).as(path).containsKey(type);
        thing.forEach((key, values) -> {
            if (key.startsWith("@")) return;
            assertThat(key).as(path).startsWith(SCHEMA);
            assertThat(TERMS.get(type)).as(path + ": " + type).contains(key.substring(SCHEMA.length()));
            assertThat(values.asJsonArray()).as(path + ": " + key).isNotEmpty();
            for (JsonValue value : values.asJsonArray()) {
                JsonObject object = value.asJsonObject();
                if (object.containsKey("@value"))
                    assertThat(object.getString("@value")).as(path + ": " + key).isNotBlank();
                else if (object.containsKey("@type")) terms(object, path);
                else
                    assertThat(URI.create(object.getString("@id")).isAbsolute())
                            .as(path + ": " + key)
                            .isTrue();
            }
        });
    }

    private static List<JsonObject> expanded(Document page) {
        List<JsonObject> things = new ArrayList<>();
        for (var script : page.select("script[type=application/ld+json]")) {
            try {
                JsonDocument document = JsonDocument.of(new StringReader(script.data()));
                JsonArray expanded = JsonLd.expand(document).loader(loader()).get();
                for (JsonValue thing : expanded) things.add(thing.asJsonObject());
            } catch (JsonLdError e) {
                throw new AssertionError(page.location() + ": " + script.data(), e);
            }
        }
        return things;
    }

    private static DocumentLoader loader() {
        return (address, options) -> {
            if (!address.toString().equals("https://schema.org")) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "not asked for: " + address);
            }
            return JsonDocument.of(new StringReader(CONTEXT));
        };
    }

    private static String type(JsonObject thing) {
        String type = thing.getJsonArray("@type").getString(0);
        assertThat(type).startsWith(SCHEMA);
        return type.substring(SCHEMA.length());
    }

    private static Optional<String> value(JsonObject thing, String term) {
        return first(thing, term, "@value");
    }

    private static Optional<String> reference(JsonObject thing, String term) {
        return first(thing, term, "@id");
    }

    private static Optional<String> first(JsonObject thing, String term, String key) {
        JsonArray values = thing.getJsonArray(SCHEMA + term);
        if (values == null) return Optional.empty();
        return Optional.of(((JsonString) values.getJsonObject(0).get(key)).getString());
    }
}
