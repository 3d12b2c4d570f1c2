package jejak.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.model.Lang;
import jejak.parallel.Workers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names alone: no file of these tests holds anything worth reading. */
class ContentFolderTest {
    private static final List<Lang> LANGUAGES = List.of(Lang.ENGLISH, new Lang("id"), new Lang("zh-Hant"));

    private final Faults faults = new Faults();

    @TempDir
    private Path root;

    private Given.Folder folder;

    @BeforeEach
    void a_site() {
        folder = new Given.Folder(root).site("title: x");
    }

    private ContentFolder.Listing list() throws IOException {
        try (Workers workers = new Workers(2)) {
            return ContentFolder.look(root, workers).list(LANGUAGES, faults);
        }
    }

    private List<String> told() throws IOException {
        list();
        // as authors read them: what is found first depends on the threads that look
        return faults.list().stream()
                .sorted(Diagnostic.ORDER)
                .map(d -> d.at() + " " + d.code().tag())
                .toList();
    }

    private String onlyHelp() throws IOException {
        list();
        assertThat(faults.list()).hasSize(1);
        return faults.list().get(0).help().orElseThrow();
    }

    @Test
    void documents_are_listed_by_kind_and_id_with_their_translations_by_language() throws IOException {
        folder.file("content/sources/b.md")
                .file("content/events/z.md")
                .file("content/events/a.zh-Hant.md")
                .file("content/events/a.md")
                .file("content/events/a.id.md");

        List<SourceFile> documents = list().documents();

        assertThat(documents)
                .extracting(SourceFile::path)
                .containsExactly("content/events/a.md", "content/events/z.md", "content/sources/b.md");
        assertThat(documents.get(0).translations())
                .extracting(t -> t.lang().tag() + " " + t.path())
                .containsExactly("id content/events/a.id.md", "zh-Hant content/events/a.zh-Hant.md");
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void local_copies_are_listed_however_deep_they_lie() throws IOException {
        folder.file("content/documents/b/c/scan.PDF", "12345")
                .file("content/documents/a.txt")
                .file("content/documents/B.txt");

        assertThat(list().files())
                .extracting(f -> f.path() + " " + f.bytes())
                .containsExactly("documents/B.txt 0", "documents/a.txt 0", "documents/b/c/scan.PDF 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/.git/config",
                "content/.DS_Store",
                "content/events/.x.md.swp",
                "content/events/x.md~",
                "content/events/#x.md#",
                "content/documents/Thumbs.db",
                "content/documents/.hidden/x.txt",
            })
    void files_of_editors_and_systems_are_not_seen(String path) throws IOException {
        folder.file(path);

        assertThat(told()).isEmpty();
        assertThat(list().files()).isEmpty();
        assertThat(list().documents()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "content/events/x.txt, stray-file",
        "content/events/x.MD, stray-file",
        "content/notes.md, stray-file",
        "content/site.yaml, stray-file",
        "content/event/x.md, unknown-folder",
        "content/drafts/x.md, unknown-folder",
    })
    void what_is_not_read_is_never_lost_in_silence(String path, String code) throws IOException {
        folder.file(path);

        assertThat(told()).singleElement().asString().endsWith(code);
        assertThat(list().documents()).isEmpty();
    }

    @Test
    void a_folder_inside_a_folder_of_documents_is_not_read() throws IOException {
        folder.file("content/events/2015/x.md");

        assertThat(told()).containsExactly("content/events/2015:1:1 unknown-folder");
    }

    @Test
    void a_misspelt_folder_gets_the_nearest_name() throws IOException {
        folder.file("content/event/x.md");

        assertThat(onlyHelp()).isEqualTo("did you mean `events`?");
    }

    @ParameterizedTest
    @CsvSource({
        "My Event.md, rename the file to my-event.md",
        "Lab.id.md, rename the file to lab.id.md",
        "openai-2.0.md, rename the file to openai-2-0.md",
        "a.b.c.md, rename the file to a-b-c.md",
        "caf\u00e9.md, rename the file to cafe.md",
        "_.md, rename the file",
        "-x.md, rename the file to x.md",
    })
    void a_name_that_is_no_slug_gets_one(String name, String help) throws IOException {
        folder.file("content/events/" + name);

        assertThat(onlyHelp()).isEqualTo(help);
        assertThat(faults.list().get(0).code()).isEqualTo(ReadCode.BAD_FILE_NAME);
    }

    @Test
    void a_translation_into_a_language_the_site_has_not_is_an_error() throws IOException {
        folder.file("content/events/x.md").file("content/events/x.jv.md").file("content/site.jv.yml");

        assertThat(told())
                .containsExactly(
                        "content/events/x.jv.md:1:1 unknown-language", "content/site.jv.yml:1:1 unknown-language");
    }

    @Test
    void files_in_the_first_language_have_no_suffix() throws IOException {
        folder.file("content/events/x.md").file("content/events/x.en.md").file("content/site.id.yml");

        assertThat(onlyHelp()).isEqualTo("remove `.en` from the name");
        assertThat(list().documents().get(0).translations()).isEmpty();
    }

    @Test
    void a_translation_stands_beside_its_original() throws IOException {
        folder.file("content/events/lab-proposal.md").file("content/events/lab-propsal.id.md");

        assertThat(onlyHelp()).isEqualTo("did you mean `lab-proposal.id.md`?");
        assertThat(faults.list().get(0).code()).isEqualTo(ReadCode.OVERLAY_WITHOUT_ORIGINAL);
    }

    @Test
    void names_that_differ_only_by_case_are_an_error_naming_both() throws IOException {
        folder.file("content/documents/Scan.pdf").file("content/documents/scan.pdf");
        list();

        Diagnostic fault = faults.list().get(0);
        assertThat(faults.list()).hasSize(1);
        assertThat(fault.code()).isEqualTo(ReadCode.NAME_CLASH);
        assertThat(fault.at().file()).isEqualTo("content/documents/scan.pdf");
        assertThat(fault.notes().get(0).at().file()).isEqualTo("content/documents/Scan.pdf");
    }

    @Test
    void names_that_differ_only_by_unicode_form_are_an_error_naming_both() throws IOException {
        folder.file("content/documents/caf\u00e9.txt").file("content/documents/cafe\u0301.txt");

        assertThat(told()).singleElement().asString().endsWith("name-clash");
    }

    @Test
    void documents_whose_names_differ_only_by_case_clash_too() throws IOException {
        folder.file("content/events/irs.md").file("content/events/IRS.md");

        assertThat(told()).singleElement().asString().endsWith("name-clash");
    }

    @Test
    void links_are_refused_wherever_they_stand() throws IOException {
        Path outside = Files.writeString(root.resolve("secret.md"), "secret");
        Files.createDirectories(root.resolve("content/events"));
        Files.createDirectories(root.resolve("content/documents/a"));
        Files.createSymbolicLink(root.resolve("content/events/x.md"), outside);
        Files.createSymbolicLink(root.resolve("content/documents/a/x.txt"), outside);
        Files.createSymbolicLink(root.resolve("content/documents/b"), root);
        Files.createSymbolicLink(root.resolve("content/pages"), root.resolve("content/events"));
        Files.createSymbolicLink(root.resolve("content/documents/gone"), root.resolve("nowhere"));

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "content/events/x.md:1:1 not-a-plain-file",
                        "content/documents/a/x.txt:1:1 not-a-plain-file",
                        "content/documents/b:1:1 not-a-plain-file",
                        "content/pages:1:1 not-a-plain-file",
                        "content/documents/gone:1:1 not-a-plain-file");
        assertThat(list().files()).isEmpty();
        assertThat(list().documents()).isEmpty();
    }

    @Test
    void pipes_are_refused_without_being_opened() throws Exception {
        Files.createDirectories(root.resolve("content/events"));
        Path pipe = root.resolve("content/events/x.md");
        org.junit.jupiter.api.Assumptions.assumeTrue(
                new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no pipes here");

        assertThat(told()).containsExactly("content/events/x.md:1:1 not-a-plain-file");
    }
}
