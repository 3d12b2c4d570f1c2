package jejak.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;
import jejak.diagnostic.Suggestion;
import jejak.model.Lang;

/** One mapping held against its schema: unknown keys are reported at once, values as they are asked for. */
final class Fields {
    private final Schema schema;
    private final Yaml.Mapping mapping;
    private final List<Laid> overlays;
    private final Faults faults;
    private final boolean complete;
    private final Set<String> misspelt = new HashSet<>(0);

    private record Laid(Lang lang, Yaml.Mapping mapping) {}

    private Fields(Schema schema, Yaml.Mapping mapping, List<Laid> overlays, boolean complete, Faults faults) {
        this.schema = schema;
        this.mapping = mapping;
        this.overlays = overlays;
        this.complete = complete;
        this.faults = faults;
        unknownKeys(mapping);
        for (Laid overlay : overlays) overlayKeys(overlay);
    }

    static Fields of(Schema schema, Node node, Faults faults) {
        return of(schema, node, true, faults);
    }

    /** @param complete whether keys that are not there may be called missing */
    static Fields of(Schema schema, Node node, boolean complete, Faults faults) {
        List<Laid> overlays = new ArrayList<>(node.overlays().size());
        for (Node.Overlay overlay : node.overlays()) {
            if (overlay.yaml() instanceof Yaml.Mapping m) {
                overlays.add(new Laid(overlay.lang(), m));
            } else {
                faults.add(
                        ReadCode.OVERLAY_SHAPE,
                        overlay.yaml().at(),
                        "the original has keys here",
                        "write the translated keys of " + schema.name());
            }
        }
        if (node.yaml() instanceof Yaml.Mapping m) return new Fields(schema, m, overlays, complete, faults);
        faults.add(
                ReadCode.WRONG_SHAPE,
                node.yaml().at(),
                "expected the keys of " + schema.name(),
                "write them as `key: value`: " + String.join(", ", schema.keys()));
        return new Fields(schema, new Yaml.Mapping(List.of(), node.yaml().at()), List.of(), false, faults);
    }

    Span at() {
        return mapping.at();
    }

    Faults faults() {
        return faults;
    }

    boolean has(Field<?> field) {
        return mapping.entry(field.name()).filter(e -> !e.value().isBlank()).isPresent();
    }

    /** Whether the author left it out, as far as can be known: a file that could not be read whole may have had it. */
    boolean lacks(Field<?> field) {
        return complete && !has(field) && !misspelt.contains(field.name());
    }

    /** The value, where there is one and it reads well: what other fields may be held against. */
    <T> Optional<T> given(Field<T> field) {
        Faults own = new Faults();
        T value = get(field, own);
        faults.addAll(own.list());
        return has(field) && !own.hasErrors() ? Optional.of(value) : Optional.empty();
    }

    /** Where a field's value stands, or the mapping itself where it is left out. */
    Span place(Field<?> field) {
        return mapping.entry(field.name()).map(e -> e.value().at()).orElse(mapping.at());
    }

    <T> T get(Field<T> field) {
        return get(field, faults);
    }

    private <T> T get(Field<T> field, Faults into) {
        Optional<Yaml.Entry> entry = mapping.entry(field.name());
        if (entry.isEmpty() || entry.get().value().isBlank()) {
            missing(field, entry, into);
            return field.absent();
        }
        Yaml value = entry.get().value();
        if (value instanceof Yaml.Refused) return field.absent();
        return field.type().read(new Node(value, words(field)), into);
    }

    private List<Node.Overlay> words(Field<?> field) {
        if (overlays.isEmpty() || !field.type().isTranslatable()) return List.of();
        List<Node.Overlay> laid = new ArrayList<>(overlays.size());
        for (Laid overlay : overlays) {
            overlay.mapping
                    .entry(field.name())
                    .filter(e -> Node.isToLay(e.value()))
                    .ifPresent(e -> laid.add(new Node.Overlay(overlay.lang, e.value())));
        }
        return laid;
    }

    private void missing(Field<?> field, Optional<Yaml.Entry> entry, Faults into) {
        if (field.required()) {
            // whoever wrote `soruces` has been told of it
            if (!complete || entry.isEmpty() && misspelt.contains(field.name())) return;
            into.add(
                    ReadCode.MISSING_KEY,
                    entry.map(e -> e.key().at()).orElse(mapping.at()),
                    entry.isEmpty()
                            ? schema.name() + " needs `" + field.name() + "`"
                            : "`" + field.name() + "` has no value, and " + schema.name() + " needs one",
                    "add it, for example `" + firstLine(field.example()) + "`");
        } else if (entry.isPresent()) {
            empty(entry.get().key(), into);
        }
        for (Laid overlay : overlays) {
            Optional<Yaml.Entry> words = overlay.mapping.entry(field.name());
            if (words.isEmpty() || !field.type().isTranslatable() || !complete) continue;
            into.add(
                    ReadCode.OVERLAY_SHAPE,
                    words.get().key().at(),
                    "the original has no `" + field.name() + "` to translate",
                    "add it to the original, or remove it here");
        }
    }

    private static void empty(Yaml.Text key, Faults into) {
        into.add(ReadCode.EMPTY_VALUE, key.at(), "`" + key.text() + "` has no value", "give it one, or remove the key");
    }

    private void unknownKeys(Yaml.Mapping written) {
        boolean isRest = false;
        for (int i = 0; i < written.entries().size(); i++) {
            Yaml.Entry entry = written.entries().get(i);
            boolean isKnown = schema.field(entry.key().text()).isPresent();
            boolean wasRest = isRest;
            isRest = !isKnown && i > 0 && isRest(entry, written.entries().get(i - 1));
            if (isKnown || isRest && wasRest) continue;
            faults.add(isRest ? rest(entry.key()) : unknown(entry.key()));
            nearest(entry.key()).ifPresent(misspelt::add);
        }
    }

    /** Whether a key is the end of a value that a comma inside braces has cut: {@code {text: He came, saw and won}}. */
    private static boolean isRest(Yaml.Entry entry, Yaml.Entry before) {
        return entry.value() instanceof Yaml.Nothing
                && before.key().at().line() == entry.key().at().line();
    }

    private Diagnostic rest(Yaml.Text key) {
        return Diagnostic.of(
                ReadCode.UNKNOWN_KEY,
                key.at(),
                "`" + key.text() + "` is no key of " + schema.name() + ", and inside { } a comma begins the next",
                "put quotes round the value before it");
    }

    private Optional<String> nearest(Yaml.Text key) {
        return Suggestion.nearest(key.text(), schema.keys());
    }

    private Diagnostic unknown(Yaml.Text key) {
        Optional<String> nearest = nearest(key);
        return Diagnostic.of(
                ReadCode.UNKNOWN_KEY,
                key.at(),
                "`" + key.text() + "` is no key of " + schema.name(),
                nearest.map(k -> "did you mean `" + k + "`?")
                        .orElse("the keys are " + String.join(", ", schema.keys())));
    }

    private void overlayKeys(Laid overlay) {
        for (Yaml.Entry entry : overlay.mapping.entries()) {
            Optional<Field<?>> field = schema.field(entry.key().text());
            if (field.isEmpty()) {
                faults.add(unknown(entry.key()));
            } else if (entry.value().isBlank()) {
                empty(entry.key(), faults);
            } else if (!field.get().type().isTranslatable()
                    && !field.get().name().equals("id")) {
                faults.add(
                        ReadCode.OVERLAY_RESTATES,
                        entry.key().at(),
                        "`" + entry.key().text() + "` is a fact, and facts are written once",
                        "remove it: the translation takes it from the original");
            }
        }
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
