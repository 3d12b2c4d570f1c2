package jejak.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;

/** The text of one file: strict UTF-8, without a byte order mark, its lines ending in {@code \n}. */
final class SourceText {
    /** In bytes. */
    static final int LARGEST = 4 << 20;

    private SourceText() {}

    /**
     * Empty, with the fault reported, where the file is no text. No more is read than a file may have.
     *
     * @param name the file's path relative to the source folder
     */
    static Optional<String> read(String name, Path file, Faults faults) throws IOException {
        return decode(name, bytes(file), faults);
    }

    /** A document's file and its translations; disk faults are thrown as {@link UncheckedIOException}. */
    static List<byte[]> bytes(SourceFile source) {
        List<byte[]> files = new ArrayList<>(1 + source.translations().size());
        files.add(bytes(source.path(), source.file()));
        source.translations().forEach(t -> files.add(bytes(t.path(), t.file())));
        return files;
    }

    private static byte[] bytes(String path, Path file) {
        try {
            return bytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(LARGEST + 1);
        }
    }

    static Optional<String> decode(String name, byte[] bytes, Faults faults) {
        if (bytes.length > LARGEST) {
            faults.add(
                    ReadCode.FILE_TOO_LARGE,
                    Span.of(name),
                    "the file is larger than 4 MiB",
                    "split it, or put long material under content/documents/");
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = lines(out.flip().toString());
        if (!result.isError()) return Optional.of(text);
        faults.add(ReadCode.NOT_UTF8, endOf(name, text), notUtf8(bytes, in.position()), "save the file as UTF-8");
        return Optional.empty();
    }

    private static String lines(String text) {
        String own = text.startsWith("\ufeff") ? text.substring(1) : text;
        return own.indexOf('\r') < 0 ? own : own.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String notUtf8(byte[] bytes, int position) {
        return String.format(Locale.ROOT, "byte %d (0x%02x) is not UTF-8", position + 1, bytes[position] & 0xff);
    }

    private static Span endOf(String name, String text) {
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        int column = 1 + text.codePointCount(text.lastIndexOf('\n') + 1, text.length());
        return new Span(name, line, column, 1);
    }
}
