package jejak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void site() {
        TinySite.in(folder);
    }

    private Cli make(Object... words) {
        List<Object> all = new ArrayList<>(List.of("new", "--source", folder));
        all.addAll(List.of(words));
        return Cli.run(all.toArray());
    }

    private int build(String... more) {
        List<Object> all = new ArrayList<>(List.of("check", "--source", folder, "--quiet"));
        all.addAll(List.of(more));
        return Cli.run(all.toArray()).exit();
    }

    @Test
    void an_event_with_all_it_needs_is_a_draft_that_builds() throws IOException {
        Cli run = make(
                "event",
                "Ana's letter: read aloud",
                "date=2020-02~",
                "actors=ana",
                "sources=[{id: paper, locator: p. 3}]");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(folder + "/content/events/ana-s-letter-read-aloud.md\n");
        assertThat(folder.resolve("content/events/ana-s-letter-read-aloud.md")).hasContent("""
                ---
                title: "Ana's letter: read aloud"
                date: 2020-02~
                actors: [ana]
                sources: [{id: paper, locator: p. 3}]
                draft: true
                ---
                """);
        assertThat(build()).isZero();
        assertThat(build("--drafts")).isZero();
    }

    @Test
    void what_is_not_given_is_asked_for_in_the_file_and_by_the_build() throws IOException {
        Cli run = make("source", "Minutes of the board", "kind=filing");
        assertThat(run.out()).isEqualTo(folder + "/content/sources/minutes-of-the-board.md\nto fill in: closeness\n");
        Path file = folder.resolve(folder + "/content/sources/minutes-of-the-board.md");
        assertThat(file).content().contains("kind: filing\n# closeness: reporting\n#   Required. How close it is");
        assertThat(build()).isEqualTo(1);
        Files.writeString(file, Files.readString(file).replace("# closeness", "closeness"));
        assertThat(build("--strict")).isZero();
    }

    @Test
    void an_actor_has_a_name_and_a_page_a_title() {
        assertThat(make("actor", "Board of Trade", "kind=public_body", "aliases=the board;BoT")
                        .exit())
                .isZero();
        assertThat(folder.resolve("content/actors/board-of-trade.md")).content().contains("""
                name: Board of Trade
                kind: public_body
                aliases:
                - the board
                - BoT
                """);
        assertThat(make("page", "方法", "--id", "methods").exit()).isZero();
        assertThat(folder.resolve("content/pages/methods.md")).content().contains("title: 方法\n");
        assertThat(build()).isZero();
    }

    @Test
    void a_title_that_looks_like_something_else_is_a_title() throws IOException {
        Files.writeString(folder.resolve("notes"), "event injected");
        assertThat(make("page", "@notes").exit()).isZero();
        assertThat(folder.resolve("content/pages/notes.md")).content().contains("title: '@notes'\n");
        assertThat(make("page", "@@x").exit()).isZero();
        assertThat(folder.resolve("content/pages/x.md")).content().contains("title: '@@x'\n");
        assertThat(make("page", "Łódź Øresund").exit()).isZero();
        assertThat(folder.resolve("content/pages/lodz-oresund.md")).exists();
    }

    @Test
    void faults_have_the_format_that_is_asked_for() {
        Cli run = make("event", "Title", "date=yesterday", "--format=json");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("{\"code\":\"bad-date\"").contains("`date`: `yesterday`");
    }

    @Test
    void no_file_is_written_over() throws IOException {
        String before = Files.readString(folder.resolve("content/events/it.md"));
        Cli run = make("event", "It");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("content/events/it.md already; choose another with --id");
        assertThat(folder.resolve("content/events/it.md")).hasContent(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "evnt|Title||did you mean `event`?",
                "event|Title|dte=2020|did you mean `date`?",
                "event|Title|date=yesterday|`yesterday` is not a date in EDTF",
                "event|Title|title=Other|it is given twice",
                "event|Title|date=|`date` has no value",
                "event|Title|2020-01-02|lacks its key: write KEY=VALUE",
                "event|Title|importance=high|`high` is none of key, normal, minor",
                "event|方法||give one with --id",
                "event|Title|--id=Big One|write `big-one`",
                "event|Title|--format=xml|none of text, json, github"
            })
    void a_slip_is_told_with_a_remedy_and_nothing_is_written(String kind, String title, String more, String told)
            throws IOException {
        Cli run = more == null || more.isEmpty() ? make(kind, title) : make(kind, title, more);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(told).endsWith("try: jejak new --help\n");
        try (var files = Files.list(folder.resolve("content/events"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_folder_without_content_is_no_site() {
        Path empty = folder.resolve("content/events");
        Cli run = Cli.run("new", "event", "Title", "--source", empty);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("`jejak init` begins a site");
    }

    @Test
    void a_page_may_not_take_the_name_of_another_part_of_the_site() {
        Cli run = make("page", "Search");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("jejak: `search` is the name of another part of the site: choose another with --id\n");
        assertThat(folder.resolve("content/pages/search.md")).doesNotExist();
        assertThat(make("page", "Search", "--id", "how-to-search").exit()).isZero();
    }
}
