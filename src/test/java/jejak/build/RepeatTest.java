package jejak.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jejak.golden.Tree;
import jejak.parallel.Workers;
import jejak.read.memo.Memo;
import jejak.site.HeldBack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build of the very same files says what the one before said, and only then is it left at that. */
class RepeatTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final String LATER = """
            ---
            title: Later
            date: 2016
            actors: [riders]
            sources: [quay-post]
            %s
            ---

            It came up.
            """;

    @TempDir
    private Path folder;

    private Path site;
    private final List<String> stages = new ArrayList<>();
    private Result first;

    @BeforeEach
    void publish() throws IOException {
        site = folder.resolve("site");
        CardlessSite.write(site);
        first = build(NOW);
    }

    @Test
    void the_same_files_are_not_joined_again_and_the_same_is_said() throws IOException {
        write("content/events/later.md", LATER.formatted("review_by: 2020-01-01"));
        Result once = build(NOW);
        Result twice = build(NOW.plusSeconds(60));
        assertIsOnlyRead();
        assertThat(once.diagnostics()).extracting(d -> d.code().tag()).contains("review-due");
        assertThat(twice.diagnostics()).isEqualTo(once.diagnostics());
        assertThat(twice.summary()).contains(once.summary().orElseThrow().withoutChange());
    }

    @Test
    void warnings_that_were_said_fail_where_they_are_to() throws IOException {
        write("content/events/later.md", LATER.formatted("review_by: 2020-01-01"));
        Result lenient = build(NOW);
        Result strict = build(new Request(site, folder.resolve("output"), NOW, false, true));
        assertThat(strict.summary()).isEmpty();
        assertThat(strict.diagnostics()).isEqualTo(lenient.diagnostics());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/events/ruling.md",
                "content/events/ruling.id.md",
                "content/actors/mara-lind.md",
                "content/pages/about.md",
                "content/site.yml",
                "content/site.id.yml",
                "content/stray.txt",
                "content/events/stray.txt",
                "content/documents/new/file.txt",
                "templates/partials/footer.peb"
            })
    void a_file_that_is_another_or_new_is_seen(String path) throws IOException {
        Path file = site.resolve(path);
        String before = Files.exists(file) ? Files.readString(file) : "";
        write(path, before + "\n");
        build(NOW);
        assertThat(stages).contains("site");
        build(NOW);
        assertIsOnlyRead();
    }

    @Test
    void a_file_that_is_gone_is_seen() throws IOException {
        Files.delete(site.resolve("content/events/ruling.id.md"));
        assertThat(build(NOW).summary()).isPresent();
        assertThat(stages).contains("site");
    }

    @Test
    void a_link_in_the_place_of_a_file_is_seen() throws IOException {
        Path file = site.resolve("content/events/ruling.id.md");
        Files.move(file, folder.resolve("elsewhere.md"));
        Files.createSymbolicLink(file, folder.resolve("elsewhere.md"));
        assertThat(build(NOW).summary()).isEmpty();
    }

    @Test
    void a_local_file_of_the_same_size_with_other_bytes_is_seen() throws IOException {
        Prepared prepared = prepared();
        List<String> files = new ArrayList<>(prepared.origin().copies().keySet());
        List<String> others = List.copyOf(prepared.others(site).keySet());
        assertThat(files).isNotEmpty();
        assertThat(others).isNotEmpty();
        files.addAll(others);
        for (String name : files) {
            Path file = site.resolve("content").resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length - 1]++;
            Files.write(file, bytes);
            build(NOW);
            assertThat(stages).as(name).contains("site");
        }
    }

    @Test
    void a_file_that_nobody_names_need_not_be_opened() throws IOException {
        write("content/documents/unnamed.txt", "one");
        build(NOW);
        assertThat(stages).contains("site");
        write("content/documents/unnamed.txt", "two");
        build(NOW);
        assertIsOnlyRead();
    }

    @Test
    void the_end_of_an_embargo_is_seen_and_a_clock_that_went_back() throws IOException {
        write("content/events/later.md", LATER.formatted("embargo: 2026-11-24T12:00:00Z"));
        Result held = build(NOW);
        assertThat(embargoed(held)).isEqualTo(embargoed(first) + 1);
        build(Instant.parse("2026-11-24T11:59:59Z"));
        assertIsOnlyRead();
        build(NOW.minusSeconds(1));
        assertThat(stages).contains("site");
        Result out = build(Instant.parse("2026-11-24T12:00:00Z"));
        assertThat(stages).contains("site");
        assertThat(folder.resolve("output/events/later.html")).exists();
        assertThat(embargoed(out)).isEqualTo(embargoed(first));
    }

    @Test
    void the_day_after_a_review_was_due_is_seen() throws IOException {
        write("content/events/later.md", LATER.formatted("review_by: 2026-11-25"));
        int faults = build(NOW).diagnostics().size();
        assertThat(build(Instant.parse("2026-11-25T23:59:59Z")).diagnostics()).hasSize(faults);
        assertIsOnlyRead();
        assertThat(build(Instant.parse("2026-11-26T00:00:00Z")).diagnostics()).hasSize(faults + 1);
        assertThat(build(Instant.parse("2026-11-27T00:00:00Z")).diagnostics()).hasSize(faults + 1);
        assertIsOnlyRead();
    }

    @Test
    void drafts_and_another_program_are_others() throws IOException {
        Request drafts = new Request(site, folder.resolve("output"), NOW, true, false);
        build(drafts);
        assertThat(stages).contains("site");
        build(drafts);
        assertIsOnlyRead();
        build(request(NOW));
        assertThat(stages).contains("site");
    }

    @Test
    void an_output_that_is_not_as_it_was_is_made_whole() throws IOException {
        Path page = folder.resolve("output/events/ruling.html");
        String right = Files.readString(page);
        Files.writeString(page, right.replace("e", "f"));
        assertThat(build(NOW).summary())
                .hasValueSatisfying(s -> assertThat(s.changed()).isEqualTo(1));
        assertThat(page).hasContent(right);

        Files.delete(page);
        build(NOW);
        assertThat(page).hasContent(right);

        Tree.delete(folder.resolve("output"));
        build(NOW);
        assertThat(page).hasContent(right);
    }

    @Test
    void a_stranger_in_the_output_is_refused_as_before() throws IOException {
        Files.writeString(folder.resolve("output/mine.txt"), "mine");
        Result refused = build(NOW);
        assertThat(refused.summary()).isEmpty();
        assertThat(refused.diagnostics()).containsAll(first.diagnostics());
        assertThat(refused.diagnostics()).extracting(d -> d.code().tag()).contains("foreign-output");
        assertThat(folder.resolve("output/mine.txt")).hasContent("mine");
    }

    private static int embargoed(Result result) {
        return result.summary().orElseThrow().heldBack().count(HeldBack.Reason.EMBARGO);
    }

    private void assertIsOnlyRead() {
        assertThat(stages).containsExactly("read");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        Files.writeString(site.resolve(path), text);
    }

    private Request request(Instant now) {
        return new Request(site, folder.resolve("output"), now, false, false);
    }

    private Memo memo(String name) {
        return Memo.onDisk(site.resolve(".jejak").resolve(name), "test", 0);
    }

    private Build of(Workers workers) {
        Progress told = new Progress() {
            @Override
            public void stage(String name, int total) {
                stages.add(name);
            }

            @Override
            public void step() {
                // of no interest
            }
        };
        return new Build(workers, told, memo("memo"), Memo.none(), memo("notes"));
    }

    private Result build(Instant now) throws IOException {
        return build(request(now));
    }

    private Result build(Request request) throws IOException {
        stages.clear();
        try (Workers workers = new Workers(2)) {
            return of(workers).run(request);
        }
    }

    private Prepared prepared() {
        try (Workers workers = new Workers(2)) {
            return of(workers).prepare(request(NOW)).value();
        }
    }
}
