package jejak.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jejak.diagnostic.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of a hundred thousand of one thing: read in time that grows with their length, not with its square. */
class HostileYamlTest {
    private static final int MANY = 100_000;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static String many(IntFunction<String> piece, String between) {
        return IntStream.range(0, MANY).mapToObj(piece).collect(Collectors.joining(between));
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("keys", many(i -> "k" + i + ": v", "\n")),
                Arguments.of("the same key", many(i -> "k: v", "\n")),
                Arguments.of("keys without values", many(i -> "k" + i + ":", "\n")),
                Arguments.of("keys near a known one", many(i -> "titl" + i + ": v", "\n")),
                Arguments.of("entries of a list", "sources:\n" + many(i -> "- s" + i, "\n")),
                Arguments.of("entries in brackets", "sources: [" + many(i -> "s" + i, ", ") + "]"),
                Arguments.of("mappings in a list", "claims:\n" + many(i -> "- id: c" + i, "\n")),
                Arguments.of("keys in braces", "withdrawn: {" + many(i -> "k" + i + ": v", ", ") + "}"),
                Arguments.of("opening brackets", "title: " + "[".repeat(MANY)),
                Arguments.of("opening braces", "title: " + "{".repeat(MANY)),
                Arguments.of("brackets on lines", "title:\n" + "[\n".repeat(MANY)),
                Arguments.of("nested keys", many(i -> "a:", " ")),
                Arguments.of("dashes", "title:\n" + "- ".repeat(MANY)),
                Arguments.of("question marks", "? ".repeat(MANY)),
                Arguments.of("colons", ": ".repeat(MANY)),
                Arguments.of("quotes", "title: " + "'".repeat(MANY)),
                Arguments.of("quotes that open", "title: \"" + "\\\"".repeat(MANY)),
                Arguments.of("a plain value of lines", "title: x\n" + "  word\n".repeat(MANY)),
                Arguments.of("a quoted value of empty lines", "title: \"" + "\n".repeat(10 * MANY) + "\""),
                Arguments.of("a plain value of a megabyte", "title: " + "x".repeat(10 * MANY)),
                Arguments.of("a quoted value of a megabyte", "title: \"" + "x".repeat(10 * MANY) + "\""),
                Arguments.of("a folded value of lines", "title: >\n" + "  word\n".repeat(MANY)),
                Arguments.of("a key of a megabyte", "x".repeat(10 * MANY) + ": y"),
                Arguments.of("a quoted key of a megabyte", "\"" + "x".repeat(10 * MANY) + "\": y"),
                Arguments.of("blanks in a value", "title: x" + " ".repeat(10 * MANY) + "y: z"),
                Arguments.of("blanks after a bound", "amount: >" + " ".repeat(10 * MANY) + "1"),
                Arguments.of("digits", "title: " + "1".repeat(10 * MANY)),
                Arguments.of("digits and underscores", "title: 0" + "_1".repeat(MANY)),
                Arguments.of("digits after a bound", "amount: > " + "1,".repeat(MANY)),
                Arguments.of("minutes", "time: 1" + ":59".repeat(MANY)),
                Arguments.of("comments", "title: x\n" + "# x\n".repeat(MANY)),
                Arguments.of("anchors", many(i -> "k" + i + ": &a" + i + " v", "\n")),
                Arguments.of("aliases", "sources: [" + "*a, ".repeat(MANY) + "]"),
                Arguments.of("tags", "sources: [" + "!!str a, ".repeat(MANY) + "]"),
                Arguments.of("documents", "title: x\n" + "---\na: b\n".repeat(MANY)),
                Arguments.of("directives", "%TAG !a! b\n".repeat(MANY)),
                Arguments.of("control characters", "title: " + "\u0001".repeat(MANY)),
                Arguments.of("separators", "title: \"" + "\u2028".repeat(MANY) + "\""),
                Arguments.of("faces", "title: " + "\ud83d\ude00".repeat(MANY)),
                Arguments.of("faces on lines", "title: |\n" + "  \ud83d\ude00\n".repeat(MANY)),
                Arguments.of("dates", "date: 2015" + "/2015".repeat(MANY)),
                Arguments.of("slashes", "url: https://" + "/?#".repeat(MANY)),
                Arguments.of("dots", "url: https://" + "a.".repeat(MANY)),
                Arguments.of("parents", "media: [{file: documents/" + "../".repeat(MANY) + "x}]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_hundred_thousand_of(String what, String yaml) {
        assertTimeoutPreemptively(LIMIT, () -> {
            Given.Read<?> event = Given.event(yaml);
            assertThat(event.value()).isNotNull();
            assertThat(event.faults()).as("such a file is never a good event").isNotEmpty();
            Given.source(yaml);
        });
    }

    @Test
    void a_file_of_fences_is_split_once() {
        assertTimeoutPreemptively(LIMIT, () -> {
            Faults faults = new Faults();
            FrontMatter parts = FrontMatter.split("x.md", "---\n" + " ---\n".repeat(10 * MANY), faults);
            assertThat(parts.complete()).isFalse();
        });
    }
}
