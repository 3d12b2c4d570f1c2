package jejak.export;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lines in files that are cut before they grow above {@value #CUT} bytes.
 *
 * <p>Each file is the text of a JSON string, which a script may hold as it is since ES2019.
 */
final class SearchShards {
    /** Far enough below 150 KB, whatever a line holds; about a third of it when packed. */
    static final int CUT = 100_000;

    private static final byte[] NEW_LINE = {'\\', 'n'};

    private final String name;
    private final List<String> firsts = new ArrayList<>();
    private final List<byte[]> files = new ArrayList<>();
    private byte[] open = new byte[1024];
    private int length;

    SearchShards(String name) {
        this.name = name;
    }

    /** @param key of the line: the first of each file is what the file is found by */
    void add(String key, String line) {
        byte[] text = JsonStringEncoder.getInstance().quoteAsUTF8(line);
        if (length > 0 && length + NEW_LINE.length + text.length > CUT) close();
        if (length == 0) firsts.add(key);
        else append(NEW_LINE);
        append(text);
    }

    /** After the last line of a file. */
    void close() {
        if (length > 0) files.add(Arrays.copyOf(open, length));
        length = 0;
    }

    String name(int file) {
        return name + file;
    }

    List<String> firsts() {
        return List.copyOf(firsts);
    }

    List<byte[]> files() {
        return List.copyOf(files);
    }

    private void append(byte[] text) {
        if (length + text.length > open.length)
            open = Arrays.copyOf(open, Math.max(open.length * 2, length + text.length));
        System.arraycopy(text, 0, open, length, text.length);
        length += text.length;
    }
}
