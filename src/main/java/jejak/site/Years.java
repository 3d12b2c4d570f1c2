package jejak.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jejak.model.Event;

/** The events of each year of the timeline, which each of its pages asks for. */
final class Years {
    private final Map<Integer, List<Event>> events = new LinkedHashMap<>();

    /** @param inOrder all of the timeline */
    Years(List<Event> inOrder) {
        for (Event event : inOrder) {
            events.computeIfAbsent(Routes.year(event), year -> new ArrayList<>())
                    .add(event);
        }
        events.replaceAll((year, of) -> Collections.unmodifiableList(of));
    }

    Map<Integer, List<Event>> events() {
        return Collections.unmodifiableMap(events);
    }
}
