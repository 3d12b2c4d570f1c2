package jejak.site;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jejak.diagnostic.Diagnostic;
import jejak.model.Content;
import jejak.model.Document;
import jejak.model.Event;
import jejak.model.Settings;
import jejak.parallel.Workers;

/**
 * What was worked out for the site before: while an author writes, one document of ten thousand is another. Documents are told
 * apart as objects, so a reader that makes new ones of unchanged files loses time and nothing else. One thread at a time.
 *
 * <p>An event's evidence rests on the event, on every source and on every actor (who speaks in a source); what a document
 * requires, on the document, the gates and the day. Where one of these is another, nothing of that kind is recalled.
 */
public final class Recall {
    private final Map<Document, List<Diagnostic>> requirements = new IdentityHashMap<>();
    private final Map<Event, Assessment> assessments = new IdentityHashMap<>();
    private Optional<Ground> ground = Optional.empty();

    private record Ground(Viewpoint viewpoint, Settings.Gates gates, List<Document> weighed) {
        static Ground of(Content content, Viewpoint viewpoint) {
            List<Document> weighed = new ArrayList<>(content.sources());
            weighed.addAll(content.actors());
            return new Ground(viewpoint, content.settings().gates(), weighed);
        }

        boolean hasSameWeights(Ground other) {
            if (!viewpoint.equals(other.viewpoint) || weighed.size() != other.weighed.size()) return false;
            for (int i = 0; i < weighed.size(); i++) if (weighed.get(i) != other.weighed.get(i)) return false;
            return true;
        }
    }

    /** Forgets what no longer holds. */
    void begin(Content content, Viewpoint viewpoint) {
        Ground now = Ground.of(content, viewpoint);
        ground.ifPresent(before -> compare(now, before));
        ground = Optional.of(now);
    }

    private void compare(Ground now, Ground before) {
        if (!now.hasSameWeights(before)) assessments.clear();
        if (!now.viewpoint.equals(before.viewpoint) || !now.gates.equals(before.gates)) requirements.clear();
    }

    List<List<Diagnostic>> requirements(
            List<Document> documents, Workers workers, Function<Document, List<Diagnostic>> work) {
        return recall(requirements, documents, workers, work);
    }

    List<Assessment> assessments(List<Event> events, Workers workers, Function<Event, Assessment> work) {
        return recall(assessments, events, workers, work);
    }

    /** Documents that are gone, once they are as many as those that are there. */
    private static <D, R> void forget(Map<D, R> known, List<D> items, List<R> all) {
        known.clear();
        for (int i = 0; i < items.size(); i++) known.put(items.get(i), all.get(i));
    }

    private static <D, R> List<R> recall(Map<D, R> known, List<D> items, Workers workers, Function<D, R> work) {
        List<D> fresh = new ArrayList<>();
        for (D item : items) if (!known.containsKey(item)) fresh.add(item);
        List<R> made = workers.map(fresh, work);
        for (int i = 0; i < fresh.size(); i++) known.put(fresh.get(i), made.get(i));
        List<R> all = new ArrayList<>(items.size());
        for (D item : items) all.add(known.get(item));
        if (known.size() > 2 * items.size() + 16) forget(known, items, all);
        return all;
    }
}
