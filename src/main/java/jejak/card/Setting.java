package jejak.card;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text as glyphs, to be broken into lines of any width. Widths are in ems.
 *
 * @param glyphs in the order they are read
 * @param isTall whether its letters need more room between lines than Latin ones
 */
record Setting(List<Glyph> glyphs, boolean isTall) {

    /**
     * @param advance with what the next glyph is moved by
     * @param level odd where it is read from the right
     * @param isThin whether it comes from a lighter font than its neighbours
     */
    record Glyph(Faces.Found found, int letter, double advance, int level, boolean isThin) {
        boolean isSpace() {
            return Letters.isSpace(letter);
        }
    }

    /** Glyphs {@code from} to before {@code to}, without spaces at the ends. */
    record Line(int from, int to, double width) {}

    /** Empty where a letter is in no font, or its script cannot be set here. */
    static Optional<Setting> of(String words, Faces.Style style, boolean isRightToLeft, Faces faces) {
        String text = Normalizer.normalize(words.strip(), Normalizer.Form.NFC);
        if (text.codePoints().anyMatch(c -> !Letters.isDrawn(c))) return Optional.empty();
        if (Arabic.isIn(text)) text = new Arabic().joined(text);
        Bidi bidi = new Bidi(
                text, isRightToLeft ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        List<Glyph> glyphs = new ArrayList<>(text.length());
        boolean isTall = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            if (Letters.isSpace(letter)) letter = ' ';
            if (Letters.isInvisible(letter)) continue;
            boolean isSecondSpace = letter == ' '
                    && !glyphs.isEmpty()
                    && glyphs.get(glyphs.size() - 1).isSpace();
            if (isSecondSpace) continue;
            int level = bidi.getLevelAt(at);
            int drawn = level % 2 == 1 ? Letters.mirrored(letter) : letter == 0xa0 || letter == 0x202f ? ' ' : letter;
            Optional<Faces.Found> found = faces.find(drawn, style);
            if (found.isEmpty()) {
                if (Letters.isOrnament(letter)) continue;
                return Optional.empty();
            }
            isTall |= Letters.isTall(letter);
            boolean isMark = Character.getType(letter) == Character.NON_SPACING_MARK;
            boolean isThin = style == Faces.Style.SERIF && found.get().isLent() && !Letters.isDark(letter);
            glyphs.add(new Glyph(found.get(), letter, isMark ? 0 : found.get().advance(), level, isThin));
        }
        boolean isBlank = glyphs.stream().allMatch(Glyph::isSpace);
        return isBlank ? Optional.empty() : Optional.of(new Setting(kerned(glyphs), isTall));
    }

    private static List<Glyph> kerned(List<Glyph> glyphs) {
        List<Glyph> kerned = new ArrayList<>(glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            boolean hasNext = i + 1 < glyphs.size()
                    && glyph.level % 2 == 0
                    && glyphs.get(i + 1).found.face() == glyph.found.face();
            double moved = hasNext
                    ? glyph.found
                                    .face()
                                    .kerning(
                                            glyph.found.glyph(),
                                            glyphs.get(i + 1).found.glyph())
                            * glyph.found.scale()
                    : 0;
            kerned.add(new Glyph(glyph.found, glyph.letter, glyph.advance + moved, glyph.level, glyph.isThin));
        }
        return kerned;
    }

    /** Without what comes from that glyph on, and with three dots in its place. */
    Setting cut(int at, Faces faces, Faces.Style style) {
        List<Glyph> kept = new ArrayList<>(glyphs.subList(0, at));
        int level = kept.isEmpty() ? 0 : kept.get(kept.size() - 1).level;
        Faces.Found dots = faces.find(0x2026, style).orElseThrow();
        kept.add(new Glyph(dots, 0x2026, dots.advance(), level, false));
        return new Setting(kept, isTall);
    }

    /**
     * The fewest lines, and among those the most even ones.
     *
     * @param breaksWords whether a word that is wider than a line may be broken; otherwise there are no lines then
     */
    Optional<List<Line>> lines(double width, boolean breaksWords) {
        Optional<List<Line>> lines = filled(width, breaksWords);
        if (lines.isEmpty() || lines.get().size() == 1) return lines;
        double most = width;
        double least = width / 2;
        for (int i = 0; i < 12; i++) {
            double middle = (most + least) / 2;
            Optional<List<Line>> even = filled(middle, breaksWords);
            if (even.isPresent() && even.get().size() == lines.get().size()) {
                most = middle;
                lines = even;
            } else {
                least = middle;
            }
        }
        return lines;
    }

    private Optional<List<Line>> filled(double width, boolean breaksWords) {
        List<Line> lines = new ArrayList<>();
        int start = skipped(0);
        while (start < glyphs.size()) {
            int end = end(start, width, breaksWords);
            if (end < 0) return Optional.empty();
            int last = end;
            while (last > start && glyphs.get(last - 1).isSpace()) last--;
            lines.add(new Line(start, last, width(start, last)));
            start = skipped(end);
        }
        return Optional.of(lines);
    }

    private int skipped(int from) {
        int at = from;
        while (at < glyphs.size() && glyphs.get(at).isSpace()) at++;
        return at;
    }

    /** Where a line that starts there ends; negative where its first word does not fit. */
    private int end(int start, double width, boolean breaksWords) {
        double taken = 0;
        int good = -1;
        for (int i = start; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (glyph.isSpace()) good = i;
            else if (taken + glyph.advance > width) {
                if (good >= 0) return good;
                return breaksWords && i > start ? i : -1;
            }
            taken += glyph.advance;
            boolean mayEnd = i + 1 < glyphs.size() && Letters.mayPart(glyph.letter, glyphs.get(i + 1).letter);
            if (mayEnd) good = i + 1;
        }
        return glyphs.size();
    }

    private double width(int from, int to) {
        double width = 0;
        for (int i = from; i < to; i++) width += glyphs.get(i).advance;
        return width;
    }

    /** A line's glyphs from left to right. */
    List<Glyph> seen(Line line) {
        Object[] seen = glyphs.subList(line.from, line.to).toArray();
        byte[] levels = new byte[seen.length];
        for (int i = 0; i < seen.length; i++) levels[i] = (byte) ((Glyph) seen[i]).level;
        Bidi.reorderVisually(levels, 0, seen, 0, seen.length);
        List<Glyph> order = new ArrayList<>(seen.length);
        for (Object glyph : seen) order.add((Glyph) glyph);
        return order;
    }
}
