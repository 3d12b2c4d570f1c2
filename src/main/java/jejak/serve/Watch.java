package jejak.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Watches {@code content/} and {@code templates/} of a source folder, and nothing else of it. One thread at a time.
 *
 * <p>What is named may be as it was; what changed is always named, however an editor saved it.
 */
interface Watch extends AutoCloseable {
    /** Waits for a change; {@link Changes#NONE} where there was none in that time. */
    Changes poll(Duration atMost) throws InterruptedException;

    @Override
    void close();

    /**
     * The system's word for it, or regular looks where the system has none.
     *
     * @param looks whether to look in any case: no system tells of changes that another machine makes on a network disk
     */
    static Watch of(Path source, boolean looks) {
        if (looks) return new LookingWatch(source);
        try {
            return new ToldWatch(source);
        } catch (IOException e) {
            return new LookingWatch(source); // the system has no watches to give, or none left
        }
    }
}
