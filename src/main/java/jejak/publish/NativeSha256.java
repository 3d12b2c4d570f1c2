package jejak.publish;

import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Optional;
import org.bouncycastle.crypto.CryptoServicesRegistrar;
import org.bouncycastle.crypto.NativeServices;
import org.bouncycastle.crypto.SavableDigest;
import org.bouncycastle.crypto.digests.SHA256Digest;

/**
 * SHA-256 by the processor's own instructions, through Bouncy Castle's native code (Linux on x86-64 and ARM).
 *
 * <p>The JDK's has them only where the optimising compiler runs, which costs short builds more than it saves: 18
 * nanoseconds a byte against one. To begin with it takes some 50 milliseconds.
 */
final class NativeSha256 extends MessageDigest {
    private static final int BYTES = 32;

    private final SavableDigest digest;

    private NativeSha256(SavableDigest digest) {
        super("SHA-256");
        this.digest = digest;
    }

    /** Empty where this machine has none, or lets no library be loaded. */
    static Optional<MessageDigest> find() {
        try {
            if (!CryptoServicesRegistrar.hasEnabledService(NativeServices.SHA2)) return Optional.empty();
            return Optional.of(new NativeSha256(SHA256Digest.newInstance()));
        } catch (LinkageError | RuntimeException e) {
            // whatever keeps the library away, the JDK's own says the same
            return Optional.empty();
        }
    }

    @Override
    protected int engineGetDigestLength() {
        return BYTES;
    }

    @Override
    protected void engineUpdate(byte input) {
        digest.update(input);
    }

    @Override
    protected void engineUpdate(byte[] input, int offset, int length) {
        digest.update(input, offset, length);
    }

    @Override
    protected byte[] engineDigest() {
        byte[] out = new byte[BYTES];
        digest.doFinal(out, 0);
        return out;
    }

    @Override
    protected int engineDigest(byte[] out, int offset, int length) throws DigestException {
        if (length < BYTES) throw new DigestException("a SHA-256 has 32 bytes");
        return digest.doFinal(out, offset);
    }

    @Override
    protected void engineReset() {
        digest.reset();
    }
}
