package jejak.read;

import static jejak.read.Given.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jejak.model.Access;
import jejak.model.Authenticity;
import jejak.model.Closeness;
import jejak.model.Consulted;
import jejak.model.Ref;
import jejak.model.Source;
import jejak.model.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFieldsTest {

    private static Given.Read<Source> with(String... more) {
        List<String> lines = new ArrayList<>(List.of("title: A filing", "kind: filing"));
        lines.addAll(List.of(more));
        return source(lines.toArray(String[]::new));
    }

    @Test
    void the_smallest_source_has_a_title_a_kind_and_its_closeness() {
        Source source = with("closeness: reporting").value();

        assertThat(source.sourceKind()).isEqualTo(SourceKind.FILING);
        assertThat(source.closeness()).isEqualTo(Closeness.REPORTING);
        assertThat(source.consulted()).isEqualTo(Consulted.FULL);
        assertThat(source.authenticity()).isEqualTo(Authenticity.UNDISPUTED);
        assertThat(source.access()).isEqualTo(Access.PUBLIC);
        assertThat(source.url()).as("a url is never invented").isEmpty();
        assertThat(source.letter()).isEmpty();
        assertThat(source.court().isEmpty()).isTrue();
        assertThat(source().faults()).hasSize(3).containsOnly("1:1+3 missing-key");
    }

    @Test
    void a_source_says_where_it_can_be_read() {
        Source source = with(
                        "closeness: official",
                        "author: Cade Metz",
                        "publisher: The Court",
                        "date: 2024-11",
                        "language: zh-Hans",
                        "url: https://example.org/x",
                        "archive_url: https://web.archive.org/x",
                        "archive_date: 2026-11-01",
                        "accessed: 2026-11-02",
                        "case: Musk v. Altman",
                        "court: N.D. Cal.",
                        "docket: 4:24-cv-04722",
                        "exhibit: Doc. 353-19",
                        "decides: true",
                        "consulted: part",
                        "file: documents/x.pdf",
                        "sha256: " + "a".repeat(64),
                        "publish_file: true",
                        "access: summary")
                .value();

        assertThat(source.author()).contains("Cade Metz");
        assertThat(source.date()).hasValueSatisfying(d -> assertThat(d.text()).isEqualTo("2024-11"));
        assertThat(source.url()).hasValueSatisfying(u -> assertThat(u.url()).isEqualTo("https://example.org/x"));
        assertThat(source.archiveDate()).contains(LocalDate.of(2026, 11, 1));
        assertThat(source.court().docket()).contains("4:24-cv-04722");
        assertThat(source.decides()).isTrue();
        assertThat(source.consulted()).isEqualTo(Consulted.PART);
        assertThat(source.file()).hasValueSatisfying(f -> assertThat(f.value()).isEqualTo("documents/x.pdf"));
        assertThat(source.sha256()).isPresent();
        assertThat(source.publishFile()).isTrue();
        assertThat(source.access()).isEqualTo(Access.SUMMARY);
    }

    @Test
    void lineage_takes_one_parent_or_a_list() {
        Source source = with(
                        "closeness: aggregation",
                        "derived_from: [a, b]",
                        "translation_of: c",
                        "transcript_of: d",
                        "released_by: openai",
                        "contained_in: e",
                        "authenticity: disputed")
                .value();

        assertThat(source.derivedFrom()).extracting(Ref::target).containsExactly("a", "b");
        assertThat(source.translationOf()).extracting(Ref::target).containsExactly("c");
        assertThat(source.transcriptOf()).extracting(Ref::target).containsExactly("d");
        assertThat(source.releasedBy()).isPresent();
        assertThat(source.containedIn()).isPresent();
    }

    @Test
    void an_email_has_a_header() {
        Source.Letter letter = with(
                        "closeness: primary",
                        "from: sam-altman",
                        "to: [elon-musk, \"An aide\"]",
                        "cc: greg-brockman",
                        "subject: Draft post",
                        "sent: 1 Feb 2018, 3:52 AM",
                        "in_reply_to: email-2015")
                .value()
                .letter()
                .orElseThrow();

        assertThat(letter.to()).hasSize(2);
        assertThat(letter.cc()).hasSize(1);
        assertThat(letter.sent()).contains("1 Feb 2018, 3:52 AM");
        assertThat(letter.inReplyTo()).isPresent();
        assertThat(with("closeness: primary", "subject: Draft").value().letter())
                .isPresent();
    }

    @Test
    void a_partys_statement_names_its_speaker() {
        assertThat(with("closeness: party").faults()).containsExactly("4:12+5 missing-speaker");
        assertThat(with("closeness: party", "speaker:").faults())
                .containsExactlyInAnyOrder("5:1+7 empty-value", "4:12+5 missing-speaker");
        assertThat(with("closeness: party", "speaker: openai").faults()).isEmpty();
        assertThat(with("closeness: reporting").faults()).isEmpty();
    }

    @Test
    void only_an_official_source_decides() {
        assertThat(with("closeness: official", "decides: true").faults()).isEmpty();
        assertThat(with("closeness: reporting", "decides: true").faults()).containsExactly("5:10+4 decides-nothing");
        assertThat(with("closeness: reporting", "decides: false").faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "closeness: offical, 4:12+7 unknown-word",
        "other: x, 4:1+5 unknown-key",
    })
    void a_closeness_that_is_not_known_is_one_fault(String line, String fault) {
        assertThat(with(line, "decides: true").faults()).contains(fault).noneMatch(f -> f.endsWith("decides-nothing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"closeness: party", "closeness: party\nspeaker: *x"})
    void of_a_file_that_could_not_be_read_whole_no_speaker_is_missed(String lines) {
        assertThat(with((lines + "\nauthor: a: b").split("\n")).faults()).noneMatch(f -> f.endsWith("missing-speaker"));
    }
}
