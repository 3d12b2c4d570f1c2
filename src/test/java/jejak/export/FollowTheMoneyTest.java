package jejak.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jejak.golden.BuiltSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * {@code data/entities.ftm.json} by FollowTheMoney's model. What of the model we use is written down here: the properties of each
 * schema, and what the entities are that a property may name.
 */
class FollowTheMoneyTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> LEGAL_ENTITIES =
            Set.of("Person", "Organization", "Company", "PublicBody", "LegalEntity");
    private static final Set<String> ORGANIZATIONS = Set.of("Organization", "Company", "PublicBody");

    private static final Set<String> THING = Set.of(
            "name",
            "alias",
            "summary",
            "description",
            "wikidataId",
            "country",
            "sourceUrl",
            "publisher",
            "keywords",
            "notes",
            "proof");
    private static final Set<String> INTERVAL =
            Set.of("date", "startDate", "endDate", "summary", "description", "recordId", "sourceUrl");

    private static final Map<String, Set<String>> PROPERTIES = Map.ofEntries(
            Map.entry("Person", with(THING, "website", "birthDate", "deathDate")),
            Map.entry("Organization", with(THING, "website", "incorporationDate", "dissolutionDate")),
            Map.entry("Company", with(THING, "website", "incorporationDate", "dissolutionDate")),
            Map.entry("PublicBody", with(THING, "website", "incorporationDate", "dissolutionDate")),
            Map.entry("LegalEntity", with(THING, "website")),
            Map.entry("Document", with(THING, "title", "author", "date")),
            Map.entry("Article", with(THING, "title", "author", "date")),
            Map.entry("Event", with(with(THING, INTERVAL), "location", "important", "involved")),
            Map.entry("Payment", with(INTERVAL, "payer", "beneficiary", "amount", "currency", "purpose", "programme")),
            Map.entry("Directorship", with(INTERVAL, "role", "director", "organization")),
            Map.entry("Membership", with(INTERVAL, "role", "member", "organization")),
            Map.entry("Employment", with(INTERVAL, "role", "employee", "employer")),
            Map.entry("Representation", with(INTERVAL, "role", "agent", "client")),
            Map.entry("Ownership", with(INTERVAL, "role", "owner", "asset")),
            Map.entry("UnknownLink", with(INTERVAL, "role", "subject", "object")));

    private static final Map<String, Set<String>> RANGES = Map.ofEntries(
            Map.entry("payer", LEGAL_ENTITIES),
            Map.entry("beneficiary", LEGAL_ENTITIES),
            Map.entry("involved", LEGAL_ENTITIES),
            Map.entry("proof", Set.of("Document", "Article")),
            Map.entry("director", LEGAL_ENTITIES),
            Map.entry("member", LEGAL_ENTITIES),
            Map.entry("organization", ORGANIZATIONS),
            Map.entry("employee", Set.of("Person")),
            Map.entry("employer", ORGANIZATIONS),
            Map.entry("agent", LEGAL_ENTITIES),
            Map.entry("client", LEGAL_ENTITIES),
            Map.entry("owner", LEGAL_ENTITIES),
            Map.entry("asset", Set.of("Company")),
            Map.entry("subject", LEGAL_ENTITIES),
            Map.entry("object", LEGAL_ENTITIES));

    @RegisterExtension
    static final BuiltSite GOLDEN = BuiltSite.golden();

    @RegisterExtension
    static final BuiltSite OWN = BuiltSite.own();

    @Test
    void every_entity_is_of_a_schema_and_names_entities_that_fit() throws IOException {
        for (BuiltSite site : List.of(GOLDEN, OWN)) {
            Map<String, JsonNode> entities = entities(site);
            for (JsonNode entity : entities.values()) {
                String schema = entity.get("schema").asText();
                assertThat(PROPERTIES).containsKey(schema);
                assertThat(entity.get("id").asText()).matches("[A-Za-z0-9._-]+");
                entity.get("properties").properties().forEach(property -> {
                    assertThat(PROPERTIES.get(schema)).as(schema).contains(property.getKey());
                    assertThat(property.getValue().isArray()).isTrue();
                    assertThat(property.getValue()).isNotEmpty();
                    for (JsonNode value : property.getValue()) {
                        if (RANGES.containsKey(property.getKey())) {
                            JsonNode named = entities.get(value.asText());
                            assertThat(named).as(value.asText()).isNotNull();
                            assertThat(RANGES.get(property.getKey()))
                                    .contains(named.get("schema").asText());
                        }
                        if (property.getKey().toLowerCase(java.util.Locale.ROOT).endsWith("date"))
                            assertThat(value.asText()).matches("\\d{4}(-\\d\\d(-\\d\\d)?)?");
                    }
                });
            }
        }
    }

    @Test
    void only_money_that_is_said_to_have_moved_is_a_payment() throws IOException {
        Set<String> paid = new TreeSet<>();
        JsonNode site = JSON.readTree(OWN.bytes("data/site.json"));
        int moved = 0;
        for (JsonNode event : site.get("events"))
            for (JsonNode row : event.get("funding"))
                if (row.get("column").asText().equals("moved")) moved++;
        for (JsonNode entity : entities(OWN).values()) {
            if (!entity.get("schema").asText().equals("Payment")) continue;
            paid.add(entity.get("id").asText());
        }
        assertThat(paid).hasSize(moved).isNotEmpty();
    }

    @Test
    void a_bound_is_no_amount() throws IOException {
        JsonNode salary = null;
        JsonNode price = null;
        for (JsonNode entity : entities(GOLDEN).values()) {
            JsonNode words = entity.get("properties").get("summary");
            if (words != null && words.get(0).asText().equals("> 40k EUR")) salary = entity.get("properties");
            if (words != null && words.get(0).asText().equals("1.2m EUR")) price = entity.get("properties");
        }
        assertThat(salary.has("amount")).isFalse();
        assertThat(salary.get("currency").get(0).asText()).isEqualTo("EUR");
        assertThat(price.get("amount").get(0).asText()).isEqualTo("1200000");
    }

    private static Map<String, JsonNode> entities(BuiltSite site) throws IOException {
        Map<String, JsonNode> entities = new LinkedHashMap<>();
        for (String line : site.text("data/entities.ftm.json").split("\n")) {
            JsonNode entity = JSON.readTree(line);
            assertThat(entities.put(entity.get("id").asText(), entity)).isNull();
        }
        return entities;
    }

    private static Set<String> with(Set<String> properties, String... more) {
        return with(properties, Set.of(more));
    }

    private static Set<String> with(Set<String> properties, Set<String> more) {
        Set<String> all = new HashSet<>(properties);
        all.addAll(more);
        return all;
    }
}
