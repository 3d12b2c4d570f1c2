package jejak.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;

/** The text of one file: strict UTF-8, without a byte order mark, its lines ending in {@code \n}. */
final class SourceText {
    static final int LARGEST = 4 << 20;

    private SourceText() {}

    /** Empty, with the fault reported, where the bytes are not text. */
    static Optional<String> decode(String file, byte[] bytes, Faults faults) {
        if (bytes.length > LARGEST) {
            faults.add(
                    ReadCode.FILE_TOO_LARGE,
                    Span.of(file),
                    "the file has " + bytes.length + " bytes, and 4 MiB is the most",
                    "split it, or put long material under content/documents/");
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        String text = out.toString();
        if (result.isError()) {
            faults.add(ReadCode.NOT_UTF8, endOf(file, text), notUtf8(bytes, in.position()), "save the file as UTF-8");
            return Optional.empty();
        }
        if (text.startsWith("\ufeff")) text = text.substring(1);
        return Optional.of(
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static String notUtf8(byte[] bytes, int position) {
        return String.format(Locale.ROOT, "byte %d (0x%02x) is not UTF-8", position + 1, bytes[position] & 0xff);
    }

    private static Span endOf(String file, String text) {
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        int column = 1 + text.codePointCount(text.lastIndexOf('\n') + 1, text.length());
        return new Span(file, line, column, 1);
    }
}
