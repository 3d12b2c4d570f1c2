package jejak.read;

import static jejak.read.Given.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import jejak.model.Account;
import jejak.model.Change;
import jejak.model.Citation;
import jejak.model.Claim;
import jejak.model.Closeness;
import jejak.model.DateBasis;
import jejak.model.Editorial;
import jejak.model.Event;
import jejak.model.Importance;
import jejak.model.Ref;
import jejak.model.Relation;
import jejak.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFieldsTest {
    private static final List<String> SMALLEST =
            List.of("title: Altman proposes a lab", "date: 2015-05-25", "actors: [sam-altman]", "sources: [email]");

    private static Given.Read<Event> with(String... more) {
        List<String> lines = new ArrayList<>(SMALLEST);
        lines.addAll(List.of(more));
        return event(lines.toArray(String[]::new));
    }

    @Test
    void the_smallest_event_has_four_lines() {
        Event event = event(SMALLEST.toArray(String[]::new)).value();

        assertThat(event.title().original()).isEqualTo("Altman proposes a lab");
        assertThat(event.date().value().text()).isEqualTo("2015-05-25");
        assertThat(Given.place(event.date().at())).isEqualTo("3:7+10");
        assertThat(event.actors()).extracting(p -> p.actor().target()).containsExactly("sam-altman");
        assertThat(event.sources()).extracting(c -> c.source().target()).containsExactly("email");
        assertThat(event.importance()).isEqualTo(Importance.NORMAL);
        assertThat(event.stated()).isEmpty();
        assertThat(event.editorial()).isEqualTo(Editorial.NONE);
        assertThat(with().faults()).isEmpty();
    }

    @Test
    void every_required_key_that_is_missing_is_named() {
        assertThat(event("summary: x").faults())
                .containsExactly("1:1+3 missing-key", "1:1+3 missing-key", "1:1+3 missing-key", "1:1+3 missing-key");
    }

    @Test
    void an_event_says_when_and_where() {
        Event event = with(
                        "time: \"09:10\"",
                        "timezone: America/Los_Angeles",
                        "date_basis: header",
                        "date_note: Header shows Pacific time.",
                        "place: Menlo Park",
                        "importance: key",
                        "topics: [governance, money]",
                        "summary: One plain sentence.")
                .value();

        assertThat(event.time()).contains(LocalTime.of(9, 10));
        assertThat(event.timezone())
                .hasValueSatisfying(z -> assertThat(z.getId()).isEqualTo("America/Los_Angeles"));
        assertThat(event.dateBasis()).contains(DateBasis.HEADER);
        assertThat(event.dateNote())
                .hasValueSatisfying(n -> assertThat(n.original()).startsWith("Header"));
        assertThat(event.place()).isPresent();
        assertThat(event.importance()).isEqualTo(Importance.KEY);
        assertThat(event.topics()).containsExactly("governance", "money");
        assertThat(event.summary()).isPresent();
    }

    @Test
    void a_time_without_a_zone_is_a_warning() {
        assertThat(with("time: \"09:10\"").faults()).containsExactly("6:7+7 time-without-zone");
    }

    @Test
    void of_a_time_before_a_fault_of_the_scanner_nothing_is_said() {
        assertThat(with("time: \"09:10\"", "place: a: b").faults()).containsExactly("7:9+1 yaml-syntax");
    }

    @Test
    void a_date_with_a_time_names_the_key_for_it() {
        assertThat(event("title: x", "date: 2015-05-25T09:10", "actors: [a]", "sources: [b]")
                        .faults())
                .containsExactly("3:17+6 date-has-time");
    }

    @Test
    void a_participant_may_have_a_part() {
        var read = event("title: x", "date: 2015", "actors: [a, {id: b, role: recipient}]", "sources: [c]");

        assertThat(read.value().actors().get(0).role()).isEmpty();
        assertThat(read.value().actors().get(1).actor().target()).isEqualTo("b");
        assertThat(read.value().actors().get(1).role())
                .hasValueSatisfying(r -> assertThat(r.original()).isEqualTo("recipient"));
    }

    @Test
    void a_citation_says_where_in_which_words_and_through_what() {
        Citation citation = event(
                        "title: x",
                        "date: 2015",
                        "actors: [a]",
                        "sources:",
                        "  - id: seed-article",
                        "    locator: bullet 6",
                        "    quote: Manhattan Project",
                        "    closeness: primary",
                        "    via: email")
                .value()
                .sources()
                .get(0);

        assertThat(citation.source().target()).isEqualTo("seed-article");
        assertThat(Given.place(citation.at())).isEqualTo("6:9+12");
        assertThat(citation.locator())
                .hasValueSatisfying(l -> assertThat(l.original()).isEqualTo("bullet 6"));
        assertThat(citation.quote())
                .hasValueSatisfying(q -> assertThat(Given.place(q.at())).isEqualTo("8:12+17"));
        assertThat(citation.closeness()).contains(Closeness.PRIMARY);
        assertThat(citation.via()).extracting(Ref::target).containsExactly("email");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            actors: []       | 4:9+1 missing-key
            actors: [~]      | 4:9+1 missing-key
            actors: musk     | 4:9+4 wrong-shape
            actors: {id: a}  | 4:9+1 wrong-shape
            actors:          | 4:1+6 missing-key
            actors: [{}]     | 4:10+1 missing-key
            actors: [[a]]    | 4:10+1 wrong-shape
            actors: [*a]     | 4:10+2 yaml-anchor
            """)
    void an_event_has_at_least_one_actor_and_each_fault_is_one(String line, String fault) {
        assertThat(event("title: x", "date: 2015", line, "sources: [b]").faults())
                .containsExactly(fault);
    }

    @Test
    void claims_have_evidence_for_and_against() {
        Claim claim = with(
                        "claims:",
                        "  - id: raise",
                        "    text: He asked whether others objected.",
                        "    status: reported",
                        "    by: sam-altman",
                        "    for: [a, {id: b, locator: p. 8}]",
                        "    against: [c]",
                        "    note: Why.",
                        "    updates: [{date: 2026-11-21, what: Now confirmed.}]")
                .value()
                .claims()
                .get(0);

        assertThat(claim.id().text()).isEqualTo("raise");
        assertThat(claim.stated()).hasValueSatisfying(s -> {
            assertThat(s.value()).isEqualTo(Status.REPORTED);
            assertThat(Given.place(s.at())).isEqualTo("9:13+8");
        });
        assertThat(claim.by()).hasValueSatisfying(by -> assertThat(by.target()).isEqualTo("sam-altman"));
        assertThat(claim.supporting()).hasSize(2);
        assertThat(claim.against()).hasSize(1);
        assertThat(claim.note()).isPresent();
        assertThat(claim.updates()).hasSize(1);
        assertThat(Given.place(claim.at())).isEqualTo("7:9+5");
    }

    @Test
    void a_claim_needs_an_id_and_a_text_at_its_own_place() {
        assertThat(with("claims:", "  - status: reported").faults())
                .containsExactly("7:5+1 missing-key", "7:5+1 missing-key");
    }

    @Test
    void accounts_have_versions_nearest_the_document_first() {
        Account account = with(
                        "accounts:",
                        "  - question: How large was the raise?",
                        "    kind: drift",
                        "    claim: raise",
                        "    versions:",
                        "      - {says: much, sources: [a]}",
                        "      - {says: little, sources: [b], change: magnitude}",
                        "    finding: The zero was lost.")
                .value()
                .accounts()
                .get(0);

        assertThat(account.versions()).hasSize(2);
        assertThat(account.versions().get(0).change()).isEmpty();
        assertThat(account.versions().get(1).change()).contains(Change.MAGNITUDE);
        assertThat(account.finding()).isPresent();
        assertThat(with("accounts: [{question: x, kind: drift, versions: []}]").faults())
                .containsExactly("6:49+1 missing-key");
    }

    @Test
    void other_events_denials_and_pictures_stand_beside_it() {
        Event event = with(
                        "related: [one, {id: two, rel: answers}]",
                        "denials: [{actor: deepmind, text: It was not so., source: b}]",
                        "media: [{file: documents/x.png, alt: A page., caption: First page., credit: Court}]",
                        "note: Both letters name the day.")
                .value();

        assertThat(event.related()).hasSize(2);
        assertThat(event.related().get(1).relation()).contains(Relation.ANSWERS);
        assertThat(event.denials().get(0).source()).isPresent();
        assertThat(event.media().get(0).file().value()).isEqualTo("documents/x.png");
        assertThat(event.media().get(0).alt()).isPresent();
        assertThat(event.note()).isPresent();
    }

    @Test
    void what_editors_did_is_kept_apart() {
        Editorial editorial = with(
                        "corrections: [{date: 2026-11-20, was: a, now: b, why: c}]",
                        "updates: [{date: 2026-11-21, what: more}]",
                        "replies: [{actor: openai, asked: 2026-11-01, answered: 2026-11-03, text: No., source: b}]",
                        "checked_by: [second reader]",
                        "published: 2026-11-19",
                        "review_by: 2027-05-01",
                        "withdrawn: {date: 2026-11-22, note: At the editors' decision.}",
                        "draft: yes",
                        "embargo: 2026-12-01T09:00:00Z",
                        "redirect_from: [old-id]")
                .value()
                .editorial();

        assertThat(editorial.corrections().get(0).date()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(editorial.replies().get(0).answered()).contains(LocalDate.of(2026, 11, 3));
        assertThat(editorial.checkedBy()).hasSize(1);
        assertThat(editorial.reviewBy())
                .hasValueSatisfying(r -> assertThat(Given.place(r.at())).isEqualTo("11:12+10"));
        assertThat(editorial.withdrawn())
                .hasValueSatisfying(w -> assertThat(w.note()).isPresent());
        assertThat(editorial.draft()).isTrue();
        assertThat(editorial.embargo()).contains(Instant.parse("2026-12-01T09:00:00Z"));
        assertThat(editorial.redirectFrom()).extracting(r -> r.value().text()).containsExactly("old-id");
        assertThat(editorial.updated()).contains(LocalDate.of(2026, 11, 22));
    }

    @Test
    void many_faults_in_one_file_are_all_named() {
        assertThat(event(
                                "titel: x",
                                "date: 2015-13-01",
                                "actors: [a]",
                                "sources: b",
                                "importance: huge",
                                "published: soon",
                                "draft: maybe")
                        .faults())
                .containsExactlyInAnyOrder(
                        "2:1+5 unknown-key",
                        "3:12+2 bad-date",
                        "5:10+1 wrong-shape",
                        "6:13+4 unknown-word",
                        "7:12+4 bad-day",
                        "8:8+5 bad-flag");
    }
}
