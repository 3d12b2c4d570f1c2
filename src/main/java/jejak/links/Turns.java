package jejak.links;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one request at a time go to a host, with a pause after each, and longer ones where the host asks for it. */
final class Turns {
    private final Duration pause;
    private final ConcurrentHashMap<String, Turn> hosts = new ConcurrentHashMap<>();

    Turns(Duration pause) {
        this.pause = pause;
    }

    <T> T at(String host, Callable<T> request) throws Exception {
        Turn turn = hosts.computeIfAbsent(host, name -> new Turn());
        turn.lock.lockInterruptibly();
        try {
            long wait = turn.notBefore - System.nanoTime();
            if (turn.used && wait > 0) Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
            return request.call();
        } finally {
            turn.rest(pause);
            turn.lock.unlock();
        }
    }

    /** Nobody asks that host before that long. */
    void leaveAlone(String host, Duration time) {
        Turn turn = hosts.computeIfAbsent(host, name -> new Turn());
        turn.lock.lock();
        try {
            turn.rest(time);
        } finally {
            turn.lock.unlock();
        }
    }

    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock();
        private boolean used;
        private long notBefore;

        // nanoTime has no zero: until the first use there is nothing to compare with
        private void rest(Duration time) {
            long until = System.nanoTime() + time.toNanos();
            if (!used || until - notBefore > 0) notBefore = until;
            used = true;
        }
    }
}
