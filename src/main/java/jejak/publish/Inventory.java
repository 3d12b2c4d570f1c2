package jejak.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The manifest that a tree would have if it were published. For any number of threads. */
public final class Inventory {
    /** Where a published tree has it. */
    public static final String PATH = OutputPath.MANIFEST;

    private final Collection<Manifest.Entry> files = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Scratch> scratch = ThreadLocal.withInitial(Scratch::new);

    /** @param length how many of the bytes are the file's */
    public void add(String path, byte[] bytes, int length) {
        files.add(new Manifest.Entry(path, scratch.get().hash(bytes, 0, length), length));
    }

    /** Disk faults are thrown: {@link UncheckedIOException}. @param file a symbolic link is not followed */
    public void add(String path, Path file) {
        try {
            add(path, file, scratch.get().digest(Files.size(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private void add(String path, Path file, MessageDigest digest) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), digest)) {
            long length = in.transferTo(OutputStream.nullOutputStream());
            files.add(new Manifest.Entry(path, Sha256.of(digest), length));
        }
    }

    /** The bytes of {@code manifest.json}. */
    public byte[] json() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ManifestFile.write(Manifest.of(files), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a buffer in memory does not fail
        }
        return out.toByteArray();
    }
}
