package jejak.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.diagnostic.Diagnostic;
import jejak.model.Kind;

/**
 * What a file of another program holds, as documents.
 *
 * @param left what was in it and has no place in a document, by its name there; sorted
 */
public record Imported(List<Item> items, List<String> left, List<Diagnostic> faults) {
    public Imported {
        items = List.copyOf(items);
        left = List.copyOf(left);
        faults = List.copyOf(faults);
    }

    /**
     * @param id what it is called by the other program
     * @param values by the keys of front matter, with none that is empty
     * @param line of the file, 1-based
     * @param column in it, 1-based
     */
    public record Item(Kind kind, Optional<String> id, Map<String, String> values, String body, int line, int column) {}

    static Imported none(List<Diagnostic> faults) {
        return new Imported(new ArrayList<>(), List.of(), faults);
    }
}
