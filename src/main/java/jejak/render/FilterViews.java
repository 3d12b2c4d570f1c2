package jejak.render;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import jejak.model.Actor;
import jejak.model.Citation;
import jejak.model.Event;
import jejak.model.Importance;
import jejak.model.SourceKind;
import jejak.model.Status;
import jejak.model.Worded;
import jejak.render.view.Frame.NavItem;
import jejak.render.view.Marks;
import jejak.render.view.TimelineView.Choice;
import jejak.render.view.TimelineView.Facet;
import jejak.render.view.TimelineView.Filters;
import jejak.site.Disclosure;
import jejak.site.Listing;
import jejak.site.Site;

/** By what the events of a page can be told apart: what an entry says to the script, and what readers choose from. */
final class FilterViews {
    private static final List<Listing> WITHOUT = List.of(Listing.ACTORS, Listing.CLAIMS, Listing.SOURCES, Listing.HOME);

    private FilterViews() {}

    static Marks.Facets facets(Event event, Site site) {
        boolean isUndated = event.date().value().isUndated();
        return new Marks.Facets(
                site.participants(event).stream().map(a -> a.id().text()).toList(),
                event.topics(),
                kinds(event, site).stream().map(Worded::word).toList(),
                event.importance().word(),
                isUndated ? "" : year(event, true),
                isUndated ? "" : year(event, false),
                Disclosure.of(event, site).map(Object::toString).orElse(""));
    }

    /** An open end has no year: the period then goes on to the first or last year of all. */
    private static String year(Event event, boolean isFirst) {
        var date = event.date().value();
        if (isFirst ? date.startsOpen() : date.endsOpen()) return isFirst ? "-9999" : "9999";
        return Integer.toString((isFirst ? date.earliest() : date.latest()).getYear());
    }

    private static Set<SourceKind> kinds(Event event, Site site) {
        Set<SourceKind> kinds = EnumSet.noneOf(SourceKind.class);
        for (Citation citation : event.sources())
            site.source(citation.source()).ifPresent(s -> kinds.add(s.sourceKind()));
        return kinds;
    }

    static Filters none() {
        return new Filters(List.of(), List.of(), List.of());
    }

    /** Only what occurs on the page. */
    static Filters of(List<Event> events, Sheet sheet) {
        if (events.isEmpty()) return none();
        Site site = sheet.site();
        Speech speech = sheet.speech();
        SortedMap<String, Choice> actors = new TreeMap<>();
        SortedMap<String, Choice> topics = new TreeMap<>();
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        Set<SourceKind> kinds = EnumSet.noneOf(SourceKind.class);
        Set<Importance> importances = EnumSet.noneOf(Importance.class);
        Set<Integer> years = new TreeSet<>();
        Set<String> met = new HashSet<>();
        for (Event event : events) {
            for (Actor actor : site.participants(event)) {
                if (!met.add(actor.id().text())) continue;
                String name = speech.plain(actor.title());
                actors.put(
                        SortKey.of(name) + " " + actor.id(),
                        new Choice(actor.id().text(), name));
            }
            for (String topic : event.topics()) topics.put(topic.toLowerCase(Locale.ROOT), new Choice(topic, topic));
            statuses.add(site.evidence(event).status());
            kinds.addAll(kinds(event, site));
            importances.add(event.importance());
            var date = event.date().value();
            if (date.isUndated()) continue;
            if (!date.startsOpen()) years.add(date.earliest().getYear());
            if (!date.endsOpen()) years.add(date.latest().getYear());
        }
        List<Facet> facets = new ArrayList<>();
        facets.add(new Facet("actor", speech.say("filter.actor"), List.copyOf(actors.values())));
        facets.add(new Facet("topic", speech.say("filter.topic"), List.copyOf(topics.values())));
        facets.add(new Facet("status", speech.say("filter.status"), choices(statuses, w -> speech.say("status", w))));
        facets.add(new Facet("kind", speech.say("filter.kind"), choices(kinds, w -> speech.say("source", w))));
        facets.add(new Facet(
                "importance", speech.say("filter.importance"), choices(importances, w -> speech.say("importance", w))));
        facets.removeIf(facet -> facet.choices().size() < 2);
        return new Filters(
                facets,
                years.size() < 2
                        ? List.of()
                        : years.stream()
                                .map(y -> new Choice(Integer.toString(y), Integer.toString(y)))
                                .toList(),
                WITHOUT.stream()
                        .map(l -> new NavItem(speech.say("filter.without." + l.word()), sheet.href(l), false))
                        .toList());
    }

    private static <W extends Worded> List<Choice> choices(Set<W> words, Function<W, String> say) {
        return words.stream().map(w -> new Choice(w.word(), say.apply(w))).toList();
    }
}
