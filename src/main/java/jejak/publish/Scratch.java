package jejak.publish;

import java.nio.ByteBuffer;
import java.security.MessageDigest;

/** What one thread needs to look at files: made once a thread, since it is dear to make. */
final class Scratch {
    // Most pages are smaller than this, so most are read in one call; direct, so that reading copies once.
    private static final int BUFFER_BYTES = 1 << 16;
    /** Hashed by one thread, from which on the native library is worth loading. */
    static final int LITTLE = 1 << 16;

    private static final int MOST_ROOM = 1 << 22;

    private byte[] room = new byte[BUFFER_BYTES];
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);
    private MessageDigest digest = Sha256.digest();
    private long hashed;

    ByteBuffer buffer() {
        return buffer;
    }

    /** An array of so many bytes or more, with whatever is in it: the same one each time, but for a very large file. */
    byte[] room(int bytes) {
        if (bytes > MOST_ROOM) return new byte[bytes];
        if (bytes > room.length) room = new byte[Math.min(MOST_ROOM, Math.max(bytes, 2 * room.length))];
        return room;
    }

    /** For so many bytes; of the last one asked for, the result must have been taken. */
    MessageDigest digest(long bytes) {
        boolean isLittle = hashed < LITTLE;
        hashed += bytes;
        if (isLittle && hashed >= LITTLE) digest = NativeSha256.find().orElse(digest);
        return digest;
    }

    Sha256 hash(byte[] bytes, int offset, int length) {
        MessageDigest of = digest(length);
        of.update(bytes, offset, length);
        return Sha256.of(of);
    }
}
