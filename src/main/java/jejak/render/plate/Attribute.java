package jejak.render.plate;

import java.lang.reflect.Field;
import java.util.Map;

/** A component of a record, a word of a map, or a loop's state. Remembers the class it met last. */
final class Attribute implements Value {
    private final Value owner;
    private final String name;
    private volatile Known known = new Known(Object.class, null);

    private record Known(Class<?> type, Field component) {}

    Attribute(Value owner, String name) {
        this.owner = owner;
        this.name = name;
    }

    @Override
    public Object of(Scene scene) {
        Object it = owner.of(scene);
        Known here = known;
        if (here.type == it.getClass()) return read(here.component, it);
        if (it instanceof Map<?, ?> words) return there(words.get(name));
        if (it instanceof Loop loop) return loop.get(name);
        here = new Known(it.getClass(), component(it.getClass()));
        known = here;
        return read(here.component, it);
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

    private Field component(Class<?> type) {
        return Components.find(type, name).orElseThrow(Unprintable::new);
    }
}
