package jejak.scaffold;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jejak.model.Id;
import jejak.model.Kind;
import jejak.read.Composer;

/** The documents that would have one id, told apart by numbers after it; those on disk are known by title and date. */
final class Namesakes {
    private static final Pattern LINES = Pattern.compile("(?m)^(?:title|name|date): .*$");

    private final String slug;
    private final Map<String, Deque<String>> standing = new HashMap<>();
    private Optional<String> first = Optional.empty();
    private int number = 1;

    private Namesakes(String slug) {
        this.slug = slug;
    }

    /** @param known what a path holds already */
    static Namesakes of(Kind kind, String slug, Function<String, Optional<String>> known) {
        Namesakes all = new Namesakes(slug);
        while (true) {
            String path = Composer.path(kind, all.next());
            Optional<String> text = known.apply(path);
            if (text.isEmpty()) return all;
            if (all.number == 1) all.first = Optional.of(path);
            all.standing
                    .computeIfAbsent(key(text.get()), x -> new ArrayDeque<>())
                    .add(path);
            all.take();
        }
    }

    /** The first id that is free. */
    Id next() {
        return new Id(number == 1 ? slug : slug + "-" + number);
    }

    void take() {
        number++;
    }

    /**
     * Where a document stands already: each of those on disk is found once.
     *
     * @param isOwn whether the id is the document's own, and not made of its title
     */
    Optional<String> same(Composer.Composed document, boolean isOwn) {
        String key = key(new String(document.bytes(), StandardCharsets.UTF_8));
        Optional<String> found = Optional.ofNullable(standing.get(key)).map(Deque::poll);
        if (found.isPresent()) return found;
        Optional<String> of = isOwn ? first : Optional.empty();
        first = Optional.empty();
        return of;
    }

    private static String key(String text) {
        StringBuilder key = new StringBuilder();
        Matcher line = LINES.matcher(text);
        while (line.find()) key.append(line.group()).append('\n');
        return key.toString();
    }
}
