package jejak.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Suggestion;

/**
 * A list of values. A translation's entries are matched by {@code id}, else by position in lists of equal length.
 *
 * @param orOne whether one value may stand without brackets
 * @param notEmpty whether it is a fault to have no entry
 */
record ListType<T>(Type<T> each, boolean orOne, boolean notEmpty) implements Type<List<T>> {

    static <T> ListType<T> of(Type<T> each) {
        return new ListType<>(each, false, false);
    }

    static <T> ListType<T> ofOneOrMore(Type<T> each) {
        return new ListType<>(each, true, false);
    }

    static <T> ListType<T> ofAtLeastOne(Type<T> each) {
        return new ListType<>(each, false, true);
    }

    @Override
    public List<T> read(Node node, Faults faults) {
        if (orOne && node.yaml() instanceof Yaml.Text) return List.of(each.read(node, faults));
        if (!(node.yaml() instanceof Yaml.Items list)) {
            faults.add(
                    ReadCode.WRONG_SHAPE,
                    node.yaml().at(),
                    "expected " + words() + ", found " + (node.yaml() instanceof Yaml.Text ? "text" : "a mapping"),
                    node.yaml() instanceof Yaml.Text t && each.isText()
                            ? "write it in brackets: [" + t.text() + "]"
                            : "begin each entry with a dash");
            return List.of();
        }
        if (notEmpty && list.items().stream().allMatch(Yaml::isBlank)) {
            faults.add(
                    ReadCode.MISSING_KEY,
                    list.at(),
                    "the list is empty, and at least one entry is needed",
                    "add " + each.words());
            return List.of();
        }
        List<List<Node.Overlay>> laid = new ArrayList<>(list.items().size());
        for (int i = 0; i < list.items().size(); i++) laid.add(new ArrayList<>(0));
        for (Node.Overlay overlay : node.overlays()) lay(overlay, list, laid, faults);
        List<T> values = new ArrayList<>(list.items().size());
        for (int i = 0; i < list.items().size(); i++) {
            Yaml item = list.items().get(i);
            if (item.isBlank()) {
                faults.add(ReadCode.EMPTY_VALUE, item.at(), "an entry of the list is empty", "remove the entry");
            } else if (!(item instanceof Yaml.Refused)) {
                values.add(each.read(new Node(item, laid.get(i)), faults));
            }
        }
        return values;
    }

    private void lay(Node.Overlay overlay, Yaml.Items list, List<List<Node.Overlay>> laid, Faults faults) {
        if (!(overlay.yaml() instanceof Yaml.Items words)) {
            faults.add(ReadCode.OVERLAY_SHAPE, overlay.yaml().at(), "the original has a list here", "write a list");
            return;
        }
        Map<String, Integer> byId = ids(list);
        boolean equal = words.items().size() == list.items().size();
        for (int i = 0; i < words.items().size(); i++) {
            Yaml item = words.items().get(i);
            Optional<Yaml.Text> id = id(item);
            int target = id.map(x -> byId.getOrDefault(x.text(), -1)).orElse(equal ? i : -1);
            if (target < 0 && id.isEmpty()) {
                unequal(words, list, faults);
                return;
            }
            if (target < 0) {
                faults.add(
                        ReadCode.OVERLAY_SHAPE,
                        id.get().at(),
                        "the original has no entry with the id `" + id.get().text() + "` here",
                        Suggestion.nearest(id.get().text(), byId.keySet())
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse("remove the entry, or add it to the original"));
            } else if (Node.isToLay(item)) {
                laid.get(target).add(new Node.Overlay(overlay.lang(), item));
            }
        }
    }

    private static void unequal(Yaml.Items words, Yaml.Items list, Faults faults) {
        int entries = list.items().size();
        faults.add(
                ReadCode.OVERLAY_SHAPE,
                words.at(),
                "the original has " + entries + (entries == 1 ? " entry" : " entries") + " here, the translation "
                        + words.items().size(),
                "give each entry its `id`, or write as many entries, with {} for one that is not translated");
    }

    /** Where each id stands first, in the original's order. */
    private static Map<String, Integer> ids(Yaml.Items list) {
        Map<String, Integer> ids = new LinkedHashMap<>();
        for (int i = 0; i < list.items().size(); i++) {
            Yaml item = list.items().get(i);
            Optional<Yaml.Text> id = item instanceof Yaml.Text t ? Optional.of(t) : id(item);
            if (id.isPresent()) ids.putIfAbsent(id.get().text(), i);
        }
        return ids;
    }

    private static Optional<Yaml.Text> id(Yaml item) {
        if (!(item instanceof Yaml.Mapping m)) return Optional.empty();
        return m.entry("id").flatMap(e -> e.value() instanceof Yaml.Text t ? Optional.of(t) : Optional.empty());
    }

    @Override
    public List<T> hole() {
        return List.of();
    }

    @Override
    public String words() {
        return (orOne ? "one or a list, each " : "a list, each ") + each.words();
    }

    @Override
    public Shape shape() {
        Shape items = new Shape.Items(each.shape(), notEmpty);
        return orOne ? new Shape.Either(each.shape(), items) : items;
    }

    @Override
    public boolean isTranslatable() {
        return each.isTranslatable();
    }

    @Override
    public Optional<Schema> schema() {
        return each.schema();
    }
}
