package jejak.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * A pool of one thread a core. Results fill slots by index, so their order is that of the items whatever the threads did.
 *
 * <p>Items are handed out in small batches: enough to keep the hand-over cheap, few enough that no thread idles at the end.
 */
public final class Workers implements AutoCloseable {
    private static final int BATCH = 32;

    private final int threads;
    private final ExecutorService pool;

    public Workers(int threads) {
        this.threads = threads;
        this.pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "jejak-worker");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** As many threads as the machine has cores. */
    public static Workers ofMachine() {
        return new Workers(Math.max(1, Runtime.getRuntime().availableProcessors()));
    }

    /** The results in the order of the items. The first exception by index is thrown on, when all have ended. */
    public <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> work) {
        return map(items.size(), i -> work.apply(items.get(i)));
    }

    /** The same for items of very unequal weight: handed out one at a time, in their order. */
    public <T, R> List<R> each(List<T> items, Function<? super T, ? extends R> work) {
        return map(items.size(), 1, i -> work.apply(items.get(i)));
    }

    /** The results for 0 to {@code count} - 1, in that order. */
    public <R> List<R> map(int count, IntFunction<? extends R> work) {
        return map(count, Math.max(1, Math.min(BATCH, count / (threads * 4))), work);
    }

    @SuppressWarnings("unchecked")
    private <R> List<R> map(int count, int batch, IntFunction<? extends R> work) {
        Object[] slots = new Object[count];
        if (count <= 1 || threads == 1) {
            for (int i = 0; i < count; i++) slots[i] = work.apply(i);
            return (List<R>) Arrays.asList(slots);
        }
        RuntimeException[] thrown = new RuntimeException[count];
        AtomicInteger next = new AtomicInteger();
        Callable<Void> drain = () -> {
            for (int from = next.getAndAdd(batch); from < count; from = next.getAndAdd(batch)) {
                for (int i = from; i < Math.min(from + batch, count); i++) {
                    try {
                        slots[i] = work.apply(i);
                    } catch (RuntimeException e) {
                        thrown[i] = e;
                    }
                }
            }
            return null;
        };
        List<Future<Void>> running = new ArrayList<>();
        for (int t = 0; t < threads; t++) running.add(pool.submit(drain));
        for (Future<Void> future : running) await(future);
        for (RuntimeException e : thrown) if (e != null) throw e;
        return (List<R>) Arrays.asList(slots);
    }

    /** The result of work, once it has ended. What it threw is thrown on; an interrupted wait is a {@link CancellationException}. */
    public static <R> R await(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) throw error;
            if (e.getCause() instanceof RuntimeException fault) throw fault;
            throw new IllegalStateException(e.getCause());
        }
    }

    /**
     * Begins work that will be wanted later, on a thread of the pool. What it throws, the answer throws.
     *
     * @return waits for the result
     */
    public <R> Supplier<R> begin(Supplier<R> work) {
        Future<R> future = pool.submit(work::get);
        return () -> await(future);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
