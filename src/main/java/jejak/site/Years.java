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
        List<Event> of = new ArrayList<>();
        int last = Integer.MIN_VALUE;
        for (Event event : inOrder) {
            int year = Routes.year(event);
            if (year != last || of.isEmpty()) of = events.computeIfAbsent(year, y -> new ArrayList<>());
            last = year;
            of.add(event);
        }
        events.replaceAll((year, all) -> Collections.unmodifiableList(all));
    }

    Map<Integer, List<Event>> events() {
        return Collections.unmodifiableMap(events);
    }
}
