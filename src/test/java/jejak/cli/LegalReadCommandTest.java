package jejak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jejak.check.HtmlValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalReadCommandTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/site");
    private static final String NOW = "2026-11-23T12:00:00Z";

    @TempDir
    private Path folder;

    private TinySite site;

    @BeforeEach
    void site() {
        site = TinySite.in(folder);
        site.write("content/events/it.md", """
                ---
                title: Ana Lind <took> it & left
                date: 2020-01-02
                actors: [ana]
                sources: [paper]
                ---
                """);
        site.write("content/actors/ana.md", "---\nname: Ana Lind\nkind: person\n---\n");
    }

    private Cli check(Object... more) {
        List<Object> all = new ArrayList<>(List.of("check", "--source", folder, "--now", NOW));
        all.addAll(List.of(more));
        return Cli.run(all.toArray());
    }

    @Test
    void the_memo_lies_beside_the_source_and_stdout_says_where() throws IOException {
        Cli run = check("--legal");
        assertThat(run.exit()).as(run.err()).isZero();
        Path html = folder.toRealPath().resolve("legal-read.html");
        assertThat(run.out())
                .endsWith("legal read: 1 sentence on 1 living person, 1 flagged: " + html + ", legal-read.json\n");
        Document page = Jsoup.parse(Files.readString(html));
        assertThat(page.select(".words").text()).isEqualTo("Ana Lind <took> it & left");
        assertThat(page.select(".words mark").text()).isEqualTo("Ana Lind");
        assertThat(page.select(".number").text()).isEqualTo("1");
        JsonNode json =
                new ObjectMapper().readTree(folder.resolve("legal-read.json").toFile());
        JsonNode statement = json.get("statements").get(0);
        assertThat(statement.get("text").asText()).isEqualTo("Ana Lind <took> it & left");
        assertThat(statement.get("status").asText()).isEqualTo("reported");
        assertThat(statement.get("witnesses").asInt()).isEqualTo(1);
        assertThat(statement.get("sources")).hasToString("[\"paper\"]");
        assertThat(statement.get("names").get(0).get("id").asText()).isEqualTo("ana");
        assertThat(statement.get("flags")).hasToString("[\"single_witness\"]");
        assertThat(statement.get("path").asText()).isEqualTo("content/events/it.md");
    }

    @Test
    void what_several_sentences_rest_on_is_told_once_and_claims_of_one_name_apart() throws IOException {
        for (String id : List.of("it", "other")) {
            site.write("content/events/" + id + ".md", """
                    ---
                    title: A vote
                    date: 2020-01-02
                    actors: [ana]
                    sources: [paper]
                    claims: [{id: money, text: Lind took money. Lind kept it., for: [paper]}]
                    ---
                    """);
        }
        site.write("content/site.yml", """
                title: Tiny
                findings:
                  - {text: Lind took it here., event: it, claim: money}
                  - {text: Lind took it there., event: other, claim: money}
                """);
        assertThat(check("--legal").exit()).isZero();
        Document page = Jsoup.parse(Files.readString(folder.resolve("legal-read.html")));
        List<Integer> sources = page.select(".entry").stream()
                .map(entry -> entry.select("cite").size())
                .toList();
        assertThat(sources).containsExactly(1, 1, 1, 0, 1, 0);
        assertThat(page.select("#s4 .ground").first().text()).contains("for its sources see sentence 3");
    }

    @Test
    void a_second_memo_takes_the_place_of_the_first() throws IOException {
        check("--legal");
        byte[] first = Files.readAllBytes(folder.resolve("legal-read.html"));
        assertThat(check("--legal").exit()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("legal-read.html"))).isEqualTo(first);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("content", "legal-read.html", "legal-read.json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "site-output/memo.html",
                "site-output/../site-output/a/memo.html",
                "content/memo.html",
                "content/documents/memo.html",
                "templates/memo.html",
                "memo.txt",
                "no/such/folder/memo.html",
                "mine.html",
                "data.html"
            })
    void it_is_never_written_where_it_would_be_published_or_destroy_something(String place) throws IOException {
        site.write("mine.html", "<p>mine</p>").write("data.json", "{}");
        Files.createDirectories(folder.resolve("site-output/a"));
        Files.createDirectories(folder.resolve("content/documents"));
        Files.createDirectories(folder.resolve("templates"));
        Cli run = check("--legal=" + folder.resolve(place));
        assertThat(run.exit()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).startsWith("jejak: --legal: not to ");
        assertThat(Files.readString(folder.resolve("mine.html"))).isEqualTo("<p>mine</p>");
        assertThat(Files.readString(folder.resolve("data.json"))).isEqualTo("{}");
    }

    @Test
    void a_link_into_the_output_is_seen_through() throws IOException {
        Files.createDirectories(folder.resolve("site-output"));
        Files.createSymbolicLink(folder.resolve("elsewhere"), folder.resolve("site-output"));
        assertThat(check("--legal=" + folder.resolve("elsewhere/memo.html")).exit())
                .isEqualTo(2);
    }

    @Test
    void a_build_never_publishes_it() {
        check("--legal");
        assertThat(Cli.run("build", "--source", folder, "--now", NOW).exit()).isZero();
        assertThat(site.output().resolve("legal-read.html")).doesNotExist();
    }

    @Test
    void a_site_with_errors_has_no_memo() {
        site.broken();
        assertThat(check("--legal").exit()).isEqualTo(1);
        assertThat(folder.resolve("legal-read.html")).doesNotExist();
    }

    @Test
    void drafts_are_read_before_they_are_out() {
        site.write("content/events/it.md", """
                ---
                title: Ana Lind took it
                date: 2020-01-02
                actors: [ana]
                sources: [paper]
                draft: true
                ---
                """);
        assertThat(check("--legal").out()).contains("0 sentences on 0 living people");
        assertThat(check("--legal", "--drafts").out()).contains("1 sentence on 1 living person");
    }

    @Test
    void the_memo_is_valid_html_in_the_languages_of_the_site(@TempDir Path elsewhere) throws IOException {
        Path memo = elsewhere.resolve("memo.html");
        Cli run = Cli.run("check", "--source", GOLDEN, "--now", NOW, "--legal=" + memo);
        assertThat(run.exit()).as(run.err()).isZero();
        String html = Files.readString(memo);
        assertThat(new HtmlValidator().validate(html)).isEmpty();
        Document page = Jsoup.parse(html);
        assertThat(page.select("section.part[lang]").eachAttr("lang")).containsExactly("en", "id");
        List<String> numbers = page.select(".entry .number").eachText();
        for (int i = 0; i < numbers.size(); i++) assertThat(numbers.get(i)).isEqualTo(String.valueOf(i + 1));
        assertThat(html).doesNotContainIgnoringCase("numbat").doesNotContainIgnoringCase("quokka");
        assertThat(Files.readString(elsewhere.resolve("memo.json"))).doesNotContainIgnoringCase("numbat");
        assertThat(page.select("[src], link[href], script")).isEmpty();
    }
}
