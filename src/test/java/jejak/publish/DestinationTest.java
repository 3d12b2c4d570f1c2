package jejak.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {
    private static final Map<String, String> SITE = Map.of("index.html", "front", "events/a.html", "a");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "content", "content/out", "templates", "templates/x", "..", "new/../content", "../.."})
    void an_output_that_would_replace_the_source_is_refused(String path) throws IOException {
        Path source = Files.createDirectories(folder.resolve("deep/source"));
        Desk desk = new Desk(source, source.resolve(path));

        assertThat(desk.refused()).containsExactly("output-inside-content");
        assertThat(Desk.tags(Publisher.clean(source, desk.output).diagnostics()))
                .containsExactly("output-inside-content");
    }

    @Test
    void the_root_of_the_disk_is_refused() throws IOException {
        assertThat(new Desk(folder, Path.of("/")).refused()).containsExactly("output-inside-content");
    }

    @Test
    void a_link_to_the_content_is_seen_through() throws IOException {
        Desk desk = new Desk(folder);
        Files.createSymbolicLink(desk.output, folder.resolve("content"));

        assertThat(desk.refused()).containsExactly("output-inside-content");
    }

    @Test
    void content_that_is_a_link_into_the_output_is_seen_through() throws IOException {
        Path source = Files.createDirectories(folder.resolve("source"));
        Path output = Files.createDirectories(folder.resolve("output/content")).getParent();
        Files.createSymbolicLink(source.resolve("content"), output.resolve("content"));

        assertThat(Desk.tags(Publisher.open(source, output).diagnostics())).containsExactly("output-inside-content");
    }

    @Test
    void an_output_that_is_a_link_stays_a_link_and_its_folder_is_replaced() throws IOException {
        Path disk = Files.createDirectories(folder.resolve("disk/site"));
        Path source = Files.createDirectories(folder.resolve("source"));
        Desk desk = new Desk(source);
        Files.createSymbolicLink(desk.output, disk);

        desk.publish(SITE);
        desk.publish(Map.of("index.html", "two"));

        assertThat(desk.output).isSymbolicLink();
        assertThat(Desk.tree(disk)).containsEntry("index.html", "two").doesNotContainKey("events/a.html");
        assertThat(folder.resolve("disk/.site.jejak-next")).isDirectory();
        assertThat(source.resolve(".site-output.jejak-next")).doesNotExist();
    }

    @Test
    void a_link_that_leads_nowhere_is_refused() throws IOException {
        Desk desk = new Desk(folder);
        Files.createSymbolicLink(desk.output, folder.resolve("nowhere"));

        assertThat(desk.refused()).containsExactly("foreign-output");
    }

    @Test
    void an_output_whose_parents_are_missing_is_made() throws IOException {
        Desk desk = new Desk(folder, folder.resolve("new/deep/../deep/./site"));

        desk.publish(SITE);

        assertThat(Desk.tree(folder.resolve("new/deep/site"))).containsEntry("index.html", "front");
    }

    @Test
    void a_second_build_of_one_output_is_told_that_it_is_busy() throws IOException {
        Desk desk = new Desk(folder);
        try (Staging staging = desk.staging()) {
            assertThat(desk.refused()).containsExactly("output-busy");
            assertThat(Desk.tags(Publisher.clean(folder, desk.output).diagnostics()))
                    .containsExactly("output-busy");
            staging.put("index.html", Desk.bytes("first"));
            Desk.commit(staging);
        }

        assertThat(desk.site()).isEqualTo(Map.of("index.html", "first"));
        desk.publish(SITE);
    }

    @Test
    void two_outputs_in_one_folder_do_not_disturb_each_other() throws IOException {
        Desk one = new Desk(folder, folder.resolve("one"));
        Desk two = new Desk(folder, folder.resolve("two"));
        try (Staging staging = one.staging()) {
            two.publish(SITE);
            staging.put("index.html", Desk.bytes("one"));
            Desk.commit(staging);
        }

        assertThat(one.site()).isEqualTo(Map.of("index.html", "one"));
        assertThat(two.site()).isEqualTo(SITE);
    }

    @Test
    void a_refused_folder_is_not_left_locked() throws IOException {
        Desk desk = new Desk(folder);
        desk.write("mine.txt", "m");
        assertThat(desk.refused()).containsExactly("foreign-output");
        Files.delete(desk.output.resolve("mine.txt"));

        desk.publish(SITE);

        assertThat(desk.site()).isEqualTo(SITE);
    }

    @Test
    void clean_removes_what_is_listed_and_keeps_dotfiles() throws IOException {
        Desk desk = new Desk(folder);
        desk.write(".git/HEAD", "ref");
        desk.publish(SITE);
        desk.publish(Map.of("index.html", "two", "events/a.html", "a"));

        assertThat(Publisher.clean(folder, desk.output).value()).isEqualTo(2);

        assertThat(Desk.tree(folder)).isEqualTo(Map.of("site-output/.git/HEAD", "ref"));
    }

    @Test
    void clean_touches_nothing_where_a_file_is_not_ours() throws IOException {
        Desk desk = new Desk(folder);
        desk.publish(SITE);
        desk.write("events/notes.txt", "mine");
        Map<String, String> before = Desk.tree(folder);

        assertThat(Desk.tags(Publisher.clean(folder, desk.output).diagnostics()))
                .containsExactly("foreign-output");

        assertThat(Desk.tree(folder)).isEqualTo(before);
    }

    @Test
    void clean_leaves_no_trace_where_nothing_else_was() throws IOException {
        Desk desk = new Desk(folder);
        desk.publish(SITE);

        assertThat(Publisher.clean(folder, desk.output).value()).isEqualTo(2);

        assertThat(folder).isDirectoryContaining("glob:**/content");
        assertThat(folder.toFile().list()).containsExactly("content");
        assertThat(Publisher.clean(folder, desk.output).value()).isZero();
        assertThat(Publisher.clean(folder, folder.resolve("never/made")).value())
                .isZero();
    }

    @Test
    void clean_leaves_the_folder_that_a_link_leads_to() throws IOException {
        Desk desk = new Desk(folder);
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(desk.output, elsewhere);
        desk.publish(SITE);

        assertThat(Publisher.clean(folder, desk.output).value()).isEqualTo(2);

        assertThat(elsewhere).isEmptyDirectory();
        desk.publish(SITE);
        assertThat(elsewhere.resolve("events/a.html")).hasContent("a");
    }

    @Test
    void clean_leaves_a_folder_without_manifest_alone() throws IOException {
        Desk desk = new Desk(folder);
        desk.write("mine.txt", "m");

        assertThat(Desk.tags(Publisher.clean(folder, desk.output).diagnostics()))
                .containsExactly("foreign-output");

        assertThat(desk.output.resolve("mine.txt")).hasContent("m");
    }

    @Test
    void recover_touches_nothing_where_nothing_was_cut_off() throws IOException {
        Desk desk = new Desk(folder);

        assertThat(Publisher.recover(desk.output)).isEmpty();

        assertThat(folder.toFile().list()).containsExactly("content");
    }
}
