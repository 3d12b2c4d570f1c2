package jejak.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jejak.diagnostic.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceTest {
    private static final List<Schema> PARTS =
            List.of(EventFields.KEYS, ActorFields.KEYS, SourceFields.KEYS, PageFields.KEYS, SettingsFields.KEYS);

    /** Every field there is, in whatever mapping. */
    static Stream<Field<?>> fields() {
        List<Field<?>> all = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Schema part : PARTS) collect(part, seen, all);
        return all.stream();
    }

    private static void collect(Schema schema, Set<String> seen, List<Field<?>> all) {
        if (!seen.add(schema.name() + schema.keys())) return;
        for (Field<?> field : schema.fields()) {
            all.add(field);
            field.type().schema().ifPresent(nested -> collect(nested, seen, all));
        }
    }

    @Test
    void every_key_of_every_kind_is_there_with_its_meaning() {
        String reference = Reference.markdown();

        for (Schema part : PARTS) {
            for (Field<?> field : part.fields()) {
                assertThat(reference).contains("### `" + field.name() + "`\n").contains(field.meaning());
            }
        }
        assertThat(fields()).allSatisfy(field -> assertThat(reference).contains("`" + field.name() + "`"));
    }

    @Test
    void nested_keys_stand_under_their_key() {
        String reference = Reference.markdown();

        assertThat(reference).contains("### `claims`").contains("Keys of a claim:\n\n- `id` (required): ");
        assertThat(reference).contains("  - `says` (required): ");
    }

    @Test
    void it_is_markdown_without_loose_ends() {
        assertThat(Reference.markdown())
                .doesNotContain("null")
                .doesNotContain("  \n")
                .endsWith("\n");
        assertThat(Reference.markdown().lines().filter(l -> l.startsWith("```")).count() % 2)
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void each_example_is_its_key_with_a_value(Field<?> field) {
        Faults faults = new Faults();
        Yaml.Mapping root =
                YamlReader.read("example", field.example(), 0, faults).root();

        assertThat(faults.list()).isEmpty();
        assertThat(root.entries()).extracting(e -> e.key().text()).containsExactly(field.name());
    }

    @ParameterizedTest
    @MethodSource("fields")
    void each_example_without_dots_is_read_without_a_fault(Field<?> field) {
        if (field.example().contains("...")) return;
        Faults faults = new Faults();
        Yaml.Mapping root =
                YamlReader.read("example", field.example(), 0, faults).root();
        field.type().read(Node.of(root.entries().get(0).value()), faults);

        assertThat(faults.list()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void each_meaning_is_a_sentence_or_two(Field<?> field) {
        assertThat(field.meaning()).matches("[A-Z`].*[.?]");
        assertThat(field.type().words()).isNotBlank().doesNotEndWith(".");
    }
}
