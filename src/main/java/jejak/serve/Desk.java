package jejak.serve;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import jejak.build.Session;
import jejak.build.Session.Attempt;
import jejak.build.Snapshot;

/** Makes the next edition whenever files have changed: the one thread that builds. */
final class Desk implements Runnable {
    /** An editor's save is several changes; a moment without one ends it. */
    private static final Duration QUIET = Duration.ofMillis(5);

    /** From which on a burst is built from, quiet or not. */
    private static final Duration BURST = Duration.ofMillis(400);

    /** Faults that the next change mends, as when a file is emptied before it is written, are not worth a word. */
    private static final Duration PATIENCE = Duration.ofMillis(150);

    private static final Duration REHEARSAL = Duration.ofSeconds(5);
    private static final Duration FAST = Duration.ofMillis(25);
    private static final Duration BREATH = Duration.ofMillis(10);
    private static final Duration LONG = Duration.ofSeconds(1);

    private final Path source;
    private final Session session;
    private final Newsstand newsstand;
    private final FaultList words;
    private final Listener listener;
    private Watch watch;

    Desk(Path source, Session session, Watch watch, Newsstand newsstand, FaultList words, Listener listener) {
        this.source = source;
        this.session = session;
        this.watch = watch;
        this.newsstand = newsstand;
        this.words = words;
        this.listener = listener;
    }

    @Override
    public void run() {
        try {
            rehearse();
            while (!Thread.currentThread().isInterrupted()) {
                Changes changes = poll(LONG);
                if (!changes.isEmpty()) build(settled(changes));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Builds for nobody until it goes fast: the JVM compiles what runs often, and the author's first edit of a large site would
     * wait for three times as long as the fiftieth.
     */
    private void rehearse() throws InterruptedException {
        long end = System.nanoTime() + REHEARSAL.toNanos();
        while (newsstand.edition().faults().isEmpty() && System.nanoTime() < end) {
            Changes changes = poll(BREATH);
            long began = System.nanoTime();
            if (!changes.isEmpty()) build(settled(changes));
            else if (make(Changes.NONE).failure().isPresent()) return;
            if (System.nanoTime() - began < FAST.toNanos()) return;
        }
    }

    /** Builds until what came of it is worth showing, and shows it. */
    void build(Changes first) throws InterruptedException {
        Changes changes = first;
        while (true) {
            long began = System.nanoTime();
            Made made = make(changes);
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            Changes more = made.isGood() ? Changes.NONE : poll(PATIENCE);
            if (more.isEmpty()) {
                publish(made, took);
                return;
            }
            changes = settled(more);
        }
    }

    /** @param faults as a part of a page */
    private record Made(Optional<Attempt> attempt, Optional<Throwable> failure, Optional<String> faults) {
        boolean isGood() {
            return faults.isEmpty();
        }
    }

    private Made make(Changes changes) {
        try {
            Attempt attempt = changes.everything() ? session.attempt() : session.attempt(changes.paths());
            Optional<String> faults =
                    attempt.snapshot().isPresent() ? Optional.empty() : Optional.of(words.html(attempt.diagnostics()));
            return new Made(Optional.of(attempt), Optional.empty(), faults);
        } catch (UncheckedIOException e) {
            return failed(e, FaultList.html("the files cannot be read", e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            return failed(e, FaultList.html("this is a bug in the program, not in your content", e.toString()));
        }
    }

    private static Made failed(Throwable failure, String faults) {
        return new Made(Optional.empty(), Optional.of(failure), Optional.of(faults));
    }

    private void publish(Made made, Duration took) {
        Edition before = newsstand.edition();
        Optional<Snapshot> snapshot = made.attempt().flatMap(Attempt::snapshot);
        Optional<Shelf> shelf = snapshot.map(s -> new Shelf(s, words::html)).or(before::shelf);
        newsstand.publish(new Edition(before.number() + 1, shelf, made.faults()));
        made.attempt().ifPresent(a -> listener.attempted(a.diagnostics(), snapshot.map(Snapshot::summary), took));
        made.failure().ifPresent(listener::failed);
    }

    private Changes settled(Changes first) throws InterruptedException {
        long end = System.nanoTime() + BURST.toNanos();
        Changes all = first;
        Changes more = poll(QUIET);
        while (!more.isEmpty() && System.nanoTime() < end) {
            all = all.and(more);
            more = poll(QUIET);
        }
        return all.and(more);
    }

    private Changes poll(Duration atMost) throws InterruptedException {
        try {
            return watch.poll(atMost);
        } catch (UncheckedIOException e) {
            // the system has no watches left for a folder that is new
            watch.close();
            watch = new LookingWatch(source);
            return Changes.EVERYTHING;
        }
    }
}
