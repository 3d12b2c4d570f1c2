package jejak.site;

import java.util.Optional;
import jejak.model.Event;
import jejak.model.Relation;

/**
 * How two events stand to each other, seen from one of them.
 *
 * @param other the other one
 * @param isIncoming whether it is the other one that says so
 */
public record Kinship(Event other, Optional<Relation> relation, boolean isIncoming) {}
