package jejak.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jejak.read.memo.Key;

/**
 * The keys of files as they were when they were read, or before that: so a file that changes meanwhile has another key than
 * the one that is known. Safe for any number of threads.
 */
final class FileKeys {
    private final Map<Path, Key> known = new ConcurrentHashMap<>();

    /** The key of a file with these bytes, which are what it is read by. */
    Key of(Path file, byte[] bytes) {
        Key key = Key.of(bytes);
        known.put(file, key);
        return key;
    }

    /** The key that is known, or else that of the file as it is now. Disk faults are thrown: {@link UncheckedIOException}. */
    Key of(Path file) {
        Key before = known.get(file);
        if (before != null) return before;
        try {
            return of(file, SourceText.bytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    Optional<Key> known(Path file) {
        return Optional.ofNullable(known.get(file));
    }
}
