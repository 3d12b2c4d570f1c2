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
        for (Ground ground : grounds) {
            if (ground.isSettled()) continue;
            if (ground.witnesses() <= 1) {
                flags.add(ground.isAllegation() ? Flag.SINGLE_WITNESS_ALLEGATION : Flag.SINGLE_WITNESS);
            }
            if (ground.isAnonymousOnly()) flags.add(Flag.ANONYMOUS_ONLY);
            boolean unasked =
                    replies.stream().anyMatch(answer -> answer.replies().isEmpty());
            if (unasked) flags.add(Flag.NO_REPLY);
        }
        return Collections.unmodifiableSet(flags);
    }
}
