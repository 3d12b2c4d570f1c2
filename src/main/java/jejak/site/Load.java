package jejak.site;

import java.util.Optional;
import jejak.model.Authenticity;
import jejak.model.Citation;
import jejak.model.Closeness;

/**
 * A citation with what weighs in it.
 *
 * @param source its index in the lineage
 * @param speaker a number for each speaker, negative for none
 * @param via indexes of what it retells for this one fact
 * @param closeness for the fact at hand
 * @param roots sorted
 * @param isUnread whether that keeps it from carrying anything
 */
record Load(
        Citation citation,
        int source,
        SourceFacts facts,
        int speaker,
        int[] via,
        Closeness closeness,
        int[] roots,
        boolean isUnread) {

    Witnesses.Testimony testimony() {
        return new Witnesses.Testimony(roots, speaker, isImpartial());
    }

    /** What keeps it from carrying anything at all. */
    Optional<Standing.Reason> flaw() {
        if (isUnread) return Optional.of(Standing.Reason.UNREAD);
        if (facts.isWithdrawn()) return Optional.of(Standing.Reason.WITHDRAWN);
        if (facts.authenticity() == Authenticity.FORGED) return Optional.of(Standing.Reason.FORGED);
        return Optional.empty();
    }

    /** What keeps it from being a witness. */
    Optional<Standing.Reason> without() {
        Optional<Standing.Reason> flaw = flaw();
        return flaw.isEmpty() && roots.length == 0 ? Optional.of(Standing.Reason.NO_ROOT) : flaw;
    }

    // A document that may be forged is no party's word, and yet cannot lend weight to one.
    boolean isImpartial() {
        return closeness != Closeness.PARTY
                && closeness != Closeness.ANONYMOUS
                && facts.authenticity() == Authenticity.UNDISPUTED;
    }

    boolean decides() {
        return facts.decides() && closeness == Closeness.OFFICIAL && documents();
    }

    boolean documents() {
        boolean record = closeness == Closeness.PRIMARY || closeness == Closeness.OFFICIAL;
        return record && flaw().isEmpty() && facts.authenticity() == Authenticity.UNDISPUTED;
    }

    boolean reports() {
        return flaw().isEmpty() && (closeness == Closeness.REPORTING || closeness == Closeness.AGGREGATION);
    }
}
