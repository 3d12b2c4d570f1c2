package jejak.legal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jejak.model.Actor;
import jejak.model.ActorKind;
import jejak.model.Lang;
import jejak.model.Living;
import jejak.model.Located;

/**
 * Finds who is named in a text: by name in any of the site's languages, by alias, and persons by the last word of their name.
 *
 * <p>The longest name at a place wins, whosever it is: the foundation called after a man is not the man. What two share, as
 * the last word of two brothers' names, names both. A single word counts only where it begins with a capital, unless the
 * name itself has none. Names that are written together with an ending of the text's language, such as {@code -nya}, are
 * found; other inflected forms have to be aliases.
 */
final class Naming {
    // A name may be followed by these, which are not what people are called by.
    private static final Set<String> TITLES_AFTER = Set.of(
            "jr", "sr", "ii", "iii", "iv", "phd", "ph.d", "md", "m.d", "esq", "qc", "kc", "s.h", "sh", "m.h", "mh");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern IN_BRACKETS = Pattern.compile("[\\s\\p{Z}]*[(（][^)）]*[)）]");

    private final Node root = new Node();

    /** Somebody living, and where in the text the name stands, in UTF-16 units. */
    record Found(Actor actor, int from, int to) {}

    private Naming() {}

    /** @param actors all of a site: those that are not living are known, so that nobody living is taken for them */
    static Naming of(List<Actor> actors) {
        Naming naming = new Naming();
        for (Actor actor : actors) {
            for (String name : names(actor)) {
                naming.add(name, actor);
                if (actor.actorKind() == ActorKind.PERSON) lastWord(name).ifPresent(last -> naming.add(last, actor));
            }
            for (Located<String> alias : actor.aliases()) naming.add(alias.value(), actor);
        }
        return naming;
    }

    /** Those who are, or may be, alive. */
    static boolean mayLive(Actor actor) {
        return actor.living() != Living.NO;
    }

    /** In order of place; two at one place in order of id. */
    List<Found> in(String text, Lang lang) {
        Folded letters = Folded.of(text);
        List<String> endings = SentenceRules.of(lang).endings();
        List<Found> found = new ArrayList<>(1);
        for (int i = 0; i < letters.length(); ) {
            Optional<Match> match = letters.isEdge(i - 1, i) ? longest(letters, i, endings) : Optional.empty();
            if (match.isEmpty()) {
                i++;
                continue;
            }
            int from = letters.start(i);
            int to = letters.start(match.get().to);
            match.get().node.named.values().stream()
                    .filter(Naming::mayLive)
                    .forEach(actor -> found.add(new Found(actor, from, to)));
            i = match.get().to;
        }
        return found;
    }

    private record Match(Node node, int to) {}

    private Optional<Match> longest(Folded letters, int from, List<String> endings) {
        Optional<Match> longest = Optional.empty();
        Node node = root;
        for (int i = from; i < letters.length(); i++) {
            Node next = node.next.get(letters.letter(i));
            if (next == null) break;
            node = next;
            if (node.named.isEmpty() || node.needsCapital && !letters.isCapital(from)) continue;
            if (endsWord(letters, i, endings)) longest = Optional.of(new Match(node, i + 1));
        }
        return longest;
    }

    private static boolean endsWord(Folded letters, int last, List<String> endings) {
        if (letters.isEdge(last, last + 1)) return true;
        return endings.stream().anyMatch(ending -> {
            if (last + ending.length() >= letters.length()) return false;
            for (int i = 0; i < ending.length(); i++) {
                if (letters.letter(last + 1 + i) != ending.charAt(i)) return false;
            }
            return letters.isEdge(last + ending.length(), last + ending.length() + 1);
        });
    }

    private void add(String name, Actor actor) {
        Folded letters = Folded.of(name.strip());
        boolean isWord = name.strip().indexOf(' ') < 0;
        if (letters.length() == 0) return;
        Node node = root;
        for (int i = 0; i < letters.length(); i++) {
            node = node.next.computeIfAbsent(letters.letter(i), letter -> new Node());
        }
        boolean needsCapital = isWord && letters.isCapital(0);
        node.needsCapital = node.named.isEmpty() ? needsCapital : node.needsCapital && needsCapital;
        node.named.putIfAbsent(actor.id().text(), actor);
    }

    private static Set<String> names(Actor actor) {
        Set<String> names = new LinkedHashSet<>();
        List<String> all = new ArrayList<>(List.of(actor.title().original()));
        all.addAll(actor.title().translations().values());
        for (String name : all) {
            names.add(name.strip());
            names.add(IN_BRACKETS.matcher(name).replaceAll("").strip());
            if (actor.actorKind() == ActorKind.PERSON) names.add(String.join(" ", words(name)));
        }
        return Collections.unmodifiableSet(names);
    }

    /** "Musk" of "Elon Musk"; empty where the name is one word, or its last a letter. */
    static Optional<String> lastWord(String name) {
        List<String> words = words(name);
        if (words.size() < 2) return Optional.empty();
        String last = words.get(words.size() - 1);
        return last.codePointCount(0, last.length()) > 1 ? Optional.of(last) : Optional.empty();
    }

    /** Without what stands in brackets, and without titles behind the name. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : SPACES.split(IN_BRACKETS.matcher(name).replaceAll("").strip())) {
            String bare = word.replaceAll("^[\\p{P}]+|[\\p{P}]+$", "");
            if (!bare.isEmpty()) words.add(bare);
        }
        while (words.size() > 1
                && TITLES_AFTER.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT))) {
            words.remove(words.size() - 1);
        }
        return words;
    }

    private static final class Node {
        private final TreeMap<Integer, Node> next = new TreeMap<>();
        private final TreeMap<String, Actor> named = new TreeMap<>();
        private boolean needsCapital;
    }
}
