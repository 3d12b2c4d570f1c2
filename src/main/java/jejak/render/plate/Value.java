package jejak.render.plate;

import java.util.Collection;
import java.util.Map;

/** What an expression of a template stands for. Never null: what is missing is {@link Unprintable}. */
@FunctionalInterface
interface Value {
    Object of(Scene scene);

    /** Pebble takes numbers and words for conditions too; ours are asked nothing but whether they are true. */
    default boolean isTrue(Scene scene) {
        if (of(scene) instanceof Boolean answer) return answer;
        throw new Unprintable();
    }

    default long whole(Scene scene) {
        Object number = of(scene);
        if (number instanceof Integer || number instanceof Long) return ((Number) number).longValue();
        throw new Unprintable();
    }

    /** What is printed of a value, before it is escaped. */
    default String text(Scene scene) {
        Object value = of(scene);
        if (value instanceof String text) return text;
        if (value instanceof Integer || value instanceof Long || value instanceof Boolean) return value.toString();
        throw new Unprintable();
    }

    /** Pebble's test {@code empty}. */
    default boolean isEmpty(Scene scene) {
        Object value = of(scene);
        if (value instanceof String text) return text.isBlank() && text.trim().isEmpty();
        if (value instanceof Collection<?> items) return items.isEmpty();
        return value instanceof Map<?, ?> map && map.isEmpty();
    }
}
