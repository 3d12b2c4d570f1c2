package jejak.read.memo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads what {@link Ink} has written. Bytes that are something else make it throw, or give some other value. */
final class Lens {
    private final byte[] bytes;
    private final List<String> words = new ArrayList<>();
    private int at;

    Lens(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    long number() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (next & 0x7fL) << shift;
            if (next >= 0) return value >>> 1 ^ -(value & 1);
        }
    }

    /** A number of things that are still to come, each at least one byte long. */
    int count() {
        long count = number();
        if (count < 0 || count > bytes.length - at) throw new IllegalStateException("no such number: " + count);
        return (int) count;
    }

    byte[] run() {
        int size = count();
        byte[] run = Arrays.copyOfRange(bytes, at, at + size);
        at += size;
        return run;
    }

    String word() {
        long known = number();
        if (known != 0) return words.get((int) known - 1);
        int size = count();
        String word = new String(bytes, at, size, StandardCharsets.UTF_8);
        at += size;
        words.add(word);
        return word;
    }
}
