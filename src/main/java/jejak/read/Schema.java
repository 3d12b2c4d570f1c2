package jejak.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys that one kind of mapping may have, in the order of the reference page. */
final class Schema {
    private final String name;
    private final Map<String, Field<?>> fields;
    private final boolean translatable;

    private Schema(String name, List<Field<?>> fields) {
        this.name = name;
        Map<String, Field<?>> byName = new LinkedHashMap<>();
        for (Field<?> field : fields) {
            if (byName.put(field.name(), field) != null) throw new IllegalArgumentException("twice: " + field.name());
        }
        this.fields = byName;
        this.translatable = fields.stream().anyMatch(f -> f.type().isTranslatable());
    }

    static Schema of(String name, Field<?>... fields) {
        return new Schema(name, Arrays.asList(fields));
    }

    /** These keys and then those of another. */
    Schema and(Schema more) {
        List<Field<?>> all = new ArrayList<>(fields.values());
        all.addAll(more.fields.values());
        return new Schema(name, all);
    }

    /** With its article, as in "{@code date} is no key of an event". */
    String name() {
        return name;
    }

    List<Field<?>> fields() {
        return List.copyOf(fields.values());
    }

    List<String> keys() {
        return List.copyOf(fields.keySet());
    }

    Optional<Field<?>> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** Whether a translation may give any of it. */
    boolean isTranslatable() {
        return translatable;
    }
}
