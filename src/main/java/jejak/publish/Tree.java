package jejak.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** A folder of published files, for reading. No symbolic link in it is followed. */
record Tree(Path root) {
    private static final long MOST_IN_MEMORY = 1 << 28;

    private static final int PIECE = 1 << 16;

    Path at(String path) throws IOException {
        return Places.at(root, path);
    }

    /** What stands at a path, if anything; the link itself where it is one. */
    static Optional<BasicFileAttributes> attributes(Path file) throws IOException {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Whether a path is a plain file of exactly these bytes; {@code buffer} is room to read into. */
    boolean holds(String path, ByteBuffer bytes, ByteBuffer buffer) throws IOException {
        Path file = at(path);
        Optional<BasicFileAttributes> found = attributes(file);
        return found.isPresent()
                && found.get().isRegularFile()
                && found.get().size() == bytes.remaining()
                && hasBytes(file, bytes, buffer);
    }

    /**
     * Reads a plain file of exactly this size.
     *
     * @return room that was made, from its start; empty for another file, and for one too large for an array
     */
    Optional<byte[]> read(String path, long size, IntFunction<byte[]> room) throws IOException {
        Path file = at(path);
        Optional<BasicFileAttributes> found = attributes(file);
        boolean isIt = found.isPresent()
                && found.get().isRegularFile()
                && found.get().size() == size
                && size <= MOST_IN_MEMORY;
        if (!isIt) return Optional.empty();
        ByteBuffer bytes = ByteBuffer.wrap(room.apply((int) size), 0, (int) size);
        try (SeekableByteChannel channel =
                Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            // by the piece: for as much as is asked for at once, NIO first clears memory outside the heap
            for (int end = 0; end < size; ) {
                end = (int) Math.min(size, end + PIECE);
                bytes.limit(end);
                while (bytes.hasRemaining()) if (channel.read(bytes) <= 0) return Optional.empty();
            }
        }
        return Optional.of(bytes.array());
    }

    static boolean hasBytes(Path file, ByteBuffer bytes, ByteBuffer buffer) throws IOException {
        ByteBuffer rest = bytes.duplicate();
        try (SeekableByteChannel channel =
                Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            while (rest.hasRemaining()) {
                buffer.clear().limit(Math.min(buffer.capacity(), rest.remaining()));
                if (channel.read(buffer) <= 0) return false;
                buffer.flip();
                ByteBuffer part = rest.slice(rest.position(), buffer.limit());
                if (buffer.mismatch(part) >= 0) return false;
                rest.position(rest.position() + buffer.limit());
            }
            return true;
        }
    }

    /** Deletes a file, a link (not what it leads to) or a whole folder; nothing there is fine. */
    static void delete(Path top) throws IOException {
        if (!Places.isFolder(top)) {
            Files.deleteIfExists(top);
            return;
        }
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException fault) throws IOException {
                if (fault != null) throw fault;
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
