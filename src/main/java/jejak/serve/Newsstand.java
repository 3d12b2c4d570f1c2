package jejak.serve;

import java.time.Duration;

/** Holds the edition of the day; readers wait there for the next. */
final class Newsstand {
    private Edition edition = Edition.NONE;

    synchronized Edition edition() {
        return edition;
    }

    synchronized void publish(Edition next) {
        edition = next;
        notifyAll();
    }

    /** The first edition with another number than that; the same one where none came in that time. */
    synchronized Edition after(long number, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (edition.number() == number) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) break;
            wait(left);
        }
        return edition;
    }
}
