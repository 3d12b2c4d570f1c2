package jejak.site;

import java.util.List;
import jejak.model.Actor;
import jejak.model.Worded;

/** What a citation counts for, in a form that can be said in any language. */
public sealed interface Standing {

    /** A witness of its own or, among the citations against, one that disputes. */
    record Counts() implements Standing {}

    /**
     * The same witness as another that counts.
     *
     * @param index of that other one in {@link Evidence#supporting()}
     */
    record SameAs(int index, Through through) implements Standing {}

    /**
     * Speaks against what it only retells.
     *
     * @param index in {@link Evidence#supporting()} of the one it descends from
     */
    record Retells(int index) implements Standing {}

    /** Carries nothing, for this reason. */
    record Without(Reason reason) implements Standing {}

    /** Why a citation carries nothing, or nothing more. */
    enum Reason implements Worded {
        /** The editors did not read it. */
        UNREAD,
        /** A retelling that does not say of what: nobody knows who its witness is. */
        NO_ROOT,
        FORGED,
        WITHDRAWN,
        /** Not apart from another; which one, and how, would give away a withheld source. */
        NOT_APART
    }

    /** What makes two citations one witness. */
    sealed interface Through {
        /** The same source, cited twice. */
        record OneSource() implements Through {}

        /** Both lead back to these; one of them may be among them. */
        record SharedRoots(List<Attribution> roots) implements Through {}

        /** Two statements of one speaker. */
        record OneSpeaker(Actor speaker) implements Through {}
    }
}
