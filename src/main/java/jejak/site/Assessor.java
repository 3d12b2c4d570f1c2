package jejak.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;
import jejak.model.Account;
import jejak.model.AccountKind;
import jejak.model.Citation;
import jejak.model.Claim;
import jejak.model.Event;
import jejak.model.Funding;
import jejak.model.Located;
import jejak.model.Status;

/** Says what the evidence of an event carries, and faults statuses that say more (contract section 5). */
final class Assessor {
    private final Scales scales;
    private final Redaction redaction;

    Assessor(Scales scales, Redaction redaction) {
        this.scales = scales;
        this.redaction = redaction;
    }

    /** @param event as it was read, with the citations of withheld sources */
    Assessment assess(Event event) {
        Faults faults = new Faults();
        Weighing own = scales.weigh(event.sources(), List.of());
        Evidence whole = evidence(
                new Matter(
                        event,
                        true,
                        event.sources(),
                        List.of(),
                        event.stated(),
                        event.note().isPresent(),
                        !event.editorial().corrections().isEmpty(),
                        event.denials(),
                        dispute(event, Optional.empty())),
                own,
                Scope.FACT,
                faults);
        List<Evidence> claims = new ArrayList<>(event.claims().size());
        for (Claim claim : event.claims()) claims.add(claim(event, claim, faults));
        List<Evidence> funding = new ArrayList<>(event.funding().size());
        for (Funding row : event.funding()) {
            funding.add(plain(row.sources().isEmpty() ? own : scales.weigh(row.sources(), List.of())));
        }
        return new Assessment(whole, claims, funding, faults.list());
    }

    /** The evidence of citations alone, with nothing stated of them. */
    Evidence of(List<Citation> citations) {
        return plain(scales.weigh(citations, List.of()));
    }

    private Evidence claim(Event event, Claim claim, Faults faults) {
        boolean corrected =
                !event.editorial().corrections().isEmpty() || !claim.updates().isEmpty();
        Matter matter = new Matter(
                event,
                false,
                claim.supporting(),
                claim.against(),
                claim.stated(),
                claim.note().isPresent(),
                corrected,
                event.denials(),
                dispute(event, Optional.of(claim)));
        boolean explained = claim.stated()
                .filter(s -> s.value() == Status.INFERRED || s.value() == Status.RETRACTED)
                .isPresent();
        if (claim.supporting().isEmpty() && claim.against().isEmpty() && !explained) {
            faults.add(
                    SiteCode.CLAIM_WITHOUT_SOURCES,
                    claim.at(),
                    "no source is cited for the claim `" + claim.id() + "`",
                    "add `for`, with the sources that say so");
        }
        Scope scope = claim.by().isPresent() ? Scope.WORDS : Scope.FACT;
        return evidence(matter, scales.weigh(claim.supporting(), claim.against()), scope, faults);
    }

    private Evidence evidence(Matter matter, Weighing weighing, Scope scope, Faults faults) {
        boolean disputed = !weighing.disputing().isEmpty() || matter.dispute().isPresent();
        Status computed = disputed ? Status.DISPUTED : weighing.strongest();
        Status status = computed;
        if (matter.stated().isPresent()) {
            Located<Status> stated = matter.stated().get();
            if (isCarried(stated.value(), matter, weighing, disputed)) status = stated.value();
            else faults.add(new Unsupported(scales, matter, weighing, computed).fault(stated));
        }
        // denials are of the event; a claim has them only where its status says so
        List<Event.Denial> denials =
                matter.isWholeEvent() || status == Status.DENIED ? matter.denials() : List.<Event.Denial>of();
        return new Evidence(
                status,
                computed,
                scope,
                weighing.witnesses(),
                weighing.atLeast(),
                weighing.supporting(),
                weighing.against(),
                weighing.carriers(status),
                matter.dispute().map(redaction::account),
                denials.stream().map(redaction::denial).toList(),
                denials.stream()
                        .flatMap(denial -> scales.actor(denial.actor()).stream())
                        .toList());
    }

    private static Evidence plain(Weighing weighing) {
        Status status = weighing.strongest();
        return new Evidence(
                status,
                status,
                Scope.FACT,
                weighing.witnesses(),
                weighing.atLeast(),
                weighing.supporting(),
                weighing.against(),
                weighing.carriers(status),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** Whether what the status needs is there; that a stronger one holds too is no fault. */
    static boolean isCarried(Status stated, Matter matter, Weighing weighing, boolean disputed) {
        return switch (stated) {
            case FOUND, DOCUMENTED, CONFIRMED, REPORTED -> weighing.carries(stated);
            case ALLEGED -> isAlleged(weighing);
            case DISPUTED -> disputed;
            case DENIED -> isAlleged(weighing) && !matter.denials().isEmpty();
            case INFERRED -> matter.hasNote();
            case RETRACTED -> matter.isCorrected();
        };
    }

    // What remains; and where more would hold, somebody must be there whose allegation it is.
    private static boolean isAlleged(Weighing weighing) {
        if (weighing.strongest() == Status.ALLEGED) return true;
        return weighing.supporting().stream().anyMatch(w -> switch (w.closeness()) {
            case PARTY, ANONYMOUS -> true;
            case PRIMARY, OFFICIAL, REPORTING, AGGREGATION -> false;
        });
    }

    // An account that names a claim disputes that claim; one that names none, the event.
    private static Optional<Account> dispute(Event event, Optional<Claim> of) {
        for (Account account : event.accounts()) {
            if (account.kind() != AccountKind.DISPUTE) continue;
            Optional<String> named = account.claim().map(ref -> ref.target());
            if (named.equals(of.map(claim -> claim.id().text()))) return Optional.of(account);
        }
        return Optional.empty();
    }

    /** What is assessed: an event, or one of its claims. */
    record Matter(
            Event event,
            boolean isWholeEvent,
            List<Citation> supporting,
            List<Citation> against,
            Optional<Located<Status>> stated,
            boolean hasNote,
            boolean isCorrected,
            List<Event.Denial> denials,
            Optional<Account> dispute) {

        Span at() {
            return event.at();
        }
    }
}
