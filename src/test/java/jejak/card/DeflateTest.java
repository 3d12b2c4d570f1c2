package jejak.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

/** What is packed here is unpacked by zlib. */
class DeflateTest {
    private static final int ROW = 101;

    @Test
    void flat_bytes_come_back_and_take_next_to_no_room() throws Exception {
        byte[] flat = new byte[100_000];
        assertThat(unpacked(Deflate.of(flat, ROW), flat.length)).isEqualTo(flat);
        assertThat(Deflate.of(flat, ROW)).hasSizeLessThan(400);
    }

    @Test
    void nothing_one_byte_and_noise_come_back() throws Exception {
        Random random = new Random(7);
        for (int size : new int[] {0, 1, 2, 3, 4, 257, 258, 259, 5_000, 70_000}) {
            byte[] noise = new byte[size];
            random.nextBytes(noise);
            assertThat(unpacked(Deflate.of(noise, ROW), size))
                    .as("%s bytes", size)
                    .isEqualTo(noise);
        }
    }

    @Test
    void runs_of_every_length_come_back() throws Exception {
        byte[] runs = new byte[259 * 260];
        int at = 0;
        for (int length = 1; length < 260; length++) {
            Arrays.fill(runs, at, at + length, (byte) length);
            at += length;
            runs[at++] = (byte) (length * 7);
        }
        for (int row : new int[] {3, 64, 1201, 9_000}) {
            assertThat(unpacked(Deflate.of(runs, row), runs.length)).isEqualTo(runs);
        }
    }

    /** Weights like Fibonacci's numbers make the deepest of all trees: no code may be longer than fifteen bits. */
    @Test
    void bytes_of_very_uneven_weight_come_back() throws Exception {
        byte[] uneven = new byte[400_000];
        int weight = 1;
        int before = 1;
        int at = 0;
        for (int symbol = 1; at + 2 * weight < uneven.length; symbol++) {
            for (int i = 0; i < weight; i++) {
                uneven[at++] = (byte) symbol;
                uneven[at++] = (byte) (200 + (i * 31 + symbol) % 50);
            }
            int next = weight + before;
            before = weight;
            weight = next;
        }
        assertThat(unpacked(Deflate.of(uneven, 50_000 % 32_000), uneven.length)).isEqualTo(uneven);
    }

    private static byte[] unpacked(byte[] packed, int size) throws Exception {
        Inflater inflater = new Inflater(true);
        inflater.setInput(packed);
        byte[] bytes = new byte[size + 1];
        int length = inflater.inflate(bytes);
        assertThat(inflater.finished()).as("the block ends where the bytes do").isTrue();
        assertThat(inflater.getRemaining()).isZero();
        inflater.end();
        return Arrays.copyOf(bytes, length);
    }
}
