package jejak.read.memo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Writes numbers and words, each word once: where it comes again, by its number. */
final class Ink {
    private byte[] bytes = new byte[1 << 12];
    private int length;
    private final Map<String, Integer> words = new HashMap<>();

    void number(long value) {
        long rest = value << 1 ^ value >> 63; // small negative numbers stay short, too
        if (length + 10 > bytes.length) grow(10);
        while ((rest & ~0x7fL) != 0) {
            bytes[length++] = (byte) (rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    void word(String word) {
        Integer known = words.putIfAbsent(word, words.size());
        if (known != null) {
            number(known + 1L);
            return;
        }
        number(0);
        run(word.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes as they are. */
    void run(byte[] run) {
        number(run.length);
        if (length + run.length > bytes.length) grow(run.length);
        System.arraycopy(run, 0, bytes, length, run.length);
        length += run.length;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void grow(int more) {
        bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
}
