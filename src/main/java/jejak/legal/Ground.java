package jejak.legal;

import java.util.List;
import java.util.Optional;
import jejak.model.Claim;
import jejak.model.Closeness;
import jejak.model.Status;
import jejak.model.Worded;
import jejak.site.Attribution;
import jejak.site.Evidence;
import jejak.site.Weighed;

/**
 * What a sentence rests on.
 *
 * @param evidence of the claim, event or row, or of the sources cited right behind the sentence
 * @param unnamed sources cited behind the sentence that are known to the editors alone
 */
public record Ground(Basis basis, Optional<Claim> claim, Evidence evidence, int unnamed) {

    /** Where the evidence comes from. */
    public enum Basis implements Worded {
        CLAIM,
        EVENT,
        /** The sources cited in or behind the sentence. */
        CITED,
        MONEY,
        /** The source that the page is about. */
        SOURCE
    }

    static Ground of(Basis basis, Evidence evidence) {
        return new Ground(basis, Optional.empty(), evidence, 0);
    }

    static Ground of(Claim claim, Evidence evidence) {
        return new Ground(Basis.CLAIM, Optional.of(claim), evidence, 0);
    }

    public Status status() {
        return evidence.status();
    }

    /** How many witnesses stand behind it; a source that nobody may be told of is one at most. */
    public int witnesses() {
        return evidence.witnesses() == 0 && unnamed > 0 ? 1 : evidence.witnesses();
    }

    public List<Weighed> supporting() {
        return evidence.supporting();
    }

    /** Whether nobody who is named says so. */
    public boolean isAnonymousOnly() {
        if (supporting().isEmpty() && unnamed == 0) return false;
        return supporting().stream()
                .allMatch(w -> w.closeness() == Closeness.ANONYMOUS || w.attribution() instanceof Attribution.Withheld);
    }

    /** Whether it is somebody's word and no more: nothing on record shows it. */
    boolean isAllegation() {
        return status() == Status.ALLEGED || status() == Status.DENIED;
    }

    /** Whether somebody may want to answer it: it is alleged, sources differ on it, or the editors inferred it. */
    boolean isContested() {
        return isAllegation() || status() == Status.DISPUTED || status() == Status.INFERRED;
    }

    /** Whether a court, a record or the editors' own withdrawal settles what may be said. */
    boolean isSettled() {
        return status() == Status.FOUND || status() == Status.DOCUMENTED || status() == Status.RETRACTED;
    }
}
