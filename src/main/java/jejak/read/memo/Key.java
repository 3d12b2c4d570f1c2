package jejak.read.memo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.Checksum;

/**
 * What a value was made of: names and bytes, by their number and two checksums of 32 bits, which have no factor in common.
 *
 * <p>It tells one version of a file from the next; it guards against nobody, since who can write the memo can write the
 * content. Among 100,000 files of one length two would share a key once in a thousand million sites. SHA-256 took eighty times
 * as long, a twentieth of a build: no compiler below C2 knows the processor's instructions for it, and all know these.
 */
public record Key(String hex) {

    /** Of what is added, one part after another. */
    public static Parts parts() {
        return new Parts();
    }

    /** Of one part alone. */
    public static Key of(byte[] bytes) {
        return parts().add(bytes).key();
    }

    /** Of a file that may be too large to hold in memory. */
    public static Key of(Path file) throws IOException {
        CRC32 one = new CRC32();
        CRC32C other = new CRC32C();
        try (InputStream in = new CheckedInputStream(new CheckedInputStream(Files.newInputStream(file), one), other)) {
            return of(one, other, in.transferTo(OutputStream.nullOutputStream()));
        }
    }

    private static Key of(Checksum one, Checksum other, long bytes) {
        HexFormat hex = HexFormat.of();
        return new Key(hex.toHexDigits((int) one.getValue())
                + hex.toHexDigits((int) other.getValue())
                + hex.toHexDigits((int) bytes));
    }

    @Override
    public String toString() {
        return hex;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Key that && hex.equals(that.hex);
    }

    @Override
    public int hashCode() {
        return hex.hashCode();
    }

    /** Names and contents; where one ends and the next begins counts, and so does their order. For one thread. */
    public static final class Parts {
        private final CRC32 one = new CRC32();
        private final CRC32C other = new CRC32C();
        private long bytes;

        private Parts() {}

        public Parts add(String words) {
            return add(words.getBytes(StandardCharsets.UTF_8));
        }

        public Parts add(byte[] part) {
            return add(part, part.length);
        }

        /** @param length how many of the bytes, from the first */
        public Parts add(byte[] part, int length) {
            byte[] before = (length + ":").getBytes(StandardCharsets.US_ASCII);
            one.update(before);
            one.update(part, 0, length);
            other.update(before);
            other.update(part, 0, length);
            bytes += length;
            return this;
        }

        /** Files, each with its name. */
        public Parts add(Map<String, byte[]> files) {
            files.forEach((name, file) -> add(name).add(file));
            return this;
        }

        public Key key() {
            return of(one, other, bytes);
        }
    }
}
