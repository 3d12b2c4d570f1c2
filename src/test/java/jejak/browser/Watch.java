package jejak.browser;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends what takes too long by interrupting its thread.
 *
 * <p>Playwright bounds waiting for an element or a page, but not an {@code evaluate}, which waits for ever where a page's
 * promise never settles. It does hear an interrupt, and can be asked other things afterwards.
 */
final class Watch {
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "browser-watch");
        thread.setDaemon(true);
        return thread;
    });

    private Watch() {}

    /** Something that a test does. */
    interface Task<T> {
        T run() throws Throwable;
    }

    /** Runs the task in this thread, for this long at most. */
    static <T> T over(Duration limit, Task<T> task) throws Throwable {
        Thread here = Thread.currentThread();
        AtomicBoolean isOver = new AtomicBoolean();
        AtomicBoolean isInterrupted = new AtomicBoolean();
        ScheduledFuture<?> end = CLOCK.schedule(
                () -> {
                    if (isOver.compareAndSet(false, true)) {
                        isInterrupted.set(true);
                        here.interrupt();
                    }
                },
                limit.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return task.run();
        } catch (Throwable e) {
            if (isInterrupted.get()) throw new AssertionError("not done after " + limit.toSeconds() + " s", e);
            throw e;
        } finally {
            isOver.set(true);
            end.cancel(false);
            // an interrupt that came too late is nobody's any more
            if (isInterrupted.get()) Thread.interrupted();
        }
    }
}
