package jejak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed, held by a validator that is not ours against files that a build takes and refuses. */
class SchemaCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> PARTS =
            Map.of("events", "event", "actors", "actor", "sources", "source", "pages", "page");

    private static Schema schema(String... part) {
        Object[] words = Stream.concat(Stream.of("schema"), Stream.of(part)).toArray();
        Cli run = Cli.run(words);
        assertThat(run.exit()).as(run.err()).isZero();
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(run.out());
    }

    private static List<String> faults(Schema schema, String yaml) throws IOException {
        return schema.validate(yaml.isBlank() ? "{}" : yaml, InputFormat.YAML).stream()
                .map(Object::toString)
                .toList();
    }

    private static String frontMatter(Path file) throws IOException {
        String text = Files.readString(file);
        return text.substring(4, text.indexOf("\n---", 4) + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/test/resources/golden/site/content", "content", "src/main/sample/content"})
    void everything_that_builds_is_valid(String content) throws IOException {
        Schema all = schema();
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            Schema schema = schema(part.getValue());
            List<Path> files;
            Path kind = Path.of(content, part.getKey());
            try (Stream<Path> found = Files.list(kind)) {
                files = found.filter(f -> f.getFileName().toString().matches("[a-z0-9-]+\\.md"))
                        .sorted()
                        .toList();
            }
            assertThat(files).isNotEmpty();
            for (Path file : files) {
                assertThat(faults(schema, frontMatter(file)))
                        .as(file.toString())
                        .isEmpty();
                assertThat(faults(all, frontMatter(file))).as("all: %s", file).isEmpty();
            }
        }
        assertThat(faults(schema("site"), Files.readString(Path.of(content, "site.yml"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "event|{title: T, date: 2015, actors: [a]}|sources",
                "event|{title: T, date: 2015, actors: [], sources: [s]}|actors",
                "event|{title: T, date: 2015, actors: [a], soruces: [s], sources: [s]}|soruces",
                "event|{title: T, date: 2015, actors: [a], sources: [s], importance: high}|importance",
                "event|{title: T, date: 2015, actors: [a], sources: [s], claims: [{id: Big One, text: x}]}|id",
                "event|{title: T, date: 2015, actors: [a], sources: [{id: s, qoute: x}]}|qoute",
                "event|{title: T, date: 2015, actors: [a], sources: [s], draft: maybe}|draft",
                "actor|{name: N, kind: firm}|kind",
                "actor|{name: N, kind: company, country: Indonesia}|country",
                "source|{title: T, kind: article, closeness: reporting, url: example.org}|url",
                "source|{title: T, kind: article, closeness: reporting, accessed: yesterday}|accessed",
                "page|{title: T, order: first}|order",
                "site|{tagline: T}|title",
                "site|{title: T, gates: {min_sources: -1}}|min_sources"
            })
    void what_a_build_refuses_for_its_form_is_invalid(String part, String yaml, String named) throws IOException {
        assertThat(faults(schema(part), yaml)).isNotEmpty().anyMatch(fault -> fault.contains(named));
    }

    @Test
    void each_key_says_what_it_is_for() throws IOException {
        JsonNode schema = JSON.readTree(Cli.run("schema", "event").out());
        assertThat(schema.get("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("required"))
                .extracting(JsonNode::asText)
                .containsExactly("title", "date", "actors", "sources");
        schema.get("properties")
                .forEach(key -> assertThat(key.get("description").asText()).matches("(?s)\\S.*[.?]"));
        assertThat(schema.at("/$defs/claim/properties/status/enum"))
                .extracting(JsonNode::asText)
                .contains("documented", "inferred");
    }

    @Test
    void flags_and_numbers_may_be_in_quotes() throws IOException {
        assertThat(faults(schema("page"), "{title: T, order: \"1\", draft: \"true\"}"))
                .isEmpty();
    }

    @Test
    void every_part_has_one() {
        assertThat(SchemaCommand.PARTS).isEqualTo(jejak.read.JsonSchema.PARTS);
    }

    @Test
    void a_mistyped_part_gets_one_suggestion() {
        Cli run = Cli.run("schema", "evnt");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("there is no schema `evnt`; did you mean `event`?");
    }
}
