package jejak.render.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room words need, told without a font: the build must not depend on the fonts of the machine, nor can it know those
 * of the reader's.
 *
 * <p>Widths are the advances of DejaVu Sans and its bold, the widest sans that the theme's font stack can meet: words set in
 * any other are narrower. Letters outside the tables get the widest advance of their script in that font, ideographs the full
 * em that East Asian fonts give them.
 */
final class Lettering {
    /** Thousandths of an em, from U+0020 to U+007E. */
    private static final short[] PLAIN = {
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636,
                636,
        636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557,
                863,
        748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550,
                635,
        615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525,
                636,
        337, 636, 838
    };

    private static final short[] BOLD = {
        348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365, 696, 696, 696, 696, 696, 696,
                696,
        696, 696, 696, 400, 400, 838, 838, 838, 580, 1000, 774, 762, 734, 830, 683, 683, 821, 837, 372, 372, 775, 637,
                995,
        837, 850, 733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457, 365, 457, 838, 500, 500, 675, 716, 593,
                716,
        678, 435, 716, 712, 343, 343, 665, 343, 1042, 712, 687, 716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582,
                712,
        365, 712, 838
    };

    private static final String ELLIPSIS = "\u2026";

    private final int size;
    private final boolean isBold;

    /** @param size of the letters, in the drawing's units */
    Lettering(int size, boolean isBold) {
        this.size = size;
        this.isBold = isBold;
    }

    /** In the drawing's units, rounded up. */
    int width(String text) {
        long thousandths = text.codePoints().mapToLong(this::advance).sum();
        return (int) ((thousandths * size + 999) / 1000);
    }

    /**
     * Lines no wider than that. Words are kept whole where they fit; ideographs may be parted anywhere. What does not fit in
     * so many lines ends in an ellipsis.
     */
    List<String> lines(String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text, width)) {
            String joined = line + piece;
            if (line.length() == 0 || width(joined.stripTrailing()) <= width) {
                line.append(piece);
                continue;
            }
            lines.add(line.toString().strip());
            line.setLength(0);
            line.append(piece);
        }
        if (!line.toString().isBlank()) lines.add(line.toString().strip());
        if (lines.size() <= most) return lines;
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, shortened(kept.get(most - 1), width));
        return kept;
    }

    /** The line with an ellipsis for what follows it. */
    private String shortened(String line, int width) {
        String kept = line;
        while (!kept.isEmpty() && width(kept + ELLIPSIS) > width) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).stripTrailing();
        }
        return kept.replaceAll("[\\p{Punct}\\s]+$", "") + ELLIPSIS;
    }

    /** Where a line may be broken, none wider than a line. */
    private List<String> pieces(String text, int width) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int wide = 0;
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int advance = advance(c);
            boolean mayBreak = isIdeograph(c) && !isClosing(c) || isIdeograph(before) && !isClosing(c);
            boolean mustBreak = advance > 0 && (long) (wide + advance) * size > width * 1000L;
            if (piece.length() > 0 && (mayBreak || mustBreak)) {
                pieces.add(piece.toString());
                piece.setLength(0);
                wide = 0;
            }
            piece.appendCodePoint(c);
            wide += advance;
            before = c;
            if (c == ' ' || c == '-' || c == '/' || c == 0x2013 || c == 0x2014) {
                pieces.add(piece.toString());
                piece.setLength(0);
                wide = 0;
            }
        }
        if (piece.length() > 0) pieces.add(piece.toString());
        return pieces;
    }

    private int advance(int c) {
        if (c >= 0x20 && c <= 0x7E) return (isBold ? BOLD : PLAIN)[c - 0x20];
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT)
            return 0;
        if (c >= 0x2E80) return 1050;
        if (c == 0xA0 || c == 0xB7) return isBold ? 380 : 330;
        if (c >= 0x2010 && c <= 0x201F) return c == 0x2014 || c == 0x2015 ? 1000 : isBold ? 660 : 520;
        if (type == Character.LOWERCASE_LETTER && c < 0x250) return isBold ? 800 : 700;
        return isBold ? 1150 : 1000;
    }

    private static boolean isIdeograph(int c) {
        return c >= 0x2E80 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF || c >= 0xFF01 && c <= 0xFF60 || c >= 0x20000;
    }

    /** Marks that may not begin a line. */
    private static boolean isClosing(int c) {
        int type = Character.getType(c);
        return type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION
                || type == Character.NON_SPACING_MARK;
    }
}
