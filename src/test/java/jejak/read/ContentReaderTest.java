package jejak.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jejak.diagnostic.Outcome;
import jejak.model.Content;
import jejak.model.Lang;
import jejak.model.Localized;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReaderTest {
    private static final String[] EVENT = {
        "---", "title: x", "date: 2015", "actors: [a]", "sources: [b]", "---", "Body."
    };

    @TempDir
    private Path root;

    private Given.Folder folder;

    @BeforeEach
    void a_folder() {
        folder = new Given.Folder(root);
    }

    @Test
    void documents_of_each_kind_are_read() {
        folder.site("title: A site")
                .file("content/events/e.md", EVENT)
                .file("content/actors/a.md", "---", "name: A", "kind: person", "---")
                .file("content/sources/b.md", "---", "title: B", "kind: email", "closeness: primary", "---")
                .file("content/pages/about.md", "---", "title: About", "order: 2", "---", "Words.")
                .file("content/documents/x.txt", "x");

        Outcome<Content> read = folder.read();

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().settings().title()).isEqualTo(Localized.of("A site"));
        assertThat(read.value().events()).hasSize(1);
        assertThat(read.value().actors()).hasSize(1);
        assertThat(read.value().sources()).hasSize(1);
        assertThat(read.value().pages().get(0).order()).contains(2);
        assertThat(read.value().files()).hasSize(1);
    }

    @Test
    void a_folder_that_is_no_site_is_told_so_once() {
        assertThat(folder.faults()).containsExactly("content/site.yml:1:1 missing-settings");

        folder.file("content/events/e.md", EVENT);
        assertThat(folder.faults()).containsExactly("content/site.yml:1:1 missing-settings");
    }

    @Test
    void a_linked_content_folder_is_refused_not_read() throws IOException {
        new Given.Folder(root.resolve("elsewhere")).site("title: x").file("content/events/e.md", EVENT);
        Files.createSymbolicLink(root.resolve("content"), root.resolve("elsewhere/content"));

        assertThat(folder.faults()).containsExactly("content:1:1 not-a-plain-file");
        assertThat(folder.read().value().settings().title().original()).isEmpty();
    }

    @Test
    void a_file_where_content_should_be_is_refused() {
        folder.file("content", "x");

        assertThat(folder.faults()).containsExactly("content:1:1 not-a-plain-file");
    }

    @Test
    void linked_settings_are_refused_once() throws IOException {
        folder.file("site.yml", "title: x").file("content/events/e.md", EVENT);
        Files.createSymbolicLink(root.resolve("content/site.yml"), root.resolve("site.yml"));

        assertThat(folder.faults()).containsExactly("content/site.yml:1:1 not-a-plain-file");
    }

    @Test
    void settings_are_translated_by_a_file_of_their_own() {
        folder.site("title: A site", "languages: [en, id]", "findings: [{text: One.}, {text: Two.}]")
                .file("content/site.id.yml", "title: Situs", "findings: [{}, {text: Dua.}]");

        var settings = folder.read().value().settings();

        assertThat(folder.faults()).isEmpty();
        assertThat(settings.title().in(Given.INDONESIAN)).isEqualTo("Situs");
        assertThat(settings.findings())
                .extracting(f -> f.text().in(Given.INDONESIAN))
                .containsExactly("One.", "Dua.");
        assertThat(settings.languages()).extracting(Lang::tag).containsExactly("en", "id");
    }

    @Test
    void a_language_named_twice_is_reported_and_counts_once() {
        folder.site("title: A site", "languages: [en, id, ID, en]");
        assertThat(folder.faults())
                .containsExactly("content/site.yml:2:21 bad-language", "content/site.yml:2:25 bad-language");
    }

    @Test
    void a_translation_of_the_settings_restates_no_fact() {
        folder.site("title: A site", "languages: [en, id]", "url: https://example.org/")
                .file("content/site.id.yml", "url: https://example.org/id/", "languages: [id]");

        assertThat(folder.faults())
                .containsExactly(
                        "content/site.id.yml:1:1 overlay-restates", "content/site.id.yml:2:1 overlay-restates");
    }

    @Test
    void settings_in_the_first_language_are_the_settings() {
        folder.site("title: A site", "languages: [en, id]").file("content/site.en.yml", "title: Another");

        assertThat(folder.faults()).containsExactly("content/site.en.yml:1:1 unknown-language");
        assertThat(folder.read().value().settings().title()).isEqualTo(Localized.of("A site"));
    }

    @Test
    void one_fault_in_the_settings_is_told_once_and_does_not_cascade() {
        folder.site("titel: x", "languages: [en, id")
                .file("content/events/e.md", EVENT)
                .file("content/events/e.id.md", "---", "---");

        assertThat(folder.faults())
                .as("the fault hides the languages, so no translation is blamed for its own")
                .containsExactly("content/site.yml:1:1 unknown-key", "content/site.yml:2:19 yaml-syntax");
    }

    @Test
    void settings_that_are_no_text_are_one_fault() {
        folder.bytes("content/site.yml", new byte[] {'t', (byte) 0xff}).file("content/events/e.md", EVENT);

        assertThat(folder.faults()).containsExactly("content/site.yml:1:2 not-utf8");
    }

    @Test
    void as_many_threads_as_you_like_read_the_same() {
        folder.site("title: A site", "languages: [en, id]");
        for (int i = 0; i < 300; i++) {
            String line = i % 7 == 0 ? "dat: 2015" : i % 11 == 0 ? "date: 2015-13" : "date: 2015";
            folder.file(
                    "content/events/e" + i + ".md",
                    "---",
                    "title: x" + i,
                    line,
                    "actors: [a]",
                    "sources: [b]",
                    "---",
                    "Body [@b].");
            if (i % 5 == 0) folder.file("content/events/e" + i + ".id.md", "---", "title: y" + i, "---", "Isi.");
        }

        Outcome<Content> serial = folder.read(1);

        assertThat(folder.read(4)).isEqualTo(serial);
        assertThat(serial.value().events()).hasSize(300).isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()));
        assertThat(serial.diagnostics())
                .as("43 misspelt keys, 24 months that are none")
                .hasSize(43 + 24);
    }
}
