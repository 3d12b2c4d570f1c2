package jejak.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {
    @Test
    void faults_are_sorted_by_file_line_column_and_code() {
        List<Diagnostic> faults = List.of(
                fault(Made.BAD_DATE, "b.md", 1, 1),
                fault(Made.OLD_DATE, "a.md", 10, 1),
                fault(Made.OLD_DATE, "a.md", 9, 3),
                fault(Made.BAD_DATE, "a.md", 9, 3),
                fault(Made.BAD_DATE, "a.md", 9, 2));
        assertThat(Report.of(faults).shown())
                .extracting(d -> d.at() + " " + d.code().tag())
                .containsExactly(
                        "a.md:9:2 bad-date",
                        "a.md:9:3 bad-date",
                        "a.md:9:3 old-date",
                        "a.md:10:1 old-date",
                        "b.md:1:1 bad-date");
    }

    @Test
    void one_fault_found_twice_is_told_once() {
        Report report = Report.of(List.of(fault(Made.BAD_DATE, "a.md", 1, 1), fault(Made.BAD_DATE, "a.md", 1, 1)));
        assertThat(report.shown()).hasSize(1);
        assertThat(report.errors()).isOne();
    }

    @Test
    void of_one_code_fifty_are_shown_and_the_rest_counted() {
        List<Diagnostic> faults = new ArrayList<>();
        for (int i = 1; i <= 53; i++) faults.add(fault(Made.BAD_DATE, "a.md", i, 1));
        faults.add(fault(Made.OLD_DATE, "a.md", 60, 1));
        Report report = Report.of(faults);
        assertThat(report.shown()).hasSize(51);
        assertThat(report.errors()).isEqualTo(53);
        assertThat(report.text(file -> Optional.empty(), false))
                .contains("a.md:50:1:", "a.md:60:1:")
                .doesNotContain("a.md:51:1:")
                .endsWith("and 3 more of bad-date\n");
    }

    @Test
    void errors_fail_always_warnings_where_asked_notices_never() {
        Report error = Report.of(List.of(fault(Made.BAD_DATE, "a.md", 1, 1)));
        Report warning = Report.of(List.of(fault(Made.OLD_DATE, "a.md", 1, 1)));
        Report notice = Report.of(List.of(fault(Made.NO_DATE, "a.md", 1, 1)));
        assertThat(error.isFailure(false)).isTrue();
        assertThat(warning.isFailure(false)).isFalse();
        assertThat(warning.isFailure(true)).isTrue();
        assertThat(notice.isFailure(true)).isFalse();
    }

    @Test
    void a_fault_reads_as_place_code_message_line_carets_notes_and_help() {
        Diagnostic fault = Diagnostic.of(Made.BAD_DATE, new Span("a.md", 2, 7, 4), "`soon` is no date", "write one")
                .note(new Span("b.md", 1, 2, 3), "the other one");
        assertThat(Report.of(List.of(fault)).text(file -> Optional.of(List.of("---", "date: soon")), false))
                .isEqualTo("""
                        a.md:2:7: error[bad-date]: `soon` is no date
                           |
                         2 | date: soon
                           |       ^^^^
                           = note: b.md:1:2: the other one
                           = help: write one
                        """);
    }

    @Test
    void a_place_that_is_not_in_the_file_is_told_without_its_line() {
        Diagnostic fault = fault(Made.BAD_DATE, "a.md", 9, 1);
        assertThat(Report.of(List.of(fault)).text(file -> Optional.of(List.of("one line")), false))
                .isEqualTo("a.md:9:1: error[bad-date]: wrong\n");
    }

    @Test
    void no_name_and_no_word_of_an_author_steers_the_terminal() {
        Diagnostic fault = Diagnostic.of(
                        Made.BAD_DATE, Span.of("a\u001b[2J.md"), "`\u001b[2J` is no date", "\u202ewrite one")
                .note(Span.of("b\r.md"), "\u0007");
        assertThat(Report.of(List.of(fault)).text(file -> Optional.empty(), false))
                .isEqualTo("""
                        a\ufffd[2J.md:1:1: error[bad-date]: `\ufffd[2J` is no date
                           = note: b\ufffd.md:1:1: \ufffd
                           = help: \ufffdwrite one
                        """);
    }

    @Test
    void a_message_that_quotes_a_megabyte_is_cut() {
        Diagnostic wordy = Diagnostic.of(Made.BAD_DATE, Span.of("a.md"), "x".repeat(1_000_000), "y".repeat(1_000));

        assertThat(Report.of(List.of(wordy)).text(file -> Optional.empty(), false))
                .contains(": " + "x".repeat(1_000) + "\u2026\n")
                .contains("help: " + "y".repeat(1_000) + "\n");
    }

    @Test
    void colour_is_of_the_severity_and_only_where_asked() {
        Report report = Report.of(List.of(fault(Made.OLD_DATE, "a.md", 1, 1)));
        assertThat(report.text(file -> Optional.empty(), true)).contains("\u001b[1;33mwarning[old-date]\u001b[0m");
        assertThat(report.text(file -> Optional.empty(), false)).doesNotContain("\u001b");
    }

    private static Diagnostic fault(Made code, String file, int line, int column) {
        return Diagnostic.of(code, new Span(file, line, column, 1), "wrong");
    }
}
