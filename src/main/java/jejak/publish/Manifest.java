package jejak.publish;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files of one published tree: what the generator wrote, so what it may replace.
 *
 * <p>Sorted by path; without the manifest itself and without kept dotfiles.
 */
final class Manifest {
    static final Manifest EMPTY = Manifest.of(List.of());

    private final List<Entry> files;
    private final Map<String, Entry> byPath;

    /** Compared by hand: what a record does by itself is put together at its first use, which takes 15 ms. */
    record Entry(String path, Sha256 sha256, long bytes) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Entry that
                    && bytes == that.bytes
                    && path.equals(that.path)
                    && sha256.equals(that.sha256);
        }

        @Override
        public int hashCode() {
            return path.hashCode();
        }
    }

    private Manifest(List<Entry> files) {
        this.files = files;
        this.byPath = new HashMap<>(files.size() * 2);
        for (Entry entry : files) byPath.put(entry.path(), entry);
        if (byPath.size() != files.size()) throw new IllegalArgumentException("a path is listed twice");
    }

    static Manifest of(Collection<Entry> files) {
        return new Manifest(files.stream()
                .sorted((a, b) -> OutputPath.ORDER.compare(a.path(), b.path()))
                .toList());
    }

    List<Entry> files() {
        return files;
    }

    Optional<Entry> entry(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    boolean lists(String path) {
        return byPath.containsKey(path);
    }

    /** The files that {@code other} lacks. */
    Manifest without(Manifest other) {
        return new Manifest(
                files.stream().filter(entry -> !other.lists(entry.path())).toList());
    }

    /** Every folder that a listed file lies in, at any depth. */
    Set<String> folders() {
        Set<String> folders = new HashSet<>();
        for (Entry entry : files) {
            int slash = entry.path().lastIndexOf('/');
            while (slash > 0 && folders.add(entry.path().substring(0, slash))) {
                slash = entry.path().lastIndexOf('/', slash - 1);
            }
        }
        return folders;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Manifest manifest && files.equals(manifest.files);
    }

    @Override
    public int hashCode() {
        return files.hashCode();
    }
}
