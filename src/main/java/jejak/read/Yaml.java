package jejak.read;

import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Span;

/** YAML as it was written: scalars stay text, so that the field decides what {@code no} or {@code 1_000} means. */
sealed interface Yaml {
    Span at();

    /** A scalar, in the author's letters. */
    record Text(String text, Span at, boolean isQuoted) implements Yaml {
        Text(String text, Span at) {
            this(text, at, false);
        }
    }

    /** A key with nothing behind it, or {@code ~}. */
    record Nothing(Span at) implements Yaml {}

    record Items(List<Yaml> items, Span at) implements Yaml {}

    /** A mapping in the author's order; a repeated key has been reported and left out. */
    record Mapping(List<Entry> entries, Span at) implements Yaml {
        Optional<Entry> entry(String key) {
            for (Entry entry : entries) if (entry.key().text().equals(key)) return Optional.of(entry);
            return Optional.empty();
        }

        Optional<String> text(String key) {
            return entry(key).flatMap(e -> e.value() instanceof Text t ? Optional.of(t.text()) : Optional.empty());
        }
    }

    record Entry(Text key, Yaml value) {}
}
