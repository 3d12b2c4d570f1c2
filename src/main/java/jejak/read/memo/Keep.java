package jejak.read.memo;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns values of one type into bytes and back. Safe for any number of threads. */
public final class Keep<T> {
    private final Form form;

    /**
     * @param type of records, enums, sealed types and what the JDK has for text, numbers, dates, lists and maps
     * @param open interfaces in it that are not sealed, with the types they can be
     */
    public Keep(Type type, Map<Class<?>, List<Class<?>>> open) {
        this.form = new Forms(open).of(type);
    }

    public byte[] bytes(T value) {
        Ink out = new Ink();
        form.write(value, out);
        return out.bytes();
    }

    /** Empty where the bytes were made by something else. */
    @SuppressWarnings("unchecked")
    public Optional<T> value(byte[] bytes) {
        try {
            return Optional.of((T) form.read(new Lens(bytes, 0)));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
