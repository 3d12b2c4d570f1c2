package jejak.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;
import jejak.model.Id;
import jejak.model.Link;
import jejak.model.Localized;
import jejak.model.Prose;
import jejak.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveKeysTest {
    private static final String COPY = "https://web.archive.org/web/20190304050607/https://example.org/a?b=c#d:e";
    private static final LocalDate DAY = LocalDate.of(2019, 3, 4);
    private static final String ADDED = "archive_url: " + COPY + "\narchive_date: 2019-03-04\n";

    private static final String FILE = """
            ---
            # the first thing we read
            title: "A: page"   # as it calls itself
            kind: web

            closeness: reporting
            url: https://example.org/a?b=c   # live
            # kept for later
            author: 'O''Brien'
            ---
            Body with trailing spaces\s\s
            and no line end""";

    private static Optional<String> added(String file) {
        return added(file, COPY);
    }

    private static Optional<String> added(String file, String copy) {
        Faults faults = new Faults();
        String text = SourceText.decode("x.md", file.getBytes(StandardCharsets.UTF_8), faults)
                .orElseThrow();
        FrontMatter parts = FrontMatter.split("x.md", text, faults);
        YamlReader.Result yaml = YamlReader.read("x.md", parts.yaml(), 1, faults);
        Source source = SourceFields.decode(
                new Id("x"),
                Span.of("x.md"),
                Fields.of(SourceFields.KEYS, Node.of(yaml.root()), faults),
                Localized.of(Prose.EMPTY));
        Link url = source.url().orElseThrow();
        return ArchiveKeys.add(file.getBytes(StandardCharsets.UTF_8), url, copy, DAY)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void the_two_lines_stand_below_the_url_and_nothing_else_has_changed() {
        String line = "url: https://example.org/a?b=c   # live\n";
        assertThat(added(FILE)).contains(FILE.replace(line, line + ADDED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void line_ends_stay_as_they_are(String end) {
        String file = FILE.replace("\n", end);
        String line = "url: https://example.org/a?b=c   # live" + end;
        assertThat(added(file)).contains(file.replace(line, line + ADDED.replace("\n", end)));
    }

    @Test
    void a_byte_order_mark_stays() {
        assertThat(added("\ufeff" + FILE))
                .get()
                .asString()
                .startsWith("\ufeff---\n")
                .contains(ADDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'https://example.org/a?b=c'", "\"https://example.org/a?b=c\"", "https://example.org/a?b=c"})
    void the_address_may_be_quoted(String written) {
        String file = FILE.replace("https://example.org/a?b=c   # live", written);
        assertThat(added(file)).contains(file.replace(written + "\n", written + "\n" + ADDED));
    }

    @Test
    void the_url_may_be_the_last_key_or_have_letters_of_many_bytes_before_it() {
        assertThat(added("---\ntitle: 阑夕 😀\nkind: web\ncloseness: reporting\nurl: https://example.org/\n---\n"))
                .contains("---\ntitle: 阑夕 😀\nkind: web\ncloseness: reporting\nurl: https://example.org/\n" + ADDED
                        + "---\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n{title: A, kind: web, closeness: reporting, url: \"https://example.org/\"}\n---\n",
                "---\ntitle: A\nkind: web\ncloseness: reporting\nurl:\n  https://example.org/\n---\n",
                "---\ntitle: A\nkind: web\ncloseness: reporting\nurl: >-\n  https://example.org/\n---\n",
                "---\ntitle: A\nkind: web\ncloseness: reporting\n\"url\": https://example.org/\n---\n",
                "---\ntitle: A\nkind: web\ncloseness: reporting\nurl: https://example.org/\narchive_url: https://a.org/\n---\n",
                "---\ntitle: A\nkind: web\ncloseness: reporting\nurl: https://example.org/\narchive_url:\n---\n",
                "---\ntitle: A\nkind: web\ncloseness: reporting\nurl: https://example.org/\narchive_date: 2019-01-01\n---\n",
                "---\ntitle: A\nkind: wbe\ncloseness: reporting\nurl: https://example.org/\n---\n"
            })
    void what_cannot_be_done_safely_is_not_done(String file) {
        assertThat(added(file)).isEmpty();
    }

    @Test
    void an_address_that_yaml_would_misread_is_quoted() {
        String odd = "https://web.archive.org/web/20190304050607/https://example.org/阑夕";
        assertThat(added(FILE, odd)).get().asString().contains("archive_url: \"" + odd + "\"\n");
        String colon = "https://web.archive.org/web/20190304050607/https://example.org/a:";
        assertThat(added(FILE, colon)).get().asString().contains("archive_url: \"" + colon + "\"\n");
    }

    @Test
    void a_place_that_is_not_there_is_none() {
        byte[] file = FILE.getBytes(StandardCharsets.UTF_8);
        for (int line : new int[] {0, 1, 3, 11, 12, 13, 99}) {
            Link url = new Link("https://example.org/a?b=c", new Span("x.md", line, 6, 5));
            assertThat(ArchiveKeys.add(file, url, COPY, DAY)).as("line " + line).isEmpty();
        }
        Link other = new Link("https://example.org/other", new Span("x.md", 7, 6, 5));
        assertThat(ArchiveKeys.add(file, other, COPY, DAY)).isEmpty();
    }
}
