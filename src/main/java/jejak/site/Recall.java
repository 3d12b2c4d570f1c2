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
import jejak.model.Lang;
import jejak.model.Localized;
import jejak.model.Prose;
import jejak.model.Settings;
import jejak.parallel.Workers;

/**
 * What was worked out for the site before: while an author writes, one document of ten thousand is another. Documents are told
 * apart as objects, so a reader that makes new ones of unchanged files loses time and nothing else. One thread at a time.
 *
 * <p>What each kind of work rests on, beside the document itself: where one of these is another, nothing of that kind is
 * recalled.
 *
 * <ul>
 *   <li>an event's evidence: every source and every actor (who speaks in a source);
 *   <li>what a document requires: the gates and the day;
 *   <li>what was found of its quotations: every source, the local copies, the gates;
 *   <li>where its references lead: all of those, and of every event what can be linked to.
 * </ul>
 */
public final class Recall {
    private final boolean keeps;
    private final Map<Document, List<Diagnostic>> requirements = new IdentityHashMap<>();
    private final Map<Document, CopyCheck.Findings> copies = new IdentityHashMap<>();
    private final Map<Document, Refs.Found> refs = new IdentityHashMap<>();
    private final Map<Event, Assessment> assessments = new IdentityHashMap<>();
    private Optional<Ground> ground = Optional.empty();

    /** For a site that is looked at again and again. */
    public Recall() {
        this(true);
    }

    private Recall(boolean keeps) {
        this.keeps = keeps;
    }

    /** For a site that is looked at once: nothing is kept. */
    public static Recall nothing() {
        return new Recall(false);
    }

    private record Ground(Viewpoint viewpoint, Content content) {
        boolean hasSameWeights(Ground other) {
            return viewpoint.equals(other.viewpoint)
                    && areSame(content.sources(), other.content.sources())
                    && areSame(content.actors(), other.content.actors());
        }

        boolean hasSameGates(Ground other) {
            return gates().equals(other.gates());
        }

        boolean hasSameFiles(Ground other) {
            return content.files().equals(other.content.files());
        }

        boolean hasSameTargets(Ground other) {
            List<Event> events = content.events();
            List<Event> others = other.content.events();
            if (!first().equals(other.first()) || events.size() != others.size()) return false;
            if (!areSame(content.pages(), other.content.pages())) return false;
            for (int i = 0; i < events.size(); i++) {
                if (!isSameTarget(events.get(i), others.get(i))) return false;
            }
            return true;
        }

        private Settings.Gates gates() {
            return content.settings().gates();
        }

        private Lang first() {
            return content.settings().firstLanguage();
        }

        private static boolean areSame(List<? extends Document> some, List<? extends Document> others) {
            if (some.size() != others.size()) return false;
            for (int i = 0; i < some.size(); i++) if (some.get(i) != others.get(i)) return false;
            return true;
        }

        private static boolean isSameTarget(Event one, Event other) {
            return one == other
                    || one.id().equals(other.id())
                            && one.editorial().draft() == other.editorial().draft()
                            && one.editorial()
                                    .embargo()
                                    .equals(other.editorial().embargo())
                            && one.editorial().withdrawn().isEmpty()
                            && other.editorial().withdrawn().isEmpty()
                            && Anchors.of(one).equals(Anchors.of(other))
                            && anchors(one.body()).equals(anchors(other.body()));
        }

        private static Localized<List<String>> anchors(Localized<Prose> body) {
            Localized<List<String>> anchors = Localized.of(body.original().anchors());
            for (Map.Entry<Lang, Prose> one : body.translations().entrySet()) {
                anchors = anchors.with(one.getKey(), one.getValue().anchors());
            }
            return anchors;
        }
    }

    /** Forgets what no longer holds. */
    void begin(Content content, Viewpoint viewpoint) {
        if (!keeps) return;
        Ground now = new Ground(viewpoint, content);
        ground.ifPresent(before -> compare(now, before));
        ground = Optional.of(now);
    }

    private void compare(Ground now, Ground before) {
        boolean isWeighedAlike = now.hasSameWeights(before);
        boolean isGatedAlike = now.hasSameGates(before);
        boolean isCopiedAlike = isWeighedAlike && isGatedAlike && now.hasSameFiles(before);
        if (!isWeighedAlike) assessments.clear();
        if (!isCopiedAlike) copies.clear();
        if (!isCopiedAlike || !now.hasSameTargets(before)) refs.clear();
        if (!isGatedAlike || !now.viewpoint.equals(before.viewpoint)) requirements.clear();
    }

    List<List<Diagnostic>> requirements(
            List<Document> documents, Workers workers, Function<Document, List<Diagnostic>> work) {
        return recall(requirements, documents, workers, work);
    }

    List<CopyCheck.Findings> copies(
            List<Document> documents, Workers workers, Function<Document, CopyCheck.Findings> work) {
        return recall(copies, documents, workers, work);
    }

    List<Refs.Found> refs(List<Document> documents, Workers workers, Function<Document, Refs.Found> work) {
        return recall(refs, documents, workers, work);
    }

    List<Assessment> assessments(List<Event> events, Workers workers, Function<Event, Assessment> work) {
        return recall(assessments, events, workers, work);
    }

    /** Documents that are gone, once they are as many as those that are there. */
    private static <D, R> void forget(Map<D, R> known, List<D> items, List<R> all) {
        known.clear();
        for (int i = 0; i < items.size(); i++) known.put(items.get(i), all.get(i));
    }

    private <D, R> List<R> recall(Map<D, R> known, List<D> items, Workers workers, Function<D, R> work) {
        if (!keeps) return workers.map(items, work);
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
