package jejak.site;

import jejak.model.Claim;
import jejak.model.Event;

/** A claim and the event that makes it. */
public record FiledClaim(Event event, Claim claim) {}
