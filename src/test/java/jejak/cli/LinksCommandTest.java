package jejak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jejak.links.RudeServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksCommandTest {
    private static final String STAMP = "20190304050607";

    @TempDir
    private Path folder;

    private RudeServer server;
    private TinySite site;

    @BeforeEach
    void start() {
        server = RudeServer.start().answers("/gone", 404).answers("/ok", 200);
        server.at("/wayback/available", e -> {
            boolean has = e.getRequestURI().getQuery().contains("/gone");
            RudeServer.send(
                    e,
                    200,
                    has
                            ? "{\"archived_snapshots\":{\"closest\":{\"status\":\"200\",\"available\":true,"
                                    + "\"url\":\"http://web.archive.org/web/" + STAMP + "/http://x/\",\"timestamp\":\""
                                    + STAMP + "\"}}}"
                            : "{\"archived_snapshots\":{}}");
        });
        site = TinySite.in(folder);
        paper("/gone");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void paper(String path) {
        site.write(
                "content/sources/paper.md",
                "---\ntitle: Paper\nkind: article\ncloseness: reporting\nurl: " + server.url(path) + " # live\n---\n");
    }

    private Cli check(Object... more) {
        List<Object> all = new ArrayList<>(List.of(
                "check",
                "--source",
                folder,
                "--now",
                "2026-11-23T12:00:00Z",
                "--color",
                "never",
                "--loopback",
                "--archive-service",
                server.url("/")));
        all.addAll(List.of(more));
        return Cli.run(all.toArray());
    }

    @Test
    void rot_is_a_warning_at_the_author_s_line() {
        Cli run = check("--links");
        assertThat(run.exit()).isZero();
        String url = server.url("/gone");
        assertThat(run.err()).isEqualTo("""
                content/sources/paper.md:5:6: warning[link-rot]: `%s` leads nowhere: the page is gone (404)
                   |
                 5 | url: %s # live
                   |      %s
                   = help: write the new address, or use the archived copy of 2019-03-04, https://web.archive.org/web/%s/http://x/
                """.formatted(url, url, "^".repeat(url.length()), STAMP));
        assertThat(run.out()).endsWith("links: 1 address, 1 asked now, 1 rotten, 0 that cannot be judged\n");
        assertThat(check("--links").out())
                .endsWith("links: 1 address, 0 asked now, 1 rotten, 0 that cannot be judged\n");
        assertThat(check("--links", "--strict").exit()).isEqualTo(1);
    }

    @Test
    void a_plain_check_and_a_build_ask_nobody() {
        assertThat(check().exit()).isZero();
        assertThat(Cli.run("build", "--source", folder).exit()).isZero();
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void private_addresses_are_refused_unless_a_test_allows_them() {
        Cli run = Cli.run("check", "--links", "--source", folder, "--archive-service", server.url("/"));
        assertThat(run.err()).contains("it lies in a private network");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void a_copy_is_written_into_the_file_and_nothing_else() throws IOException {
        Path file = folder.resolve("content/sources/paper.md");
        String before = Files.readString(file);
        boolean posix = Files.getFileStore(file).supportsFileAttributeView("posix");
        if (posix) Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Cli run = check("--archive");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).endsWith("archive: 1 source without a copy, 1 written, 0 not in the archive\n");
        assertThat(Files.readString(file))
                .isEqualTo(before.replace(
                        " # live\n",
                        " # live\narchive_url: https://web.archive.org/web/" + STAMP
                                + "/http://x/\narchive_date: 2019-03-04\n"));
        if (posix) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-r-----");
        }
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
        assertThat(check("--archive").out())
                .endsWith("archive: 0 sources without a copy, 0 written, 0 not in the archive\n");
    }

    @Test
    void a_site_whose_gate_asks_for_copies_can_be_mended() {
        site.write("content/site.yml", "title: Tiny\nurl: https://example.org/\ngates: {require_archive: true}\n");
        assertThat(check().exit()).isEqualTo(1);
        assertThat(check("--archive").exit()).isZero();
    }

    @Test
    void what_the_archive_has_not_is_left_alone() throws IOException {
        paper("/ok");
        String before = Files.readString(folder.resolve("content/sources/paper.md"));
        assertThat(check("--archive").out())
                .endsWith("archive: 1 source without a copy, 0 written, 1 not in the archive\n");
        server.close();
        assertThat(check("--archive").out())
                .endsWith("archive: 1 source without a copy, 0 written, 0 not in the archive, no answer for 1\n");
        assertThat(Files.readString(folder.resolve("content/sources/paper.md"))).isEqualTo(before);
    }

    @Test
    void help_tells_of_the_network_and_hides_what_is_for_tests() {
        assertThat(Cli.run("check", "--help").out())
                .contains("--legal", "--links", "--archive", "network")
                .doesNotContain("--loopback", "--archive-service");
    }
}
