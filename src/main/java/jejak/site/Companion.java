package jejak.site;

import java.util.List;
import jejak.model.Actor;
import jejak.model.Event;

/** Somebody who took part in the same events as another, which are in order. */
public record Companion(Actor actor, List<Event> shared) {
    public Companion {
        shared = List.copyOf(shared);
    }
}
