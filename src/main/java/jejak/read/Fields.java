package jejak.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return complete && !has(field);
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
            if (!complete) return;
            into.add(
                    ReadCode.MISSING_KEY,
                    entry.map(e -> e.key().at()).orElse(mapping.at()),
                    schema.name() + " needs `" + field.name() + "`",
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
        boolean split = false;
        for (Yaml.Entry entry : written.entries()) {
            String key = entry.key().text();
            if (schema.field(key).isPresent()) continue;
            if (entry.value() instanceof Yaml.Nothing && isRestOfNumber(key)) {
                if (!split) splitNumber(entry.key());
                split = true;
                continue;
            }
            faults.add(unknown(entry.key()));
        }
    }

    /** Whether a key is what follows a comma in a number: {@code 000} or {@code 000 USD}. */
    static boolean isRestOfNumber(String key) {
        for (int i = 0; i < 3; i++) if (i >= key.length() || !isDigit(key.charAt(i))) return false;
        return key.length() == 3 || !isDigit(key.charAt(3));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void splitNumber(Yaml.Text key) {
        faults.add(
                ReadCode.SPLIT_NUMBER,
                key.at(),
                "`" + key.text() + "` is the rest of a number that its commas split",
                "put quotes round the whole amount, such as \"1,000,000 USD\"");
    }

    private Diagnostic unknown(Yaml.Text key) {
        Optional<String> nearest = Suggestion.nearest(key.text(), schema.keys());
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
