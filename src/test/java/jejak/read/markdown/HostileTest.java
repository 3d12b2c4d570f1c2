package jejak.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import jejak.model.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies that overflow or hang flexmark, or would hang a careless parser of our own. */
class HostileTest {
    private static final int MANY = 50_000;

    /** Each is read, whatever comes of it, without the deadline and far from it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    @Timeout(60)
    void a_hostile_body_is_read_in_good_time(String name, String body) {
        assertThat(body.length()).isLessThanOrEqualTo(Markdown.LONGEST);
        var read = Shown.read(body);
        assertThat(read.diagnostics())
                .extracting(fault -> fault.code())
                .doesNotContain(
                        MarkdownCode.MARKDOWN_TOO_SLOW, MarkdownCode.MARKDOWN_UNREADABLE, MarkdownCode.BODY_TOO_LONG);
        assertThat(read.diagnostics()).hasSizeLessThanOrEqualTo(Findings.MOST);
    }

    static Stream<Arguments> bodies() {
        StringBuilder ticks = new StringBuilder();
        for (int i = 1; ticks.length() < 80_000; i = i % 400 + 1)
            ticks.append("`".repeat(i)).append('x');
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 700; i++) deep.append(" ".repeat(i)).append("- x\n");
        StringBuilder labels = new StringBuilder();
        for (int i = 0; i < 10_000; i++) labels.append("[l").append(i).append("]: https://example.org/\n\n");
        return Stream.of(
                Arguments.of("brackets and parentheses", "[ (](".repeat(400)),
                Arguments.of("many brackets and parentheses", "[ (](".repeat(MANY)),
                Arguments.of("quotations", ">".repeat(5_000) + "x"),
                Arguments.of("quotations line by line", "> > > >\n".repeat(20_000)),
                Arguments.of("deep lists", deep.toString()),
                Arguments.of("lists on one line", "- ".repeat(1_000) + "x"),
                Arguments.of("rules that are none", "* ".repeat(MANY) + "x"),
                Arguments.of("a long rule", "*".repeat(MANY) + "\n" + "_ ".repeat(MANY)),
                Arguments.of("backticks of all lengths", ticks.toString()),
                Arguments.of("backticks", "`".repeat(MANY) + "x" + "`".repeat(MANY - 1)),
                Arguments.of("single backticks", "`a``b".repeat(MANY)),
                Arguments.of("stars", "*".repeat(MANY) + "a" + "*".repeat(MANY)),
                Arguments.of("stars and lines", "*_".repeat(MANY) + "a" + "_*".repeat(MANY)),
                Arguments.of("emphasis that opens", "*a **b ".repeat(MANY)),
                Arguments.of("emphasis that closes", "a* b** ".repeat(MANY)),
                Arguments.of("emphasis of every kind", "a**b_c*d__e~~f".repeat(30_000)),
                Arguments.of("opening brackets", "[".repeat(MANY)),
                Arguments.of("opening and closing brackets", "[".repeat(MANY) + "]".repeat(MANY)),
                Arguments.of("brackets apart", "[a ".repeat(MANY)),
                Arguments.of("pictures", "![".repeat(MANY) + "[a](b)".repeat(MANY / 2)),
                Arguments.of("links in brackets", "[".repeat(MANY) + "[a](b)".repeat(MANY)),
                Arguments.of("citations", "[@".repeat(MANY)),
                Arguments.of("citations in words", "[@a, [b ".repeat(MANY)),
                Arguments.of("page links", "[[a|".repeat(MANY)),
                Arguments.of("footnotes", "[^a] ".repeat(MANY)),
                Arguments.of("labels", "[a][b]".repeat(MANY)),
                Arguments.of("definitions", labels + "[l1] ".repeat(20_000)),
                Arguments.of("titles", "[a](b \"".repeat(MANY)),
                Arguments.of("one long title", "[a](b \"" + "x".repeat(400_000)),
                Arguments.of("addresses", "[a](<b".repeat(MANY)),
                Arguments.of("parentheses", "[a](" + "(".repeat(MANY) + ")".repeat(MANY) + ")"),
                Arguments.of("comments", "a <!-- ".repeat(MANY)),
                Arguments.of("instructions", "a <?".repeat(MANY)),
                Arguments.of("declarations", "a <!A ".repeat(MANY)),
                Arguments.of("data", "a <![CDATA[".repeat(40_000)),
                Arguments.of("one long comment", "<!-- " + "-x".repeat(200_000)),
                Arguments.of("attributes", "a <a" + " b=\"c\"".repeat(60_000)),
                Arguments.of("attributes line by line", "<a" + " b=\"c\"".repeat(60_000) + ">"),
                Arguments.of("angles", "<".repeat(400_000)),
                Arguments.of("entities", "&".repeat(400_000)),
                Arguments.of("long entities", "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaa".repeat(10_000)),
                Arguments.of("backslashes", "\\".repeat(400_000)),
                Arguments.of("quotation marks", "\"'".repeat(200_000)),
                Arguments.of("dashes", "a " + "-".repeat(400_000)),
                Arguments.of("dots", ".".repeat(400_000)),
                Arguments.of("hashes", "#".repeat(400_000)),
                Arguments.of("a long heading", "# " + "# ".repeat(200_000) + "x"),
                Arguments.of("underlined lines", "=x\n".repeat(100_000)),
                Arguments.of("numbers", "1".repeat(400_000)),
                Arguments.of("blank lines", "\n".repeat(400_000)),
                Arguments.of("spaces", " ".repeat(400_000) + "x"),
                Arguments.of("tabs", "\t".repeat(400_000) + "x"),
                Arguments.of("one long word", "x".repeat(500_000)),
                Arguments.of("many lines", "x y\n".repeat(100_000)),
                Arguments.of("many paragraphs", "x\n\n".repeat(100_000)),
                Arguments.of("many items", "- x\n".repeat(100_000)),
                Arguments.of("many loose items", "- x\n\n".repeat(50_000)),
                Arguments.of("many fences", "```\nx\n```\n".repeat(40_000)),
                Arguments.of("an open fence", "```\n" + "x\n".repeat(200_000)),
                Arguments.of(
                        "a wide table",
                        "|a".repeat(20_000) + "|\n" + "|-".repeat(20_000) + "|\n" + "|b".repeat(20_000)),
                Arguments.of("a tall table", "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(70_000)),
                Arguments.of("rows of dashes", "a|b\n" + "-|-|-\n".repeat(60_000)),
                Arguments.of("many headings", "# a\n".repeat(60_000)),
                Arguments.of("many footnotes", "[^1]: x\n\n".repeat(40_000)),
                Arguments.of("a code block of quotations", "```\n" + ">".repeat(1_000) + "\n```"),
                Arguments.of("a fence that hides quotations", "- ```\n" + ">".repeat(4_000) + " x"),
                Arguments.of("nulls", "\0".repeat(400_000)),
                Arguments.of("halves of characters", "\ud800".repeat(170_000)));
    }

    @Test
    void nesting_is_refused_at_the_mark_that_goes_too_deep() {
        assertThat(Shown.faults("text\n\n" + ">".repeat(5_000) + "x")).containsExactly("3:33+1 error nested-too-deep");
        assertThat(Shown.read(">".repeat(5_000)).value()).isEqualTo(Prose.EMPTY);
        assertThat(Shown.faults("- ".repeat(40) + "x")).containsExactly("1:65+1 error nested-too-deep");
    }

    @Test
    void thirty_two_levels_are_read() {
        assertThat(Shown.faults("> ".repeat(32) + "x")).isEmpty();
        assertThat(Shown.html("> ".repeat(32) + "x")).contains("<p>x</p>");
        assertThat(Shown.html("- ".repeat(32) + "x")).contains("<li>x</li>");
    }

    @Test
    void quotations_in_code_are_not_nested() {
        assertThat(Shown.faults("```\n" + ">".repeat(100) + "\n```")).isEmpty();
    }

    @Test
    void emphasis_that_goes_too_deep_is_refused_once_and_its_words_stay() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 40; i++) body.append(i % 2 == 0 ? "*a " : "_b ");
        body.append("words");
        for (int i = 39; i >= 0; i--) body.append(i % 2 == 0 ? " a*" : " b_");
        assertThat(Shown.faults(body.toString())).containsExactly("1:1+245 error nested-too-deep");
        assertThat(Shown.html(body.toString())).contains("words").endsWith("</em></p>");
    }

    @Test
    void a_body_of_more_than_half_a_mebibyte_is_refused() {
        assertThat(Shown.faults("é".repeat(262_144))).isEmpty();
        assertThat(Shown.faults("é".repeat(262_145))).containsExactly("1:1+1 error body-too-long");
        assertThat(Shown.faults("x".repeat(1 << 20))).containsExactly("1:1+1 error body-too-long");
    }

    @Test
    void work_that_never_ends_is_left_behind_at_the_deadline() {
        Guard guard = new Guard(Duration.ofMillis(300), 1);
        AtomicBoolean stop = new AtomicBoolean();
        String first = guard.run(() -> spin(stop), () -> "too slow");
        String second = guard.run(() -> "done", () -> "too slow");
        assertThat(first).isEqualTo("too slow");
        assertThat(second).as("the only permit is kept by the first").isEqualTo("too slow");
        stop.set(true);
    }

    @Test
    void work_under_guard_may_recurse_deeply_and_gives_its_result() {
        Guard guard = new Guard(Duration.ofSeconds(60), 1);
        assertThat(guard.run(() -> depth(200_000), () -> -1)).isEqualTo(200_000);
        assertThat(guard.run(() -> "again", () -> "too slow"))
                .as("the permit came back")
                .isEqualTo("again");
    }

    private static String spin(AtomicBoolean stop) {
        while (!stop.get()) Thread.onSpinWait();
        return "stopped";
    }

    private static int depth(int levels) {
        return levels == 0 ? 0 : 1 + depth(levels - 1);
    }
}
