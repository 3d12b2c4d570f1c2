package jejak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/site");
    private static final String NOW = "2026-11-23T12:00:00Z";

    @TempDir
    private Path folder;

    private TinySite site;

    @BeforeEach
    void site() {
        site = TinySite.in(folder.resolve("site"));
    }

    private Cli imported(String name, String text, String... more) {
        site.write(name, text);
        List<Object> all = new ArrayList<>(List.of("import", site.folder().resolve(name), "--source", site.folder()));
        all.addAll(List.of(more));
        return Cli.run(all.toArray());
    }

    private Path file(String path) {
        return site.folder().resolve("content").resolve(path);
    }

    private String plain(String out) {
        return out.replace(site.folder() + "/", "");
    }

    private void builds() {
        Cli run = Cli.run("check", "--source", site.folder(), "--drafts", "--now", NOW, "--strict");
        assertThat(run.exit()).as(run.err()).isZero();
    }

    @Test
    void rows_of_a_table_become_documents() throws IOException {
        Cli run = imported("events.csv", """
                id;title;date;actors;sources;colour;body
                crane;"The crane; red";2019-03;ana;"[paper, {id: paper, locator: p. 2}]";red;"It was *bought*.

                Twice."
                ;"It happened, again";2019-04-01;ana;paper;;
                it;It happened;2020-01-02;ana;paper;;
                """);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(plain(run.out())).isEqualTo("""
                content/events/crane.md
                content/events/it-happened-again.md
                is there already, and stays: content/events/it.md (line 6, It happened)
                2 files written
                left behind: colour
                """);
        assertThat(file("events/crane.md")).hasContent("""
                ---
                title: The crane; red
                date: 2019-03
                actors: [ana]
                sources: [paper, {id: paper, locator: p. 2}]
                draft: true
                ---
                It was *bought*.

                Twice.
                """);
        builds();
    }

    @Test
    void references_become_sources_and_how_close_they_are_is_left_to_the_editors() throws IOException {
        String csl = """
                [{"id": "http://zotero.org/items/AB12", "citation-key": "löwe2024", "type": "article-newspaper",
                  "title": "The <i>Crane</i> & the board", "container-title": "Harbour News", "abstract": "Not ours.",
                  "author": [{"given": "Ana", "non-dropping-particle": "de", "family": "Löwe"}, {"literal": "A staff writer"}],
                  "issued": {"date-parts": [["2024", 3, 9]]}, "accessed": {"date-parts": [[2026, 11, 1]]},
                  "URL": "https://harbour.example/crane", "language": "en-GB"},
                 {"id": 7, "type": "legal_case", "title": "Board v. Lundqvist", "authority": "District Court", "number": "4:24",
                  "issued": {"date-parts": [[2023]], "season": 2, "circa": true}},
                 {"id": "x/y", "type": "book", "title": "Cranes", "DOI": "10.1000/1", "issued": {"date-parts": [[1999, 1], [2000, 2]]}}]
                """;
        Cli run = imported("zotero.json", csl);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).endsWith("3 files written\nto fill in: closeness\nleft behind: abstract\n");
        assertThat(file("sources/lowe2024.md")).content().startsWith("""
                ---
                title: The Crane & the board
                kind: article
                author: "Ana de Löwe, A staff writer"
                publisher: Harbour News
                date: 2024-03-09
                language: en-GB
                url: https://harbour.example/crane
                accessed: 2026-11-01
                # closeness: reporting
                """);
        assertThat(file("sources/7.md"))
                .content()
                .contains("kind: decision", "date: 2023-22~", "court: District Court", "docket: 4:24");
        assertThat(file("sources/cranes.md"))
                .content()
                .contains("date: 1999-01/2000-02", "url: https://doi.org/10.1000/1");
        assertThat(Cli.run("check", "--source", site.folder()).exit()).isEqualTo(1);
        for (String id : List.of("lowe2024", "7", "cranes")) Files.delete(file("sources/" + id + ".md"));
        assertThat(imported("zotero.json", csl, "closeness=reporting").exit()).isZero();
        builds();
    }

    @Test
    void slides_of_a_timeline_become_drafts() throws IOException {
        Cli run = imported("timeline.json", """
                {"title": {"text": {"headline": "Cranes"}},
                 "events": [
                  {"start_date": {"year": "2019", "month": "3", "day": "4", "hour": "9", "minute": "5"},
                   "end_date": {"year": 2019, "month": 4}, "group": "Money", "autolink": true,
                   "text": {"headline": "<b>The crane</b> &amp; the board",
                            "text": "<p>It was [red], <a href='https://harbour.example/a_b'>they say</a>.</p><script>alert(1)</script><ul><li>1. One</li><li>- Two</li></ul>"},
                   "media": {"url": "https://harbour.example/x.jpg", "caption": "A crane", "credit": "Ana"}},
                  {"unique_id": "Second one", "start_date": {"year": 2020}, "text": {"headline": "Next"}}]}
                """, "actors=ana", "sources=paper");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(plain(run.out())).isEqualTo("""
                content/events/the-crane-the-board.md
                content/events/second-one.md
                2 files written
                left behind: events.autolink, title
                """);
        assertThat(file("events/the-crane-the-board.md")).hasContent("""
                ---
                title: The crane & the board
                date: 2019-03-04/2019-04
                actors: [ana]
                sources: [paper]
                date_note: "Time of day, in no stated zone: 9:05."
                topics:
                - Money
                draft: true
                ---
                It was \\[red\\], [they say](<https://harbour.example/a_b>).

                1\\. One

                \\- Two

                [A crane](<https://harbour.example/x.jpg>) (Ana)
                """);
        builds();
    }

    @Test
    void the_spreadsheet_of_a_timeline_is_known_by_its_columns() throws IOException {
        Cli run = imported("timeline.csv", """
                Year,Month,Day,Time,End Year,End Month,End Day,Display Date,Headline,Text,Media,Media Credit,Media Caption,Type,Group
                ,,,,,,,,Cranes,,,,,title,
                2019,3,4,09:05,,,,early March,The crane,Bought.,,,,,Money
                """, "actors=ana", "sources=paper");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).endsWith("1 file written\nleft behind: rows of type title\n");
        assertThat(file("events/the-crane.md"))
                .content()
                .contains(
                        "date: 2019-03-04\n",
                        "Shown as: early March. Time of day, in no stated zone: 09:05.",
                        "\nBought.\n");
        builds();
    }

    /** Other programs write them too, but these are at hand: what is exported comes back. */
    @Test
    void what_a_site_exports_can_be_imported() throws IOException {
        Path output = folder.resolve("golden");
        assertThat(Cli.run("build", "--source", GOLDEN, "--output", output, "--now", NOW, "--quiet")
                        .exit())
                .isZero();
        for (String data : List.of("actors.csv", "sources.csl.json", "events.csv", "timeline.json")) {
            TinySite fresh = new TinySite(folder.resolve(data)).write("content/site.yml", "title: Fresh\n");
            Cli run = Cli.run("import", output.resolve("data").resolve(data), "--source", fresh.folder());
            assertThat(run.exit()).as(data + run.err()).isZero();
            assertThat(run.out()).as(data).containsPattern("(?m)^[1-9]\\d* files written$");
        }
        assertThat(folder.resolve("events.csv/content/events")).isDirectoryContaining("glob:**.md");
    }

    @Test
    void where_anything_is_wrong_all_is_told_by_its_line_and_nothing_is_written() {
        Cli run = imported("people.csv", """
                name,kind,country
                Board,public_body,ID
                "Two
                lines",firm,ID
                Ana B,person,Indonesia
                """);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("people.csv:3:1: error[unknown-word]: `kind`: `firm` is none of ")
                .contains("people.csv:5:1: error[bad-country]: `country`: no country has the code `Indonesia`")
                .contains("2 errors, 0 warnings: no file was written");
        assertThat(file("actors/board.md")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "a,b\n",
                "a,b\n1,2\n",
                "\"never closed",
                "[",
                "{}",
                "{\"events\": [1,2]}",
                "{\"events\": [{\"start_date\": {\"year\": 2015}}, 5]}",
                "[{\"type\": \"book\", \"title\": \"T\"}]\n[]",
                "name,kind,name\nAna,person,Bob\n",
                "name,kind\nAna,person,a cell too many\n",
                "name,kind,\nAna,person,under no name\n",
                "[{\"type\": ",
                "[1, 2]",
                "{\"events\":[{\"start_date\":[]}",
                "\u0000\u0001"
            })
    void a_file_of_another_kind_is_told_of(String text) throws IOException {
        Cli run = imported("strange", text);
        assertThat(run.exit()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).contains("strange:").contains("error[bad-import]").contains("help: ");
        try (var files = Files.walk(file(""))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(4);
        }
    }

    @Test
    void deep_nesting_and_other_encodings_are_told_of_too() throws IOException {
        assertThat(imported("deep.json", "[".repeat(100_000)).err()).contains("error[bad-import]");
        Path latin = folder.resolve("latin.csv");
        Files.write(latin, new byte[] {'n', 'a', 'm', 'e', '\n', (byte) 0xe9, '\n'});
        Cli run = Cli.run("import", latin, "--source", site.folder());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("the file is not UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--as=thing|none of event, actor, source, page",
                "closness=primary|did you mean `closeness`?",
                "kind|write KEY=VALUE"
            })
    void misuse_is_told_and_nothing_is_written(String word, String told) {
        Cli run =
                imported("more.csv", "title,kind,closeness\nNotes,web,party\n", "--as=source".equals(word) ? "" : word);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(told);
        assertThat(file("sources/notes.md")).doesNotExist();
    }

    @Test
    void a_value_can_neither_end_the_front_matter_nor_begin_a_key() {
        for (String topics : List.of("[a]\n---", "[a\n---\nx]", "[a]\nstatus: documented")) {
            imported("in.csv", "title,date,actors,sources,topics\nRumour,2015,ana,paper,\"" + topics + "\"\n");
            assertThat(Cli.run("list", "events", "--source", site.folder()).out())
                    .as(topics)
                    .doesNotContain("rumour");
        }
    }

    @Test
    void documents_of_one_name_get_numbers_and_the_same_again_none() {
        String one = "title,date,actors,sources\nHappened,2019,ana,paper\nHappened,2020,ana,paper\n人,2021,ana,paper\n";
        assertThat(plain(imported("one.csv", one).out()))
                .startsWith("content/events/happened.md\ncontent/events/happened-2.md\ncontent/events/event.md\n");
        String two = "title,date,actors,sources\nHappened,2018,ana,paper\nHappened,2019,ana,paper\n行,2021,ana,paper\n";
        assertThat(plain(imported("two.csv", two).out())).startsWith("""
                content/events/happened-3.md
                content/events/event-2.md
                is there already, and stays: content/events/happened.md (line 3, Happened)
                2 files written
                """);
        assertThat(imported("one.csv", one).out()).endsWith("0 files written\n");
        builds();
    }

    @Test
    void many_rows_of_one_title_take_no_longer_than_others() {
        StringBuilder rows = new StringBuilder("title,kind,closeness\n");
        for (int i = 0; i < 10_000; i++) rows.append("Same,web,reporting\n");
        assertTimeout(
                Duration.ofSeconds(60),
                () -> assertThat(imported("same.csv", rows.toString(), "--as=source")
                                .out())
                        .endsWith("10000 files written\n"));
    }

    @Test
    void a_failing_disk_leaves_nothing_behind() throws IOException {
        Files.createDirectory(file("pages"));
        // a file that cannot be written first, where the next one is to be
        Files.createSymbolicLink(file("sources/.jejak-next"), folder.resolve("no/such/folder/file"));
        Cli run = imported("two.csv", "id,title,kind,closeness\na,A,web,reporting\nb,B,web,reporting\n");
        assertThat(run.exit()).isEqualTo(74);
        assertThat(file("sources/a.md")).doesNotExist();
        assertThat(file("sources/b.md")).doesNotExist();
    }

    @Test
    void columns_are_known_by_their_letters() {
        Cli run = imported("people.csv", "sep=;\n\nName; Public Role ;KIND;Shoe size\nAna B;Mayor;person;38\n");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).endsWith("1 file written\nleft behind: Shoe size\n");
        assertThat(file("actors/ana-b.md"))
                .content()
                .contains("name: Ana B\n", "kind: person\n", "public_role: Mayor\n");
    }

    @Test
    void what_a_timeline_says_and_a_document_cannot_is_kept_in_words_or_named() {
        Cli run = imported("timeline.json", """
                {"events": [{"start_date": {"year": "-44", "month": 3, "day": 15, "hour": 9, "second": 3},
                  "end_date": {"year": "-44", "month": 3, "day": 15, "hour": "17", "minute": "30"}, "group": "[Draft] notes",
                  "text": {"headline": "Ides",
                           "text": "<a href='//x.example/a b'>one <i>two</i></a><table><tr><td>Paid</td><td>5 USD</td></tr></table><img src='i.png'>"},
                  "media": {"url": "<iframe src='x'>", "caption": "Cap", "alt": "A"}},
                 {"start_date": {"year": "", "month": "3"}, "text": {"headline": "When"}}]}
                """, "actors=ana", "sources=paper");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .endsWith(
                        "2 files written\nto fill in: date\nleft behind: events.media.alt, events.start_date.second, pictures in texts\n");
        assertThat(file("events/ides.md"))
                .content()
                .contains(
                        "date: -0044-03-15\n",
                        "- \"[Draft] notes\"\n",
                        "Time of day, in no stated zone: 9:00. Until, in no stated zone: 17:30.",
                        "[one two](<https://x.example/a%20b>)",
                        "Paid 5 USD",
                        "Cap (\\<iframe src='x'\\>)");
        assertThat(file("events/when.md")).content().contains("Given as year unknown, month 3, day unknown.");
    }

    @Test
    void what_a_reference_says_twice_or_unusably_is_named() {
        Cli run = imported("csl.json", """
                [{"id": "a", "type": "book", "title": "If a<b then c & d", "DOI": "https://doi.org/10.1/x",
                  "issued": {"date-parts": [["2015", 0, 0]]}},
                 {"id": "b", "type": "book", "title": "T", "author": "Jane Doe", "issued": {"raw": "May 2015"}, "DOI": "10.1/x",
                  "URL": "https://a.example", "publisher": "P", "container-title": "C", "number": "9"},
                 {"id": "c", "type": "book", "title": "U", "issued": "2015-05-05"}]
                """, "closeness=reporting");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).endsWith("3 files written\nleft behind: DOI, issued, number, publisher\n");
        assertThat(file("sources/a.md"))
                .content()
                .contains("title: If a<b then c & d\n", "date: 2015\n", "url: https://doi.org/10.1/x\n");
        assertThat(file("sources/b.md")).content().contains("author: Jane Doe\n");
        assertThat(file("sources/c.md")).content().contains("date: 2015-05-05\n");
    }

    @Test
    void a_fault_of_json_on_one_line_has_its_column() {
        Cli run = imported(
                "csl.json",
                "[{\"type\":\"book\",\"title\":\"T\"},{\"type\":\"book\",\"title\":\"U\",\"URL\":\"ftp://x\"}]");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("csl.json:1:30: error[bad-url]: `url`: `ftp://x`");
    }

    @Test
    void nothing_is_written_through_a_link() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(file("pages"), elsewhere);
        Cli run = imported("pages.csv", "title,order\nA,1\n", "--as=page");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("is a symbolic link, which a build does not follow");
        assertThat(Cli.run("new", "page", "A", "--source", site.folder()).exit())
                .isEqualTo(2);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void titles_in_any_script_get_a_file_each() {
        Cli run = imported("names.csv", "name,kind\n张三,person\n李四,person\nO\u2019Neil,person\n");
        assertThat(plain(run.out()))
                .startsWith("content/actors/actor.md\ncontent/actors/actor-2.md\ncontent/actors/o-neil.md\n");
        builds();
    }
}
