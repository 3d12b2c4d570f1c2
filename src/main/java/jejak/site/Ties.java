package jejak.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jejak.model.Actor;
import jejak.model.Citation;
import jejak.model.Event;
import jejak.model.Party;
import jejak.model.Source;

/**
 * Who is found together with whom: in an event, or in one letter as its sender and recipients. What more than {@link #CROWD}
 * share ties nobody to anybody, so that time and the number of ties stay in proportion to the site.
 */
public final class Ties {
    public static final int CROWD = 40;

    /** A pair, the first by id; both lists in the site's order. @param letters emails and messages between them */
    public record Pair(Actor a, Actor b, List<Event> events, List<Source> letters) {
        public int weight() {
            return events.size() + letters.size();
        }

        /** What the shared events rest on, each once, and the letters before them. */
        public List<Source> sources(Site site, int most) {
            Set<String> seen = new LinkedHashSet<>();
            List<Source> sources = new ArrayList<>();
            for (Source letter : letters)
                if (sources.size() < most && seen.add(letter.id().text())) sources.add(letter);
            for (Event event : events) {
                for (Citation citation : event.sources()) {
                    if (sources.size() >= most) return sources;
                    site.source(citation.source())
                            .filter(s -> seen.add(s.id().text()))
                            .ifPresent(sources::add);
                }
            }
            return sources;
        }
    }

    private final Map<String, Pair> pairs = new LinkedHashMap<>();

    private Ties() {}

    /** Those most often together first, then by id. */
    static List<Pair> of(Site site) {
        Ties ties = new Ties();
        for (Event event : site.events()) {
            ties.among(site.participants(event)).forEach(pair -> pair.events().add(event));
        }
        for (Source source : site.sources()) {
            source.letter()
                    .ifPresent(letter -> ties.among(people(letter, site))
                            .forEach(pair -> pair.letters().add(source)));
        }
        List<Pair> all = new ArrayList<>(ties.pairs.values());
        all.sort(Comparator.comparingInt((Pair p) -> -p.weight())
                .thenComparing(p -> p.a().id())
                .thenComparing(p -> p.b().id()));
        return Collections.unmodifiableList(all);
    }

    private static List<Actor> people(Source.Letter letter, Site site) {
        List<Party> parties = new ArrayList<>(letter.from().stream().toList());
        parties.addAll(letter.to());
        parties.addAll(letter.cc());
        Map<String, Actor> people = new LinkedHashMap<>();
        for (Party party : parties) {
            if (site.counterparty(party).orElse(null) instanceof Counterparty.Known known
                    && !site.isWithdrawn(known.actor())) {
                people.putIfAbsent(known.actor().id().text(), known.actor());
            }
        }
        return List.copyOf(people.values());
    }

    private List<Pair> among(List<Actor> actors) {
        if (actors.size() > CROWD) return List.of();
        List<Pair> found = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            for (int j = i + 1; j < actors.size(); j++) {
                boolean isInOrder = actors.get(i).id().compareTo(actors.get(j).id()) < 0;
                Actor a = actors.get(isInOrder ? i : j);
                Actor b = actors.get(isInOrder ? j : i);
                // an id has no space in it
                found.add(pairs.computeIfAbsent(
                        a.id() + " " + b.id(), k -> new Pair(a, b, new ArrayList<>(1), new ArrayList<>(0))));
            }
        }
        return found;
    }
}
