package jejak.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a few renames end before Ctrl-C ends the program, so that only a kill can leave the output between two sites,
 * and that only until the next start.
 */
final class Guard {
    // Renames take a millisecond; files moved one by one may take longer, and the next start would finish them.
    private static final long LONGEST_WAIT_SECONDS = 20;

    private Guard() {}

    interface Work {
        void run() throws IOException;
    }

    static void run(Work work) throws IOException {
        CountDownLatch done = new CountDownLatch(1);
        Thread wait = new Thread(() -> {
            try {
                done.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            Runtime.getRuntime().addShutdownHook(wait);
        } catch (IllegalStateException e) {
            throw new InterruptedIOException("the program is ending; the old site stays");
        }
        try {
            work.run();
        } finally {
            done.countDown();
            release(wait);
        }
    }

    private static void release(Thread wait) {
        try {
            Runtime.getRuntime().removeShutdownHook(wait);
        } catch (IllegalStateException e) {
            // The program is ending: the hook runs already, and has seen that the work is done.
            return;
        }
    }
}
