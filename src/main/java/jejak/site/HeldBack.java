package jejak.site;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jejak.model.Id;
import jejak.model.Kind;
import jejak.model.Worded;

/** What a build leaves out because it is not to be seen yet: for the summary on the terminal, never for a page. */
public record HeldBack(List<Item> items) {
    public HeldBack {
        items = List.copyOf(items);
    }

    /** Why something is held back. A draft under embargo is a draft. */
    public enum Reason implements Worded {
        DRAFT,
        EMBARGO
    }

    /** @param until when an embargo ends */
    public record Item(Kind kind, Id id, Reason reason, Optional<Instant> until) {}

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public int count(Reason reason) {
        return (int) items.stream().filter(item -> item.reason() == reason).count();
    }

    /** The first embargo to end: when to build again. */
    public Optional<Instant> nextEmbargo() {
        return items.stream().flatMap(item -> item.until().stream()).min(Comparator.naturalOrder());
    }
}
