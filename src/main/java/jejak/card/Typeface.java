package jejak.card;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.KerningTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A TrueType font from the jar: which glyph a letter has, how wide it is, and its outline. For any number of threads. */
final class Typeface {
    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final KerningSubtable kerning;
    private final double unit;
    private final Map<Integer, Shape> outlines = new HashMap<>();

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.letters = font.getUnicodeCmapLookup();
        this.unit = font.getUnitsPerEm();
        KerningTable table = font.getKerning();
        this.kerning = table == null ? null : table.getHorizontalKerningSubtable();
    }

    /** Null where the jar was packed without it. */
    static Typeface inJar(String path) {
        try (InputStream in = Typeface.class.getResourceAsStream(path)) {
            return in == null
                    ? null
                    : new Typeface(new TTFParser(true).parse(new RandomAccessReadBuffer(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Zero where there is none. */
    synchronized int glyph(int letter) {
        return letters.getGlyphId(letter);
    }

    /** In ems. */
    synchronized double advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph) / unit;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a buffer in memory does not fail
        }
    }

    /** What two glyphs beside each other are moved by, in ems. */
    synchronized double kerning(int left, int right) {
        return kerning == null ? 0 : kerning.getKerning(left, right) / unit;
    }

    /** In units of which {@link #unit} are an em, upwards from the line. */
    synchronized Shape outline(int glyph) {
        return outlines.computeIfAbsent(glyph, id -> {
            try {
                GlyphData data = font.getGlyph().getGlyph(id);
                return data == null ? new Path2D.Double() : data.getPath();
            } catch (IOException e) {
                throw new UncheckedIOException(e); // a buffer in memory does not fail
            }
        });
    }

    double unit() {
        return unit;
    }
}
