package jejak.read.memo;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.parallel.Once;

/** Turns values of one type into bytes and back. Safe for any number of threads. */
public final class Keep<T> {
    private final Once<Form> form;

    /**
     * How that is done is found out with the first value, since often there is none.
     *
     * @param type of records, enums, sealed types and what the JDK has for text, numbers, dates, lists and maps
     * @param open interfaces in it that are not sealed, with the types they can be
     */
    public Keep(Type type, Map<Class<?>, List<Class<?>>> open) {
        this.form = new Once<>(() -> new Forms(open).of(type));
    }

    /** @throws IllegalArgumentException where values of that type cannot be kept */
    public byte[] bytes(T value) {
        Ink out = new Ink();
        form.value().write(value, out);
        return out.bytes();
    }

    /**
     * Empty where the bytes were made by something else.
     *
     * @throws IllegalArgumentException where values of that type cannot be kept
     */
    @SuppressWarnings("unchecked")
    public Optional<T> value(byte[] bytes) {
        Form of = form.value();
        try {
            return Optional.of((T) of.read(new Lens(bytes, 0)));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
