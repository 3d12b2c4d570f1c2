package jejak.card;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A font's Latin letters and signs, taken out of it beforehand: opening the font takes as long as all else about a card. It is
 * opened for the first letter that is not here, and what it says of any letter is the same.
 */
final class CommonLetters implements Typeface {
    /** First and last: Latin as far as Extended-A, general punctuation, currency signs. */
    private static final int[][] RANGES = {{0x20, 0x17f}, {0x2010, 0x205e}, {0x20a0, 0x20bf}};

    private final Supplier<? extends Typeface> font;
    private final double unit;
    private final int[] glyphs;
    private final Map<Integer, Glyph> known = new HashMap<>();
    private final Map<Integer, Shape> shapes = new HashMap<>();
    private final int[] pairs;
    private final double[] kernings;
    private Typeface opened;

    /** @param outline for each segment its kind (PathIterator's) and its points */
    private record Glyph(double advance, byte[] outline) {}

    private CommonLetters(DataInputStream in, Supplier<? extends Typeface> font) throws IOException {
        this.font = font;
        unit = in.readDouble();
        glyphs = new int[in.readInt()];
        for (int i = 0; i < glyphs.length; i++) glyphs[i] = in.readInt();
        for (int left = in.readInt(); left > 0; left--) {
            known.put(in.readInt(), new Glyph(in.readDouble(), in.readNBytes(in.readInt())));
        }
        pairs = new int[in.readInt()];
        kernings = new double[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = in.readInt();
            kernings[i] = in.readDouble();
        }
    }

    /**
     * Those that were taken out of a font.
     *
     * @param font the whole of it
     */
    static CommonLetters of(byte[] letters, Supplier<? extends Typeface> font) {
        try {
            return new CommonLetters(new DataInputStream(new ByteArrayInputStream(letters)), font);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // an array in memory does not fail
        }
    }

    /** Takes them out of a font. */
    static byte[] takenOutOf(Typeface font) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeDouble(font.unit());
        int count = 0;
        for (int[] range : RANGES) count += range[1] - range[0] + 1;
        out.writeInt(count);
        Map<Integer, byte[]> outlines = new TreeMap<>();
        for (int[] range : RANGES) {
            for (int letter = range[0]; letter <= range[1]; letter++) {
                int glyph = font.glyph(letter);
                out.writeInt(glyph);
                outlines.put(glyph, segments(font.outline(glyph)));
            }
        }
        out.writeInt(outlines.size());
        for (var outline : outlines.entrySet()) {
            out.writeInt(outline.getKey());
            out.writeDouble(font.advance(outline.getKey()));
            out.writeInt(outline.getValue().length);
            out.write(outline.getValue());
        }
        Map<Integer, Double> kernings = new TreeMap<>();
        for (int left : outlines.keySet()) {
            for (int right : outlines.keySet()) {
                double kerning = font.kerning(left, right);
                if (kerning != 0) kernings.put(pair(left, right), kerning);
            }
        }
        out.writeInt(kernings.size());
        for (var kerning : kernings.entrySet()) {
            out.writeInt(kerning.getKey());
            out.writeDouble(kerning.getValue());
        }
        return bytes.toByteArray();
    }

    // glyphs of TrueType are numbered in sixteen bits
    private static int pair(int left, int right) {
        return left << 16 | right;
    }

    private static byte[] segments(Shape outline) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        float[] points = new float[6];
        for (PathIterator at = outline.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(points);
            out.writeByte(kind);
            for (int i = 0; i < numbers(kind); i++) out.writeFloat(points[i]);
        }
        return bytes.toByteArray();
    }

    private static int numbers(int kind) {
        return switch (kind) {
            case PathIterator.SEG_CLOSE -> 0;
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CUBICTO -> 6;
            default -> 2;
        };
    }

    private static Shape shape(byte[] segments) {
        ByteBuffer in = ByteBuffer.wrap(segments);
        Path2D.Float path = new Path2D.Float();
        float[] p = new float[6];
        while (in.hasRemaining()) {
            int kind = in.get();
            for (int i = 0; i < numbers(kind); i++) p[i] = in.getFloat();
            switch (kind) {
                case PathIterator.SEG_MOVETO -> path.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> path.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO -> path.quadTo(p[0], p[1], p[2], p[3]);
                case PathIterator.SEG_CUBICTO -> path.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> path.closePath();
            }
        }
        return path;
    }

    private synchronized Typeface font() {
        if (opened == null) opened = font.get();
        return opened;
    }

    @Override
    public int glyph(int letter) {
        int before = 0;
        for (int[] range : RANGES) {
            if (letter >= range[0] && letter <= range[1]) return glyphs[before + letter - range[0]];
            before += range[1] - range[0] + 1;
        }
        return font().glyph(letter);
    }

    @Override
    public double advance(int glyph) {
        Glyph one = known.get(glyph);
        return one == null ? font().advance(glyph) : one.advance;
    }

    @Override
    public double kerning(int left, int right) {
        if (!known.containsKey(left) || !known.containsKey(right)) return font().kerning(left, right);
        int at = Arrays.binarySearch(pairs, pair(left, right));
        return at < 0 ? 0 : kernings[at];
    }

    @Override
    public synchronized Shape outline(int glyph) {
        Shape shape = shapes.get(glyph);
        if (shape != null) return shape;
        Glyph one = known.get(glyph);
        Shape made = one == null ? font().outline(glyph) : shape(one.outline);
        shapes.put(glyph, made);
        return made;
    }

    @Override
    public double unit() {
        return unit;
    }
}
