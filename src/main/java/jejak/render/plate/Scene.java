package jejak.render.plate;

import java.util.Arrays;

/**
 * The names a template knows while it is printed, the nearest last. A macro sees nothing below its own.
 *
 * <p>Names are compared by identity: all of them are interned.
 */
final class Scene {
    private String[] names = new String[32];
    private Object[] values = new Object[32];
    private int size;
    private int floor;

    Object get(String name) {
        for (int i = size - 1; i >= floor; i--) {
            if (names[i] == name) return values[i];
        }
        throw new Unprintable();
    }

    void put(String name, Object value) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        names[size] = name;
        values[size++] = value;
    }

    /** Puts as many names as values; all of these are found before the first name hides another. */
    void put(String[] given, Value[] found) {
        Object[] each = new Object[found.length];
        for (int i = 0; i < each.length; i++) each[i] = found[i].of(this);
        for (int i = 0; i < each.length; i++) put(given[i], each[i]);
    }

    /** Gives the name put last another value. */
    void change(Object value) {
        values[size - 1] = value;
    }

    int size() {
        return size;
    }

    /** Forgets the names put since. */
    void forget(int since) {
        size = since;
    }

    /** Hides all names before that one, until {@link #leave}. */
    int enter(int from) {
        int outer = floor;
        floor = from;
        return outer;
    }

    void leave(int outer) {
        size = floor;
        floor = outer;
    }
}
