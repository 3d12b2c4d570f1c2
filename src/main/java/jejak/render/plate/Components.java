package jejak.render.plate;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Optional;

/**
 * The components of records, as fields that can be read.
 *
 * <p>Not as accessors: the JDK makes a class for each method that is called by reflection more than fifteen times, some
 * 2,500 for a site, each of which the JIT compiler has to look at too. Reading a field makes none.
 */
public final class Components {
    private Components() {}

    /** @return the component, or nothing where {@code type} is no record or has none of that name */
    public static Optional<Field> find(Class<?> type, String name) {
        if (!type.isRecord()) return Optional.empty();
        try {
            Field field = type.getDeclaredField(name);
            // all others of a record are its components
            if (Modifier.isStatic(field.getModifiers())) return Optional.empty();
            field.setAccessible(true);
            return Optional.of(field);
        } catch (NoSuchFieldException e) {
            return Optional.empty();
        }
    }
}
