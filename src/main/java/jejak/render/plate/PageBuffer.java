package jejak.render.plate;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A writer that keeps UTF-8. One a thread, used for page after page, so that a page costs no new array.
 *
 * <p>A surrogate without its other half, which no UTF-8 can hold, becomes U+FFFD.
 */
public final class PageBuffer extends Writer {
    private static final byte[][] ENTITIES = new byte[0x80][];

    static {
        ENTITIES['&'] = ascii("&amp;");
        ENTITIES['<'] = ascii("&lt;");
        ENTITIES['>'] = ascii("&gt;");
        ENTITIES['"'] = ascii("&quot;");
        ENTITIES['\''] = ascii("&#39;");
    }

    private byte[] bytes = new byte[1 << 16];
    private char[] chars = new char[1 << 13];
    private int length;
    private char high;

    public void clear() {
        length = 0;
        high = 0;
    }

    /** The page so far, and room behind it; another array after the next write. */
    public byte[] bytes() {
        return bytes;
    }

    /** Of what was written; half a character at its end is waited for no longer. */
    public int length() {
        if (high != 0) {
            high = 0;
            three((char) 0xfffd); // ensure() has left room for it
        }
        return length;
    }

    /** Drops what was written after that length. */
    void cut(int to) {
        length = to;
        high = 0;
    }

    /** Finished UTF-8. */
    void write(byte[] utf8) {
        ensure(utf8.length);
        if (high != 0) {
            high = 0;
            three((char) 0xfffd);
        }
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
    }

    /** Text in which no character is markup any more, as {@code Html.escape} would have it. */
    void escaped(String text) {
        int count = text.length();
        letters(text, 0, count);
        ensure(2 * count); // the longest entity has six bytes
        for (int i = plain(0, count); i < count; i = plain(i + 1, count)) {
            char c = chars[i];
            if (c >= 0x80 || ENTITIES[c] == null) {
                put(c);
            } else {
                for (byte b : ENTITIES[c]) put((char) b);
            }
        }
    }

    /** Copies ASCII that is no markup, of which most text consists. @return where it ends */
    private int plain(int from, int to) {
        if (high != 0) return from;
        char[] in = chars;
        byte[] out = bytes;
        int at = length;
        int i = from;
        while (i < to && in[i] < 0x80 && ENTITIES[in[i]] == null) out[at++] = (byte) in[i++];
        length = at;
        return i;
    }

    @Override
    public void write(String text, int offset, int count) {
        letters(text, offset, count);
        write(chars, 0, count);
    }

    // an array is read far faster than a string of two bytes a letter, whose every charAt is checked
    private void letters(String text, int offset, int count) {
        if (count > chars.length) chars = new char[Math.max(count, chars.length * 2)];
        text.getChars(offset, offset + count, chars, 0);
    }

    @Override
    public void write(char[] text, int offset, int count) {
        ensure(count);
        byte[] out = bytes;
        int at = length;
        int end = offset + count;
        int i = offset;
        if (high == 0) {
            // most of a page is ASCII
            while (i < end && text[i] < 0x80) out[at++] = (byte) text[i++];
        }
        length = at;
        while (i < end) put(text[i++]);
    }

    @Override
    public void write(int c) {
        ensure(1);
        put((char) c);
    }

    private void put(char c) {
        if (high != 0) {
            if (Character.isLowSurrogate(c)) {
                int code = Character.toCodePoint(high, c);
                high = 0;
                bytes[length++] = (byte) (0xf0 | code >> 18);
                bytes[length++] = (byte) (0x80 | code >> 12 & 0x3f);
                bytes[length++] = (byte) (0x80 | code >> 6 & 0x3f);
                bytes[length++] = (byte) (0x80 | code & 0x3f);
                return;
            }
            high = 0;
            three((char) 0xfffd);
        }
        if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xc0 | c >> 6);
            bytes[length++] = (byte) (0x80 | c & 0x3f);
        } else if (Character.isHighSurrogate(c)) {
            high = c;
        } else {
            three(Character.isLowSurrogate(c) ? (char) 0xfffd : c);
        }
    }

    private void three(char c) {
        bytes[length++] = (byte) (0xe0 | c >> 12);
        bytes[length++] = (byte) (0x80 | c >> 6 & 0x3f);
        bytes[length++] = (byte) (0x80 | c & 0x3f);
    }

    // three bytes a char are always enough, and three more for a surrogate left from the text before
    private void ensure(int chars) {
        long needed = (long) length + 3L * chars + 3;
        if (needed > bytes.length)
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(needed, bytes.length * 2L)));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void flush() {
        // everything is in the array already
    }

    @Override
    public void close() {
        // used again for the next page
    }
}
