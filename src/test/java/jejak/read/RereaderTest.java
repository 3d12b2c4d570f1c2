package jejak.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jejak.diagnostic.Outcome;
import jejak.golden.Tree;
import jejak.model.Content;
import jejak.model.Document;
import jejak.parallel.Workers;
import jejak.read.memo.Memo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a memo gives back is what reading would have given. */
class RereaderTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/site");

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void copy() {
        site = folder.resolve("site");
        Tree.of(GOLDEN).write(site);
    }

    private Outcome<Content> read(Memo memo) {
        try (Workers workers = new Workers(2)) {
            return new ContentReader(workers, memo).read(site);
        }
    }

    private Memo memo(String program) {
        return Memo.onDisk(folder.resolve("memo"), program, 0);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(folder.resolve("memo"))) {
            return found.sorted().toList();
        }
    }

    /** But for the revisions, which nobody needs where nothing is kept. */
    private void assertSame(Outcome<Content> read) {
        Outcome<Content> clean = read(Memo.none());
        assertThat(clean.value().revisions()).isEmpty();
        assertThat(new Outcome<>(read.value().of(List.of()), read.diagnostics()))
                .isEqualTo(clean);
        assertThat(read.value().revisions())
                .isEqualTo(read(Memo.inMemory()).value().revisions())
                .hasSameSizeAs(documents(clean.value()));
    }

    private static List<Document> documents(Content content) {
        return Stream.<List<? extends Document>>of(
                        content.events(), content.actors(), content.sources(), content.pages())
                .<Document>flatMap(List::stream)
                .toList();
    }

    @Test
    void a_second_reading_is_the_first() throws IOException {
        assertSame(read(memo("a")));
        assertThat(files()).hasSize(8);
        assertSame(read(memo("a")));
    }

    @Test
    void faults_are_remembered_with_their_places() throws IOException {
        for (String name : List.of("actors/riders.md", "events/ruling.md", "events/ruling.id.md")) {
            Path file = site.resolve("content").resolve(name);
            Files.writeString(file, Files.readString(file).replaceFirst("\n", "\nnot_a_key: 1\n") + "\n<b>raw</b>\n");
        }
        Outcome<Content> first = read(memo("a"));
        assertThat(first.diagnostics()).hasSizeGreaterThan(3);
        assertSame(first);
        assertSame(read(memo("a")));
    }

    @Test
    void every_fault_of_reading_can_be_kept() throws IOException {
        try (Stream<Path> found = Files.list(Path.of("src/test/resources/diagnostics"))) {
            for (Path fault : found.filter(Files::isDirectory).sorted().toList()) {
                Tree.of(fault).write(site);
                read(memo("a"));
                assertSame(read(memo("a")));
            }
        }
    }

    @Test
    void memory_remembers_as_a_disk_does() throws IOException {
        Memo memory = Memo.inMemory();
        Outcome<Content> first = read(memory);
        Content second = read(memory).value();
        assertThat(second.events().get(0)).isSameAs(first.value().events().get(0));
        Files.writeString(site.resolve("content/events/ruling.md"), "---\ntitle: Other\ndate: 2020\n---\n");
        assertSame(read(memory));
        Files.delete(site.resolve("content/events/ruling.id.md"));
        assertSame(read(memory));
    }

    @Test
    void what_another_program_kept_is_not_believed() throws IOException {
        read(memo("a"));
        byte[] before = Files.readAllBytes(files().get(0));
        assertSame(read(memo("b")));
        assertThat(Files.readAllBytes(files().get(0))).isNotEqualTo(before);
    }

    @Test
    void a_memo_that_was_damaged_anywhere_is_read_past_and_written_anew() throws IOException {
        read(memo("a"));
        Path file = files().get(0);
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += Math.max(1, whole.length / 40)) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x20;
            Files.write(file, damaged);
            assertSame(read(memo("a")));
            assertThat(Files.readAllBytes(file)).isEqualTo(whole);
            Files.write(file, java.util.Arrays.copyOf(whole, at));
            assertSame(read(memo("a")));
        }
        Tree.delete(file);
        Files.createDirectories(file.resolve("a folder in its place"));
        assertSame(read(memo("a")));
    }

    @Test
    void a_memo_that_cannot_be_written_costs_only_time() throws IOException {
        Files.writeString(folder.resolve("memo"), "a file where the folder should be");
        assertSame(read(memo("a")));
        assertSame(read(memo("a")));
    }

    @Test
    void nothing_is_written_where_nothing_changed_and_one_part_where_one_file_did() throws IOException {
        read(memo("a"));
        List<Long> before = inodesOrTimes();
        read(memo("a"));
        assertThat(inodesOrTimes()).isEqualTo(before);
        Path file = site.resolve("content/events/ruling.md");
        Files.writeString(file, Files.readString(file) + "\nOne more line.\n");
        read(memo("a"));
        List<Long> after = inodesOrTimes();
        int changed = 0;
        for (int i = 0; i < before.size(); i++) if (!before.get(i).equals(after.get(i))) changed++;
        assertThat(changed).isEqualTo(1);
    }

    private List<Long> inodesOrTimes() throws IOException {
        List<Long> keys = new java.util.ArrayList<>();
        for (Path file : files()) {
            keys.add(Files.readAttributes(file, java.nio.file.attribute.BasicFileAttributes.class)
                    .lastModifiedTime()
                    .to(java.util.concurrent.TimeUnit.NANOSECONDS));
        }
        return keys;
    }

    @Test
    void a_file_under_another_name_is_another_document() throws IOException {
        read(memo("a"));
        Path event = site.resolve("content/events/ruling.md");
        Files.move(event, site.resolve("content/events/other-ruling.md"));
        assertSame(read(memo("a")));
    }
}
