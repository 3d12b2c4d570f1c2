package jejak.site;

import static jejak.model.Closeness.AGGREGATION;
import static jejak.model.Closeness.ANONYMOUS;
import static jejak.model.Closeness.OFFICIAL;
import static jejak.model.Closeness.PARTY;
import static jejak.model.Closeness.PRIMARY;
import static jejak.model.Closeness.REPORTING;
import static jejak.site.Given.actor;
import static jejak.site.Given.cite;
import static jejak.site.Given.claim;
import static jejak.site.Given.content;
import static jejak.site.Given.event;
import static jejak.site.Given.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jejak.model.AccountKind;
import jejak.model.Authenticity;
import jejak.model.Closeness;
import jejak.model.Consulted;
import jejak.model.Event;
import jejak.model.Id;
import jejak.model.Status;
import jejak.site.Given.AClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Contract section 5, case by case. */
class EvidenceTest {

    /** Two people, a rival's company; an email nobody read; what retells it, and what does not. */
    private static Given world() {
        return content(
                actor("ada"),
                actor("budi"),
                source("email", PRIMARY),
                source("memo", PRIMARY),
                source("unread", PRIMARY).consulted(Consulted.NO),
                source("ruling", OFFICIAL).decides(),
                source("register", OFFICIAL),
                source("forged", PRIMARY).authenticity(Authenticity.FORGED),
                source("doubtful", PRIMARY).authenticity(Authenticity.DISPUTED),
                source("doubtful-ruling", OFFICIAL).decides().authenticity(Authenticity.DISPUTED),
                source("ada-1", PARTY).speaker("ada"),
                source("ada-2", PARTY).speaker("ada"),
                source("budi-1", PARTY).speaker("budi"),
                source("tip", ANONYMOUS),
                source("other-tip", ANONYMOUS),
                source("report", REPORTING),
                source("report-of-email", REPORTING).derivedFrom("email"),
                source("second-report-of-email", REPORTING).derivedFrom("report-of-email"),
                source("report-of-unread", REPORTING).derivedFrom("unread"),
                source("report-of-ada", REPORTING).derivedFrom("ada-1"),
                source("translation", AGGREGATION).translationOf("report-of-email"),
                source("orphan", AGGREGATION),
                source("report-of-orphan", REPORTING).derivedFrom("orphan"),
                source("court-transcript", REPORTING).transcriptOf("unread").releasedBy("District Court, N.D. Cal."),
                source("indonesian-court", PRIMARY).transcriptOf("unread").releasedBy("Pengadilan Negeri Jakarta"),
                source("party-transcript", PRIMARY).transcriptOf("unread").releasedBy("budi"),
                source("transcript-of-transcript", PRIMARY)
                        .transcriptOf("court-transcript")
                        .releasedBy("ada"),
                source("loose-transcript", PRIMARY).transcriptOf("unread"),
                source("fan-transcript", PRIMARY).transcriptOf("unread").releasedBy("A fan club"),
                source("post-with-letter", PARTY)
                        .speaker("budi")
                        .transcriptOf("unread")
                        .releasedBy("budi"),
                source("testimony", PARTY).speaker("ada"),
                source("transcript-of-testimony", PRIMARY)
                        .transcriptOf("testimony")
                        .releasedBy("High Court"),
                source("transcript-of-forged", PRIMARY).transcriptOf("forged").releasedBy("High Court"),
                source("transcript-of-doubtful", PRIMARY)
                        .transcriptOf("doubtful")
                        .releasedBy("High Court"),
                source("translation-of-doubtful", PRIMARY).translationOf("doubtful"));
    }

    private static Evidence of(AClaim claim) {
        Event event = event("e").actors("ada").sources("report").claims(claim).build();
        Given given = world();
        given.events.add(event);
        Site site = given.outcome().value();
        Event shown = site.events().get(0);
        return site.evidence(shown, shown.claims().get(0));
    }

