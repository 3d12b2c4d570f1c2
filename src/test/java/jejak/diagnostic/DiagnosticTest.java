package jejak.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticTest {

    @Test
    void a_place_is_printed_as_editors_know_it() {
        assertThat(new Span("content/site.yml", 4, 10, 3)).hasToString("content/site.yml:4:10");
        assertThat(Span.of("content/site.yml")).isEqualTo(new Span("content/site.yml", 1, 1, 1));
    }

    @Test
    void places_are_ordered_by_file_then_line_then_column_as_numbers() {
        List<Span> places = new ArrayList<>(List.of(
                new Span("b", 1, 1, 1), new Span("a", 10, 1, 1), new Span("a", 9, 11, 1), new Span("a", 9, 2, 1)));
        places.sort(null);

        assertThat(places).extracting(Span::toString).containsExactly("a:9:2", "a:9:11", "a:10:1", "b:1:1");
    }

    @Test
    void a_note_is_added_to_a_copy() {
        Diagnostic bare = Made.at(Made.BAD_DATE, "a", 1, 1, 1);
        Diagnostic noted = bare.note(Span.of("b"), "the other").note(Span.of("c"), "a third");

        assertThat(bare.notes()).isEmpty();
        assertThat(noted.notes())
                .extracting(n -> n.at() + " " + n.message())
                .containsExactly("b:1:1 the other", "c:1:1 a third");
        assertThat(noted.message()).isEqualTo(bare.message());
        assertThatThrownBy(() -> noted.notes().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void only_errors_are_errors() {
        Faults faults = new Faults();
        assertThat(faults.isEmpty()).isTrue();

        faults.add(Made.OLD_DATE, Span.of("a"), "stray");
        assertThat(faults.hasErrors()).isFalse();
        assertThat(new Outcome<>("value", faults.list()).hasErrors()).isFalse();

        faults.add(Made.BAD_DATE, Span.of("a"), "bad", "write another");
        assertThat(faults.hasErrors()).isTrue();
        assertThat(faults.list()).extracting(Diagnostic::isError).containsExactly(false, true);
        assertThat(new Outcome<>("value", faults.list()).hasErrors()).isTrue();
        assertThat(Outcome.of("value").diagnostics()).isEmpty();
    }

    @Test
    void a_list_of_faults_stays_as_it_was_when_it_was_asked_for() {
        Faults faults = new Faults();
        List<Diagnostic> before = faults.list();
        faults.addAll(List.of(Made.at(Made.BAD_DATE, "a", 1, 1, 1)));

        assertThat(before).isEmpty();
        assertThat(faults.list()).hasSize(1);
    }

    @Test
    void severities_are_words() {
        assertThat(Severity.values()).extracting(Severity::word).containsExactly("error", "warning", "notice");
    }
}
