package jejak.read.memo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where values are kept from one build to the next. */
public sealed interface Memo {

    /** Nothing is kept. */
    static Memo none() {
        return new None();
    }

    /** Kept as they are while the program runs: for one that builds again and again. */
    static Memo inMemory() {
        return new InMemory();
    }

    /**
     * Kept in files.
     *
     * @param folder nothing else is in it; made when it is needed
     * @param program what tells one build of the program from another
     * @param fewest of so many values on, keeping them takes less time than making them again
     */
    static Memo onDisk(Path folder, String program, int fewest) {
        return new OnDisk(folder, program, fewest);
    }

    /** Whether to keep that many values. */
    boolean isFor(int values);

    /** The values of a stretch of work, opened by one thread. */
    interface Page<T> {
        Optional<T> find(Key key);

        /** Whether nothing was kept the last time. */
        boolean isEmpty();

        /** For the next time; those neither found nor put are forgotten. */
        void put(Key key, T value);

        void close();
    }

    /**
     * @param keep how values become bytes, where they do
     * @param part which of how many parts; each part is opened by one thread
     */
    <T> Page<T> open(Keep<T> keep, int part, int parts);

    /** Remembers nothing. */
    record None() implements Memo {
        @Override
        public boolean isFor(int values) {
            return false;
        }

        @Override
        public <T> Page<T> open(Keep<T> keep, int part, int parts) {
            return new Page<>() {
                @Override
                public Optional<T> find(Key key) {
                    return Optional.empty();
                }

                @Override
                public boolean isEmpty() {
                    return true;
                }

                @Override
                public void put(Key key, T value) {
                    // forgotten
                }

                @Override
                public void close() {
                    // nothing was kept
                }
            };
        }
    }

    /** Values themselves; each part replaces what it held before. */
    final class InMemory implements Memo {
        private final Map<List<Integer>, Map<Key, Object>> kept = new ConcurrentHashMap<>();

        @Override
        public boolean isFor(int values) {
            return true;
        }

        @Override
        public <T> Page<T> open(Keep<T> keep, int part, int parts) {
            Map<Key, Object> before = kept.getOrDefault(List.of(part, parts), Map.of());
            Map<Key, Object> now = new HashMap<>();
            return new Page<>() {
                @Override
                @SuppressWarnings("unchecked")
                public Optional<T> find(Key key) {
                    Optional<Object> found = Optional.ofNullable(before.get(key));
                    found.ifPresent(value -> now.put(key, value));
                    return found.map(value -> (T) value);
                }

                @Override
                public boolean isEmpty() {
                    return before.isEmpty();
                }

                @Override
                public void put(Key key, T value) {
                    now.put(key, value);
                }

                @Override
                public void close() {
                    kept.keySet().removeIf(other -> other.get(1) != parts);
                    kept.put(List.of(part, parts), now);
                }
            };
        }
    }

    /** One file a part. */
    record OnDisk(Path folder, String program, int fewest) implements Memo {
        @Override
        public boolean isFor(int values) {
            return values >= fewest;
        }

        @Override
        public <T> Page<T> open(Keep<T> keep, int part, int parts) {
            Shelf shelf = new Shelf(folder.resolve(part + "-of-" + parts), program);
            Map<Key, byte[]> before = shelf.read();
            Map<Key, byte[]> now = new LinkedHashMap<>();
            return new Page<>() {
                private boolean isNew;

                @Override
                public Optional<T> find(Key key) {
                    Optional<byte[]> bytes = Optional.ofNullable(before.get(key));
                    Optional<T> found = bytes.flatMap(keep::value);
                    if (found.isPresent()) now.put(key, bytes.get());
                    return found;
                }

                @Override
                public boolean isEmpty() {
                    return before.isEmpty();
                }

                @Override
                public void put(Key key, T value) {
                    byte[] bytes = keep.bytes(value);
                    now.put(key, bytes);
                    isNew |= !Arrays.equals(bytes, before.get(key));
                }

                @Override
                public void close() {
                    boolean isOther = isNew || !new ArrayList<>(before.keySet()).equals(new ArrayList<>(now.keySet()));
                    if (isOther) shelf.write(now);
                }
            };
        }
    }
}
