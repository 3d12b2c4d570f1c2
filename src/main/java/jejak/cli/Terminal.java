package jejak.cli;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;
import jejak.build.Progress;

/**
 * The progress line of a long build: on a terminal only, after half a second, gone when the build ends.
 *
 * <p>Whether stderr is a terminal, Java 17 cannot say; the launcher asks the shell and passes it on.
 */
final class Terminal implements Progress {
    private static final long PATIENCE = 500_000_000L;
    private static final long PAUSE = 100_000_000L;

    private final PrintStream err;
    private final long started = System.nanoTime();
    private final AtomicInteger done = new AtomicInteger();
    private volatile String stage = "";
    private volatile int total;
    private volatile long shown;
    private volatile boolean isShown;

    Terminal(PrintStream err) {
        this.err = err;
    }

    static boolean isWatched() {
        return "1".equals(System.getenv("JEJAK_TTY"))
                && !"dumb".equals(System.getenv("TERM"))
                && System.getenv("CI") == null;
    }

    @Override
    public void stage(String name, int steps) {
        stage = name;
        total = steps;
        done.set(0);
        show(true);
    }

    @Override
    public void step() {
        done.incrementAndGet();
        show(false);
    }

    void clear() {
        if (isShown) err.print("\r\u001b[K");
        isShown = false;
    }

    private void show(boolean now) {
        long time = System.nanoTime();
        if (time - started < PATIENCE || !now && time - shown < PAUSE) return;
        synchronized (this) {
            if (!now && time - shown < PAUSE) return;
            shown = time;
            isShown = true;
            err.print("\r\u001b[K" + stage + (total > 0 ? " " + done.get() + " of " + total : "") + " ...");
            err.flush();
        }
    }
}
