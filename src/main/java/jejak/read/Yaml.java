package jejak.read;

import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Span;

/** YAML as it was written: scalars stay text, so that the field decides what {@code no} or {@code 1_000} means. */
sealed interface Yaml {
    Span at();

    /** Whether the author wrote nothing here: no value, {@code ~}, or quotes around nothing. */
    default boolean isBlank() {
        return false;
    }

    /** A scalar, in the author's letters. */
    record Text(String text, Span at, boolean isQuoted) implements Yaml {
        Text(String text, Span at) {
            this(text, at, false);
        }

        @Override
        public boolean isBlank() {
            return text.isBlank();
        }
    }

    /** A key with nothing behind it, or {@code ~}. */
    record Nothing(Span at) implements Yaml {
        @Override
        public boolean isBlank() {
            return true;
        }
    }

    /** Something that may not stand here; it has been reported, so nothing more is said of it. */
    record Refused(Span at) implements Yaml {}

    record Items(List<Yaml> items, Span at) implements Yaml {}

    /** A mapping in the author's order; a repeated key has been reported and left out. */
    record Mapping(List<Entry> entries, Span at) implements Yaml {
        Optional<Entry> entry(String key) {
            for (Entry entry : entries) if (entry.key().text().equals(key)) return Optional.of(entry);
            return Optional.empty();
        }
    }

    record Entry(Text key, Yaml value) {}
}
