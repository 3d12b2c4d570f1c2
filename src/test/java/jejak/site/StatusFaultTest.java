package jejak.site;

import static jejak.model.Closeness.OFFICIAL;
import static jejak.model.Closeness.PARTY;
import static jejak.model.Closeness.PRIMARY;
import static jejak.model.Closeness.REPORTING;
import static jejak.site.Given.actor;
import static jejak.site.Given.claim;
import static jejak.site.Given.content;
import static jejak.site.Given.event;
import static jejak.site.Given.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jejak.diagnostic.Diagnostic;
import jejak.model.Consulted;
import jejak.model.Status;
import jejak.site.Given.AClaim;
import jejak.site.Given.AnEvent;
import org.junit.jupiter.api.Test;

/** What an author reads whose status is not carried. */
class StatusFaultTest {
    private static Given world(AnEvent event) {
        return content(
                actor("ada"),
                source("email", PRIMARY),
                source("letter", PRIMARY).consulted(Consulted.NO),
                source("ruling", OFFICIAL).decides(),
                source("ada-1", PARTY).speaker("ada"),
                source("ada-2", PARTY).speaker("ada"),
                source("a", REPORTING).derivedFrom("email"),
                source("b", REPORTING).derivedFrom("a"),
                source("c", REPORTING).derivedFrom("letter"),
                source("d", REPORTING),
                event.actors("ada"));
    }

    private static Diagnostic fault(AnEvent event) {
        List<Diagnostic> faults = world(event).diagnostics();
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }

    private static Diagnostic fault(AClaim claim) {
        return fault(event("e").sources("d").claims(claim));
    }

    @Test
    void names_the_document_that_would_be_enough() {
        Diagnostic fault = fault(claim("x").status(Status.DOCUMENTED).supported("b"));

        assertThat(fault.code()).isEqualTo(SiteCode.STATUS_UNSUPPORTED);
        assertThat(fault.message()).isEqualTo("the evidence carries `reported`, not `documented`");
        assertThat(fault.help()).hasValue("cite `email` for it, which would be enough, or write `status: reported`");
    }

    @Test
    void names_a_document_that_must_be_read_first() {
        assertThat(fault(claim("x").status(Status.DOCUMENTED).supported("c")).help())
                .hasValue("read and cite `letter` for it, which would be enough, or write `status: reported`");
    }

    @Test
    void names_what_the_event_cites_elsewhere() {
        AnEvent event = event("e")
                .sources("ruling")
                .claims(claim("x").status(Status.FOUND).supported("d"));

        assertThat(fault(event).help())
                .hasValue("cite `ruling` for it, which would be enough, or write `status: reported`");
    }

    @Test
    void names_the_sources_that_are_one_witness_and_the_second_one_that_is_at_hand() {
        Diagnostic fault = fault(claim("x").status(Status.CONFIRMED).supported("a", "b"));

        assertThat(fault.message())
                .isEqualTo("the evidence carries `reported`, not `confirmed`: `a` and `b` are one witness, both lead"
                        + " back to `email`");
        assertThat(fault.help()).hasValue("cite `d` for it, which would be enough, or write `status: reported`");
    }

    @Test
    void says_what_a_second_witness_must_not_lead_back_to() {
        AnEvent event = event("e").sources("a", "b", "email").status(Status.CONFIRMED);

        Diagnostic fault = fault(event);

        assertThat(fault.message())
                .isEqualTo("the evidence carries `documented`, not `confirmed`: `a`, `b` and `email` are one witness,"
                        + " all lead back to `email`");
        assertThat(fault.help())
                .hasValue("cite for it a second source that does not lead back to `email`, or write"
                        + " `status: documented`");
    }

    @Test
    void says_that_one_source_is_one_witness_however_often_it_is_cited() {
        Diagnostic fault = fault(claim("x")
                .status(Status.CONFIRMED)
                .supported("a", Given.cite("a").locator("p. 3")));

        assertThat(fault.message())
                .isEqualTo("the evidence carries `reported`, not `confirmed`: `a` is one witness, however often it is"
                        + " cited");
    }

    @Test
    void says_that_one_speaker_is_one_witness() {
        Diagnostic fault = fault(event("e").sources("ada-1", "ada-2").status(Status.REPORTED));

        assertThat(fault.message())
                .isEqualTo("the evidence carries `alleged`, not `reported`: `ada-1` and `ada-2` are one witness,"
                        + " statements of `ada`");
        assertThat(fault.help())
                .hasValue("cite for it a source that is `reporting` or `aggregation`, or write `status: alleged`");
    }

    @Test
    void points_at_the_status() {
        assertThat(fault(claim("x").status(Status.DOCUMENTED).supported("b")).at())
                .isEqualTo(event("e").at);
    }

    @Test
    void asks_for_a_denial_a_dispute_or_a_correction() {
        assertThat(fault(event("e").sources("ada-1").status(Status.DENIED)).help())
                .hasValue("add `denials`, with who denies it and where, or write `status: alleged`");
        assertThat(fault(event("e").sources("d").status(Status.DISPUTED)).help())
                .hasValueSatisfying(help -> assertThat(help).startsWith("cite `against` it a source"));
        assertThat(fault(event("e").sources("d").status(Status.RETRACTED)).help())
                .hasValue("add to `corrections` what was wrong and what is so");
    }

    @Test
    void tells_a_denial_of_what_is_more_than_alleged_to_stand_beside_it() {
        assertThat(fault(event("e").sources("d").status(Status.DENIED).deniedBy("ada"))
                        .help())
                .hasValue("remove `status`: the denial stands beside what is reported");
    }

    @Test
    void an_inference_without_a_note_has_a_fault_of_its_own() {
        assertThat(fault(event("e").sources("d").status(Status.INFERRED)).code())
                .isEqualTo(SiteCode.INFERRED_WITHOUT_NOTE);
        assertThat(world(event("e").sources("d").status(Status.INFERRED).note()).faults())
                .isEmpty();
    }

    @Test
    void a_claim_that_cites_nothing_is_worth_a_warning_unless_it_is_inferred() {
        assertThat(fault(claim("x")).code()).isEqualTo(SiteCode.CLAIM_WITHOUT_SOURCES);
        assertThat(world(event("e")
                                .sources("d")
                                .claims(claim("x").status(Status.INFERRED).note()))
                        .faults())
                .isEmpty();
    }
}
