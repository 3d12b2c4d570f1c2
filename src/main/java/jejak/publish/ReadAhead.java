package jejak.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The manifest of an output folder, read before the folder is locked, while a site is still made of its content. It touches
 * nothing, and is of use only where the file is the same, byte for byte, when the lock is there.
 */
public final class ReadAhead {
    /** Bytes; the manifest of 100,000 events has 15 million. */
    private static final long LARGEST = 64L << 20;

    private final byte[] bytes;
    private final Manifest manifest;

    private ReadAhead(byte[] bytes, Manifest manifest) {
        this.bytes = bytes;
        this.manifest = manifest;
    }

    /** Nothing where there is no manifest, or none that can be read: why not is said with the lock. */
    public static Optional<ReadAhead> of(Path output) {
        Path file = output.resolve(OutputPath.MANIFEST);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) return Optional.empty();
        try {
            if (Files.size(file) > LARGEST) return Optional.empty();
            byte[] bytes = Files.readAllBytes(file);
            return ManifestFile.read(new ByteArrayInputStream(bytes), file.toString())
                    .value()
                    .map(manifest -> new ReadAhead(bytes, manifest));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Of the whole file; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    Manifest manifest() {
        return manifest;
    }

    /** Whether a file has the bytes that the manifest was read from. */
    boolean isStill(Path file) throws IOException {
        return Files.size(file) == bytes.length && Arrays.equals(bytes, Files.readAllBytes(file));
    }
}
