package jejak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on stdout and what on stderr, in which form and colour (contract section 9). */
class OutputTest {
    private static final String ESCAPE = "\u001b[";

    @TempDir
    private Path folder;

    @Test
    void results_go_to_stdout_and_diagnostics_to_stderr_in_every_format() {
        TinySite.in(folder).worrying();
        for (String format : List.of("text", "json", "github")) {
            Cli run = Cli.run("build", "--source", folder, "--format", format);
            assertThat(run.exit()).as(format).isZero();
            assertThat(run.out()).as(format).matches("1 event, .* in \\d+\\.\\d s\\n");
            assertThat(run.err()).as(format).contains("review-due");
        }
    }

    @Test
    void quiet_says_nothing_but_what_is_wrong() {
        TinySite site = TinySite.in(folder).write("content/site.yml", "title: Tiny\n");
        assertThat(Cli.run("build", "--source", folder).err()).contains("content/site.yml:1:1: notice[no-url]");
        Cli quiet = Cli.run("build", "--source", folder, "--quiet");
        assertThat(quiet.exit()).isZero();
        assertThat(quiet.out()).isEmpty();
        assertThat(quiet.err()).isEmpty();
        site.worrying();
        assertThat(Cli.run("build", "--source", folder, "--quiet").err())
                .contains("warning[review-due]")
                .doesNotContain("no-url");
        site.broken();
        assertThat(Cli.run("build", "--source", folder, "--quiet").err()).contains("error[unknown-actor]");
    }

    @Test
    void json_is_one_object_a_line_with_the_keys_of_the_contract() throws IOException {
        TinySite.in(folder).broken().write("content/sources/paper.md", """
                ---
                title: "\t阑夕 🚢"
                kind: article
                closeness: reporting
                soruces: x
                aliases: [a]
                ---
                """);
        Cli run = Cli.run("build", "--source", folder, "--format=json");
        assertThat(run.exit()).isEqualTo(1);
        List<JsonNode> faults = new ArrayList<>();
        for (String line : run.err().lines().toList()) faults.add(new ObjectMapper().readTree(line));
        assertThat(faults).hasSizeGreaterThan(2).allSatisfy(fault -> {
            List<String> keys = new ArrayList<>();
            fault.fieldNames().forEachRemaining(keys::add);
            assertThat(keys)
                    .containsExactlyInAnyOrder(
                            "code", "severity", "path", "line", "column", "length", "message", "help", "notes");
            assertThat(fault.get("line").asInt()).isPositive();
            assertThat(fault.get("notes").isArray()).isTrue();
        });
        assertThat(faults.get(0).get("path").asText()).isEqualTo("content/events/it.md");
        assertThat(faults.get(0).get("code").asText()).isEqualTo("unknown-actor");
        assertThat(faults.get(0).get("severity").asText()).isEqualTo("error");
        assertThat(faults.get(0).get("line").asInt()).isEqualTo(4);
        assertThat(faults.get(0).get("column").asInt()).isEqualTo(10);
        assertThat(faults.get(0).get("length").asInt()).isEqualTo(4);
        assertThat(faults.get(0).get("help").asText()).startsWith("did you mean `ana`?");
    }

    @Test
    void github_gets_its_workflow_commands_with_everything_escaped() {
        TinySite.in(folder).write("content/events/it.md", """
                ---
                title: It happened
                date: 2020-01-02
                actors: ["50%, a:b"]
                sources: [paper]
                ---
                """);
        assertThat(Cli.run("check", "--source", folder, "--format=github").err().lines())
                .anyMatch(line -> line.startsWith("::error file=content/events/it.md,line=4,col=10,endColumn=")
                        && line.contains(",title=unknown-actor::")
                        && line.contains("50%25, a:b"))
                .allMatch(line -> line.matches("::(error|warning|notice) .*"));
    }

    @Test
    void what_is_held_back_is_told_on_a_second_line() {
        TinySite.in(folder)
                .write("content/events/later.md", held("embargo: 2026-12-01T09:00:00Z"))
                .write("content/events/much-later.md", held("embargo: 2027-12-01T10:00:00+01:00"))
                .write("content/events/draft.md", held("draft: true"));
        Cli run = Cli.run("build", "--source", folder, "--now", "2026-11-23T12:00:00Z");
        assertThat(run.out())
                .matches("1 event, 1 actor, 1 source, \\d+ pages in \\d+\\.\\d s\\n"
                        + "held back: 1 draft, 2 under embargo; the next embargo ends 2026-12-01T09:00:00Z\\n");
        assertThat(Cli.run("build", "--source", folder, "--now", "2026-12-01T10:00:00+01:00")
                        .out())
                .startsWith("2 events, ")
                .endsWith("held back: 1 draft, 1 under embargo; the next embargo ends 2027-12-01T09:00:00Z\n");
    }

