package jejak.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.model.Id;
import jejak.model.Source;

/**
 * The numbered sources of one document, in the order in which they are first named. All withheld ones share one number: of
 * them nothing may be told, so neither how many there are.
 */
final class Bibliography {
    private static final String WITHHELD = "";

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Optional<Source>> sources = new ArrayList<>();

    /** The number of a source, given now if it is new. @param source empty for one that is withheld */
    int number(Optional<Source> source) {
        Integer known = numbers.putIfAbsent(key(source), sources.size() + 1);
        if (known != null) return known;
        sources.add(source);
        return sources.size();
    }

    /** The anchor of its entry. Ids have no dot in them, so no other anchor is like it. */
    static String anchor(Optional<Source> source) {
        return source.map(s -> "source." + s.id()).orElse("sources-withheld");
    }

    int size() {
        return sources.size();
    }

    /** @param number from 1 */
    Optional<Source> source(int number) {
        return sources.get(number - 1);
    }

    private static String key(Optional<Source> source) {
        return source.map(Source::id).map(Id::text).orElse(WITHHELD);
    }
}
