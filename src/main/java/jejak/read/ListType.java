package jejak.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Faults;

/**
 * A list of values. A translation's entries are matched by {@code id}, else by position in lists of equal length.
 *
 * @param orOne whether one value may stand without brackets
 */
record ListType<T>(Type<T> each, boolean orOne) implements Type<List<T>> {

    @Override
    public List<T> read(Node node, Faults faults) {
        if (orOne && node.yaml() instanceof Yaml.Text) return List.of(each.read(node, faults));
        if (!(node.yaml() instanceof Yaml.Items list)) {
            faults.add(
                    ReadCode.WRONG_SHAPE,
                    node.yaml().at(),
                    "expected " + words(),
                    node.yaml() instanceof Yaml.Text t
                            ? "write it in brackets: [" + t.text() + "]"
                            : "begin each entry with a dash");
            return List.of();
        }
        List<List<Node.Overlay>> laid = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) laid.add(new ArrayList<>(0));
        for (Node.Overlay overlay : node.overlays()) lay(overlay, list, laid, faults);
        List<T> values = new ArrayList<>(list.items().size());
        for (int i = 0; i < list.items().size(); i++) {
            Yaml item = list.items().get(i);
            if (item instanceof Yaml.Nothing) {
                faults.add(ReadCode.EMPTY_VALUE, item.at(), "an entry of the list is empty", "remove the dash");
            } else {
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
        boolean equal = words.items().size() == list.items().size();
        for (int i = 0; i < words.items().size(); i++) {
            Yaml item = words.items().get(i);
            Optional<String> id = id(item);
            int target = id.isPresent() ? indexOf(id.get(), list) : equal ? i : -1;
            if (target < 0) {
                faults.add(
                        ReadCode.OVERLAY_SHAPE,
                        item.at(),
                        id.map(x -> "the original has no entry with the id `" + x + "` here")
                                .orElse("the original has " + list.items().size() + " entries here, the translation "
                                        + words.items().size()),
                        "give each entry its `id`, or write as many entries, with {} for one that is not translated");
                if (id.isEmpty()) return;
            } else {
                laid.get(target).add(new Node.Overlay(overlay.lang(), item));
            }
        }
    }

    private static Optional<String> id(Yaml item) {
        return item instanceof Yaml.Mapping m ? m.text("id") : Optional.empty();
    }

    private static int indexOf(String id, Yaml.Items list) {
        for (int i = 0; i < list.items().size(); i++) {
            Yaml item = list.items().get(i);
            if (item instanceof Yaml.Text t && t.text().equals(id)) return i;
            if (id(item).filter(id::equals).isPresent()) return i;
        }
        return -1;
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
    public boolean isTranslatable() {
        return each.isTranslatable();
    }

    @Override
    public Optional<Schema> schema() {
        return each.schema();
    }
}
