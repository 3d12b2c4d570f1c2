package jejak.card;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/** Writes a picture of at most 256 colours as PNG (W3C, third edition), of indexes into a palette. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Png() {}

    /**
     * @param rows each begins with a zero, the filter that leaves it as it is
     * @param palette red, green and blue, eight bits each
     */
    static byte[] of(byte[] rows, int width, int height, int[] palette) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
        out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) 8).put((byte) 3); // eight bits a point, with a palette
        chunk("IHDR", header.array(), out);
        ByteBuffer colours = ByteBuffer.allocate(3 * palette.length);
        for (int colour : palette) {
            colours.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
        }
        chunk("PLTE", colours.array(), out);
        chunk("IDAT", zlib(rows, width + 1), out);
        chunk("IEND", new byte[0], out);
        return out.toByteArray();
    }

    /** RFC 1950. */
    private static byte[] zlib(byte[] data, int row) {
        byte[] packed = Deflate.of(data, row);
        Adler32 sum = new Adler32();
        sum.update(data);
        return ByteBuffer.allocate(packed.length + 6)
                .put((byte) 0x78)
                .put((byte) 0x01)
                .put(packed)
                .putInt((int) sum.getValue())
                .array();
    }

    private static void chunk(String name, byte[] data, ByteArrayOutputStream out) {
        byte[] chunk = ByteBuffer.allocate(data.length + 8)
                .putInt(data.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 sum = new CRC32();
        sum.update(chunk, 4, chunk.length - 4);
        out.writeBytes(chunk);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
