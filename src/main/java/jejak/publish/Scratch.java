package jejak.publish;

import java.nio.ByteBuffer;
import java.security.MessageDigest;

/** What one thread needs to look at files: made once a thread, since both are dear to make. */
record Scratch(MessageDigest digest, ByteBuffer buffer) {
    // Most pages are smaller than this, so most are read in one call; direct, so that reading copies once.
    private static final int BUFFER_BYTES = 1 << 16;

    static Scratch make() {
        return new Scratch(Sha256.digest(), ByteBuffer.allocateDirect(BUFFER_BYTES));
    }

    Sha256 hash(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
        return Sha256.of(digest);
    }
}