    private static Evidence supported(Object... citations) {
        return of(claim("c").supported(citations));
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                row("the record itself", Status.DOCUMENTED, 1, "email"),
                row("an official register", Status.DOCUMENTED, 1, "register"),
                row("a decision", Status.FOUND, 1, "ruling"),
                row("a decision beside the record", Status.FOUND, 2, "email", "ruling"),
                row("a report", Status.REPORTED, 1, "report"),
                row("hearsay: a report of the record is no record", Status.REPORTED, 1, "report-of-email"),
                row("hearsay: a report of a party's words", Status.REPORTED, 1, "report-of-ada"),
                row("a party", Status.ALLEGED, 1, "ada-1"),
                row("nobody named", Status.ALLEGED, 1, "tip"),
                row(
                        "admission: a party on its own act is its record",
                        Status.DOCUMENTED,
                        1,
                        cite("ada-1").as(PRIMARY)),
                row(
                        "a newspaper on its own affairs",
                        Status.ALLEGED,
                        1,
                        cite("report").as(PARTY)),
                row("two independent reports", Status.CONFIRMED, 2, "report", "report-of-email"),
                row("a report and an independent party", Status.CONFIRMED, 2, "report", "ada-1"),
                row("a report and the party it reports", Status.REPORTED, 1, "report-of-ada", "ada-1"),
                row("a report and an anonymous source", Status.CONFIRMED, 2, "report", "tip"),
                row("two reports of one document", Status.REPORTED, 1, "report-of-email", "second-report-of-email"),
                row("a report and its translation", Status.REPORTED, 1, "report-of-email", "translation"),
                row("two parties confirm nothing", Status.ALLEGED, 2, "ada-1", "budi-1"),
                row("two statements of one speaker", Status.ALLEGED, 1, "ada-1", "ada-2"),
                row("two who are not named", Status.ALLEGED, 2, "tip", "other-tip"),
                row(
                        "the same source twice",
                        Status.REPORTED,
                        1,
                        "report",
                        cite("report").locator("p. 3")),
                row(
                        "via makes two reports one witness",
                        Status.REPORTED,
                        1,
                        cite("report").via("unread"),
                        "report-of-unread"),
                row(
                        "a retelling that says of what for one fact",
                        Status.REPORTED,
                        1,
                        cite("orphan").via("email")),
                row("a repost without parents is no witness", Status.REPORTED, 0, "orphan"),
                row("nor is what retells it", Status.REPORTED, 0, "report-of-orphan"),
                row("a repost confirms nothing", Status.REPORTED, 1, "orphan", "report"),
                row("an unread original carries nothing", Status.ALLEGED, 0, "unread"),
                row("a forged original documents nothing", Status.ALLEGED, 0, "forged"),
                row("a disputed original documents nothing", Status.ALLEGED, 1, "doubtful"),
                row("a disputed decision finds nothing", Status.ALLEGED, 1, "doubtful-ruling"),
                row("a disputed original and a party", Status.ALLEGED, 2, "doubtful", "ada-1"),
                row("a disputed original and a report", Status.CONFIRMED, 2, "doubtful", "report"),
                row("a court's transcript is its original", Status.DOCUMENTED, 1, "court-transcript"),
                row("a court's in Indonesian", Status.DOCUMENTED, 1, "indonesian-court"),
                row("a party's transcript is its original", Status.DOCUMENTED, 1, "party-transcript"),
                row("a transcript of a transcript", Status.DOCUMENTED, 1, "transcript-of-transcript"),
                row("a transcript released by nobody", Status.REPORTED, 1, "loose-transcript"),
                row("a transcript released by somebody else", Status.REPORTED, 1, "fan-transcript"),
                row(
                        "whatever the citation says",
                        Status.REPORTED,
                        1,
                        cite("loose-transcript").as(PRIMARY)),
                row("a post with a letter in it is a post", Status.ALLEGED, 1, "post-with-letter"),
                row("a transcript of testimony is testimony", Status.ALLEGED, 1, "transcript-of-testimony"),
                row("and its speaker's", Status.ALLEGED, 1, "transcript-of-testimony", "ada-2"),
                row("a transcript of a forgery", Status.ALLEGED, 0, "transcript-of-forged"),
                row("a transcript of a disputed document", Status.ALLEGED, 1, "transcript-of-doubtful"),
                row("a translation of a disputed document", Status.ALLEGED, 1, "translation-of-doubtful"),
                row("two documents", Status.DOCUMENTED, 2, "email", "memo"),
                row("nothing", Status.ALLEGED, 0));
    }

    private static Arguments row(String what, Status status, int witnesses, Object... citations) {
        return Arguments.of(what, status, witnesses, citations);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @MethodSource("cases")
    void the_status_and_the_witnesses_are(String what, Status status, int witnesses, Object[] citations) {
        Evidence evidence = supported(citations);

        assertThat(evidence.status()).isEqualTo(status);
        assertThat(evidence.computed()).isEqualTo(status);
        assertThat(evidence.witnesses()).isEqualTo(witnesses);
        assertThat(evidence.atLeast()).isFalse();
        assertThat(evidence.supporting().stream().filter(Weighed::isCounted)).hasSize(witnesses);
    }

    @Test
    void an_independent_source_against_disputes() {
        Evidence evidence = of(claim("c").supported("report").against("memo"));

        assertThat(evidence.status()).isEqualTo(Status.DISPUTED);
        assertThat(ids(evidence.carriers())).containsExactly("memo");
    }

    @Test
    void a_source_against_that_merely_retells_one_for_does_not_dispute() {
        Evidence evidence = of(claim("c").supported("email").against("second-report-of-email", "translation"));

        assertThat(evidence.status()).isEqualTo(Status.DOCUMENTED);
        assertThat(evidence.against()).allMatch(w -> w.standing().equals(new Standing.Retells(0)));
    }

    @Test
    void via_makes_a_source_against_a_retelling_too() {
        assertThat(of(claim("c").supported("email").against(cite("report").via("report-of-email")))
                        .status())
                .isEqualTo(Status.DOCUMENTED);
    }

    @Test
    void a_cousin_against_disputes_since_it_does_not_descend() {
        assertThat(of(claim("c").supported("report-of-email").against("email")).status())
                .isEqualTo(Status.DISPUTED);
    }

    @Test
    void one_source_both_for_and_against_is_no_dispute() {
        assertThat(of(claim("c").supported("report").against(cite("report").locator("p. 9")))
                        .status())
                .isEqualTo(Status.REPORTED);
    }

    @Test
    void a_forgery_and_what_nobody_read_dispute_nothing() {
        Evidence evidence = of(claim("c").supported("report").against("forged", "unread"));

        assertThat(evidence.status()).isEqualTo(Status.REPORTED);
        assertThat(evidence.against())
                .extracting(Weighed::standing)
                .containsExactly(
                        new Standing.Without(Standing.Reason.FORGED), new Standing.Without(Standing.Reason.UNREAD));
    }

    @Test
    void a_finding_under_appeal_is_disputed_unless_it_is_stated() {
        AClaim appealed = claim("c").supported("ruling").against("budi-1");

        assertThat(of(appealed).status()).isEqualTo(Status.DISPUTED);
        Evidence stated = of(appealed.status(Status.FOUND));
        assertThat(stated.status()).isEqualTo(Status.FOUND);
        assertThat(stated.computed()).isEqualTo(Status.DISPUTED);
        assertThat(ids(stated.carriers())).containsExactly("ruling");
    }

    @Test
    void an_account_of_a_dispute_disputes_the_claim_it_names_and_no_other() {
        Site site = world().and(event("e")
                        .actors("ada")
                        .sources("email")
                        .claims(claim("a").supported("email"), claim("b").supported("email"))
                        .accounts(Given.account(AccountKind.DISPUTE, Optional.of("a"), "email", "report")))
                .site();
        Event event = site.events().get(0);

        assertThat(site.evidence(event, event.claims().get(0)).status()).isEqualTo(Status.DISPUTED);
        assertThat(site.evidence(event, event.claims().get(1)).status()).isEqualTo(Status.DOCUMENTED);
        assertThat(site.evidence(event).status()).isEqualTo(Status.DOCUMENTED);
    }

    @Test
    void an_account_that_names_no_claim_disputes_the_event_and_drift_nothing() {
        assertThat(eventWith(AccountKind.DISPUTE).status()).isEqualTo(Status.DISPUTED);
        assertThat(eventWith(AccountKind.DRIFT).status()).isEqualTo(Status.DOCUMENTED);
    }

    private static Evidence eventWith(AccountKind kind) {
        Site site = world().and(event("e")
                        .actors("ada")
                        .sources("email")
                        .accounts(Given.account(kind, Optional.empty(), "email", "report")))
                .site();
        return site.evidence(site.events().get(0));
    }

    @Test
    void an_event_rests_on_its_own_sources_only() {
        Site site = world().and(event("e")
                        .actors("ada")
                        .sources("report")
                        .claims(claim("c").supported("email")))
                .site();

        assertThat(site.evidence(site.events().get(0)).status()).isEqualTo(Status.REPORTED);
    }

    @Test
    void what_somebody_is_said_to_have_said_is_about_words() {
        Evidence evidence = of(claim("c").by("ada").supported("email"));

        assertThat(evidence.scope()).isEqualTo(Scope.WORDS);
        assertThat(evidence.status()).isEqualTo(Status.DOCUMENTED);
        assertThat(supported("email").scope()).isEqualTo(Scope.FACT);
    }

    @Test
    void the_speakers_of_an_allegation_are_named_once_and_in_order() {
        Evidence evidence = supported("budi-1", "ada-1", "ada-2", "tip");

        assertThat(evidence.speakers()).extracting(a -> a.id().text()).containsExactly("budi", "ada");
        assertThat(evidence.hasAnonymous()).isTrue();
        assertThat(supported("ada-1").hasAnonymous()).isFalse();
    }

    @Test
    void an_allegation_is_against_who_denies_it_and_is_not_its_speaker() {
        Given given = world().and(event("e")
                .actors("ada")
                .sources("ada-1")
                .deniedBy("budi")
                .deniedBy("ada")
                .deniedBy("budi"));
        Site site = given.site();

        assertThat(site.evidence(site.events().get(0)).accused())
                .extracting(a -> a.id().text())
                .containsExactly("budi");
    }

    @Test
    void each_citation_says_what_it_counts_for() {
        Evidence evidence = supported("report-of-email", "second-report-of-email", "orphan", "ada-1", "ada-2");

        List<Standing> standings =
                evidence.supporting().stream().map(Weighed::standing).toList();
        assertThat(standings.get(0)).isEqualTo(new Standing.Counts());
        assertThat(standings.get(1)).isInstanceOfSatisfying(Standing.SameAs.class, same -> {
            assertThat(same.index()).isZero();
            assertThat(same.through())
                    .isInstanceOfSatisfying(
                            Standing.Through.SharedRoots.class,
                            shared -> assertThat(shared.roots())
                                    .extracting(EvidenceTest::id)
                                    .containsExactly("email"));
        });
        assertThat(standings.get(2)).isEqualTo(new Standing.Without(Standing.Reason.NO_ROOT));
        assertThat(standings.get(4)).isInstanceOfSatisfying(Standing.SameAs.class, same -> {
            assertThat(same.index()).isEqualTo(3);
            assertThat(same.through())
                    .isInstanceOfSatisfying(
                            Standing.Through.OneSpeaker.class,
                            one -> assertThat(one.speaker().id()).isEqualTo(new Id("ada")));
        });
        assertThat(supported("report", "report").supporting().get(1).standing())
                .isEqualTo(new Standing.SameAs(0, new Standing.Through.OneSource()));
    }

    @Test
    void the_roots_of_a_citation_have_its_via_in_them() {
        Weighed weighed =
                supported(cite("report-of-email").via("memo")).supporting().get(0);

        assertThat(weighed.roots()).extracting(EvidenceTest::id).containsExactly("email", "memo");
        assertThat(supported(cite("report").via("memo")).supporting().get(0).roots())
                .extracting(EvidenceTest::id)
                .containsExactly("memo");
    }

    @Test
    void beyond_24_independent_sources_the_number_is_a_lower_bound() {
        Given given = world();
        String[] many = new String[25];
        for (int i = 0; i < many.length; i++) {
            many[i] = "paper-" + (char) ('a' + i);
            given.and(source(many[i], REPORTING));
        }
        Site site = given.and(event("e").actors("ada").sources((Object[]) many)).site();

        assertThat(site.evidence(site.events().get(0)).witnesses()).isEqualTo(25);
        assertThat(site.evidence(site.events().get(0)).atLeast()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("carried")
    void a_status_that_is_carried_may_be_stated(Status status, AClaim claim) {
        assertThat(of(claim.status(status)).status()).isEqualTo(status);
    }

    static Stream<Arguments> carried() {
        return Stream.of(
                Arguments.of(Status.FOUND, claim("c").supported("ruling")),
                Arguments.of(Status.DOCUMENTED, claim("c").supported("email")),
                Arguments.of(Status.DOCUMENTED, claim("c").supported("ruling")),
                Arguments.of(Status.CONFIRMED, claim("c").supported("report", "ada-1")),
                Arguments.of(Status.REPORTED, claim("c").supported("email", "report")),
                Arguments.of(Status.ALLEGED, claim("c").supported("ada-1")),
                Arguments.of(Status.ALLEGED, claim("c").supported("ada-1", "report-of-ada")),
                Arguments.of(Status.DISPUTED, claim("c").supported("report").against("memo")),
                Arguments.of(Status.INFERRED, claim("c").supported("report").note()));
    }

    @ParameterizedTest
    @MethodSource("notCarried")
    void a_status_that_is_not_carried_is_not_shown(Status status, AClaim claim, Status shown) {
        assertThat(of(claim.status(status)).status()).isEqualTo(shown);
    }

    static Stream<Arguments> notCarried() {
        return Stream.of(
                Arguments.of(Status.FOUND, claim("c").supported("register"), Status.DOCUMENTED),
                Arguments.of(Status.DOCUMENTED, claim("c").supported("report-of-email"), Status.REPORTED),
                Arguments.of(Status.CONFIRMED, claim("c").supported("report-of-email", "translation"), Status.REPORTED),
                Arguments.of(Status.CONFIRMED, claim("c").supported("ada-1", "budi-1"), Status.ALLEGED),
                Arguments.of(Status.REPORTED, claim("c").supported("ada-1"), Status.ALLEGED),
                Arguments.of(Status.ALLEGED, claim("c").supported("report"), Status.REPORTED),
                Arguments.of(
                        Status.DISPUTED, claim("c").supported("email").against("report-of-email"), Status.DOCUMENTED),
                Arguments.of(Status.DENIED, claim("c").supported("ada-1"), Status.ALLEGED),
                Arguments.of(Status.INFERRED, claim("c").supported("report"), Status.REPORTED),
                Arguments.of(Status.RETRACTED, claim("c").supported("report"), Status.REPORTED));
    }

    @Test
    void a_denial_stands_beside_what_is_alleged_and_denied_must_be_stated() {
        assertThat(denied(Status.ALLEGED).status()).isEqualTo(Status.ALLEGED);
        assertThat(denied(Status.ALLEGED).denials()).hasSize(1);
        assertThat(denied(Status.DENIED).status()).isEqualTo(Status.DENIED);
    }

    private static Evidence denied(Status stated) {
        Site site = world().and(
                        event("e").actors("ada").sources("ada-1").status(stated).deniedBy("budi"))
                .site();
        return site.evidence(site.events().get(0));
    }

    @Test
    void a_retraction_needs_a_correction() {
        Site site = world().and(event("e")
                        .actors("ada")
                        .sources("report")
                        .status(Status.RETRACTED)
                        .corrected())
                .site();

        assertThat(site.evidence(site.events().get(0)).status()).isEqualTo(Status.RETRACTED);
    }

    @Test
    void a_withdrawn_source_carries_nothing_and_its_retellings_still_share_it() {
        Given given = content(
                actor("ada"),
                source("gone", PRIMARY).withdrawn(),
                source("a", REPORTING).derivedFrom("gone"),
                source("b", REPORTING).derivedFrom("gone"),
                event("e").actors("ada").sources("gone", "a", "b"));
        Evidence evidence = given.site().evidence(given.site().events().get(0));

        assertThat(evidence.status()).isEqualTo(Status.REPORTED);
        assertThat(evidence.witnesses()).isEqualTo(1);
        assertThat(evidence.supporting().get(0).standing()).isEqualTo(new Standing.Without(Standing.Reason.WITHDRAWN));
    }

    @Test
    void closeness_is_that_of_the_fact_at_hand() {
        assertThat(supported(cite("ada-1").as(OFFICIAL)).supporting().get(0).closeness())
                .isEqualTo(Closeness.OFFICIAL);
        assertThat(supported("loose-transcript").supporting().get(0).closeness())
                .isEqualTo(Closeness.AGGREGATION);
    }

    private static List<String> ids(List<Weighed> weighed) {
        return weighed.stream().map(w -> id(w.attribution())).toList();
    }

    private static String id(Attribution attribution) {
        return attribution instanceof Attribution.Shown shown
                ? shown.source().id().text()
                : "withheld";
    }
}
