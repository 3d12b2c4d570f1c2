package jejak.site;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jejak.model.Event;
import jejak.model.Source;
import jejak.model.SourceKind;

/**
 * The day from which on readers could know of something: what the timeline's view "as known on" goes by.
 *
 * <ul>
 *   <li>A source came out on the last day that its {@code date} allows: "March 2024" on the 31st.
 *   <li>An email or message did not come out when it was sent, and nobody knows when a source without a date did. Each came
 *       out with the first of what contains it ({@code contained_in}) and of what retells, translates or transcribes it.
 *   <li>An event is known from the day on which the first of its {@code sources} came out, though not before the first day
 *       of its own date. Where that tells no day, it is known from the day it was {@code published} on this site.
 * </ul>
 *
 * <p>A withheld source has no day.
 */
public final class Disclosure {
    private Disclosure() {}

    /** Empty where nothing tells. */
    public static Optional<LocalDate> of(Event event, Site site) {
        List<Source> cited = event.sources().stream()
                .flatMap(citation -> site.source(citation.source()).stream())
                .toList();
        LocalDate earliest = event.date().value().earliest();
        return first(cited, site)
                .map(day -> day.isBefore(earliest) ? earliest : day)
                .or(() -> event.editorial().published());
    }

    /** Empty where nothing tells. */
    public static Optional<LocalDate> of(Source source, Site site) {
        return first(List.of(source), site);
    }

    // With a list in place of the call stack, since a chain of retellings may be long. A container is no link of the
    // lineage,
    // so nothing but `seen` keeps two from containing each other for ever.
    private static Optional<LocalDate> first(List<Source> sources, Site site) {
        Deque<Source> next = new ArrayDeque<>(sources);
        Set<String> seen = new HashSet<>();
        Optional<LocalDate> first = Optional.empty();
        while (!next.isEmpty()) {
            Source source = next.remove();
            if (!seen.add(source.id().text()) || site.isWithdrawn(source)) continue;
            Optional<LocalDate> own = own(source);
            if (own.isPresent()) {
                first = earlier(first, own);
                continue;
            }
            source.containedIn().flatMap(site::source).ifPresent(next::add);
            for (Attribution child : site.lineage().children(source)) {
                if (child instanceof Attribution.Shown shown) next.add(shown.source());
            }
        }
        return first;
    }

    private static Optional<LocalDate> own(Source source) {
        boolean isLetter = source.sourceKind() == SourceKind.EMAIL || source.sourceKind() == SourceKind.MESSAGE;
        return source.date()
                .filter(date -> !isLetter && !date.isUndated() && !date.endsOpen())
                .map(date -> date.latest());
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
        if (a.isEmpty()) return b;
        return b.isEmpty() || !b.get().isBefore(a.get()) ? a : b;
    }
}
