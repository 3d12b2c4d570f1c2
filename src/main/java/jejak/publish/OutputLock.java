package jejak.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps two builds from one output. The system drops the lock when the process ends, however it ends.
 *
 * <p>The file stays, for a lock file that comes and goes can be held twice. It also keeps a seal: the checksum of the
 * manifest as this program last wrote it. Where the seal holds, a listed hash may stand for bytes found to be equal.
 */
final class OutputLock implements Closeable {
    private static final int LONGEST_SEAL = 64;

    private final FileChannel channel;

    private OutputLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock, or nothing where another build, of this process or another, has it. */
    static Optional<OutputLock> take(Path file) throws IOException {
        FileChannel channel = FileChannel.open(
                file,
                Set.of(
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS));
        boolean taken = false;
        try {
            FileLock lock = channel.tryLock();
            taken = lock != null;
        } catch (OverlappingFileLockException e) {
            taken = false; // another build of this very process
        } finally {
            if (!taken) channel.close();
        }
        return taken ? Optional.of(new OutputLock(channel)) : Optional.empty();
    }

    boolean isSealed(String seal) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(LONGEST_SEAL);
        channel.read(buffer, 0);
        return seal.equals(new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII));
    }

    void seal(String seal) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(seal.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
