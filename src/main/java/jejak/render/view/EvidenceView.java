package jejak.render.view;

import java.util.List;

/**
 * Why a status is what it is.
 *
 * @param sentence the rule and how it is met, in one or two sentences
 * @param witnesses "2 independent witnesses"
 * @param supporting the sources for it, each with what it counts for
 * @param against those that say otherwise
 */
public record EvidenceView(String sentence, String witnesses, List<Weighed> supporting, List<Weighed> against) {

    /** @param verdict "counts as a witness", "same witness as X: both retell Y" */
    public record Weighed(Marks.Note note, String verdict, boolean isCounted) {}
}
