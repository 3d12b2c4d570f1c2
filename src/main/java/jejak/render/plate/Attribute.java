package jejak.render.plate;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Map;

/** A component of a record, a word of a map, or a loop's state. Remembers the accessor of the class it met last. */
final class Attribute implements Value {
    private final Value owner;
    private final String name;
    private volatile Known known = new Known(Object.class, null);

    private record Known(Class<?> type, Method accessor) {}

    Attribute(Value owner, String name) {
        this.owner = owner;
        this.name = name;
    }

    @Override
    public Object of(Scene scene) {
        Object it = owner.of(scene);
        Known here = known;
        if (here.type == it.getClass()) return call(here.accessor, it);
        if (it instanceof Map<?, ?> words) return there(words.get(name));
        if (it instanceof Loop loop) return loop.get(name);
        here = new Known(it.getClass(), accessor(it.getClass()));
        known = here;
        return call(here.accessor, it);
    }

    private static Object call(Method accessor, Object it) {
        try {
            return there(accessor.invoke(it));
        } catch (ReflectiveOperationException e) {
            throw new Unprintable();
        }
    }

    private static Object there(Object value) {
        if (value == null) throw new Unprintable();
        return value;
    }

    private Method accessor(Class<?> type) {
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.getName().equals(name)) return component.getAccessor();
            }
        }
        throw new Unprintable();
    }
}
