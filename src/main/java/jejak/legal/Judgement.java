package jejak.legal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Raises the flags of a statement. */
final class Judgement {
    private Judgement() {}

    static Set<Flag> of(Piece piece, List<Ground> grounds, List<Statement.Answer> replies, boolean contact) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (contact) flags.add(Flag.CONTACT_DATA);
        if (!piece.asserts()) return Collections.unmodifiableSet(flags);
        if (grounds.isEmpty()) flags.add(Flag.UNCITED);
        boolean unasked = replies.stream().anyMatch(answer -> answer.replies().isEmpty());
        for (Ground ground : grounds) {
            if (ground.isSettled()) continue;
            if (ground.witnesses() <= 1 && ground.isAllegation()) flags.add(Flag.SINGLE_WITNESS_ALLEGATION);
            // a sentence about a source has that source for its witness, and says so
            else if (ground.witnesses() <= 1 && ground.basis() != Ground.Basis.SOURCE) flags.add(Flag.SINGLE_WITNESS);
            if (ground.isAnonymousOnly()) flags.add(Flag.ANONYMOUS_ONLY);
            if (unasked && ground.isContested()) flags.add(Flag.NO_REPLY);
        }
        return Collections.unmodifiableSet(flags);
    }
}
