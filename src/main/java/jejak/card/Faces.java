package jejak.card;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The fonts in the jar, each opened when a letter first needs it: most sites need two of the four. For any number of threads. */
public final class Faces {
    private final Slot serif;
    private final Slot sans;
    private final Slot wide = new Slot(() -> FontFile.inJar("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"), 0.92);
    private final Slot han = new Slot(() -> FontFile.inJar("/fonts/WenQuanZhengHei.ttf"), 1);

    public Faces() {
        this(Faces::serif, Faces::sans);
    }

    private Faces(Supplier<Typeface> serif, Supplier<Typeface> sans) {
        this.serif = new Slot(serif, 1);
        this.sans = new Slot(sans, 1);
    }

    /** With the letters that {@link #write} has written: no font is opened for these, and they wait until they are asked for. */
    public static Faces read(DataInputStream in) throws IOException {
        byte[] serif = in.readNBytes(in.readInt());
        byte[] sans = in.readNBytes(in.readInt());
        return new Faces(() -> CommonLetters.of(serif, Faces::serif), () -> CommonLetters.of(sans, Faces::sans));
    }

    /** Takes the common letters of the two fonts that texts begin with out of them. */
    public static void write(DataOutputStream out) throws IOException {
        for (Typeface font : List.of(serif(), sans())) {
            byte[] letters = CommonLetters.takenOutOf(font);
            out.writeInt(letters.length);
            out.write(letters);
        }
    }

    private static Typeface serif() {
        return FontFile.inJar("/liberation/LiberationSerif-Bold.ttf");
    }

    private static Typeface sans() {
        return FontFile.inJar("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");
    }

    /** Which font a text begins with; the others help where it lacks a letter. */
    enum Style {
        SERIF,
        SANS
    }

    /**
     * A glyph of one of them.
     *
     * @param isLent whether the text's own font lacks the letter
     * @param scale what the font's letters are multiplied by to look as large as the others'
     */
    record Found(Typeface face, int glyph, double scale, boolean isLent) {
        double advance() {
            return face.advance(glyph) * scale;
        }
    }

    Optional<Found> find(int letter, Style style) {
        List<Slot> order = new ArrayList<>();
        Slot own = style == Style.SERIF ? serif : sans;
        boolean isHan = Letters.isIdeographic(letter);
        if (isHan) order.add(han);
        order.add(own);
        order.add(wide);
        if (!isHan) order.add(han);
        for (Slot slot : order) {
            Optional<Found> found = slot.find(letter, slot != own);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static final class Slot {
        private final Supplier<Typeface> open;
        private final double scale;
        private boolean isOpen;
        private Typeface face;

        Slot(Supplier<Typeface> open, double scale) {
            this.open = open;
            this.scale = scale;
        }

        synchronized Optional<Found> find(int letter, boolean isLent) {
            if (!isOpen) face = open.get();
            isOpen = true;
            int glyph = face == null ? 0 : face.glyph(letter);
            return glyph == 0 ? Optional.empty() : Optional.of(new Found(face, glyph, scale, isLent));
        }
    }
}
