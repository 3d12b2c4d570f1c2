package jejak.render.plate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What templates mean, in {@link Sign}s: plates are cast from it, and a file can keep it, which spares reading the templates.
 *
 * <p>A page is a part, and so is a macro and what is included, once for all pages that use it. Words are numbered, since
 * most of them stand in many places.
 */
public final class Mould {
    private final List<byte[]> parts = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, OptionalInt> pages = new TreeMap<>();

    /** @return the number of a part that is still empty */
    int open() {
        parts.add(new byte[0]);
        return parts.size() - 1;
    }

    void fill(int part, byte[] signs) {
        parts.set(part, signs);
    }

    byte[] part(int number) {
        return parts.get(number);
    }

    int number(String word) {
        Integer known = numbers.get(word);
        if (known != null) return known;
        words.add(word.intern());
        numbers.put(word, words.size() - 1);
        return words.size() - 1;
    }

    /** Interned, as {@link Scene} needs them. */
    String word(int number) {
        return words.get(number);
    }

    /** Nothing where this template has not been asked for; a page without a part is one for Pebble. */
    Map<String, OptionalInt> pages() {
        return pages;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(words.size());
        for (String word : words) out.writeUTF(word);
        out.writeInt(parts.size());
        for (byte[] part : parts) {
            out.writeInt(part.length);
            out.write(part);
        }
        out.writeInt(pages.size());
        for (var page : pages.entrySet()) {
            out.writeUTF(page.getKey());
            out.writeInt(page.getValue().orElse(-1));
        }
    }

    public static Mould read(DataInputStream in) throws IOException {
        Mould mould = new Mould();
        for (int left = in.readInt(); left > 0; left--) mould.number(in.readUTF());
        for (int left = in.readInt(); left > 0; left--) mould.fill(mould.open(), in.readNBytes(in.readInt()));
        for (int left = in.readInt(); left > 0; left--) {
            String page = in.readUTF();
            int part = in.readInt();
            mould.pages.put(page, part < 0 ? OptionalInt.empty() : OptionalInt.of(part));
        }
        return mould;
    }
}
