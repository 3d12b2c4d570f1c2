package jejak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListCommandTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/site");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private static Cli list(Path source, Object... more) {
        List<Object> all = new ArrayList<>(List.of("list", "--source", source, "--now", "2026-11-23T12:00:00Z"));
        all.addAll(List.of(more));
        return Cli.run(all.toArray());
    }

    /** {@code data/site.json} is written by other code. */
    @ParameterizedTest
    @ValueSource(strings = {"events", "actors", "sources"})
    void what_is_listed_is_what_the_site_publishes(String what) throws IOException {
        Path output = folder.resolve("out");
        Cli.run("build", "--source", GOLDEN, "--output", output, "--now", "2026-11-23T12:00:00Z");
        List<String> published = new ArrayList<>();
        for (JsonNode one :
                JSON.readTree(output.resolve("data/site.json").toFile()).get(what)) {
            String status = one.path("status")
                    .asText(one.path("closeness").asText(one.path("kind").asText()));
            published.add(one.get("id").asText() + " " + status);
        }
        List<String> listed = new ArrayList<>();
        for (String line : list(GOLDEN, what, "--format=json").out().lines().toList()) {
            JsonNode one = JSON.readTree(line);
            if (one.get("shown").asText().equals("withdrawn")) continue;
            String status = one.path("status")
                    .asText(one.path("closeness").asText(one.path("kind").asText()));
            listed.add(one.get("id").asText() + " " + status);
            assertThat(GOLDEN.resolve(one.get("file").asText())).isRegularFile();
        }
        assertThat(listed).isNotEmpty().containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void all_documents_are_listed_with_their_kind() {
        TinySite.in(folder);
        assertThat(list(folder).out()).isEqualTo("""
                event	it	2020-01-02	reported	public	It happened	content/events/it.md
                actor	ana	person	1	public	Ana	content/actors/ana.md
                source	paper		reporting	public	Paper	content/sources/paper.md
                """);
    }

    @Test
    void a_title_stays_on_its_line_and_does_not_steer_the_terminal() {
        TinySite.in(folder).write("content/actors/ana.md", "---\nname: \"A\\tn\\na\\e[2J\"\nkind: person\n---\n");
        assertThat(list(folder, "actors").out())
                .isEqualTo("ana\tperson\t1\tpublic\tA n a\ufffd[2J\tcontent/actors/ana.md\n");
    }

    @Test
    void money_and_claims_have_lines_too() {
        TinySite.in(folder).write("content/events/it.md", """
                ---
                title: It happened
                date: 2020-01-02
                actors: [ana]
                sources: [paper]
                claims: [{id: so, text: It was so., for: [paper]}]
                funding: [{from: ana, to: "the sea", amount: "> 1.9m USD", kind: donation, status: pledged}]
                ---
                """);
        assertThat(list(folder, "claims").out()).isEqualTo("it\tso\treported\tfact\tIt was so.\n");
        assertThat(list(folder, "funding").out())
                .isEqualTo("it\t2020-01-02\tana\tthe sea\t> 1.9m USD\tdonation\tpledged\treported\n");
    }

    @Test
    void drafts_are_listed_when_they_are_asked_for() {
        TinySite.in(folder).write("content/pages/about.md", "---\ntitle: About\ndraft: true\n---\n");
        Cli listed = list(folder, "pages");
        assertThat(listed.out()).isEmpty();
        assertThat(listed.err()).isEqualTo("held back: 1 draft\n");
        assertThat(list(folder, "pages", "--quiet").err()).isEmpty();
        assertThat(list(folder, "pages", "--format=json").err()).isEmpty();
        Cli all = list(folder, "pages", "--drafts");
        assertThat(all.out()).isEqualTo("about\tdraft\tAbout\tcontent/pages/about.md\n");
        assertThat(all.err()).isEmpty();
    }

    @Test
    void what_was_withdrawn_or_is_under_embargo_says_so() {
        TinySite.in(folder)
                .write("content/pages/gone.md", "---\ntitle: Gone\nwithdrawn: {date: 2020-01-01}\n---\n")
                .write("content/pages/soon.md", "---\ntitle: Soon\nembargo: 2027-01-01T00:00:00Z\n---\n");
        assertThat(list(folder, "pages", "--drafts").out()).isEqualTo("""
                soon	embargoed	Soon	content/pages/soon.md
                gone	withdrawn		content/pages/gone.md
                """);
    }

    @Test
    void a_site_with_errors_is_not_listed() {
        TinySite.in(folder).broken();
        Cli run = list(folder, "events");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("content/events/it.md:4:10: error[unknown-actor]");
    }

    @Test
    void a_mistyped_list_gets_one_suggestion() {
        TinySite.in(folder);
        Cli run = list(folder, "evnts");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("nothing is called `evnts`; did you mean `events`?");
        assertThat(list(folder, "event").exit()).as("one of it is enough").isZero();
    }

    @Test
    void nothing_is_written() throws IOException {
        TinySite.in(folder);
        list(folder);
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactly("content");
        }
    }
}
