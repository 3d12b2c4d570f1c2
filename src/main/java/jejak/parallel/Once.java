package jejak.parallel;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is worked out when it is first asked for, by whichever thread asks; the others wait for it. */
public final class Once<T> {
    private final Supplier<T> work;
    private volatile Optional<T> value = Optional.empty();

    /** @param work gives no null; where it throws, the next who asks has it tried again */
    public Once(Supplier<T> work) {
        this.work = work;
    }

    public T value() {
        Optional<T> known = value;
        return known.isPresent() ? known.get() : work();
    }

    private synchronized T work() {
        if (value.isEmpty()) value = Optional.of(work.get());
        return value.get();
    }
}