    @Test
    void of_one_code_at_most_fifty_are_told_and_the_rest_counted() {
        StringBuilder actors = new StringBuilder();
        for (int i = 0; i < 60; i++) actors.append("nobody-").append(i).append(", ");
        TinySite.in(folder).write("content/events/it.md", """
                ---
                title: It happened
                date: 2020-01-02
                actors: [%sana]
                sources: [paper]
                ---
                """.replace("%s", actors));
        String err = Cli.run("check", "--source", folder).err();
        assertThat(err.lines().filter(line -> line.contains("error[unknown-actor]")))
                .hasSize(50);
        assertThat(err).contains("and 10 more of unknown-actor\n").endsWith("60 errors, 0 warnings\n");
    }

    @Test
    void colours_are_as_the_environment_and_the_option_want_them() {
        TinySite.in(folder).broken();
        assertThat(Cli.run("check", "--source", folder).err()).doesNotContain(ESCAPE);
        assertThat(Cli.run("check", "--source", folder, "--color").err()).contains(ESCAPE + "1;31m");
        assertThat(Cli.run("check", "--source", folder, "--color=always").err()).contains(ESCAPE);
        Map<String, String> watched = Map.of("JEJAK_TTY", "1");
        assertThat(coloured(watched)).as("on a terminal").isTrue();
        assertThat(coloured(Map.of("JEJAK_TTY", "1", "NO_COLOR", "1"))).isFalse();
        assertThat(coloured(Map.of("JEJAK_TTY", "1", "NO_COLOR", "")))
                .as("empty is unset")
                .isTrue();
        assertThat(coloured(Map.of("JEJAK_TTY", "1", "TERM", "dumb"))).isFalse();
        assertThat(coloured(Map.of("JEJAK_TTY", "1", "CI", "true"))).isFalse();
        assertThat(coloured(Map.of("CLICOLOR_FORCE", "1"))).as("in a pipe").isTrue();
        assertThat(coloured(Map.of("CLICOLOR_FORCE", "0"))).isFalse();
        assertThat(coloured(Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1"))).isFalse();
        assertThat(coloured(Map.of("CLICOLOR_FORCE", "1"), "--color=never")).isFalse();
    }

    @Test
    void it_works_from_any_folder_and_names_paths_from_the_source() throws IOException {
        TinySite.in(folder.resolve("a b/site")).broken();
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Cli away = Cli.child(elsewhere, Map.of(), "build", "--source", "../a b/site", "--output", "out");
        assertThat(away.err()).startsWith("content/events/it.md:4:10: error[unknown-actor]");
        TinySite.in(folder.resolve("a b/site"));
        assertThat(Cli.child(elsewhere, Map.of(), "build", "--source", "../a b/site", "--output", "out")
                        .exit())
                .isZero();
        assertThat(elsewhere.resolve("out/events/it.html")).exists();
        assertThat(Cli.child(folder.resolve("a b/site"), Map.of(), "build").exit())
                .isZero();
        assertThat(folder.resolve("a b/site/site-output/events/it.html")).exists();
    }

    @Test
    void the_clock_may_come_from_the_environment() {
        TinySite.in(folder).write("content/events/later.md", held("embargo: 2026-12-01T09:00:00Z"));
        Map<String, String> before = Map.of("SOURCE_DATE_EPOCH", "1796115599");
        Map<String, String> after = Map.of("SOURCE_DATE_EPOCH", "1796115600");
        assertThat(Cli.child(folder, before, "check").out()).startsWith("1 event,");
        assertThat(Cli.child(folder, after, "check").out()).startsWith("2 events,");
        assertThat(Cli.child(folder, Map.of("SOURCE_DATE_EPOCH", "soon"), "check")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void no_progress_is_shown_to_nobody() {
        TinySite.in(folder);
        assertThat(Cli.child(folder, Map.of(), "build").err()).isEmpty();
    }

    private boolean coloured(Map<String, String> environment, String... options) {
        List<Object> words = new ArrayList<>(List.of("check"));
        words.addAll(List.of(options));
        return Cli.child(folder, environment, words.toArray()).err().contains(ESCAPE + "1;31m");
    }

    private static String held(String key) {
        return "---\ntitle: Later\ndate: 2020-01-03\nactors: [ana]\nsources: [paper]\n" + key + "\n---\n";
    }
}
