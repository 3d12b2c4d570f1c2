package jejak.card;

import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;

/**
 * Draws cards in the manner of the theme: warm paper, ink, one accent, the rail of the timeline at the side.
 *
 * <p>A title is as large as it can be without breaking a word, its lines are even, and it is never clipped: one that does not fit at
 * the smallest size ends in three dots, after a word where it can. For any number of threads.
 */
public final class Artist {
    private static final double MARGIN = 64;
    private static final double RAIL = 78;
    private static final double LEFT = 122;
    private static final double WIDTH = Card.WIDTH - LEFT - MARGIN;
    private static final double TOP = 72;
    private static final double FOOT_RULE = 522;
    private static final double FOOT = 563;
    private static final double SMALL = 30;

    /** How far apart the two prints of a letter are, in ems, that has to stand beside bold ones and is not bold itself. */
    private static final double BOLDER = 0.02;

    private static final double[] COVERS = {
        132, 124, 116, 110, 104, 96, 88, 80, 74, 68, 62, 57, 52, 48, 44, 40, 37, 34, 31, 28
    };
    private static final double[] TITLES = {112, 104, 96, 88, 80, 74, 68, 62, 57, 52, 48, 44, 40, 37, 34, 31, 28};
    private static final double[] DECKS = {42, 39, 36, 33, 30};
    private static final double[] LABELS = {SMALL, 27, 24};
    private static final double[] NAMES = {28, 25, 22};

    private final Faces faces;

    public Artist(Faces faces) {
        this.faces = faces;
    }

    /** The bytes of a PNG: the same for the same card, on any machine. */
    public byte[] draw(Card card) {
        Canvas canvas = new Canvas(card.mark());
        double top = head(card, canvas);
        double bottom = status(card, canvas);
        Block title = title(
                card.title(), bottom - top, card, isEmpty(card.date()) ? COVERS : TITLES, Faces.Style.SERIF, false);
        double end = paint(title, top, Ink.TEXT, 0, card, canvas);
        if (!isEmpty(card.deck())) {
            double from = end + 26;
            Block deck = title(card.deck(), bottom - from, card, DECKS, Faces.Style.SANS, true);
            if (deck != null) paint(deck, from, Ink.SOFT, 0, card, canvas);
        }
        rail(card, title, canvas);
        foot(card, canvas);
        return canvas.png();
    }

    /**
     * Lines of one size.
     *
     * @param leading from one line to the next
     */
    private record Block(Setting setting, List<Setting.Line> lines, double size, double leading) {
        double height() {
            return size + (lines.size() - 1) * leading;
        }
    }

    /** The date. Returns where the title begins. */
    private double head(Card card, Canvas canvas) {
        if (isEmpty(card.date())) return TOP;
        Block date = label(card.date(), WIDTH, 1, Faces.Style.SANS, LABELS, card);
        if (date == null) return TOP;
        return paint(date, TOP, Ink.SOFT, 0, card, canvas) + 26;
    }

    /** Returns where the title must end. */
    private double status(Card card, Canvas canvas) {
        if (card.mark().isEmpty() || isEmpty(card.status())) return FOOT_RULE - 34;
        Block word = label(card.status(), WIDTH / 2, 1, Faces.Style.SANS, LABELS, card);
        if (word == null) return FOOT_RULE - 34;
        double indent = word.size + 14;
        double wordWidth = word.lines.get(0).width() * word.size;
        double left = indent + wordWidth + 22;
        Block detail =
                isEmpty(card.detail()) ? null : label(card.detail(), WIDTH - left, 3, Faces.Style.SANS, LABELS, card);
        double height = Math.max(word.height(), detail == null ? 0 : detail.height());
        double top = FOOT_RULE - 30 - height;
        shape(card, top + word.size * 0.08, word.size, canvas);
        paint(word, top, Ink.STATUS, indent, card, canvas);
        if (detail != null) paint(detail, top, Ink.SOFT, left, card, canvas);
        return top - 30;
    }

    private static void shape(Card card, double top, double size, Canvas canvas) {
        double left = card.isRightToLeft() ? Card.WIDTH - LEFT - size : LEFT;
        AffineTransform where = AffineTransform.getTranslateInstance(left, top);
        where.scale(size / 16, size / 16);
        canvas.fill(Shapes.of(card.mark()), where, Ink.STATUS);
    }

