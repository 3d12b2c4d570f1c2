package jejak.read.memo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * One file of kept values. It begins with the program that wrote it and ends with a checksum; one that does not is as good
 * as none.
 *
 * <p>Written beside its place and moved there, so that nobody meets half of it.
 */
final class Shelf {
    private final Path file;
    private final byte[] title;

    /** @param program what tells one build of the program from another */
    Shelf(Path file, String program) {
        this.file = file;
        this.title = ("jejak memo 1 " + program + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** What is kept, by key; empty where there is nothing, or nothing that can be trusted. */
    Map<Key, byte[]> read() {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) return Map.of();
            return parse(Files.readAllBytes(file)).orElse(Map.of());
        } catch (IOException | RuntimeException e) {
            return Map.of(); // what is lost is time
        }
    }

    private Optional<Map<Key, byte[]>> parse(byte[] bytes) {
        int end = bytes.length - Integer.BYTES;
        if (end < title.length || !Arrays.equals(bytes, 0, title.length, title, 0, title.length)) {
            return Optional.empty();
        }
        if (ByteBuffer.wrap(bytes).getInt(end) != checksum(bytes, end)) return Optional.empty();
        ByteBuffer in = ByteBuffer.wrap(bytes, title.length, end - title.length);
        Map<Key, byte[]> kept = new LinkedHashMap<>();
        while (in.hasRemaining()) {
            Key key = new Key(new String(take(in), StandardCharsets.US_ASCII));
            kept.put(key, take(in));
        }
        return Optional.of(kept);
    }

    private static byte[] take(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return bytes;
    }

    /** Keeps these instead. A disk that is full or may not be written to keeps nothing. */
    void write(Map<Key, byte[]> kept) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.getParent());
            Files.write(part, format(kept));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            delete(part);
        }
    }

    private byte[] format(Map<Key, byte[]> kept) {
        int size = title.length + Integer.BYTES;
        for (Map.Entry<Key, byte[]> entry : kept.entrySet()) {
            size += 2 * Integer.BYTES + entry.getKey().hex().length() + entry.getValue().length;
        }
        ByteBuffer out = ByteBuffer.allocate(size).put(title);
        for (Map.Entry<Key, byte[]> entry : kept.entrySet()) {
            byte[] key = entry.getKey().hex().getBytes(StandardCharsets.US_ASCII);
            out.putInt(key.length).put(key);
            out.putInt(entry.getValue().length).put(entry.getValue());
        }
        return out.putInt(checksum(out.array(), out.position())).array();
    }

    private static int checksum(byte[] bytes, int end) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, end);
        return (int) checksum.getValue();
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // the next one overwrites it
            return;
        }
    }
}
