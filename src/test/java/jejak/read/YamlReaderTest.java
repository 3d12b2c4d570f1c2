package jejak.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every value with its letters, every key and value with its place (contract section 9). */
class YamlReaderTest {

    private static Yaml at(Yaml.Mapping root, String path) {
        Yaml found = root;
        for (String step : path.split("/")) {
            found = found instanceof Yaml.Items list
                    ? list.items().get(Integer.parseInt(step))
                    : ((Yaml.Mapping) found).entry(step).orElseThrow().value();
        }
        return found;
    }

    private static String text(Yaml yaml) {
        return ((Yaml.Text) yaml).text();
    }

    private static String place(Yaml.Mapping root, String path) {
        return Given.place(at(root, path).at());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "yes",
                "on",
                "true",
                "null",
                "012",
                "0o17",
                "0x1F",
                "1_000",
                "1e3",
                ".inf",
                "-1",
                "+12",
                "09:10",
                "2015-05-25",
                "2015-11~",
                "2016?",
                "51.2%",
                "=",
                "<<",
                "0b1",
                "1.50",
                "2015-05-25T10:00:00Z"
            })
    void a_scalar_keeps_the_letters_of_its_author(String letters) {
        assertThat(text(Given.value(letters))).isEqualTo(letters);
    }

    @Test
    void a_number_of_any_length_is_letters() {
        String digits = "9".repeat(100_000);

        assertThat(text(Given.value(digits))).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "# a comment", "   "})
    void a_key_with_nothing_behind_it_has_nothing(String nothing) {
        Yaml value = Given.value(nothing);

        assertThat(value).isInstanceOf(Yaml.Nothing.class);
        assertThat(value.isBlank()).isTrue();
    }

    @Test
    void empty_quotes_are_text_that_is_blank() {
        assertThat(text(Given.value("''"))).isEmpty();
        assertThat(Given.value("\" \"").isBlank()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            plain words        | plain words | false
            "in quotes"        | in quotes   | true
            'it''s'            | it's        | true
            "a\\u0041b"        | aAb         | true
            "say \\"yes\\""    | say "yes"   | true
            'a \\n'            | a \\n       | true
            """)
    void quotes_and_escapes_are_the_only_letters_that_go(String written, String text, boolean quoted) {
        Yaml.Text value = (Yaml.Text) Given.value(written);

        assertThat(value.text()).isEqualTo(text);
        assertThat(value.isQuoted()).isEqualTo(quoted);
    }

    @Test
    void folded_and_literal_blocks_are_text_at_their_sign() {
        var read = Given.yaml("a: >", "  one", "  two", "b: |-", "  one", "  two", "c: 3");

        assertThat(text(at(read.value(), "a"))).isEqualTo("one two\n");
        assertThat(text(at(read.value(), "b"))).isEqualTo("one\ntwo");
        assertThat(place(read.value(), "a")).isEqualTo("2:4+1");
        assertThat(place(read.value(), "b")).isEqualTo("5:4+2");
        assertThat(place(read.value(), "c")).isEqualTo("8:4+1");
    }

    @Test
    void keys_and_values_stand_where_the_author_wrote_them() {
        var read = Given.yaml(
                "title: One",
                "actors:",
                "  - musk",
                "  - {id: altman, role: \"the chair\"}",
                "open: [a, [b]]",
                "last:");
        Yaml.Mapping root = read.value();

        assertThat(Given.place(root.entry("actors").orElseThrow().key().at())).isEqualTo("3:1+6");
        assertThat(place(root, "title")).isEqualTo("2:8+3");
        assertThat(place(root, "actors")).isEqualTo("4:3+1");
        assertThat(place(root, "actors/0")).isEqualTo("4:5+4");
        assertThat(place(root, "actors/1")).isEqualTo("5:5+1");
        assertThat(place(root, "actors/1/id")).isEqualTo("5:10+6");
        assertThat(place(root, "actors/1/role")).isEqualTo("5:24+11");
        assertThat(place(root, "open/1/0")).isEqualTo("6:12+1");
        assertThat(place(root, "last")).isEqualTo("7:6+1");
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void a_value_over_several_lines_is_marked_to_the_end_of_its_first() {
        var read = Given.yaml("a: one", "  two", "b: \"one", "  two\"", "c: x");

        assertThat(text(at(read.value(), "a"))).isEqualTo("one two");
        assertThat(place(read.value(), "a")).isEqualTo("2:4+3");
        assertThat(place(read.value(), "b")).isEqualTo("4:4+4");
        assertThat(place(read.value(), "c")).isEqualTo("6:4+1");
    }

    @Test
    void columns_count_code_points() {
        var read = Given.yaml("\ud83d\ude00: {\u9611: \ud83d\ude00\ud83d\ude00, b: e\u0301}", "c: d");

        assertThat(place(read.value(), "\ud83d\ude00/\u9611")).isEqualTo("2:8+2");
        assertThat(place(read.value(), "\ud83d\ude00/b")).isEqualTo("2:15+2");
        assertThat(place(read.value(), "c")).isEqualTo("3:4+1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u2028", "\u2029"})
    void separators_that_come_along_with_pasted_words_end_no_line(String separator) {
        var read = Given.yaml("a: one" + separator + "two: x\" # y", "b: \"p" + separator + "q\"", "c: d");

        assertThat(read.faults()).containsExactly("2:11+1 yaml-syntax");
        read = Given.yaml("a: one" + separator + "two", "b: \"p" + separator + "q\"", "c: d");
        assertThat(text(at(read.value(), "a"))).isEqualTo("one two");
        assertThat(text(at(read.value(), "b"))).isEqualTo("p q");
        assertThat(place(read.value(), "b")).isEqualTo("3:4+5");
        assertThat(place(read.value(), "c")).isEqualTo("4:4+1");
    }

    @Test
    void a_byte_order_mark_between_letters_takes_a_column() {
        var read = Given.yaml("a: {b: \"\ufeff\", c: d}");

        assertThat(place(read.value(), "a/c")).isEqualTo("2:16+1");
    }

    @Test
    void the_first_control_character_is_reported_and_the_rest_is_read() {
        Faults faults = new Faults();
        var read = YamlReader.read("x.md", "a: \u0001b\u0002\nc: d: e", 1, faults);

        assertThat(Given.told(faults.list())).containsExactly("2:4+1 yaml-syntax", "3:5+1 yaml-syntax");
        assertThat(faults.list().get(0).message()).isEqualTo("a control character (U+0001) stands here");
        assertThat(text(at(read.root(), "a"))).isEqualTo("b");
    }

    @Test
    void a_key_that_stands_twice_is_blamed_there_with_a_note_of_the_first() {
        Faults faults = new Faults();
        var read = YamlReader.read("x.md", "a: 1\nb: {c: 1, c: 2}\na: 2\na: 3\n", 1, faults);
        Diagnostic nested = faults.list().get(0);

        assertThat(Given.told(faults.list()))
                .containsExactly("3:11+1 duplicate-key", "4:1+1 duplicate-key", "5:1+1 duplicate-key");
        assertThat(Given.place(nested.notes().get(0).at())).isEqualTo("3:5+1");
        assertThat(text(at(read.root(), "a"))).as("the first stays").isEqualTo("1");
    }

    @Test
    void the_same_key_in_two_mappings_is_no_fault() {
        assertThat(Given.yaml("- a: 1", "  b: 1").faults()).containsExactly("2:1+1 wrong-shape");
        assertThat(Given.yaml("x:", "  - a: 1", "  - a: 2", "a: 3").faults()).isEmpty();
    }

    @Test
    void a_number_that_commas_split_is_put_together_and_reported_once() {
        var read = Given.yaml("x: {amount: 1,000,000,000 USD, low: 2,500..3,500 EUR, per: year}");

        assertThat(read.faults()).containsExactly("2:13+17 split-number", "2:37+16 split-number");
        assertThat(text(at(read.value(), "x/amount"))).isEqualTo("1,000,000,000 USD");
        assertThat(text(at(read.value(), "x/per"))).isEqualTo("year");
    }

    @Test
    void digits_that_go_on_no_number_are_keys() {
        assertThat(Given.yaml("x: {amount: \"1\",000}").faults()).isEmpty();
        assertThat(Given.yaml("x: {amount: 1, 000}").faults())
                .as("people put no space there")
                .isEmpty();
        assertThat(Given.yaml("x: {amount: USD,000}").faults()).isEmpty();
        assertThat(Given.yaml("amount: 1", "000:").faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"000, true", "000 USD, true", "123bn, true", "0000, false", "00, false", "a000, false", "'', false"})
    void three_digits_are_the_rest_of_a_number(String key, boolean rest) {
        assertThat(SplitNumbers.isRest(key)).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            k: &x 1        | 2:4+4 yaml-anchor
            k: &x words    | 2:4+8 yaml-anchor
            k: &x [a]      | 2:4+4 yaml-anchor
            k: &x {a: b}   | 2:4+4 yaml-anchor
            &x k: 1        | 2:1+4 yaml-anchor
            k: *x          | 2:4+2 yaml-anchor
            k: [*x]        | 2:5+2 yaml-anchor
            <<: *x         | 2:5+2 yaml-anchor
            k: !x words    | 2:4+8 yaml-tag
            k: !!str 1     | 2:4+7 yaml-tag
            k: !!binary aa | 2:4+11 yaml-tag
            k: !!set {a}   | 2:4+7 yaml-tag
            !!str k: 1     | 2:1+7 yaml-tag
            """)
    void anchors_aliases_and_tags_are_refused_where_they_stand(String line, String fault) {
        assertThat(Given.yaml(line).faults()).containsExactly(fault);
    }

    @Test
    void a_tag_is_named_as_it_was_written() {
        Faults faults = new Faults();
        YamlReader.read("x.md", "a: !!str x\nb: !own x\n", 1, faults);

        assertThat(faults.list())
                .extracting(Diagnostic::message)
                .containsExactly("a tag (`!!str`) stands here", "a tag (`!own`) stands here");
    }

    @Test
    void nesting_stops_at_32_and_what_holds_it_is_dropped_without_another_word() {
        String deep = "[".repeat(32) + "]".repeat(32);

        assertThat(Given.yaml("a: " + deep.substring(1, 63)).faults()).isEmpty();
        assertThat(Given.yaml("ok: 1", "a: {b: " + deep + "}", "c: 1").faults())
                .containsExactly("3:38+1 yaml-too-deep");
        assertThat(Given.yaml("ok: 1", "a: {b: " + deep + "}", "c: 1").value().entries())
                .hasSize(1);
    }

    @Test
    void a_fault_of_the_scanner_keeps_the_whole_keys_before_it() {
        Faults faults = new Faults();
        var read = YamlReader.read("x.md", "a: 1\nb: {c: 1, d: @}\ne: 2\n", 1, faults);

        assertThat(read.complete()).isFalse();
        assertThat(read.root().entries()).extracting(e -> e.key().text()).containsExactly("a");
        assertThat(Given.told(faults.list())).containsExactly("3:14+1 yaml-syntax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only words to oneself\n", "~", "---\n"})
    void no_keys_at_all_are_a_whole_mapping(String text) {
        Faults faults = new Faults();
        var read = YamlReader.read("site.yml", text, 0, faults);

        assertThat(read.root().entries()).isEmpty();
        assertThat(read.complete()).isTrue();
        assertThat(faults.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - a          | 2:1+1
            just words   | 2:1+10
            [a]          | 2:1+1
            a b          | 2:1+3
            """)
    void what_is_no_mapping_is_blamed_whole(String text, String place) {
        assertThat(Given.yaml(text).faults()).containsExactly(place + " wrong-shape");
    }

    @Test
    void a_second_document_is_refused_and_nothing_is_called_missing_after_it() {
        Faults faults = new Faults();
        var read = YamlReader.read("site.yml", "title: a\n---\nurl: b\n", 0, faults);

        assertThat(Given.told(faults.list())).isEqualTo(List.of("3:1+1 second-document"));
        assertThat(read.complete()).isFalse();
    }

    @Test
    void the_mapping_itself_stands_at_the_opening_fence() {
        assertThat(Given.place(Given.yaml("a: 1").value().at())).isEqualTo("1:1+3");
        assertThat(Given.place(YamlReader.read("site.yml", "a: 1", 0, new Faults())
                        .root()
                        .at()))
                .isEqualTo("1:1+1");
    }
}
