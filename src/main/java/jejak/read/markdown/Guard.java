package jejak.read.markdown;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs work that may recurse deeply or take for ever: on a thread of its own with a large stack, under a deadline.
 *
 * <p>The deadline is of the thread's processor time, so that a busy machine refuses nothing that an idle one takes.
 * flexmark cannot be interrupted: a thread that misses its deadline is left to itself. It is a daemon and keeps its permit
 * until it ends; when all permits are kept that way, further risky work is refused. So a hostile site costs at most
 * {@code permits} busy threads.
 */
final class Guard {
    private static final long STACK_BYTES = 256L << 20; // reserved, and used only as far as the work recurses
    private static final long LOOK_EVERY_MS = 100;

    private final Duration deadline;
    private final Semaphore permits;

    Guard(Duration deadline, int permits) {
        this.deadline = deadline;
        this.permits = new Semaphore(permits);
    }

    /** The work's result, or {@code tooSlow}'s when the deadline has passed. What the work throws is thrown. */
    <T> T run(Supplier<T> work, Supplier<T> tooSlow) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    // With every permit kept by a thread that is late, one of them must end first.
                    if (!permits.tryAcquire(deadline.toMillis(), TimeUnit.MILLISECONDS)) return tooSlow.get();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true; // a body is read soon; whoever asked to stop is told afterwards
                }
            }
            FutureTask<T> task = new FutureTask<>(() -> {
                try {
                    return work.get();
                } finally {
                    permits.release();
                }
            });
            Thread thread = start(task);
            while (true) {
                try {
                    return task.get(Math.min(LOOK_EVERY_MS, deadline.toMillis()), TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    if (isLate(thread)) return tooSlow.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw thrown(e.getCause());
                }
            }
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    private boolean isLate(Thread thread) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.getThreadCpuTime(thread.getId()) >= deadline.toNanos();
    }

    private static Thread start(Runnable task) {
        Thread thread = new Thread(null, task, "jejak-markdown", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static RuntimeException thrown(Throwable cause) {
        if (cause instanceof Error broken) throw broken;
        return cause instanceof RuntimeException broken ? broken : new IllegalStateException(cause);
    }
}
