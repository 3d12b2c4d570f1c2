package jejak.scaffold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Span;
import jejak.model.Id;
import jejak.model.Kind;
import jejak.read.Composer;

/**
 * Documents on their way to their files.
 *
 * @param files those to write
 * @param there paths under which something stands already, and stays
 * @param faults of what was given, at the line it was given on
 */
public record Filing(List<Composer.Composed> files, List<String> there, List<Diagnostic> faults) {

    /**
     * Gives each an id, from its own or from its title, and fills in what it does not say itself.
     *
     * @param file that the items are of, for faults
     * @param more values for each that has none of its own, by key
     * @param exists whether something has that path
     */
    public static Filing of(Imported imported, String file, Map<String, String> more, Predicate<String> exists) {
        List<Composer.Composed> files = new ArrayList<>();
        List<String> there = new ArrayList<>();
        List<Diagnostic> faults = new ArrayList<>(imported.faults());
        Set<String> taken = new HashSet<>();
        for (Imported.Item item : imported.items()) {
            Id id = id(item, taken);
            Composer.Composed document = compose(item.kind(), id, item.values(), more, item.body());
            if (exists.test(document.path())) {
                there.add(document.path());
                continue;
            }
            files.add(document);
            Span at = new Span(file, item.line(), 1, 1);
            for (Diagnostic d : document.faults())
                faults.add(new Diagnostic(d.code(), at, d.message(), List.of(), d.help()));
        }
        return new Filing(files, there, faults);
    }

    /** One document; events and pages begin as drafts, unless it is said otherwise. */
    public static Composer.Composed compose(
            Kind kind, Id id, Map<String, String> own, Map<String, String> more, String body) {
        Map<String, String> values = new LinkedHashMap<>(more);
        values.putAll(own);
        if (kind == Kind.EVENT || kind == Kind.PAGE) values.putIfAbsent("draft", "true");
        return Composer.of(kind).compose(id, values, body);
    }

    /** Of the slug that is suggested, or with a number after it where another item has that. */
    private static Id id(Imported.Item item, Set<String> taken) {
        String title = item.values().getOrDefault(Composer.of(item.kind()).titleKey(), "");
        Optional<Id> suggested = item.id().flatMap(Composer::id).or(() -> Composer.id(title));
        String slug = suggested.map(Id::text).orElse(item.kind().word());
        String free = slug;
        for (int n = 2; !taken.add(item.kind() + ":" + free); n++) free = slug + "-" + n;
        return new Id(free);
    }
}
