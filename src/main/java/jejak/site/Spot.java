package jejak.site;

import jejak.model.Account;
import jejak.model.Actor;
import jejak.model.Claim;
import jejak.model.Editorial;
import jejak.model.Event;
import jejak.model.Funding;
import jejak.model.Settings;

/** A part of a document that can cite sources. */
public sealed interface Spot {

    /** An event's own {@code sources}. */
    record Sources() implements Spot {}

    record InClaim(Claim claim, boolean against) implements Spot {}

    /** @param number 1 for the document's first account */
    record InAccount(Account account, int number) implements Spot {}

    /** @param number 1 for the event's first row */
    record InFunding(Funding funding, int number) implements Spot {}

    record InDenial(Event.Denial denial) implements Spot {}

    record InReply(Editorial.Reply reply) implements Spot {}

    record InRole(Actor.Role role) implements Spot {}

    /** {@code [@source]} in the prose. */
    record InBody() implements Spot {}

    /** A total that {@code site.yml} says somebody stated. */
    record InTotal(Settings.StatedTotal total) implements Spot {}
}
