package jejak.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.model.Account;
import jejak.model.Actor;
import jejak.model.Closeness;
import jejak.model.Event;
import jejak.model.Status;

/**
 * What the citations for an event, a claim or a row of money carry (contract section 5). It is about what was written; each
 * page says so by naming the sources.
 *
 * @param status what is shown: the stated one where it is carried, else the computed one
 * @param computed what the citations carry of themselves
 * @param scope words, where the claim is that somebody said so
 * @param witnesses the largest number of supporting sources that are pairwise independent
 * @param atLeast whether there may be more witnesses than were counted
 * @param supporting every citation for it, in the author's order
 * @param against every citation against it, in the author's order
 * @param carriers those of {@code supporting} that carry {@code status}; those of {@code against} where it is disputed
 * @param dispute the account that makes it disputed, where one does
 * @param denials on record, shown beside the status
 * @param denying who denies it
 */
public record Evidence(
        Status status,
        Status computed,
        Scope scope,
        int witnesses,
        boolean atLeast,
        List<Weighed> supporting,
        List<Weighed> against,
        List<Weighed> carriers,
        Optional<Account> dispute,
        List<Event.Denial> denials,
        List<Actor> denying) {

    public Evidence {
        supporting = List.copyOf(supporting);
        against = List.copyOf(against);
        carriers = List.copyOf(carriers);
        denials = List.copyOf(denials);
        denying = List.copyOf(denying);
    }

    /** Who states it, each once, in the order of the citations: "stated by X". */
    public List<Actor> speakers() {
        Map<String, Actor> speakers = new LinkedHashMap<>();
        for (Weighed w : supporting) {
            if (w.closeness() != Closeness.PARTY) continue;
            w.speaker().ifPresent(actor -> speakers.putIfAbsent(actor.id().text(), actor));
        }
        return List.copyOf(speakers.values());
    }

    /** Against whom it is alleged: who denies it, speaks not for it, and is named once. */
    public List<Actor> accused() {
        Map<String, Actor> accused = new LinkedHashMap<>();
        for (Actor actor : denying) accused.putIfAbsent(actor.id().text(), actor);
        for (Actor speaker : speakers()) accused.remove(speaker.id().text());
        return List.copyOf(accused.values());
    }

    /** Whether one of its sources is not named. */
    public boolean hasAnonymous() {
        return supporting.stream().anyMatch(w -> w.closeness() == Closeness.ANONYMOUS);
    }
}
