package jejak.render.plate;

import java.lang.reflect.Field;
import java.util.Map;

/** A component of a record, a word of a map, or a loop's state. Remembers the classes it met, which are few. */
final class Attribute extends Value {
    private final Value owner;
    private final String name;
    private volatile Known known;

    private record Known(Class<?> type, Field component, Known before) {}

    Attribute(Value owner, String name) {
        this.owner = owner;
        this.name = name;
    }

    @Override
    Object of(Scene scene) {
        Object it = owner.of(scene);
        Class<?> type = it.getClass();
        for (Known one = known; one != null; one = one.before) {
            if (one.type == type) return read(one.component, it);
        }
        if (it instanceof Map<?, ?> words) return there(words.get(name));
        if (it instanceof Loop loop) return loop.get(name);
        Field component = Components.find(type, name).orElseThrow(Unprintable::new);
        known = new Known(type, component, known); // a race costs a look-up
        return read(component, it);
    }

    private static Object read(Field component, Object it) {
        try {
            return there(component.get(it));
        } catch (IllegalAccessException e) {
            throw new Unprintable();
        }
    }

    private static Object there(Object value) {
        if (value == null) throw new Unprintable();
        return value;
    }
}
