package jejak.site;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jejak.model.Citation;
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
        Optional<LocalDate> first = Optional.empty();
        for (Citation citation : event.sources()) {
            Optional<Source> source = site.source(citation.source());
            if (source.isPresent()) first = earlier(first, of(source.get(), site, new HashSet<>()));
        }
        LocalDate earliest = event.date().value().earliest();
        return first.map(day -> day.isBefore(earliest) ? earliest : day)
                .or(() -> event.editorial().published());
    }

    /** Empty where nothing tells. */
    public static Optional<LocalDate> of(Source source, Site site) {
        return of(source, site, new HashSet<>());
    }

    // A container is no link of the lineage, so nothing else keeps two from containing each other.
    private static Optional<LocalDate> of(Source source, Site site, Set<String> seen) {
        if (!seen.add(source.id().text()) || site.isWithdrawn(source)) return Optional.empty();
        boolean isLetter = source.sourceKind() == SourceKind.EMAIL || source.sourceKind() == SourceKind.MESSAGE;
        Optional<LocalDate> own = source.date()
                .filter(date -> !isLetter && !date.isUndated() && !date.endsOpen())
                .map(date -> date.latest());
        if (own.isPresent()) return own;
        Stream<Source> container = source.containedIn().flatMap(site::source).stream();
        Stream<Source> retellings = site.lineage().children(source).stream()
                .flatMap(
                        child -> child instanceof Attribution.Shown shown ? Stream.of(shown.source()) : Stream.empty());
        Optional<LocalDate> first = Optional.empty();
        List<Source> bearers = Stream.concat(container, retellings).toList();
        for (Source bearer : bearers) first = earlier(first, of(bearer, site, seen));
        return first;
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
        if (a.isEmpty()) return b;
        return b.isEmpty() || !b.get().isBefore(a.get()) ? a : b;
    }
}
