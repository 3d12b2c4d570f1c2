package jejak.read;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.model.Localized;
import jejak.model.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the author wrote, held against a schema of few keys. */
class FieldsTest {
    private static final Field<Localized<String>> TITLE = Field.required("title", Types.TEXT, "Its title.", "title: A");
    private static final Field<Optional<LocalDate>> CHECKED =
            Field.optional("checked", Times.DAY, "When.", "checked: 2026-11-23");
    private static final Field<Integer> ORDER = Field.orElse("order", Forms.NUMBER, 7, "Its place.", "order: 1");
    private static final Field<List<Ref>> SOURCES =
            Field.requiredList("sources", Types.REF, "Who says so.", "sources:\n  - a");
    private static final Schema SCHEMA = Schema.of("a thing", TITLE, CHECKED, ORDER, SOURCES);

    private final Faults faults = new Faults();

    private Fields fields(String... lines) {
        return Given.fields(SCHEMA, faults, lines);
    }

    private Fields translated(List<String> lines, String... translation) {
        return Given.translated(SCHEMA, faults, lines, asList(translation));
    }

    private List<String> told() {
        return Given.told(faults.list());
    }

    private void getAll(Fields fields) {
        SCHEMA.fields().forEach(fields::get);
    }

    @Test
    void values_are_read_by_their_type() {
        Fields f = fields("title: A", "checked: 2026-11-23", "sources: [b]");

        assertThat(f.get(TITLE).original()).isEqualTo("A");
        assertThat(f.get(CHECKED)).contains(LocalDate.of(2026, 11, 23));
        assertThat(f.get(ORDER)).isEqualTo(7);
        assertThat(f.get(SOURCES)).extracting(Ref::target).containsExactly("b");
        assertThat(told()).isEmpty();
    }

    @Test
    void a_missing_key_is_blamed_at_the_opening_fence_with_an_example_of_one_line() {
        getAll(fields("order: 1"));

        assertThat(told()).containsExactly("1:1+3 missing-key", "1:1+3 missing-key");
        assertThat(faults.list().get(0).message()).isEqualTo("a thing needs `title`");
        assertThat(faults.list().get(0).help()).contains("add it, for example `title: A`");
        assertThat(faults.list().get(1).help()).contains("add it, for example `sources:`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title:", "title: ~", "title: \"\"", "title: '  '", "title: # later"})
    void a_required_key_without_a_value_is_blamed_at_the_key(String line) {
        getAll(fields("sources: [b]", line));

        assertThat(told()).containsExactly("3:1+5 missing-key");
    }

    @Test
    void an_optional_key_without_a_value_is_a_warning_and_absent() {
        Fields f = fields("title: A", "order:", "checked: \"\"", "sources: [b]");
        getAll(f);

        assertThat(told()).containsExactly("4:1+7 empty-value", "3:1+5 empty-value");
        assertThat(f.has(ORDER)).isFalse();
        assertThat(f.get(ORDER)).isEqualTo(7);
    }

    @Test
    void an_unknown_key_is_blamed_at_the_key_even_if_nobody_asks_for_it() {
        fields("title: A", "soruces: [b]", "zzz: 1", "sources: [b]");

        assertThat(told()).containsExactly("3:1+7 unknown-key", "4:1+3 unknown-key");
        assertThat(faults.list().get(0).message()).isEqualTo("`soruces` is no key of a thing");
        assertThat(faults.list().get(0).help()).contains("did you mean `sources`?");
        assertThat(faults.list().get(1).help()).contains("the keys are title, checked, order, sources");
    }

    @Test
    void a_value_that_a_comma_has_cut_is_reported_once() {
        Fields.of(SCHEMA, Node.of(Given.value("{title: He came, saw, and won, sources: [b]}")), faults);

        assertThat(told()).containsExactly("2:21+3 unknown-key");
        assertThat(faults.list().get(0).message()).endsWith("inside { } a comma begins the next");
        assertThat(faults.list().get(0).help()).contains("put quotes round the value before it");
    }

    @Test
    void a_required_key_that_is_misspelt_is_not_missing_too() {
        fields("title: A", "soruces: [b]");

        assertThat(told()).containsExactly("3:1+7 unknown-key");
    }

    @Test
    void digits_with_a_value_are_a_key_like_any_other() {
        fields("title: A", "sources: [b]", "000: 1");

        assertThat(told()).containsExactly("4:1+3 unknown-key");
    }

