package jejak.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What authors get wrong in YAML, in their words and at their place. */
class YamlFaultTest {

    private static Diagnostic fault(String text) {
        Faults faults = new Faults();
        YamlReader.read("x.md", text, 1, faults);
        assertThat(faults.list()).hasSize(1);
        return faults.list().get(0);
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                slip("title: Musk: the letter", "2:12+1", "a second `: ` stands in one value"),
                slip("a: 1\n  b: 2", "3:3+1", "`b` is indented, so YAML reads it as more of the value above"),
                slip("a: 1\n  é\ud83d\ude00: 2", "3:3+2", "`é\ud83d\ude00` is indented"),
                slip("a:\n  - b: c: d", "3:9+1", "a second `: ` stands in one value"),
                slip("a: 'it's", "2:8+1", "the quoted value has ended before this"),
                slip("a: \"say \"yes\" twice\"", "2:10+1", "the quoted value has ended before this"),
                slip("a: 'not closed\nb: 1\nc: 2", "2:4+1", "a quotation mark is not closed"),
                slip("ok: 1\na: \"not closed", "3:4+1", "a quotation mark is not closed"),
                slip("a: \"C:\\path\"", "2:8+1", "this is no escape that YAML knows"),
                slip("a: \"\\u12\"", "2:7+1", "this is no escape that YAML knows"),
                slip("a: [1, 2\nb: 1\n", "2:4+1", "this bracket is not closed"),
                slip("a: {x: 1\nb: 1\n", "2:4+1", "this bracket is not closed"),
                slip("a: [\"x\" \"y\"]", "2:9+1", "a comma or the closing bracket is missing here"),
                slip("a: {", "2:5+1", "the file ends inside a bracket"),
                slip("a: [x]]", "2:7+1", "a bracket is closed that is not open"),
                slip("a: }", "2:4+1", "a bracket is closed that is not open"),
                slip("a: @handle", "2:4+1", "a value cannot begin with `@`"),
                slip("a: %x", "2:4+1", "a value cannot begin with `%`"),
                slip("a:\n\tb: 1", "3:1+1", "a tab stands where YAML wants spaces"),
                slip("a:\t1", "2:3+1", "a tab stands where YAML wants spaces"),
                slip("a: - b", "2:4+1", "a list begins on the line of its key"),
                slip("a: 1\nwords alone\nb: 2", "3:1+11", "a key has no colon"),
                slip("a: 1\nb:2\nc: 3", "3:1+3", "no blank stands after the colon"),
                slip("a:\n  - 1\n words", "4:2+1", "this line stands under nothing it could belong to"),
                slip("a:\n  - 1\n - 2", "4:2+1", "this line stands under nothing it could belong to"),
                slip("a:\n  b: 1\n c: 2", "4:2+1", "this line stands under nothing it could belong to"),
                slip("a: x\n- y", "3:1+1", "this line stands under nothing it could belong to"),
                slip(": 1", "2:1+1", "a colon stands here without a key"),
                slip("a: |x", "2:4+2", "YAML reads `|` as the start of a block of text"),
                slip("a: > words", "2:4+7", "YAML reads `>` as the start of a block of text"),
                slip("[a]: 2", "2:1+1", "this cannot be a key"),
                slip("a: {{ name }}", "2:5+1", "this cannot be a key"),
                slip("a: &", "2:5+1", "this is not YAML: unexpected character found"),
                slip("a: 1\n...\nb: 2", "4:1+1", "this is not YAML: expected '<document start>'"),
                slip("%YAML 3.0\n---\na: 1", "2:1+1", "this is not YAML: found incompatible YAML document"));
    }

    private static Arguments slip(String text, String place, String message) {
        return Arguments.of(text, place, message);
    }

    @ParameterizedTest
    @MethodSource("slips")
    void a_slip_is_named_where_it_is_to_be_mended(String text, String place, String message) {
        Diagnostic fault = fault(text);

        assertThat(Given.place(fault.at())).isEqualTo(place);
        assertThat(fault.code()).isEqualTo(ReadCode.YAML_SYNTAX);
        assertThat(fault.message()).startsWith(message).doesNotEndWith(".").doesNotContain("org.yaml");
        assertThat(fault.help()).isPresent();
    }

    static Stream<Arguments> bounds() {
        return Stream.of(
                Arguments.of("amount: > 1.9m USD", "2:9+10", "> 1.9m USD"),
                Arguments.of("amount: >= 5 USD", "2:9+8", ">= 5 USD"),
                Arguments.of("amount: >1,900,000 USD # said so", "2:9+14", ">1,900,000 USD"),
                Arguments.of("f: {amount: > 1.9m USD, kind: salary}", "2:13+10", "> 1.9m USD"),
                Arguments.of("f: {kind: salary, amount: > 1,900,000 USD}", "2:27+15", "> 1,900,000 USD"),
                Arguments.of("f:\n  - from: a\n    amount: > 2 EUR\n    to: b", "4:13+7", "> 2 EUR"));
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void an_amount_that_is_a_bound_wants_quotes(String text, String place, String words) {
        Diagnostic fault = fault(text);

        assertThat(fault.code()).isEqualTo(ReadCode.UNQUOTED_BOUND);
        assertThat(Given.place(fault.at())).isEqualTo(place);
        assertThat(fault.help()).contains("put quotes round it: \"" + words + "\"");
    }

    @Test
    void a_fault_far_from_the_last_good_value_stands_where_it_is() {
        assertThat(Given.place(fault("a: 1\n\n# words\n\n\nb: `x`\n").at())).isEqualTo("7:4+1");
    }

    @Test
    void a_line_of_a_million_blanks_is_looked_at_once() {
        assertThat(Given.place(fault("a: >" + " ".repeat(1_000_000) + "x").at()))
                .isEqualTo("2:4+1000002");
    }
}