    /** The rail with its point beside the first line, as on the timeline; a date that is not exact has a ring. */
    private static void rail(Card card, Block title, Canvas canvas) {
        double x = card.isRightToLeft() ? Card.WIDTH - RAIL : RAIL;
        double y = isEmpty(card.date()) ? TOP + title.size * 0.5 : TOP + SMALL * 0.5;
        AffineTransform here = new AffineTransform();
        if (isEmpty(card.date())) canvas.fill(Shapes.box(x - 1.5, MARGIN, 3, y - MARGIN - 18), here, Ink.RULE);
        canvas.fill(Shapes.box(x - 1.5, y + 18, 3, FOOT + 3 - y - 18), here, Ink.RULE);
        canvas.fill(Shapes.dot(11, card.isSoft()), AffineTransform.getTranslateInstance(x, y), Ink.ACCENT);
    }

    private void foot(Card card, Canvas canvas) {
        double left = card.isRightToLeft() ? MARGIN : LEFT;
        canvas.fill(Shapes.box(left, FOOT_RULE, WIDTH, 2), new AffineTransform(), Ink.RULE);
        if (isEmpty(card.site())) return;
        Block name = label(card.site(), WIDTH, 1, Faces.Style.SERIF, NAMES, card);
        if (name != null) paint(name, FOOT - name.size, Ink.TEXT, 0, card, canvas);
    }

    /** The largest size at which it fits; null only where it may be left out. */
    private Block title(
            List<String> wordings, double height, Card card, double[] sizes, Faces.Style style, boolean mayBeLeftOut) {
        Setting setting = setting(wordings, style, card);
        if (setting == null) return null;
        for (boolean breaksWords : new boolean[] {false, true}) {
            for (double size : sizes) {
                Optional<Block> block = block(setting, size, WIDTH, breaksWords);
                boolean fits = block.isPresent() && block.get().height() <= height;
                if (fits) return block.get();
            }
            if (mayBeLeftOut) return null;
        }
        return cut(setting, sizes[sizes.length - 1], WIDTH, height, style);
    }

    /** A short text of at most so many lines, cut where even the smallest size is too wide. */
    private Block label(List<String> wordings, double width, int lines, Faces.Style style, double[] sizes, Card card) {
        Setting setting = setting(wordings, style, card);
        if (setting == null) return null;
        for (double size : sizes) {
            Optional<Block> block = block(setting, size, width, false);
            boolean fits = block.isPresent() && block.get().lines.size() <= (size == sizes[0] ? 1 : lines);
            if (fits) return block.get();
        }
        double size = sizes[sizes.length - 1];
        return cut(setting, size, width, size + (lines - 1) * leading(setting, size), style);
    }

    private static Optional<Block> block(Setting setting, double size, double width, boolean breaksWords) {
        return setting.lines(width / size, breaksWords)
                .map(lines -> new Block(setting, lines, size, leading(setting, size)));
    }

    private static double leading(Setting setting, double size) {
        return size * (setting.isTall() ? 1.34 : 1.13);
    }

    private Block cut(Setting setting, double size, double width, double height, Faces.Style style) {
        int least = 0;
        int most = setting.glyphs().size();
        while (least < most) {
            int middle = (least + most + 1) / 2;
            Block block =
                    block(setting.cut(middle, faces, style), size, width, true).orElseThrow();
            if (block.height() <= height) least = middle;
            else most = middle - 1;
        }
        int end = least;
        while (end > least - 30 && end > 0 && !setting.glyphs().get(end).isSpace()) end--;
        if (end <= least - 30 || end <= 0) end = least;
        return block(setting.cut(end, faces, style), size, width, true).orElseThrow();
    }

    /** The first wording that the fonts can draw; null where they can draw none. */
    private Setting setting(List<String> wordings, Faces.Style style, Card card) {
        for (String words : wordings) {
            Optional<Setting> setting = Setting.of(words, style, card.isRightToLeft(), faces);
            if (setting.isPresent()) return setting.get();
        }
        return null;
    }

    private static boolean isEmpty(List<String> wordings) {
        return wordings.isEmpty() || wordings.get(0).isEmpty();
    }

    /** @param indent from the edge where lines begin. Returns where the block ends */
    private static double paint(Block block, double top, Ink ink, double indent, Card card, Canvas canvas) {
        double baseline = top + block.size * 0.84;
        for (Setting.Line line : block.lines) {
            double x = card.isRightToLeft() ? Card.WIDTH - LEFT - indent - line.width() * block.size : LEFT + indent;
            for (Setting.Glyph glyph : block.setting.seen(line)) {
                Faces.Found found = glyph.found();
                double scale = block.size * found.scale() / found.face().unit();
                AffineTransform where = AffineTransform.getTranslateInstance(x, baseline);
                where.scale(scale, -scale);
                canvas.fill(found.face().outline(found.glyph()), where, ink);
                if (glyph.isThin()) {
                    where.translate(BOLDER * found.face().unit(), 0);
                    canvas.fill(found.face().outline(found.glyph()), where, ink);
                }
                x += glyph.advance() * block.size;
            }
            baseline += block.leading;
        }
        return top + block.height();
    }
}
