package jejak.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jejak.golden.BuiltSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code data/*.csv} and {@code data/datapackage.json}, held against each other and against {@code data/site.json}. */
class CsvTablesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final BuiltSite GOLDEN = BuiltSite.golden();

    @RegisterExtension
    static final BuiltSite OWN = BuiltSite.own();

    @Test
    void the_package_names_the_tables_of_the_contract() throws IOException {
        JsonNode all = JSON.readTree(OWN.bytes("data/datapackage.json"));
        assertThat(all.get("profile").asText()).isEqualTo("tabular-data-package");
        List<String> paths = new ArrayList<>();
        for (JsonNode resource : all.get("resources"))
            paths.add(resource.get("path").asText());
        assertThat(paths).containsExactly("events.csv", "actors.csv", "sources.csv", "claims.csv", "funding.csv");
    }

    @Test
    void every_cell_is_of_the_type_that_the_package_says_and_keys_are_keys() throws IOException {
        for (BuiltSite site : List.of(GOLDEN, OWN)) {
            for (JsonNode resource :
                    JSON.readTree(site.bytes("data/datapackage.json")).get("resources")) {
                JsonNode schema = resource.get("schema");
                List<Map<String, String>> rows = rows(site, resource.get("name").asText());
                assertThat(rows).isNotEmpty();
                List<String> names = new ArrayList<>();
                for (JsonNode field : schema.get("fields"))
                    names.add(field.get("name").asText());
                Set<String> keys = new HashSet<>();
                for (Map<String, String> row : rows) {
                    assertThat(row.keySet()).containsExactlyElementsOf(names);
                    StringBuilder key = new StringBuilder();
                    for (JsonNode part : schema.get("primaryKey"))
                        key.append(row.get(part.asText())).append('\n');
                    assertThat(keys.add(key.toString())).as(key.toString()).isTrue();
                    for (JsonNode field : schema.get("fields"))
                        isOf(
                                field.get("type").asText(),
                                row.get(field.get("name").asText()));
                }
                for (JsonNode link : schema.get("foreignKeys")) {
                    Set<String> ids = new HashSet<>();
                    JsonNode other = link.get("reference");
                    for (Map<String, String> row :
                            rows(site, other.get("resource").asText()))
                        ids.add(row.get(other.get("fields").asText()));
                    for (Map<String, String> row : rows) {
                        String id = row.get(link.get("fields").asText());
                        if (!id.isEmpty()) assertThat(ids).contains(id);
                    }
                }
            }
        }
    }

    private static void isOf(String type, String cell) {
        if (cell.isEmpty()) return;
        switch (type) {
            case "date" -> LocalDate.parse(cell);
            case "integer" -> Long.parseLong(cell);
            case "number" -> new BigDecimal(cell);
            case "boolean" -> assertThat(cell).isIn("true", "false");
            default -> assertThat(type).isEqualTo("string");
        }
    }

    @Test
    void they_say_what_site_json_says() throws IOException {
        JsonNode site = JSON.readTree(GOLDEN.bytes("data/site.json"));
        List<Map<String, String>> events = rows(GOLDEN, "events");
        int claims = 0;
        int money = 0;
        for (int i = 0; i < events.size(); i++) {
            JsonNode event = site.get("events").get(i);
            assertThat(events.get(i).get("id")).isEqualTo(event.get("id").asText());
            assertThat(events.get(i).get("title")).isEqualTo(event.get("title").asText());
            assertThat(events.get(i).get("status"))
                    .isEqualTo(event.get("status").asText());
            assertThat(events.get(i).get("witnesses"))
                    .isEqualTo(event.get("evidence").get("witnesses").asText());
            claims += event.get("claims").size();
            money += event.get("funding").size();
        }
        assertThat(events).hasSize(site.get("events").size());
        assertThat(rows(GOLDEN, "claims")).hasSize(claims);
        assertThat(rows(GOLDEN, "funding")).hasSize(money);
        assertThat(rows(GOLDEN, "actors")).hasSize(site.get("actors").size());
        assertThat(rows(GOLDEN, "sources")).hasSize(site.get("sources").size());
    }

    @Test
    void an_open_bound_is_an_empty_cell() throws IOException {
        Map<String, String> salary = rows(GOLDEN, "funding").stream()
                .filter(r -> r.get("amount").equals("> 40k EUR"))
                .findFirst()
                .orElseThrow();
        assertThat(salary.get("low")).isEqualTo("40000");
        assertThat(salary.get("high")).isEmpty();
        assertThat(salary.get("currency")).isEqualTo("EUR");
        assertThat(salary.get("left_out")).isNotEmpty();
    }

    @Test
    void lines_end_as_rfc_4180_says_and_a_table_without_rows_has_its_names() {
        assertThat(GOLDEN.text("data/events.csv").replace("\r\n", "")).doesNotContain("\r");
        assertThat(GOLDEN.text("data/events.csv"))
                .startsWith("id,title,path,date,")
                .endsWith("\r\n");
    }

    private static List<Map<String, String>> rows(BuiltSite site, String table) throws IOException {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(site.bytes("data/" + table + ".csv"))) {
            return rows.readAll();
        }
    }
}
