package jejak.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {
    private static final Map<String, String> SITE =
            Map.of("index.html", "front", "events/a.html", "a", "events/b.html", "b", ".nojekyll", "");

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void a_source_without_output() throws IOException {
        desk = new Desk(folder);
    }

    @Test
    void a_first_publish_makes_the_folder() throws IOException {
        assertThat(desk.publish(SITE)).isEqualTo(new Published(4, 0, 0, 7));

        assertThat(desk.site()).isEqualTo(SITE);
    }

    @Test
    void the_manifest_lists_every_file_but_itself() throws IOException {
        desk.publish(SITE);

        assertThat(desk.manifest().files())
                .extracting(Manifest.Entry::path)
                .containsExactly(".nojekyll", "events/a.html", "events/b.html", "index.html");
    }

    @Test
    void nothing_changed_touches_nothing() throws IOException {
        desk.publish(SITE);
        desk.publish(Map.of("index.html", "front", "events/a.html", "other"));
        var before = stamps();

        Published published = desk.publish(Map.of("index.html", "front", "events/a.html", "other"));

        assertThat(published).isEqualTo(new Published(0, 2, 0, 10));
        assertThat(stamps()).isEqualTo(before);
    }

    @Test
    void an_unchanged_file_keeps_its_time_and_place_on_disk() throws IOException {
        desk.publish(SITE);
        Object place = Files.getAttribute(desk.output.resolve("index.html"), "fileKey");
        FileTime time = Files.getLastModifiedTime(desk.output.resolve("index.html"));

        desk.publish(Map.of("index.html", "front", "events/a.html", "new"));

        assertThat(Files.getAttribute(desk.output.resolve("index.html"), "fileKey"))
                .isEqualTo(place);
        assertThat(Files.getLastModifiedTime(desk.output.resolve("index.html"))).isEqualTo(time);
    }

    @Test
    void changes_and_removals_are_counted() throws IOException {
        desk.publish(SITE);

        Published published = desk.publish(Map.of("index.html", "FRONT", "events/a.html", "a", "new.html", "n"));

        assertThat(published).isEqualTo(new Published(2, 1, 2, 7));
        assertThat(desk.site()).isEqualTo(Map.of("index.html", "FRONT", "events/a.html", "a", "new.html", "n"));
    }

    @Test
    void a_site_that_comes_back_is_the_same_site() throws IOException {
        desk.publish(SITE);
        desk.publish(Map.of("index.html", "other"));
        desk.publish(SITE);

        assertThat(desk.site()).isEqualTo(SITE);
        assertThat(desk.manifest().files()).hasSize(4);
    }

    @Test
    void a_file_may_become_a_folder_and_a_folder_a_file() throws IOException {
        Map<String, String> first = Map.of("a", "file", "b/c/d", "deep");
        Map<String, String> second = Map.of("a/x", "deep", "b", "file");
        for (Map<String, String> site : List.of(first, second, first, second)) {
            desk.publish(site);
            assertThat(desk.site()).isEqualTo(site);
        }
    }

    @Test
    void no_empty_folder_stays() throws IOException {
        desk.publish(Map.of("events/deep/a.html", "a", "index.html", "i"));
        desk.publish(Map.of("index.html", "j"));
        desk.publish(Map.of("index.html", "k"));

        assertThat(desk.output.resolve("events")).doesNotExist();
    }

    @Test
    void what_was_edited_by_hand_is_put_right() throws IOException {
        desk.publish(SITE);
        desk.write("events/a.html", "X"); // the same size
        desk.write("index.html", "much longer");
        Files.delete(desk.output.resolve("events/b.html"));

        Published published = desk.publish(SITE);

        assertThat(published.changed()).isEqualTo(3);
        assertThat(desk.site()).isEqualTo(SITE);
    }

    @Test
    void a_hash_edited_by_hand_is_put_right() throws IOException {
        desk.publish(SITE);
        String manifest = Files.readString(desk.output.resolve("manifest.json"));
        String hash = desk.manifest().entry("index.html").orElseThrow().sha256().toString();
        desk.write("manifest.json", manifest.replace(hash, "0".repeat(64)));

        desk.publish(SITE);

        assertThat(Files.readString(desk.output.resolve("manifest.json"))).isEqualTo(manifest);
    }

    @Test
    void a_backup_made_of_hard_links_is_never_written_to() throws IOException {
        desk.publish(SITE);
        Path backup = Files.createLink(folder.resolve("backup.html"), desk.output.resolve("index.html"));

        for (String words : List.of("one", "two", "three")) desk.publish(Map.of("index.html", words));

        assertThat(backup).hasContent("front");
    }

    @Test
    void an_abandoned_site_leaves_the_old_one_byte_for_byte() throws IOException {
        desk.publish(SITE);
        desk.publish(Map.of("index.html", "two", "gone.html", "g"));
        var before = Desk.tree(desk.output);
        try (Staging staging = desk.staging()) {
            staging.put("index.html", Desk.bytes("abandoned"));
            staging.put("other.html", Desk.bytes("abandoned"));
            staging.abandon();
        }

        assertThat(Desk.tree(desk.output)).isEqualTo(before);
        desk.publish(SITE);
        assertThat(desk.site()).isEqualTo(SITE);
    }

    @Test
    void nothing_in_the_spare_is_believed() throws IOException {
        desk.publish(SITE);
        desk.publish(Map.of("index.html", "two"));
        Path spare = Places.beside(desk.output).spare();
        Files.writeString(spare.resolve("index.html"), "FRONT");
        Files.createSymbolicLink(spare.resolve("link.html"), folder.resolve("content"));
        Files.createDirectories(spare.resolve(".git/objects"));

        desk.publish(SITE);

        assertThat(desk.site()).isEqualTo(SITE);
        assertThat(desk.output.resolve(".git")).doesNotExist();
    }

    @Test
    void a_link_in_place_of_the_spare_is_not_followed() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("precious"), "p");
        Files.createSymbolicLink(Places.beside(desk.output).spare(), other);

        desk.publish(SITE);

        assertThat(desk.site()).isEqualTo(SITE);
        assertThat(Desk.tree(other)).isEqualTo(Map.of("precious", "p"));
    }

    @Test
    void deleting_the_spare_changes_only_time() throws IOException {
        desk.publish(SITE);
        desk.publish(Map.of("index.html", "two"));
        Tree.delete(Places.beside(desk.output).spare());

        desk.publish(SITE);

        assertThat(desk.site()).isEqualTo(SITE);
    }

    @Test
    void the_previous_paths_are_known() throws IOException {
        try (Staging staging = desk.staging()) {
            assertThat(staging.previous()).isEmpty();
        }
        desk.publish(SITE);
        try (Staging staging = desk.staging()) {
            assertThat(staging.previous()).containsExactly(".nojekyll", "events/a.html", "events/b.html", "index.html");
        }
    }

    @Test
    void an_array_may_be_used_again() throws IOException {
        byte[] page = Desk.bytes("..one..");
        try (Staging staging = desk.staging()) {
            staging.put("one.html", page, 2, 3);
            System.arraycopy(Desk.bytes("two"), 0, page, 2, 3);
            staging.put("two.html", page, 2, 3);
            Desk.commit(staging);
        }

        assertThat(desk.site()).isEqualTo(Map.of("one.html", "one", "two.html", "two"));
    }

    @Test
    void a_page_larger_than_the_buffer_is_compared_to_its_end() throws IOException {
        String large = "x".repeat(200_000);
        desk.publish(Map.of("large.html", large + "1"));

        assertThat(desk.publish(Map.of("large.html", large + "1")).changed()).isZero();
        assertThat(desk.publish(Map.of("large.html", large + "2")).changed()).isEqualTo(1);
        assertThat(desk.site()).isEqualTo(Map.of("large.html", large + "2"));
    }

    @Test
    void a_file_longer_than_one_piece_is_kept_where_all_of_it_is_the_same() throws IOException {
        for (int length : new int[] {65_535, 65_536, 65_537, 300_000}) {
            desk.publish(Map.of("long.html", "x".repeat(length)));
            try (Staging staging = desk.staging()) {
                assertThat(staging.keep("long.html")).as("%d bytes", length).isTrue();
            }
            Files.writeString(desk.output.resolve("long.html"), "x".repeat(length - 1) + "y");
            try (Staging staging = desk.staging()) {
                assertThat(staging.keep("long.html"))
                        .as("%d bytes, the last edited", length)
                        .isFalse();
            }
        }
    }

    @Test
    void a_document_is_copied_from_its_file() throws IOException {
        Path document = Files.writeString(folder.resolve("content/exhibit.txt"), "exhibit");
        for (int changed : new int[] {1, 0}) {
            try (Staging staging = desk.staging()) {
                staging.put("documents/exhibit.txt", document);
                assertThat(Desk.commit(staging).value().orElseThrow().changed()).isEqualTo(changed);
            }
        }

        assertThat(desk.manifest().entry("documents/exhibit.txt")).isPresent();
        assertThat(desk.site()).isEqualTo(Map.of("documents/exhibit.txt", "exhibit"));
    }

    @Test
    void a_document_that_is_a_symbolic_link_is_not_followed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.writeString(folder.resolve("file"), "f"));
        try (Staging staging = desk.staging()) {
            assertThatThrownBy(() -> staging.put("documents/link", link)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> Desk.commit(staging)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void many_threads_may_put_at_once() throws Exception {
        Map<String, String> site = new HashMap<>();
        for (int i = 0; i < 2_000; i++) site.put("events/" + i % 7 + "/" + i + ".html", "page " + i);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try (Staging staging = desk.staging()) {
            List<Callable<Void>> puts = new ArrayList<>();
            site.forEach((path, text) -> puts.add(() -> {
                staging.put(path, Desk.bytes(text));
                return null;
            }));
            for (Future<Void> done : pool.invokeAll(puts)) done.get();
            Desk.commit(staging);
        } finally {
            pool.shutdownNow();
        }

        assertThat(desk.site()).isEqualTo(site);
        assertThat(desk.manifest().files()).hasSize(2_000);
    }

    @Test
    void a_path_that_may_not_be_written_stops_the_commit() throws IOException {
        desk.publish(SITE);
        try (Staging staging = desk.staging()) {
            staging.put("../escaped.html", Desk.bytes("x"));
            staging.put("a.html", Desk.bytes("x"));
            staging.put("A.html", Desk.bytes("x"));
            var outcome = Desk.commit(staging);
            assertThat(outcome.value()).isEmpty();
            assertThat(Desk.tags(outcome.diagnostics())).containsExactly("path-escapes", "case-clash");
        }
        assertThat(folder.resolve("escaped.html")).doesNotExist();
        assertThat(desk.site()).isEqualTo(SITE);
    }

    @Test
    void a_staging_ends_once() throws IOException {
        Staging staging = desk.staging();
        staging.put("index.html", Desk.bytes("i"));
        Desk.commit(staging);

        assertThatThrownBy(() -> Desk.commit(staging)).isInstanceOf(IllegalStateException.class);
        staging.close();
        staging.close();
        assertThat(desk.site()).isEqualTo(Map.of("index.html", "i"));
    }

    @Test
    void the_new_folder_is_as_open_to_readers_as_the_old_one() throws IOException {
        desk.publish(SITE);
        Files.setPosixFilePermissions(desk.output, PosixFilePermissions.fromString("rwxr-x---"));

        desk.publish(Map.of("index.html", "two"));

        assertThat(Files.getPosixFilePermissions(desk.output)).isEqualTo(PosixFilePermissions.fromString("rwxr-x---"));
    }

    @Test
    void a_site_of_nothing_has_a_manifest_of_nothing() throws IOException {
        assertThat(desk.publish(Map.of())).isEqualTo(new Published(0, 0, 0, 0));

        assertThat(desk.output.resolve("manifest.json")).hasContent("{\"files\":[]}");
    }

    private Map<String, String> stamps() throws IOException {
        Map<String, String> stamps = new HashMap<>();
        try (var all = Files.walk(folder)) {
            for (Path at : all.toList()) {
                stamps.put(
                        at.toString(),
                        Files.readAttributes(at, "unix:ino,lastModifiedTime,ctime")
                                .toString());
            }
        }
        return stamps;
    }
}
