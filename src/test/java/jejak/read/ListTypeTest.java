package jejak.read;

import static jejak.read.Given.INDONESIAN;
import static jejak.read.Given.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jejak.diagnostic.Faults;
import jejak.model.Lang;
import jejak.model.Localized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListTypeTest {
    private static final Field<String> ID = Field.required("id", Types.NAME, "Its id.", "id: a");
    private static final Field<Localized<String>> TEXT = Field.required("text", Types.TEXT, "Words.", "text: x");
    private static final Type<String> CLAIM = Types.object(
            Schema.of("a claim", ID, TEXT),
            "",
            f -> f.get(ID) + " " + f.get(TEXT).in(INDONESIAN));
    private static final Type<List<String>> CLAIMS = ListType.of(CLAIM);
    private static final Type<List<Localized<String>>> TEXTS = ListType.of(Types.TEXT);

    private static final String TWO = "[{id: a, text: one}, {id: b, text: two}]";

    private static List<String> texts(String written, String translated) {
        return read(TEXTS, written, translated).value().stream()
                .map(t -> t.in(INDONESIAN))
                .toList();
    }

    @Test
    void entries_are_read_in_the_authors_order() {
        assertThat(read(ListType.of(Types.NAME), "[b, a, b]").value()).containsExactly("b", "a", "b");
        assertThat(read(ListType.of(Types.NAME), "[]").value()).isEmpty();
        assertThat(read(CLAIMS, TWO).value()).containsExactly("a one", "b two");
    }

    @Test
    void one_value_alone_is_a_list_only_where_the_field_says_so() {
        var one = read(ListType.ofOneOrMore(Types.NAME), "a");
        var wrong = read(ListType.of(Types.NAME), "a");

        assertThat(one.value()).containsExactly("a");
        assertThat(one.faults()).isEmpty();
        assertThat(wrong.value()).isEmpty();
        assertThat(wrong.faults()).containsExactly("2:4+1 wrong-shape");
    }

    @Test
    void the_help_for_a_lone_value_puts_it_in_brackets() {
        Faults faults = new Faults();
        TEXTS.read(Node.of(Given.value("musk")), faults);
        TEXTS.read(Node.of(Given.value("{id: a}")), faults);
        CLAIMS.read(Node.of(Given.value("musk")), faults);

        assertThat(faults.list())
                .extracting(fault -> fault.help().orElseThrow())
                .containsExactly(
                        "write it in brackets: [musk]", "begin each entry with a dash", "begin each entry with a dash");
    }

    @Test
    void each_wrong_entry_is_blamed_and_the_others_stand() {
        var read = read(ListType.of(Times.DAY), "[2026-11-23, x, 2026-02-30]");

        assertThat(read.value()).hasSize(3);
        assertThat(read.faults()).containsExactly("2:17+1 bad-day", "2:20+10 bad-day");
    }

    @Test
    void an_empty_entry_is_a_warning_and_left_out() {
        var read = read(ListType.of(Types.NAME), "[a, ~, '', b]");

        assertThat(read.value()).containsExactly("a", "b");
        assertThat(read.faults()).containsExactly("2:8+1 empty-value", "2:11+2 empty-value");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{text: satu}, {text: dua}]            | a satu, b dua
            [{}, {text: dua}]                      | a one, b dua
            [{id: b, text: dua}]                   | a one, b dua
            [{id: b, text: dua}, {id: a, text: satu}] | a satu, b dua
            [{id: b, text: dua}, {text: ini}]      | a one, b ini
            [~, {text: dua}]                       | a one, b dua
            []                                     | a one, b two
            """)
    void translated_entries_match_by_id_else_by_position(String translated, String expected) {
        var read = read(CLAIMS, TWO, translated);

        assertThat(String.join(", ", read.value())).isEqualTo(expected);
        assertThat(read.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{text: satu}]                              | 2:4+1 overlay-shape
            [{text: satu}, {text: dua}, {text: tiga}]   | 2:4+1 overlay-shape
            [{}]                                        | 2:4+1 overlay-shape
            [{id: c, text: tiga}, {id: b, text: dua}]   | 2:10+1 overlay-shape
            {text: satu}                                | 2:4+1 overlay-shape
            satu                                        | 2:4+4 overlay-shape
            """)
    void entries_that_match_nothing_are_blamed_once(String translated, String fault) {
        assertThat(read(CLAIMS, TWO, translated).faults()).containsExactly(fault);
    }

    @Test
    void the_fault_says_how_many_entries_there_are_or_which_id_is_not() {
        Faults faults = new Faults();
        Node.Overlay few = new Node.Overlay(new Lang("id"), Given.value("[{text: satu}]"));
        Node.Overlay other = new Node.Overlay(new Lang("jv"), Given.value("[{id: z, text: loro}]"));
        CLAIMS.read(new Node(Given.value(TWO), List.of(few, other)), faults);

        assertThat(faults.list())
                .extracting(d -> d.message())
                .containsExactly(
                        "the original has 2 entries here, the translation 1",
                        "the original has no entry with the id `z` here");
    }

    @Test
    void lists_of_plain_words_are_translated_by_position() {
        assertThat(texts("[one, two]", "[satu, dua]")).containsExactly("satu", "dua");
        assertThat(texts("[one, two]", "[satu, ~]")).containsExactly("satu", "two");
    }

    @Test
    void a_short_form_is_found_by_its_id_too() {
        Type<List<String>> list = ListType.of(Types.idOr(CLAIM, ref -> ref.target()));

        assertThat(read(list, "[a, {id: b, text: two}]", "[{id: b, text: dua}, {id: a}]")
                        .value())
                .containsExactly("a", "b dua");
    }

    @Test
    void fifty_thousand_entries_are_matched_by_id_in_linear_time() {
        String original = entries("one");
        String translated = entries("satu");

        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            var read = read(CLAIMS, original, translated);
            assertThat(read.faults()).isEmpty();
            assertThat(read.value()).hasSize(50_000).endsWith("x49999 satu");
        });
    }

    private static String entries(String text) {
        return IntStream.range(0, 50_000)
                .mapToObj(i -> "{id: x" + i + ", text: " + text + "}")
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
