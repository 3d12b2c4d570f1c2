package jejak.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import jejak.model.Actor;
import jejak.model.Document;
import jejak.model.Edtf;
import jejak.model.Event;
import jejak.model.Id;
import jejak.model.Page;
import jejak.model.Settings;

/**
 * What of a site is read as one document: all of it, or what some actors or a period have to do with.
 *
 * @param chosen the actors it is about; empty where nobody was chosen
 * @param events in order
 * @param actors by id: of a whole site all, else the chosen ones and those who take part in its events
 * @param pages of prose, in the site's order: of a whole site all that introduce no listing, else the newsroom's policies
 */
public record Excerpt(
        boolean isWhole,
        List<Actor> chosen,
        Optional<Edtf> from,
        Optional<Edtf> to,
        List<Event> events,
        List<Actor> actors,
        List<Page> pages) {

    public Excerpt {
        chosen = List.copyOf(chosen);
        events = List.copyOf(events);
        actors = List.copyOf(actors);
        pages = List.copyOf(pages);
    }

    public static Excerpt whole(Site site) {
        return new Excerpt(
                true,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                site.events(),
                site.actors(),
                pages(site, page -> true));
    }

    /**
     * What these actors have to do with, in that period. An event is an actor's that they take part in, that tells of their
     * words, or in which they pay, receive or pass on money; it is in a period that it may lie in, so one without any date
     * is in none.
     *
     * @param chosen any of them is enough; empty for everybody
     * @param from the first day is the earliest that it can mean
     * @param to the last day is the latest that it can mean
     */
    public static Excerpt of(Site site, List<Actor> chosen, Optional<Edtf> from, Optional<Edtf> to) {
        if (chosen.isEmpty() && from.isEmpty() && to.isEmpty()) return whole(site);
        Set<Id> theirs = new HashSet<>();
        for (Actor actor : chosen) theirs.addAll(eventsOf(actor, site));
        List<Event> events = site.events().stream()
                .filter(event -> chosen.isEmpty() || theirs.contains(event.id()))
                .filter(event -> isWithin(event.date().value(), from, to))
                .toList();
        Set<Id> named = new LinkedHashSet<>();
        chosen.forEach(actor -> named.add(actor.id()));
        for (Event event : events) site.participants(event).forEach(actor -> named.add(actor.id()));
        List<Actor> actors = site.actors().stream()
                .filter(actor -> named.contains(actor.id()))
                .toList();
        Set<Id> policies = policies(site);
        return new Excerpt(false, chosen, from, to, events, actors, pages(site, page -> policies.contains(page.id())));
    }

    private static Set<Id> eventsOf(Actor actor, Site site) {
        Set<Id> events = new HashSet<>();
        site.eventsOf(actor).forEach(event -> events.add(event.id()));
        site.claimsOf(actor).forEach(claim -> events.add(claim.event().id()));
        Flows flows = site.fundingOf(actor);
        for (List<Row> rows : List.of(flows.out(), flows.in(), flows.through())) {
            rows.forEach(row -> events.add(row.event().id()));
        }
        return events;
    }

    private static boolean isWithin(Edtf date, Optional<Edtf> from, Optional<Edtf> to) {
        if (from.isEmpty() && to.isEmpty()) return true;
        if (date.isUndated()) return false;
        return from.map(f -> !date.latest().isBefore(f.earliest())).orElse(true)
                && to.map(t -> !date.earliest().isAfter(t.latest())).orElse(true);
    }

    private static Set<Id> policies(Site site) {
        Set<Id> policies = new HashSet<>();
        site.settings().newsroom().ifPresent((Settings.Newsroom newsroom) -> {
            newsroom.methodsPolicy().flatMap(site::page).ifPresent(page -> policies.add(page.id()));
            newsroom.correctionsPolicy().flatMap(site::page).ifPresent(page -> policies.add(page.id()));
        });
        return policies;
    }

    private static List<Page> pages(Site site, Predicate<Page> which) {
        List<Page> pages = new ArrayList<>();
        for (Page page : site.pages()) {
            if (Listing.ofId(page.id().text()).isEmpty() && which.test(page)) pages.add(page);
        }
        pages.sort(Comparator.comparing((Page page) -> page.order().orElse(Integer.MAX_VALUE))
                .thenComparing(page -> page.id().text()));
        return pages;
    }

    /** Whether it tells of that document in full; of sources it holds those that are cited in it. */
    public boolean holds(Document document) {
        return switch (document.kind()) {
            case EVENT -> events.stream().anyMatch(e -> e.id().equals(document.id()));
            case ACTOR -> actors.stream().anyMatch(a -> a.id().equals(document.id()));
            case PAGE -> pages.stream().anyMatch(p -> p.id().equals(document.id()));
            case SOURCE -> true;
        };
    }
}
