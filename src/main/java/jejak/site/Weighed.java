package jejak.site;

import java.util.List;
import java.util.Optional;
import jejak.model.Actor;
import jejak.model.Citation;
import jejak.model.Closeness;

/**
 * A citation and what it counts for.
 *
 * @param citation safe to print: of a withheld source it has only the quotation
 * @param closeness for the fact at hand; a transcript nobody vouches for is a retelling, a withheld source anonymous
 * @param speaker who makes the statement, where it is one
 * @param roots the documents it leads back to, its {@code via} included; itself where it has no parents
 */
public record Weighed(
        Citation citation,
        Attribution attribution,
        Closeness closeness,
        Optional<Actor> speaker,
        List<Attribution> roots,
        Standing standing) {

    /** Whether it is a witness of its own or, among the citations against, disputes. */
    public boolean isCounted() {
        return standing instanceof Standing.Counts;
    }
}
