package jejak.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jejak.model.Actor;
import jejak.model.Claim;
import jejak.model.Event;

/**
 * Every claim, and whose it is: of those that took part in its event, of the one it says something was said by, and of those
 * whose statements are cited for or against it.
 */
final class ClaimIndex {
    private final List<FiledClaim> all = new ArrayList<>();
    private final Map<String, List<FiledClaim>> byActor = new HashMap<>();

    /** @param assessments of each event, by its id */
    ClaimIndex(List<Event> events, Map<String, Assessment> assessments, Backlinks backlinks, Names names) {
        for (Event event : events) {
            List<Evidence> evidence = assessments.get(event.id().text()).claims();
            for (int i = 0; i < event.claims().size(); i++) {
                Claim claim = event.claims().get(i);
                FiledClaim filed = new FiledClaim(event, claim);
                all.add(filed);
                Set<String> actors = new LinkedHashSet<>();
                for (Actor actor : backlinks.participants(event))
                    actors.add(actor.id().text());
                claim.by()
                        .flatMap(names::actor)
                        .ifPresent(by -> actors.add(by.id().text()));
                Stream.concat(evidence.get(i).supporting().stream(), evidence.get(i).against().stream())
                        .map(Weighed::speaker)
                        .flatMap(Optional::stream)
                        .forEach(speaker -> actors.add(speaker.id().text()));
                for (String actor : actors) {
                    byActor.computeIfAbsent(actor, id -> new ArrayList<>(2)).add(filed);
                }
            }
        }
    }

    List<FiledClaim> all() {
        return all;
    }

    List<FiledClaim> of(Actor actor) {
        return byActor.getOrDefault(actor.id().text(), List.of());
    }
}
