package jejak.serve;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What may differ on disk since the last look.
 *
 * @param everything whether more may differ than is named
 * @param paths relative to the source folder, with {@code /}
 */
record Changes(boolean everything, SortedSet<String> paths) {
    static final Changes NONE = new Changes(false, Collections.emptySortedSet());
    static final Changes EVERYTHING = new Changes(true, Collections.emptySortedSet());

    Changes {
        paths = Collections.unmodifiableSortedSet(new TreeSet<>(paths));
    }

    static Changes of(SortedSet<String> paths) {
        return paths.isEmpty() ? NONE : new Changes(false, paths);
    }

    boolean isEmpty() {
        return !everything && paths.isEmpty();
    }

    Changes and(Changes later) {
        if (isEmpty()) return later;
        if (later.isEmpty()) return this;
        if (everything || later.everything) return EVERYTHING;
        SortedSet<String> both = new TreeSet<>(paths);
        both.addAll(later.paths);
        return of(both);
    }
}
