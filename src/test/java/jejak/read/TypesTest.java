package jejak.read;

import static jejak.read.Given.INDONESIAN;
import static jejak.read.Given.place;
import static jejak.read.Given.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jejak.diagnostic.Faults;
import jejak.model.Id;
import jejak.model.Lang;
import jejak.model.Localized;
import jejak.model.Located;
import jejak.model.Party;
import jejak.model.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypesTest {

    @Test
    void text_is_what_the_author_wrote() {
        assertThat(read(Types.TEXT, "One plain sentence.").value()).isEqualTo(Localized.of("One plain sentence."));
        assertThat(read(Types.TEXT, "2015").value().original()).isEqualTo("2015");
        assertThat(read(Types.NAME, "4:24-cv-04722").value()).isEqualTo("4:24-cv-04722");
    }

    @Test
    void text_is_translated_by_text() {
        var read = read(Types.TEXT, "The lab", "Laboratorium");

        assertThat(read.value().in(INDONESIAN)).isEqualTo("Laboratorium");
        assertThat(read.value().in(Lang.ENGLISH)).isEqualTo("The lab");
        assertThat(read.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a, b]", "{a: b}"})
    void text_that_is_translated_by_another_shape_is_blamed_there(String translation) {
        var read = read(Types.TEXT, "The lab", translation);

        assertThat(read.faults()).containsExactly("2:4+1 overlay-shape");
        assertThat(read.value()).isEqualTo(Localized.of("The lab"));
    }

    @Test
    void a_list_or_mapping_is_no_scalar_and_the_help_says_what_to_do() {
        Faults faults = new Faults();
        Types.NAME.read(Node.of(Given.value("[a]")), faults);
        Types.NAME.read(Node.of(Given.value("{a: b}")), faults);

        assertThat(Given.told(faults.list())).containsExactly("2:4+1 wrong-shape", "2:4+1 wrong-shape");
        assertThat(faults.list().get(0).message()).isEqualTo("expected text, found a list");
        assertThat(faults.list().get(0).help()).contains("write one value, without brackets or dashes");
        assertThat(faults.list().get(1).message()).isEqualTo("expected text, found a mapping");
        assertThat(faults.list().get(1).help()).contains("put quotes round a value that holds `: `");
    }

    @Test
    void a_name_for_a_document_keeps_its_place() {
        Ref ref = read(Types.REF, "event:lab-proposal").value();

        assertThat(ref.target()).isEqualTo("event:lab-proposal");
        assertThat(place(ref.at())).isEqualTo("2:4+18");
        assertThat(read(Types.REF, "[x]").value().target()).isEmpty();
    }

    @Test
    void quotes_make_a_party_a_plain_name() {
        assertThat(read(Types.PARTY, "openai").value())
                .extracting(Party::isQuoted)
                .isEqualTo(false);
        assertThat(read(Types.PARTY, "\"An aide\"").value())
                .extracting(Party::isQuoted)
                .isEqualTo(true);
        assertThat(read(Types.PARTY, "{a: b}").faults()).containsExactly("2:4+1 wrong-shape");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "lab-proposal", "2015-05-25", "a--b-"})
    void an_id_is_small_letters_digits_and_dashes(String id) {
        assertThat(read(Types.ID, id).value()).isEqualTo(new Id(id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lab Proposal     | write `lab-proposal`
            -a               | write `a`
            caf\u00e9_x      | write `cafe-x`
            \u9611\u5915     | use a-z, digits and dashes
            IRS              | write `irs`
            """)
    void another_name_is_no_id_and_the_help_makes_it_one(String written, String help) {
        Faults faults = new Faults();
        Types.ID.read(Node.of(Given.value("\"" + written + "\"")), faults);

        assertThat(faults.list().get(0).code()).isEqualTo(ReadCode.BAD_ID);
        assertThat(faults.list().get(0).help()).contains(help);
    }

    @Test
    void what_can_turn_out_wrong_later_keeps_its_place() {
        Located<String> located =
                read(Types.located(Types.NAME), "documents/x.pdf").value();

        assertThat(located.value()).isEqualTo("documents/x.pdf");
        assertThat(place(located.at())).isEqualTo("2:4+15");
    }

    private static final Field<Ref> ID = Field.required("id", Types.REF, "The thing.", "id: x");
    private static final Field<Localized<String>> ROLE = Field.required("role", Types.TEXT, "Its part.", "role: chair");
    private static final Type<String> THING = Types.idOr(
            Types.object(
                    Schema.of("a thing", ID, ROLE),
                    "hole",
                    f -> f.get(ID).target() + " as " + f.get(ROLE).in(INDONESIAN)),
            Ref::target);

    @Test
    void a_mapping_may_be_written_short_as_its_id() {
        assertThat(read(THING, "musk").value()).isEqualTo("musk");
        assertThat(read(THING, "{id: musk, role: chair}").value()).isEqualTo("musk as chair");
        assertThat(THING.words()).isEqualTo("an id, or a thing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{id: musk}"})
    void a_short_form_has_nothing_to_translate(String translation) {
        assertThat(read(THING, "musk", translation).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{role: ketua}", "musk", "[]"})
    void words_laid_over_a_short_form_would_be_lost(String translation) {
        assertThat(read(THING, "musk", translation).faults())
                .singleElement()
                .asString()
                .endsWith("overlay-shape");
    }

    @Test
    void a_mapping_is_translated_key_by_key() {
        assertThat(read(THING, "{id: musk, role: chair}", "{role: ketua}").value())
                .isEqualTo("musk as ketua");
        assertThat(read(THING, "{id: musk, role: chair}", "ketua").faults()).containsExactly("2:4+5 overlay-shape");
    }

    @Test
    void a_wrong_value_of_an_optional_key_is_none() {
        Type<java.util.Optional<Id>> maybe = new Types.Maybe<>(Types.ID);

        assertThat(read(maybe, "Not An Id").value()).isEmpty();
        assertThat(read(maybe, "an-id").value()).contains(new Id("an-id"));
        assertThat(maybe.hole()).isEmpty();
    }

    @Test
    void a_mapping_with_one_wrong_key_still_stands() {
        Type<java.util.Optional<String>> maybe = new Types.Maybe<>(THING);
        var read = read(maybe, "{id: musk, role: chair, rolle: x}");

        assertThat(read.value()).contains("musk as chair");
        assertThat(read.faults()).isEqualTo(List.of("2:28+5 unknown-key"));
    }
}
