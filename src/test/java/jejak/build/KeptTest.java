package jejak.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jejak.export.Exporter;
import jejak.parallel.Workers;
import jejak.read.memo.Memo;
import jejak.site.Route;
import jejak.site.Routes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a build need not make again; {@link RebuildTest} holds that the bytes are the same. */
class KeptTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final String EVENT = "content/events/ruling.md";

    @TempDir
    private Path folder;

    private Path site;
    private int stages;

    @BeforeEach
    void publish() throws IOException {
        site = folder.resolve("site");
        CardlessSite.write(site);
        build();
    }

    @Test
    void where_nothing_changed_no_page_is_made_and_no_file_is_touched() throws IOException {
        List<Object> before = keys();
        assertThat(kept().isAll()).isTrue();
        stages = 0;
        Result result = build();
        assertThat(result.summary())
                .hasValueSatisfying(s -> assertThat(s.changed()).isZero());
        assertThat(stages).as("stages with pages in them").isZero();
        assertThat(keys()).isEqualTo(before);
    }

    @Test
    void words_in_the_body_of_an_event_are_of_its_own_page_the_dossier_and_the_search_alone() throws IOException {
        Files.writeString(site.resolve(EVENT), Files.readString(site.resolve(EVENT)) + "\nNothing was said of it.\n");

        assertThat(kept().isAll()).isFalse();
        assertThat(made())
                .containsExactlyInAnyOrder(
                        "events/ruling.html", "id/events/ruling.html", "dossier.html", "id/dossier.html");
        Kept kept = kept();
        assertThat(Exporter.ALL)
                .filteredOn(e -> !kept.has(e))
                .extracting(e -> e.getClass().getSimpleName())
                .containsExactly("SearchIndex");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            content/events/ruling.md       | title:    | title: Another
            content/events/ruling.md       | date:     | importance: key\\ndate:
            content/actors/mara-lind.md    | name:     | name: Another
            content/actors/mara-lind.md    | $         | More of her.
            content/sources/quay-post.md   | title:    | title: Another
            content/pages/about.md         | $         | More of us.
            content/site.yml               | title:    | title: Another
            content/site.id.yml            | $         | # a remark
            templates/partials/footer.peb  | $         | another
            """)
    void what_other_pages_may_show_makes_all_anew(String path, String what, String with) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        String text = Files.exists(file) ? Files.readString(file) : "";
        String more = with.replace("\\n", "\n");
        String edited = what.equals("$") ? text + "\n" + more + "\n" : text.replaceFirst("(?m)^" + what, more + " ");
        assertThat(edited).isNotEqualTo(text);
        Files.writeString(file, edited);

        assertThat(made()).hasSameSizeAs(routes());
        assertThat(Exporter.ALL).noneMatch(kept()::has);
    }

    @Test
    void a_link_or_a_first_sentence_is_seen_elsewhere_too() throws IOException {
        String text = Files.readString(site.resolve(EVENT));
        Files.writeString(site.resolve(EVENT), text + "\nSee [[mara-lind]].\n");
        assertThat(made()).hasSameSizeAs(routes());

        Files.writeString(site.resolve(EVENT), text.replaceFirst("(?s)\n---\n\\s*", "\n---\n\nIt began. "));
        assertThat(made()).hasSameSizeAs(routes());
    }

    @Test
    void a_published_file_of_other_bytes_makes_all_anew() throws IOException {
        Path content = site.resolve("content");
        List<Path> published;
        try (Stream<Path> files = Files.walk(content.resolve("documents"))) {
            published = files.filter(Files::isRegularFile)
                    .filter(file -> Files.exists(folder.resolve("output").resolve(content.relativize(file))))
                    .toList();
        }
        byte[] bytes = Files.readAllBytes(published.get(0));
        bytes[bytes.length - 1]++;
        Files.write(published.get(0), bytes);
        assertThat(made()).hasSameSizeAs(routes());
    }

    @Test
    void a_file_that_somebody_changed_in_the_output_is_made_again() throws IOException {
        Path page = folder.resolve("output/events/ruling.html");
        String right = Files.readString(page);
        Files.writeString(page, right.replace("e", "f"));
        Files.delete(folder.resolve("output/actors.html"));

        assertThat(build().summary())
                .hasValueSatisfying(s -> assertThat(s.changed()).isEqualTo(2));

        assertThat(page).hasContent(right);
        assertThat(folder.resolve("output/actors.html")).exists();
    }

    @Test
    void an_end_of_embargo_makes_all_anew() throws IOException {
        Files.writeString(
                site.resolve("content/events/later.md"),
                "---\ntitle: Later\ndate: 2016\nactors: [riders]\nsources: [quay-post]\n"
                        + "embargo: 2026-11-24T12:00:00Z\n---\n\nIt came up.\n");
        assertThat(build().summary()).isPresent();
        assertThat(kept().isAll()).isTrue();
        assertThat(kept(NOW.plusSeconds(90_000)).isAll()).isFalse();
    }

    private List<Object> keys() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("output"))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .<Object>map(file -> {
                        try {
                            return List.of(file, Files.getAttribute(file, "fileKey"), Files.getLastModifiedTime(file));
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }

    private Memo memo(String name) {
        return Memo.onDisk(site.resolve(".jejak").resolve(name), "test", 0);
    }

    private Request request(Instant now) {
        return new Request(site, folder.resolve("output"), now, false, false);
    }

    private Build of(Workers workers) {
        Progress counting = new Progress() {
            @Override
            public void stage(String name, int total) {
                if (total > 0) stages++;
            }

            @Override
            public void step() {
                // of no interest
            }
        };
        return new Build(workers, counting, memo("memo"), Memo.none(), memo("notes"));
    }

    private Result build() throws IOException {
        try (Workers workers = new Workers(2)) {
            return of(workers).run(request(NOW));
        }
    }

    private Prepared prepared(Instant now) {
        try (Workers workers = new Workers(2)) {
            return of(workers).prepare(request(now)).value();
        }
    }

    private Kept kept(Instant now) throws IOException {
        Prepared site = prepared(now);
        Map<String, String> others = site.others(this.site);
        return Kept.of(memo("notes"), Kept.madeFrom(memo("notes"), site, others, request(now)), site, request(now));
    }

    private Kept kept() throws IOException {
        return kept(NOW);
    }

    private List<Route> routes() {
        return Routes.of(prepared(NOW).site());
    }

    /** The pages that would be made. */
    private List<String> made() throws IOException {
        Kept kept = kept();
        return routes().stream()
                .filter(route -> !kept.has(route))
                .map(Route::path)
                .toList();
    }
}
