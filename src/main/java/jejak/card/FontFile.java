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

/** A TrueType font from the jar. For any number of threads. */
final class FontFile implements Typeface {
    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final KerningSubtable kerning;
    private final double unit;
    private final Map<Integer, Shape> outlines = new HashMap<>();

    private FontFile(TrueTypeFont font) throws IOException {
        this.font = font;
        this.letters = font.getUnicodeCmapLookup();
        this.unit = font.getUnitsPerEm();
        KerningTable table = font.getKerning();
        this.kerning = table == null ? null : table.getHorizontalKerningSubtable();
    }

    /** Null where the jar was packed without it. */
    static FontFile inJar(String path) {
        try (InputStream in = FontFile.class.getResourceAsStream(path)) {
            return in == null
                    ? null
                    : new FontFile(new TTFParser(true).parse(new RandomAccessReadBuffer(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    @Override
    public synchronized int glyph(int letter) {
        return letters.getGlyphId(letter);
    }

    @Override
    public synchronized double advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph) / unit;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a buffer in memory does not fail
        }
    }

    @Override
    public synchronized double kerning(int left, int right) {
        return kerning == null ? 0 : kerning.getKerning(left, right) / unit;
    }

    @Override
    public synchronized Shape outline(int glyph) {
        return outlines.computeIfAbsent(glyph, id -> {
            try {
                GlyphData data = font.getGlyph().getGlyph(id);
                return data == null ? new Path2D.Double() : data.getPath();
            } catch (IOException e) {
                throw new UncheckedIOException(e); // a buffer in memory does not fail
            }
        });
    }

    @Override
    public double unit() {
        return unit;
    }
}
