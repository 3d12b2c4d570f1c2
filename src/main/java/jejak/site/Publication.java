package jejak.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jejak.model.Actor;
import jejak.model.Content;
import jejak.model.Document;
import jejak.model.Event;
import jejak.model.Located;
import jejak.model.Page;
import jejak.model.Source;

/**
 * What of the content is out: each list without what is held back or withdrawn, in its order.
 *
 * @param withdrawnSources as they were, since other sources may descend from them
 * @param tombstones of everything withdrawn, without its words
 * @param held drafts and embargoed documents, unless they are shown
 */
record Publication(
        List<Event> events,
        List<Actor> actors,
        List<Source> sources,
        List<Page> pages,
        List<Source> withdrawnSources,
        List<Document> tombstones,
        List<Document> held,
        HeldBack heldBack) {

    Publication {
        events = List.copyOf(events);
        actors = List.copyOf(actors);
        sources = List.copyOf(sources);
        pages = List.copyOf(pages);
        withdrawnSources = List.copyOf(withdrawnSources);
        tombstones = List.copyOf(tombstones);
        held = List.copyOf(held);
    }

    // Contract section 6: earliest day, latest day, time of day, id. What has no time comes before what has one, as a
    // month comes before its days.
    static final Comparator<Event> CHRONOLOGICAL = (a, b) -> {
        int byDate = a.date().value().compareTo(b.date().value());
        if (byDate != 0) return byDate;
        int byTime = Integer.compare(secondOfDay(a.time()), secondOfDay(b.time()));
        return byTime != 0 ? byTime : a.id().compareTo(b.id());
    };

    static Publication of(Content content, Viewpoint viewpoint) {
        Sorter sorter = new Sorter(viewpoint);
        List<Event> events = new ArrayList<>(sorter.live(content.events()));
        events.sort(CHRONOLOGICAL);
        List<Actor> actors = sorter.live(content.actors());
        List<Source> sources = sorter.live(content.sources());
        List<Page> pages = sorter.live(content.pages());
        return new Publication(
                events,
                actors,
                sources,
                pages,
                sorter.withdrawnSources,
                sorter.tombstones,
                sorter.held,
                new HeldBack(sorter.items));
    }

    /** Everything live, in one list. */
    List<Document> live() {
        List<Document> all = new ArrayList<>(events.size() + actors.size() + sources.size() + pages.size());
        all.addAll(events);
        all.addAll(actors);
        all.addAll(sources);
        all.addAll(pages);
        return all;
    }

    /** The first moment after another at which something else would be out, or a fault: a review by a day is late the next. */
    Optional<Instant> steadyUntil(Viewpoint viewpoint) {
        return Stream.concat(reviews(viewpoint.today()), heldBack.nextEmbargo().stream())
                .min(Comparator.naturalOrder());
    }

    private Stream<Instant> reviews(LocalDate today) {
        return live().stream()
                .flatMap(document -> document.editorial().reviewBy().stream())
                .map(Located::value)
                .filter(day -> !day.isBefore(today))
                .map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Those of the tombstones that have a page. */
    List<Document> placedTombstones() {
        return tombstones.stream().filter(Refs::hasPage).toList();
    }

    private static int secondOfDay(Optional<LocalTime> time) {
        return time.map(LocalTime::toSecondOfDay).orElse(-1);
    }

    private static final class Sorter {
        private final Viewpoint viewpoint;
        private final List<Source> withdrawnSources = new ArrayList<>();
        private final List<Document> tombstones = new ArrayList<>();
        private final List<Document> held = new ArrayList<>();
        private final List<HeldBack.Item> items = new ArrayList<>();

        Sorter(Viewpoint viewpoint) {
            this.viewpoint = viewpoint;
        }

        <D extends Document> List<D> live(List<D> documents) {
            List<D> live = new ArrayList<>(documents.size());
            for (D document : documents) {
                if (!viewpoint.drafts() && viewpoint.isHeldBack(document.editorial())) hold(document);
                else if (document.editorial().withdrawn().isPresent()) bury(document);
                else live.add(document);
            }
            return live;
        }

        private void hold(Document document) {
            boolean draft = document.editorial().draft();
            held.add(document);
            items.add(new HeldBack.Item(
                    document.kind(),
                    document.id(),
                    draft ? HeldBack.Reason.DRAFT : HeldBack.Reason.EMBARGO,
                    draft ? Optional.empty() : document.editorial().embargo()));
        }

        private void bury(Document document) {
            if (document instanceof Source source) withdrawnSources.add(source);
            tombstones.add(Tombstone.of(document));
        }
    }
}
