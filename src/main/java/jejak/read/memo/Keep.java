package jejak.read.memo;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns values of one type into bytes and back. Safe for any number of threads. */
public final class Keep<T> {
    private final Type type;
    private final Map<Class<?>, List<Class<?>>> open;
    private volatile Optional<Form> form = Optional.empty();

    /**
     * How that is done is found out with the first value, since often there is none.
     *
     * @param type of records, enums, sealed types and what the JDK has for text, numbers, dates, lists and maps
     * @param open interfaces in it that are not sealed, with the types they can be
     */
    public Keep(Type type, Map<Class<?>, List<Class<?>>> open) {
        this.type = type;
        this.open = open;
    }

    private Form form() {
        Optional<Form> known = form;
        return known.isPresent() ? known.get() : made();
    }

    private synchronized Form made() {
        if (form.isEmpty()) form = Optional.of(new Forms(open).of(type));
        return form.get();
    }

    /** @throws IllegalArgumentException where values of that type cannot be kept */
    public byte[] bytes(T value) {
        Form of = form();
        Ink out = new Ink();
        of.write(value, out);
        return out.bytes();
    }

    /**
     * Empty where the bytes were made by something else.
     *
     * @throws IllegalArgumentException where values of that type cannot be kept
     */
    @SuppressWarnings("unchecked")
    public Optional<T> value(byte[] bytes) {
        Form of = form();
        try {
            return Optional.of((T) of.read(new Lens(bytes, 0)));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
