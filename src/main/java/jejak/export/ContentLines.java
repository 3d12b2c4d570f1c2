package jejak.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The lines of an iCalendar file: escaped, and folded at 75 octets (RFC 5545, 3.1 and 3.3.11). */
final class ContentLines {
    private static final int OCTETS = 75;

    private final OutputStream out;

    ContentLines(OutputStream out) {
        this.out = out;
    }

    /** A value that is no text, as it is. */
    void put(String name, String value) {
        byte[] line = (name + ":" + value).getBytes(StandardCharsets.UTF_8);
        try {
            int from = 0;
            while (line.length - from > room(from)) {
                int to = from + room(from);
                while (isContinuation(line[to])) to--; // a fold never parts the octets of one character
                out.write(line, from, to - from);
                out.write('\r');
                out.write('\n');
                out.write(' ');
                from = to;
            }
            out.write(line, from, line.length - from);
            out.write('\r');
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words. */
    void text(String name, String words) {
        put(name, escape(words));
    }

    static String escape(String words) {
        StringBuilder out = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                default -> {
                    if (c >= ' ' && c != 0x7f || c == '\t') out.append(c);
                }
            }
        }
        return out.toString();
    }

    void flush() throws IOException {
        out.flush();
    }

    /** The space that starts a line which goes on is one of its octets. */
    private static int room(int from) {
        return from == 0 ? OCTETS : OCTETS - 1;
    }

    private static boolean isContinuation(byte octet) {
        return (octet & 0xc0) == 0x80;
    }
}
