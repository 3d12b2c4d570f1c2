package jejak.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jejak.diagnostic.Outcome;
import jejak.model.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeReaderTest {
    @TempDir
    private Path root;

    private Outcome<Theme> read() {
        return ThemeReader.read(root);
    }

    @Test
    void a_site_without_templates_has_the_theme_inside_the_program() {
        Outcome<Theme> theme = read();

        assertThat(theme.diagnostics()).isEmpty();
        assertThat(theme.value().text("layouts/base.peb")).isPresent();
        assertThat(theme.value().text("pages/event.peb")).isPresent();
        assertThat(theme.value().text("assets/css/tokens.css")).isPresent();
    }

    @Test
    void a_sites_own_template_wins_file_by_file() {
        new Given.Folder(root)
                .file("templates/pages/event.peb", "own")
                .file("templates/assets/css/components/own.css", ".own {}");
        Theme own = read().value();
        Theme builtIn = ThemeReader.read(root.resolve("nowhere")).value();

        assertThat(own.text("pages/event.peb")).contains("own");
        assertThat(own.text("assets/css/components/own.css")).isPresent();
        assertThat(own.text("pages/actor.peb")).isEqualTo(builtIn.text("pages/actor.peb"));
        assertThat(own.files()).hasSize(builtIn.files().size() + 1);
    }

    /** So that a site which carries the theme whole, as the program's own does, need not have it read again. */
    @Test
    void a_whole_copy_of_the_theme_is_the_theme() {
        Given.Folder site = new Given.Folder(root);
        Theme builtIn = ThemeReader.builtIn();
        builtIn.files()
                .keySet()
                .forEach(path ->
                        site.file("templates/" + path, builtIn.text(path).get()));
        Theme own = read().value();

        assertThat(own.files().keySet()).isEqualTo(builtIn.files().keySet());
        assertThat(ThemeReader.read(Path.of("")).value().files().keySet())
                .isEqualTo(builtIn.files().keySet());
    }

    @Test
    void files_of_editors_are_no_part_of_a_theme() {
        new Given.Folder(root)
                .file("templates/pages/event.peb~", "old")
                .file("templates/.git/config", "x")
                .file("templates/assets/.DS_Store", "x");

        assertThat(read().value().files().keySet())
                .isEqualTo(ThemeReader.read(root.resolve("nowhere"))
                        .value()
                        .files()
                        .keySet());
    }

    @Test
    void a_link_in_a_theme_is_refused() throws IOException {
        new Given.Folder(root).file("secret", "secret").file("templates/pages/x.peb", "x");
        Files.createSymbolicLink(root.resolve("templates/pages/event.peb"), root.resolve("secret"));

        assertThat(read().diagnostics())
                .extracting(d -> d.at() + " " + d.code().tag())
                .containsExactly("templates/pages/event.peb:1:1 not-a-plain-file");
        assertThat(read().value().text("pages/event.peb")).isPresent().get().isNotEqualTo("secret");
    }

    @Test
    void a_linked_theme_is_refused_not_passed_over() throws IOException {
        new Given.Folder(root).file("elsewhere/pages/event.peb", "own");
        Files.createSymbolicLink(root.resolve("templates"), root.resolve("elsewhere"));

        assertThat(read().diagnostics())
                .extracting(d -> d.at() + " " + d.code().tag())
                .containsExactly("templates:1:1 not-a-plain-file");
    }
}
