package jejak.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jejak.cli.Cli;
import jejak.cli.Codes;
import jejak.diagnostic.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One list of faults, printed for programs (contract section 9) and for GitHub's checks. */
class FormatsTest {
    private static final Path SITE = Path.of("src/test/resources/formats");
    private static final String[] PLACE = {"path", "line", "column", "length"};
    private static final Pattern TEXT =
            Pattern.compile("(?m)^(\\S+):(\\d+):(\\d+): (error|warning|notice)\\[([a-z-]+)]: (.*)$");
    private static final Pattern COMMAND = Pattern.compile(
            "::(error|warning|notice) file=([^,:]+),line=(\\d+),col=(\\d+),endColumn=(\\d+),title=([^,:]+)::(.*)");

    @TempDir
    private Path temporary;

    private FaultySite site;

    @BeforeEach
    void copy() throws IOException {
        Path content = temporary.resolve("site/content");
        Files.createDirectories(content.getParent());
        FaultySite.copy(SITE.resolve("content"), content);
        site = new FaultySite(content.getParent());
    }

    @Test
    void json_is_as_written_down() {
        new ExpectedFile(SITE.resolve("expected.jsonl"))
                .holds(site.build("--format=json").err());
    }

    @Test
    void github_s_commands_are_as_written_down() {
        new ExpectedFile(SITE.resolve("expected.github.txt"))
                .holds(site.build("--format=github").err());
    }

    @Test
    void every_line_of_json_is_one_fault_with_the_contract_s_fields_in_their_order() throws IOException {
        Cli run = site.build("--format=json");
        assertThat(run.exit()).isOne();
        assertThat(run.out()).isEmpty();
        for (JsonNode fault : faults(run)) {
            assertThat(fault.fieldNames())
                    .toIterable()
                    .containsExactly(
                            "code", "severity", "path", "line", "column", "length", "message", "help", "notes");
            Code code = Codes.of(fault.get("code").textValue()).orElseThrow();
            assertThat(fault.get("severity").textValue())
                    .isEqualTo(code.severity().word());
            assertThat(fault.get("message").textValue()).isNotBlank();
            assertThat(fault.get("help").isTextual() || fault.get("help").isNull())
                    .isTrue();
            place(fault);
            assertThat(fault.get("notes").isArray()).isTrue();
            for (JsonNode note : fault.get("notes")) {
                assertThat(note.fieldNames())
                        .toIterable()
                        .containsExactly("path", "line", "column", "length", "message");
                assertThat(note.get("message").textValue()).isNotBlank();
                place(note);
            }
        }
        assertThat(faults(run))
                .anySatisfy(fault -> assertThat(fault.get("notes")).isNotEmpty());
    }

    private static void place(JsonNode place) {
        for (String name : PLACE) assertThat(place.has(name)).as(name).isTrue();
        assertThat(place.get("path").textValue()).startsWith("content/");
        for (String name : List.of("line", "column", "length")) {
            assertThat(place.get(name).isInt()).as(name).isTrue();
            assertThat(place.get(name).intValue()).as(name).isPositive();
        }
    }

    @Test
    void columns_and_lengths_count_code_points() throws IOException {
        List<String> blamed = new ArrayList<>();
        for (JsonNode fault : faults(site.build("--format=json"))) {
            Path file = site.folder().resolve(fault.get("path").textValue());
            String line = Files.readAllLines(file).get(fault.get("line").intValue() - 1);
            int from = line.offsetByCodePoints(0, fault.get("column").intValue() - 1);
            int to = line.offsetByCodePoints(from, fault.get("length").intValue());
            blamed.add(line.substring(from, to));
        }
        assertThat(blamed).contains("minuets", "100%", "<b>", "the board", "summary");
    }

    @Test
    void each_format_tells_of_the_same_faults() throws IOException {
        List<String> text = new ArrayList<>();
        Matcher line = TEXT.matcher(site.build("--format=text").err());
        while (line.find()) {
            text.add(String.join(" ", line.group(1), line.group(2), line.group(3), line.group(5), line.group(6)));
        }
        List<String> json = new ArrayList<>();
        for (JsonNode fault : faults(site.build("--format=json"))) {
            json.add(String.join(
                    " ",
                    fault.get("path").textValue(),
                    fault.get("line").asText(),
                    fault.get("column").asText(),
                    fault.get("code").textValue(),
                    fault.get("message").textValue()));
        }
        List<String> github = site.build("--format=github")
                .err()
                .lines()
                .map(FormatsTest::command)
                .toList();
        assertThat(text).isNotEmpty().isEqualTo(json).isEqualTo(github);
    }

    /** As GitHub reads it: docs.github.com, "Workflow commands for GitHub Actions", escapes and all. */
    private static String command(String line) {
        Matcher command = COMMAND.matcher(line);
        assertThat(command.matches()).as(line).isTrue();
        String message =
                command.group(7).replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%");
        return String.join(
                " ",
                command.group(2),
                command.group(3),
                command.group(4),
                command.group(6),
                message.substring(0, message.indexOf('\n')));
    }

    private static List<JsonNode> faults(Cli run) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> faults = new ArrayList<>();
        for (String line : run.err().split("\n")) faults.add(json.readTree(line));
        return faults;
    }
}
