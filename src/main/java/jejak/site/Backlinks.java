package jejak.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jejak.model.Actor;
import jejak.model.Citation;
import jejak.model.Document;
import jejak.model.Event;
import jejak.model.Participant;
import jejak.model.Settings;
import jejak.model.Source;
import jejak.parallel.Once;

/**
 * What names a document, found once: the lists hold what is out, in order. The two large lists are made when one of their kind
 * is first asked for, since a site that is served while it is written may be asked for a single page.
 */
final class Backlinks {
    private final Names names;
    private final Once<Map<String, List<Event>>> eventsByActor = new Once<>(this::eventsByActor);
    private final Once<Map<String, List<Use>>> usesBySource = new Once<>(this::usesBySource);
    private final Map<String, List<Actor>> participantsByEvent = new ConcurrentHashMap<>();
    private final Map<String, List<Kinship>> kinByEvent = new HashMap<>();
    private final Map<String, Integer> positions;
    private final List<Event> events;
    private final List<Document> documents;
    private final List<Settings.StatedTotal> totals;

    /** @param documents those that cite, in the order their uses are listed */
    Backlinks(List<Event> events, List<Document> documents, List<Settings.StatedTotal> totals, Names names) {
        this.events = events;
        this.documents = documents;
        this.totals = totals;
        this.names = names;
        this.positions = new HashMap<>(events.size() * 2);
        for (Event event : events) positions.put(event.id().text(), positions.size());
        events.forEach(this::kin);
    }

    private Map<String, List<Event>> eventsByActor() {
        Map<String, List<Event>> found = new HashMap<>();
        for (Event event : events) {
            for (Actor actor : participants(event)) {
                found.computeIfAbsent(actor.id().text(), id -> new ArrayList<>(2))
                        .add(event);
            }
        }
        return found;
    }

    private Map<String, List<Use>> usesBySource() {
        Map<String, List<Use>> found = new HashMap<>();
        for (Document document : documents) {
            for (Citations.Cited cited : Citations.of(document)) {
                use(Optional.of(document), cited.spot(), cited.citation(), found);
            }
        }
        for (Settings.StatedTotal total : totals) {
            Spot spot = new Spot.InTotal(total);
            for (Citation citation : total.sources()) use(Optional.empty(), spot, citation, found);
        }
        return found;
    }

    List<Event> eventsOf(Actor actor) {
        return List.copyOf(eventsByActor.value().getOrDefault(actor.id().text(), List.of()));
    }

    List<Use> usesOf(Source source) {
        return List.copyOf(usesBySource.value().getOrDefault(source.id().text(), List.of()));
    }

    List<Kinship> kinOf(Event event) {
        return List.copyOf(kinByEvent.getOrDefault(event.id().text(), List.of()));
    }

    /** The event that many places after it; before it where negative. */
    Optional<Event> neighbour(Event event, int distance) {
        Integer position = positions.get(event.id().text());
        if (position == null) return Optional.empty();
        int at = position + distance;
        return at < 0 || at >= events.size() ? Optional.empty() : Optional.of(events.get(at));
    }

    /** Each participant once, in the event's order. */
    List<Actor> participants(Event event) {
        List<Actor> known = participantsByEvent.get(event.id().text());
        if (known != null) return known;
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (Participant participant : event.actors()) {
            Optional<Actor> actor = names.actor(participant.actor());
            if (actor.isPresent()) actors.putIfAbsent(actor.get().id().text(), actor.get());
        }
        List<Actor> found = List.copyOf(actors.values());
        participantsByEvent.put(event.id().text(), found);
        return found;
    }

    /** Those most often together come first, then by id. */
    List<Companion> companionsOf(Actor actor) {
        Map<String, Actor> actors = new HashMap<>();
        Map<String, List<Event>> shared = new HashMap<>();
        for (Event event : eventsByActor.value().getOrDefault(actor.id().text(), List.of())) {
            for (Actor other : participants(event)) {
                if (other.id().equals(actor.id())) continue;
                actors.put(other.id().text(), other);
                shared.computeIfAbsent(other.id().text(), id -> new ArrayList<>(2))
                        .add(event);
            }
        }
        return actors.values().stream()
                .map(other -> new Companion(other, shared.get(other.id().text())))
                .sorted(Comparator.comparing((Companion c) -> -c.shared().size())
                        .thenComparing(c -> c.actor().id()))
                .toList();
    }

    private void kin(Event event) {
        for (Event.Related related : event.related()) {
            Optional<Event> other = names.event(related.event())
                    .filter(e -> positions.containsKey(e.id().text()))
                    .filter(e -> !e.id().equals(event.id()));
            if (other.isEmpty()) continue;
            add(event, new Kinship(other.get(), related.relation(), false));
            add(other.get(), new Kinship(event, related.relation(), true));
        }
    }

    private void add(Event event, Kinship kinship) {
        kinByEvent.computeIfAbsent(event.id().text(), id -> new ArrayList<>(2)).add(kinship);
    }

    // a spot that cites a source twice uses it once; its citations come one after the other
    private void use(Optional<Document> document, Spot spot, Citation citation, Map<String, List<Use>> found) {
        Optional<Source> source = names.source(citation.source());
        if (source.isEmpty()) return;
        List<Use> uses = found.computeIfAbsent(source.get().id().text(), id -> new ArrayList<>(2));
        if (!uses.isEmpty() && uses.get(uses.size() - 1).spot() == spot) return;
        uses.add(new Use(document, spot, citation));
    }
}
