package jejak.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import jejak.build.Session.Attempt;
import jejak.golden.BuiltSite;
import jejak.golden.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an author does to the files, in whatever order: what is shown is what a build from nothing would write. */
class SessionTest {
    @TempDir
    private Path folder;

    private GoldenSession golden;
    private Path source;
    private Session session;

    @BeforeEach
    void copy() throws IOException {
        golden = new GoldenSession(folder, true);
        source = golden.source();
        session = golden.session();
    }

    @AfterEach
    void stop() {
        golden.close();
    }

    @Test
    void every_file_has_the_bytes_that_a_build_would_write() {
        Attempt attempt = session.attempt();
        assertThat(built().differences(shown(attempt))).isEmpty();
        assertThat(attempt.snapshot().orElseThrow().summary().pages()).isPositive();
    }

    @Test
    void any_row_of_edits_gives_what_a_build_from_nothing_gives() throws IOException {
        session.attempt();
        long seed = Long.getLong("jejak.seed", 20261123L);
        Edits edits = new Edits(source, new Random(seed));
        for (int step = 0; step < 60; step++) {
            Set<String> touched = new TreeSet<>();
            List<String> done = new ArrayList<>();
            for (int i = 0; i <= step % 3; i++) done.add(edits.next(touched));
            Attempt attempt = step % 10 == 9 ? session.attempt() : session.attempt(touched);
            String what = "seed " + seed + ", step " + step + ": " + done;
            Result built = golden.build();
            assertThat(attempt.diagnostics()).as(what).containsExactlyInAnyOrderElementsOf(GoldenSession.told(built));
            assertThat(attempt.snapshot().isPresent())
                    .as(what)
                    .isEqualTo(built.summary().isPresent());
            if (attempt.snapshot().isPresent() && step % 4 == 0)
                assertThat(Tree.of(golden.output()).differences(shown(attempt)))
                        .as(what)
                        .isEmpty();
        }
    }

    @Test
    void a_folder_that_goes_and_comes_back_is_read_again() {
        session.attempt();
        Tree events = Tree.of(source.resolve("content/events"));
        Tree.delete(source.resolve("content"));
        assertThat(session.attempt().snapshot()).isEmpty();
        Tree.of(BuiltSite.golden().source()).write(source);
        assertThat(built().differences(shown(session.attempt()))).isEmpty();
        assertThat(events.files()).isNotEmpty();
    }

    @Test
    void an_edit_leaves_every_other_document_the_object_it_was() throws IOException {
        session.attempt();
        Path event = source.resolve("content/events/retitled.md");
        Files.writeString(event, Edits.EVENT);
        Attempt first = session.attempt(Set.of("content/events/retitled.md"));
        Files.writeString(event, Edits.EVENT.replace("An edit", "Another edit"));
        Attempt second = session.attempt(Set.of("content/events/retitled.md"));
        assertThat(text(first, "events/retitled.html")).contains("An edit");
        assertThat(text(second, "events/retitled.html")).contains("Another edit");
        assertThat(text(first, "events/retitled.html"))
                .as("a snapshot stays as it was")
                .contains("An edit");
    }

    @Test
    void a_template_that_cannot_print_a_page_is_that_pages_fault() throws IOException {
        Path template = source.resolve("templates/pages/actors.peb");
        Files.createDirectories(template.getParent());
        Files.writeString(template, "{{ v.noSuchThing }}");
        Snapshot snapshot = session.attempt().snapshot().orElseThrow();
        assertThat(snapshot.file("actors.html").value()).isEmpty();
        assertThat(snapshot.file("actors.html").diagnostics()).hasSize(1).allSatisfy(fault -> {
            assertThat(fault.at().file()).isEqualTo("templates/pages/actors.peb");
            assertThat(fault.isError()).isTrue();
        });
        assertThat(snapshot.file("index.html").value()).isPresent();
        Files.delete(template);
        snapshot =
                session.attempt(Set.of("templates/pages/actors.peb")).snapshot().orElseThrow();
        assertThat(snapshot.file("actors.html").value()).isPresent();
    }

    @Test
    void only_the_sites_own_files_matter() {
        assertThat(Session.isIgnored("content/events/x.md")).isFalse();
        assertThat(Session.isIgnored("content")).isFalse();
        assertThat(Session.isIgnored("templates/pages/event.peb")).isFalse();
        assertThat(List.of(
                        "content/events/.x.md.swp",
                        "content/events/x.md~",
                        "content/events/#x.md#",
                        "content/.git/index",
                        "contents/x.md",
                        "site-output/index.html",
                        "README.md"))
                .allMatch(Session::isIgnored);
    }

    @Test
    void a_local_copy_that_became_a_link_is_not_followed() throws IOException {
        Snapshot snapshot = session.attempt().snapshot().orElseThrow();
        String copy = snapshot.paths().stream()
                .filter(path -> path.startsWith("documents/"))
                .findFirst()
                .orElseThrow();
        assertThat(snapshot.copy(copy)).isPresent();
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.delete(source.resolve("content").resolve(copy));
        Files.createSymbolicLink(source.resolve("content").resolve(copy), secret);
        assertThat(snapshot.copy(copy)).isEmpty();
        assertThat(snapshot.copy("../secret.txt")).isEmpty();
        assertThat(snapshot.copy("site.yml")).isEmpty();
    }

    private String text(Attempt attempt, String path) {
        return new String(attempt.snapshot().orElseThrow().file(path).value().orElseThrow(), StandardCharsets.UTF_8);
    }

    private Tree built() {
        assertThat(golden.build().summary()).isPresent();
        return Tree.of(golden.output());
    }

    private static Tree shown(Attempt attempt) {
        Snapshot snapshot = attempt.snapshot().orElseThrow();
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String path : snapshot.paths()) {
            assertThat(snapshot.has(path)).isTrue();
            files.put(path, bytes(snapshot, path));
        }
        return new Tree(files);
    }

    private static byte[] bytes(Snapshot snapshot, String path) {
        try {
            return snapshot.copy(path).isPresent()
                    ? Files.readAllBytes(snapshot.copy(path).get())
                    : snapshot.file(path).value().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
