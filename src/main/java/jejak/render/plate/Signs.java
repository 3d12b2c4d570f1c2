package jejak.render.plate;

import java.io.ByteArrayOutputStream;

/** One part of a mould, while it is written. */
final class Signs {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Mould mould;

    Signs(Mould mould) {
        this.mould = mould;
    }

    void add(Sign sign) {
        bytes.write(sign.ordinal());
    }

    /** From zero on; seven bits a byte, the lowest first. */
    void add(int number) {
        int rest = number;
        for (; rest > 0x7f; rest >>>= 7) bytes.write(rest | 0x80);
        bytes.write(rest);
    }

    void add(String word) {
        add(mould.number(word));
    }

    void add(byte[] utf8) {
        add(utf8.length);
        bytes.writeBytes(utf8);
    }

    byte[] written() {
        return bytes.toByteArray();
    }
}