    @Test
    void nothing_more_is_said_of_what_was_refused() {
        Fields f = fields("title: *t", "checked: *c", "sources: [*s]", "order: 1");
        getAll(f);

        assertThat(told()).as("the reader has reported each alias").isEmpty();
        assertThat(f.get(TITLE)).isEqualTo(Localized.of(""));
        assertThat(f.has(TITLE)).isTrue();
        assertThat(f.get(SOURCES)).isEmpty();
    }

    @Test
    void a_value_stands_in_its_place_and_one_that_is_not_there_at_its_mapping() {
        Fields f = fields("title: A", "sources: [b]");

        assertThat(Given.place(f.place(TITLE))).isEqualTo("2:8+1");
        assertThat(Given.place(f.place(CHECKED))).isEqualTo("1:1+3");
        assertThat(Given.place(f.at())).isEqualTo("1:1+3");
    }

    @Test
    void only_what_was_given_and_reads_well_is_held_against_other_keys() {
        Fields f = fields("title: A", "checked: never", "sources: [b]");

        assertThat(f.given(TITLE)).contains(Localized.of("A"));
        assertThat(f.given(CHECKED)).isEmpty();
        assertThat(f.given(ORDER)).isEmpty();
        assertThat(told()).containsExactly("3:10+5 bad-day");
    }

    @Test
    void of_a_file_that_could_not_be_read_whole_nothing_is_called_missing() {
        Fields f = Fields.of(SCHEMA, Node.of(Given.yaml("order: 1").value()), false, faults);
        getAll(f);

        assertThat(told()).isEmpty();
        assertThat(f.lacks(TITLE)).isFalse();
        assertThat(f.has(TITLE)).isFalse();
    }

    @Test
    void what_is_no_mapping_is_blamed_once() {
        Fields f = Fields.of(SCHEMA, Node.of(Given.value("[a]")), faults);
        getAll(f);

        assertThat(told()).containsExactly("2:4+1 wrong-shape");
        assertThat(faults.list().get(0).message()).isEqualTo("expected the keys of a thing");
    }

    @Test
    void an_empty_required_list_is_blamed_at_the_list() {
        getAll(fields("title: A", "sources: []"));

        assertThat(told()).containsExactly("3:10+1 missing-key");
    }

    @Test
    void a_list_of_nothing_but_blanks_is_empty() {
        getAll(fields("title: A", "sources: [~, '']"));

        assertThat(told()).containsExactly("3:10+1 missing-key");
    }

    @Test
    void a_translation_gives_words_alone() {
        Fields f = translated(List.of("title: A", "sources: [b]"), "title: B");

        assertThat(f.get(TITLE).in(Given.INDONESIAN)).isEqualTo("B");
        assertThat(told()).isEmpty();
    }

    @Test
    void a_translation_may_not_restate_a_fact_and_is_told_so_once() {
        getAll(translated(List.of("title: A", "order: 2", "sources: [b]"), "order: 2", "sources: [b, c]", "id: x"));

        assertThat(told()).containsExactly("2:1+5 overlay-restates", "3:1+7 overlay-restates", "4:1+2 unknown-key");
        assertThat(faults.list().get(0).message()).isEqualTo("`order` is a fact, and facts are written once");
    }

    @Test
    void a_translation_has_no_keys_of_its_own() {
        translated(List.of("title: A", "sources: [b]"), "titel: B");

        assertThat(told()).containsExactly("2:1+5 unknown-key");
    }

    @Test
    void words_without_an_original_would_be_lost() {
        Schema schema = Schema.of("a note", Field.optional("note", Types.TEXT, "A note.", "note: x"), ORDER);
        Fields f = Given.translated(schema, faults, List.of("order: 1"), List.of("note: B"));
        schema.fields().forEach(f::get);

        assertThat(told()).containsExactly("2:1+4 overlay-shape");
        assertThat(faults.list())
                .extracting(Diagnostic::message)
                .containsExactly("the original has no `note` to translate");
    }

    @Test
    void a_key_without_words_in_a_translation_is_a_warning() {
        Fields f = translated(List.of("title: A", "sources: [b]"), "title:");

        assertThat(f.get(TITLE)).isEqualTo(Localized.of("A"));
        assertThat(told()).containsExactly("2:1+5 empty-value");
    }

    @Test
    void a_schema_has_each_key_once_in_its_order() {
        Schema more = SCHEMA.and(Schema.of("more", Field.optional("place", Types.TEXT, "Where.", "place: x")));

        assertThat(more.keys()).containsExactly("title", "checked", "order", "sources", "place");
        assertThat(more.name()).isEqualTo("a thing");
        assertThat(SCHEMA.isTranslatable()).isTrue();
        assertThat(Schema.of("a number", ORDER).isTranslatable()).isFalse();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> SCHEMA.and(SCHEMA))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
