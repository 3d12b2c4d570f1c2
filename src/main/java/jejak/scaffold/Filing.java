package jejak.scaffold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Span;
import jejak.model.Id;
import jejak.model.Kind;
import jejak.read.Composer;

/**
 * Documents on their way to their files.
 *
 * @param files those to write
 * @param there those that stand in their files already, which stay
 * @param faults of what was given, at the place where it was given
 */
public record Filing(List<Composer.Composed> files, List<There> there, List<Diagnostic> faults) {

    /** @param line of the file that is imported */
    public record There(String path, String title, int line) {}

    /**
     * Gives each an id, from its own or from its title, and fills in what it does not say itself. Where another document has
     * such a title, a number follows; one with the same title and date is the same, and is left as it is.
     *
     * @param file that the items are of, for faults
     * @param more values for each that has none of its own, by key
     * @param known what a path holds already
     */
    public static Filing of(
            Imported imported, String file, Map<String, String> more, Function<String, Optional<String>> known) {
        Filing filing = new Filing(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(imported.faults()));
        Map<String, Namesakes> namesakes = new HashMap<>();
        for (Imported.Item item : imported.items()) {
            Composer composer = Composer.of(item.kind());
            String title = item.values().getOrDefault(composer.titleKey(), "");
            Optional<Id> own = item.id().flatMap(Composer::id);
            String slug = own.or(() -> Composer.id(title))
                    .map(Id::text)
                    .orElse(item.kind().word());
            Namesakes of =
                    namesakes.computeIfAbsent(item.kind() + ":" + slug, x -> Namesakes.of(item.kind(), slug, known));
            Composer.Composed document = compose(item.kind(), of.next(), item.values(), more, item.body());
            Span at = new Span(file, item.line(), item.column(), 1);
            for (Diagnostic d : document.faults()) filing.faults.add(placed(d, document, at));
            Optional<String> before = of.same(document, own.isPresent());
            if (before.isPresent()) {
                filing.there.add(new There(before.get(), title, item.line()));
            } else {
                filing.files.add(document);
                of.take();
            }
        }
        return filing;
    }

    /** The same fault where it was given, with the key it is of. */
    public static Diagnostic placed(Diagnostic d, Composer.Composed document, Span at) {
        String key = Composer.keyOn(d.at().line(), document)
                .map(k -> "`" + k + "`: ")
                .orElse("");
        return new Diagnostic(d.code(), at, key + d.message(), List.of(), d.help());
    }

    /** One document; events and pages begin as drafts, unless it is said otherwise. */
    public static Composer.Composed compose(
            Kind kind, Id id, Map<String, String> own, Map<String, String> more, String body) {
        Map<String, String> values = new LinkedHashMap<>(more);
        values.putAll(own);
        if (kind == Kind.EVENT || kind == Kind.PAGE) values.putIfAbsent("draft", "true");
        return Composer.of(kind).compose(id, values, body);
    }
}
