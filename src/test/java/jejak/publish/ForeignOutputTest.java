package jejak.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import jejak.diagnostic.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignOutputTest {
    private static final Map<String, String> SITE = Map.of("index.html", "front", "events/a.html", "a");

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void a_source() throws IOException {
        desk = new Desk(folder);
    }

    @Test
    void an_empty_folder_may_be_filled() throws IOException {
        Files.createDirectories(desk.output);

        desk.publish(SITE);

        assertThat(desk.site()).isEqualTo(SITE);
    }

    @Test
    void top_level_dotfiles_are_kept_through_every_flip() throws IOException {
        desk.write(".git/objects/ab", "blob").write(".gitignore", "*.tmp").write(".git/HEAD", "ref");
        for (String words : List.of("one", "two", "three")) {
            desk.publish(Map.of("index.html", words));
            assertThat(desk.site())
                    .isEqualTo(Map.of(
                            "index.html", words, ".git/objects/ab", "blob", ".gitignore", "*.tmp", ".git/HEAD", "ref"));
            assertThat(desk.manifest().files()).hasSize(1);
        }
    }

    @Test
    void the_git_file_of_a_worktree_and_a_dotfile_that_is_a_link_are_kept() throws IOException {
        desk.write(".git", "gitdir: ../.git/worktrees/site");
        Files.createSymbolicLink(desk.output.resolve(".link"), Path.of("nowhere"));

        desk.publish(SITE);
        desk.publish(Map.of("index.html", "two"));

        assertThat(desk.output.resolve(".git")).hasContent("gitdir: ../.git/worktrees/site");
        assertThat(Files.readSymbolicLink(desk.output.resolve(".link"))).isEqualTo(Path.of("nowhere"));
    }

    @Test
    void a_nojekyll_that_stands_there_becomes_the_generators() throws IOException {
        desk.write(".nojekyll", "").write(".gitignore", "x");

        desk.publish(Map.of("index.html", "i", ".nojekyll", ""));
        desk.publish(Map.of("index.html", "j"));

        assertThat(desk.site()).isEqualTo(Map.of("index.html", "j", ".gitignore", "x"));
    }

    @Test
    void a_nojekyll_that_is_a_folder_is_not_replaced() throws IOException {
        desk.write(".nojekyll/mine", "m");
        try (Staging staging = desk.staging()) {
            staging.put(".nojekyll", new byte[0]);
            assertThat(Desk.tags(Desk.commit(staging).diagnostics())).containsExactly("foreign-output");
        }

        assertThat(desk.site()).isEqualTo(Map.of(".nojekyll/mine", "m"));
    }

    @Test
    void a_folder_with_other_files_is_refused_and_five_are_named() throws IOException {
        for (String name : List.of("g", "f", "e", "d", "c", "b", "a")) desk.write("docs/" + name, name);
        SortedMap<String, String> before = Desk.tree(desk.output);

        Diagnostic fault = desk.open().diagnostics().get(0);

        assertThat(fault.code()).isEqualTo(PublishCode.FOREIGN_OUTPUT);
        assertThat(fault.message())
                .isEqualTo("the output folder holds files that the generator did not write: "
                        + "`docs/a`, `docs/b`, `docs/c`, `docs/d`, `docs/e` and more");
        assertThat(Desk.tree(desk.output)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.txt", "events/notes.txt", "events/.DS_Store", "other/deep/x", "events/a.html~"})
    void a_file_added_to_a_published_site_is_refused(String path) throws IOException {
        desk.publish(SITE);
        desk.write(path, "mine");

        assertThat(desk.open().diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("the output folder holds files that the generator did not write: `" + path + "`");
        assertThat(desk.output.resolve(path)).hasContent("mine");
    }

    @Test
    void an_empty_folder_in_the_output_holds_nothing_to_lose() throws IOException {
        desk.publish(SITE);
        Files.createDirectories(desk.output.resolve("empty/deeper"));

        desk.publish(Map.of("index.html", "two"));
        desk.publish(Map.of("index.html", "three"));

        assertThat(desk.output.resolve("empty")).doesNotExist();
    }

    @Test
    void a_symbolic_link_is_foreign_even_under_a_listed_name() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "a");
        desk.publish(SITE);
        Path page = desk.output.resolve("events/a.html");
        Files.delete(page);
        Files.createSymbolicLink(page, secret);

        try (Staging staging = desk.staging()) {
            staging.put("events/a.html", Desk.bytes("a"));
            assertThat(Desk.tags(Desk.commit(staging).diagnostics())).containsExactly("foreign-output");
        }
        assertThat(page).isSymbolicLink();
    }

    @Test
    void a_link_in_place_of_a_folder_is_refused_and_not_followed() throws IOException {
        desk.publish(SITE);
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.move(desk.output.resolve("events/a.html"), elsewhere.resolve("a.html"));
        Files.delete(desk.output.resolve("events"));
        Files.createSymbolicLink(desk.output.resolve("events"), elsewhere);

        assertThat(desk.refused()).containsExactly("foreign-output");
        assertThat(Desk.tags(Publisher.clean(folder, desk.output).diagnostics()))
                .containsExactly("foreign-output");
        assertThat(elsewhere.resolve("a.html")).hasContent("a");
    }

    @Test
    void a_folder_under_the_name_of_a_page_is_not_replaced() throws IOException {
        desk.publish(SITE);
        Files.delete(desk.output.resolve("events/a.html"));
        desk.write("events/a.html/mine", "m");

        for (Map<String, String> next : List.of(SITE, Map.of("index.html", "without the page"))) {
            try (Staging staging = desk.staging()) {
                for (var file : next.entrySet()) staging.put(file.getKey(), Desk.bytes(file.getValue()));
                assertThat(Desk.tags(Desk.commit(staging).diagnostics())).containsExactly("foreign-output");
            }
        }
        assertThat(desk.output.resolve("events/a.html/mine")).hasContent("m");
    }

    @Test
    void a_file_that_arrives_during_the_build_stops_the_commit() throws IOException {
        desk.publish(SITE);
        try (Staging staging = desk.staging()) {
            staging.put("index.html", Desk.bytes("two"));
            desk.write("notes.txt", "mine");
            assertThat(Desk.tags(Desk.commit(staging).diagnostics())).containsExactly("foreign-output");
        }

        assertThat(desk.output.resolve("index.html")).hasContent("front");
        assertThat(desk.output.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void an_output_that_is_a_file_is_refused() throws IOException {
        Files.writeString(desk.output, "mine");

        assertThat(desk.refused()).containsExactly("foreign-output");
        assertThat(Desk.tags(Publisher.clean(folder, desk.output).diagnostics()))
                .containsExactly("foreign-output");
    }

    @Test
    void every_fault_of_a_folder_is_one_of_usage_and_of_a_path_one_of_content() {
        for (PublishCode code : PublishCode.values()) {
            boolean ofPath =
                    List.of("path-escapes", "duplicate-output", "case-clash").contains(code.tag());
            assertThat(code.isUsage()).isEqualTo(!ofPath);
        }
    }
}
