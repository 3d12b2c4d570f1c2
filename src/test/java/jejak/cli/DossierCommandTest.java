package jejak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierCommandTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/site");
    private static final String NOW = "2026-11-23T12:00:00Z";

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void folders() throws IOException {
        out = Files.createDirectory(folder.resolve("out"));
    }

    private Cli dossier(Path source, Object... more) {
        List<Object> all = new ArrayList<>(List.of("dossier", "--source", source, "--now", NOW));
        all.addAll(List.of(more));
        return Cli.run(all.toArray());
    }

    private Document page(Path file) throws IOException {
        return Jsoup.parse(Files.readString(file));
    }

    @Test
    void the_file_stands_alone() throws IOException {
        Path file = out.resolve("all.html");
        Cli run = dossier(GOLDEN, "--output", file);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("dossier: ").endsWith(": " + file + "\n");
        Document page = page(file);
        assertThat(page.select("link[rel=stylesheet], script")).isEmpty();
        assertThat(page.select("style").html()).contains("@media print");
        assertThat(page.select("img"))
                .isNotEmpty()
                .allMatch(img -> img.attr("src").startsWith("data:image/"));
        // nothing relative: the file may be moved anywhere
        for (Element link : page.select("a[href]")) {
            assertThat(link.attr("href")).matches("#.+|https?://.+|mailto:.+");
        }
        assertThat(Files.list(out)).containsExactly(file);
    }

    @Test
    void same_content_same_bytes() throws IOException {
        dossier(GOLDEN, "--output", out.resolve("a.html"));
        dossier(GOLDEN, "--output", out.resolve("b.html"));
        assertThat(out.resolve("a.html")).hasSameBinaryContentAs(out.resolve("b.html"));
    }

    @Test
    void without_the_sites_address_what_leads_out_is_no_link() throws IOException {
        TinySite site = TinySite.in(folder.resolve("tiny")).write("content/site.yml", "title: Tiny\n");
        site.write("content/pages/about.md", "---\ntitle: About\n---\nSee [[it]] and [the paper](sources/paper.md).\n");
        dossier(site.folder(), "--output", out.resolve("d.html"));
        Document page = page(out.resolve("d.html"));
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
        assertThat(page.text()).contains("See It happened and the paper.");
    }

    @Test
    void an_actor_and_a_period_choose_the_events() throws IOException {
        TinySite site = TinySite.in(folder.resolve("tiny"));
        site.write("content/actors/ben.md", "---\nname: Ben\nkind: person\naliases: [benjamin]\n---\n");
        site.write("content/events/other.md", """
                ---
                title: Another matter
                date: 2021-03
                actors: [ben]
                sources: [paper]
                ---
                """);
        Path file = out.resolve("d.html");

        assertThat(dossier(site.folder(), "--output", file, "--actor", "benjamin")
                        .exit())
                .isZero();
        assertThat(page(file).select(".dossier-event h4").eachText()).containsExactly("Another matter");
        assertThat(page(file).select(".dossier-actor h3").eachText()).containsExactly("Ben");

        assertThat(dossier(site.folder(), "--output", file, "--to", "2020").exit())
                .isZero();
        assertThat(page(file).select(".dossier-event h4").eachText()).containsExactly("It happened");
        assertThat(page(file).select(".dossier-about").text()).contains("2020");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --actor=anna         | --actor: no actor has the id `anna`; did you mean `ana`?
            --from=2020-13       | --from: there is no month 13
            --from=2020/2021     | --from: `2020/2021` is no single date
            --to=XXXX            | --to: `XXXX` is no single date
            --to=2019            | there is no such event, so there is nothing to write
            --lang=id            | --lang: the site has no `id`; its languages are en
            --browser=lynx       | --browser: `lynx` is none of auto, none
            --drafts             | --drafts needs --output
            --outptu=x.html      | there is no option `--outptu`; did you mean `--output`?
            """)
    void what_is_asked_for_wrongly_is_said_and_nothing_is_written(String option, String words) throws IOException {
        TinySite site = TinySite.in(folder.resolve("tiny"));
        Cli run = dossier(site.folder(), option);
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).startsWith("jejak: ").contains(words).contains("jejak dossier --help");
        try (Stream<Path> left = Files.list(site.folder())) {
            assertThat(left.map(p -> p.getFileName().toString())).doesNotContain("dossier.html");
        }
    }

    @Test
    void a_period_that_ends_before_it_starts_is_a_slip() {
        Cli run = dossier(TinySite.in(folder.resolve("tiny")).folder(), "--from", "2021", "--to", "2020");
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("--from 2021 is after --to 2020");
    }

    @Test
    void it_never_lands_in_the_site_its_content_or_over_another_file() throws IOException {
        TinySite site = TinySite.in(folder.resolve("tiny"));
        Cli.run("build", "--source", site.folder());
        Path elsewhere = folder.resolve("elsewhere");
        Cli.run("build", "--source", site.folder(), "--output", elsewhere);
        Path mine = Files.writeString(out.resolve("mine.html"), "my own words");
        for (Path file : List.of(
                site.output().resolve("d.html"),
                elsewhere.resolve("d.html"),
                site.folder().resolve("content/d.html"),
                mine,
                out.resolve("no-folder/d.html"),
                out.resolve("d.txt"))) {
            Cli run = dossier(site.folder(), "--output", file);
            assertThat(run.exit()).as(file.toString()).isEqualTo(Exit.USAGE);
            assertThat(run.err()).contains("--output: not to ");
        }
        assertThat(mine).hasContent("my own words");
    }

    @Test
    void a_site_with_errors_has_no_dossier() {
        TinySite site = TinySite.in(folder.resolve("tiny")).broken();
        Path file = out.resolve("d.html");
        Cli run = dossier(site.folder(), "--output", file);
        assertThat(run.exit()).isEqualTo(Exit.CONTENT);
        assertThat(run.err()).contains("error[unknown-actor]").contains("no dossier was written");
        assertThat(file).doesNotExist();
    }

    @Test
    void what_is_held_back_is_in_no_dossier_unless_drafts_are_asked_for() throws IOException {
        TinySite site = TinySite.in(folder.resolve("tiny"));
        site.write("content/actors/quokka.md", "---\nname: Quokka\nkind: person\ndraft: true\n---\n");
        site.write("content/events/secret.md", """
                ---
                title: Nobody knows of this
                date: 2020-05
                actors: [quokka]
                sources: [paper]
                draft: true
                ---
                """);
        Path file = out.resolve("d.html");
        dossier(site.folder(), "--output", file);
        assertThat(Files.readString(file)).doesNotContainIgnoringCase("quokka").doesNotContain("Nobody knows");
        Cli asked = dossier(site.folder(), "--output", file, "--actor", "quoka");
        assertThat(asked.exit()).isEqualTo(Exit.USAGE);
        assertThat(asked.err()).doesNotContain("quokka");
        assertThat(dossier(site.folder(), "--output", file, "--drafts").exit()).isZero();
        assertThat(Files.readString(file)).contains("Quokka", "Nobody knows of this", "noindex");
    }

    @Test
    void another_language_has_its_own() throws IOException {
        Path file = out.resolve("d.html");
        assertThat(dossier(GOLDEN, "--output", file, "--lang", "id").exit()).isZero();
        assertThat(page(file).select("html").attr("lang")).isEqualTo("id");
        assertThat(page(file).select("#part-contents").text()).isEqualTo("Daftar isi");
    }

    @Test
    void without_a_browser_the_program_prints_a_tagged_pdf_with_bookmarks() throws IOException {
        Path file = out.resolve("d.pdf");
        Cli run = dossier(GOLDEN, "--output", file, "--pdf", "--browser", "none");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("printed by jejak");
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isBetween(10, 80);
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            var outline = pdf.getDocumentCatalog().getDocumentOutline();
            List<String> parts = new ArrayList<>();
            outline.children().forEach(item -> parts.add(item.getTitle()));
            assertThat(parts).contains("Contents", "Timeline", "Sources");
            assertThat(outline.children().iterator().next().findDestinationPage(pdf))
                    .isNotNull();
            assertThat(new PDFTextStripper().getText(pdf)).contains("Mara Lind");
        }
    }

    @Test
    void above_the_limit_of_the_timeline_the_page_says_how_to_make_it() throws IOException {
        TinySite site = TinySite.in(folder.resolve("large"));
        for (int i = 0; i < 501; i++) {
            site.write("content/events/e" + i + ".md", """
                    ---
                    title: Event %d
                    date: %d-01
                    actors: [ana]
                    sources: [paper]
                    ---
                    """.formatted(i, 2000 + i % 3));
        }
        assertThat(Cli.run("build", "--source", site.folder()).exit()).isZero();
        Path page = site.output().resolve("dossier.html");
        assertThat(Files.size(page)).isLessThan(20_000);
        assertThat(page(page).select(".dossier-ways code").eachText())
                .contains("./jejak dossier", "./jejak dossier --from 2001 --to 2001");
        Path file = out.resolve("d.html");
        assertThat(dossier(site.folder(), "--from", "2001", "--to", "2001", "--output", file)
                        .exit())
                .isZero();
        assertThat(page(file).select(".dossier-event")).hasSize(167);
    }
}
