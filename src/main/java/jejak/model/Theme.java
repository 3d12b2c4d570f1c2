package jejak.model;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The theme's files by path, e.g. {@code pages/event.peb}: templates as text, assets as bytes. */
public record Theme(SortedMap<String, byte[]> files) {
    public Theme {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
