package jejak.card;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/**
 * Fills outlines with ink, smooth at their edges: each point gets as much ink as the outline covers of it.
 *
 * <p>Java2D's outlines, but not its painter: that one loads libraries of the machine, some of which look for fonts, and its edges
 * differ from one JDK to another. This is the sum of signed areas that font rasterisers use; holes run against the outline around
 * them.
 */
final class Canvas {
    /** Shades of an ink, from none to all. */
    private static final int SHADES = 31;

    private static final double FLATNESS = 0.05;
    private static final int ROW = Card.WIDTH + 1;

    private final byte[] rows = new byte[ROW * Card.HEIGHT];
    private final String mark;

    /** @param mark whose colour {@link Ink#STATUS} is; may be empty */
    Canvas(String mark) {
        this.mark = mark;
    }

    void fill(Shape outline, AffineTransform where, Ink ink) {
        Rectangle2D bounds = where.createTransformedShape(outline).getBounds2D();
        int left = Math.max(0, (int) Math.floor(bounds.getMinX()));
        int top = Math.max(0, (int) Math.floor(bounds.getMinY()));
        int right = Math.min(Card.WIDTH, (int) Math.ceil(bounds.getMaxX()));
        int bottom = Math.min(Card.HEIGHT, (int) Math.ceil(bounds.getMaxY()));
        if (right <= left || bottom <= top) return;
        Area area = new Area(left, top, right - left, bottom - top);
        area.add(outline.getPathIterator(where, FLATNESS));
        for (int y = top; y < bottom; y++) {
            double sum = 0;
            for (int x = left; x < right; x++) {
                sum += area.at(x, y);
                int shade = (int) (Math.min(1, Math.abs(sum)) * SHADES + 0.5);
                if (shade > 0) drop(x, y, ink.ordinal() * SHADES + shade);
            }
        }
    }

    /** The darker of two shades of one ink stays; another ink covers. */
    private void drop(int x, int y, int index) {
        int at = y * ROW + 1 + x;
        int old = rows[at] & 0xff;
        boolean isSameInk = old > 0 && (old - 1) / SHADES == (index - 1) / SHADES;
        rows[at] = (byte) (isSameInk ? Math.max(old, index) : index);
    }

    byte[] png() {
        int[] palette = new int[1 + Ink.values().length * SHADES];
        palette[0] = Ink.PAPER;
        for (Ink ink : Ink.values()) {
            for (int shade = 1; shade <= SHADES; shade++) {
                palette[ink.ordinal() * SHADES + shade] = mixed(ink.colour(mark), shade);
            }
        }
        return Png.of(rows, Card.WIDTH, Card.HEIGHT, palette);
    }

    private static int mixed(int colour, int shade) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int paper = Ink.PAPER >> shift & 0xff;
            int ink = colour >> shift & 0xff;
            mixed |= (paper * (SHADES - shade) + ink * shade + SHADES / 2) / SHADES << shift;
        }
        return mixed;
    }

    /** What each point of a rectangle adds to the ink of those to its right. */
    private static final class Area {
        private final int left;
        private final int top;
        private final int width;
        private final int height;
        private final double[] sums;

        Area(int left, int top, int width, int height) {
            this.left = left;
            this.top = top;
            this.width = width + 2;
            this.height = height;
            this.sums = new double[this.width * height];
        }

        double at(int x, int y) {
            return sums[(y - top) * width + x - left];
        }

        void add(PathIterator lines) {
            double[] to = new double[6];
            double startX = 0;
            double startY = 0;
            double x = 0;
            double y = 0;
            for (; !lines.isDone(); lines.next()) {
                int kind = lines.currentSegment(to);
                boolean isStart = kind == PathIterator.SEG_MOVETO;
                if (isStart || kind == PathIterator.SEG_CLOSE) line(x, y, startX, startY);
                if (isStart) {
                    startX = to[0];
                    startY = to[1];
                } else if (kind == PathIterator.SEG_LINETO) {
                    line(x, y, to[0], to[1]);
                }
                x = kind == PathIterator.SEG_CLOSE ? startX : to[0];
                y = kind == PathIterator.SEG_CLOSE ? startY : to[1];
            }
            line(x, y, startX, startY);
        }

        private void line(double fromX, double fromY, double toX, double toY) {
            if (fromY == toY) return;
            boolean isDown = fromY < toY;
            double slope = (toX - fromX) / (toY - fromY);
            double first = (isDown ? fromY : toY) - top;
            double last = (isDown ? toY : fromY) - top;
            double x = (isDown ? fromX : toX) - left;
            if (first < 0) {
                x -= first * slope;
                first = 0;
            }
            for (int row = (int) first; row < Math.min(height, (int) Math.ceil(last)); row++) {
                double share = Math.min(row + 1, last) - Math.max(row, first);
                double next = x + slope * share;
                across(row, x, next, isDown ? share : -share);
                x = next;
            }
        }

        /** One row's piece of a line, {@code share} of the row high. */
        private void across(int row, double from, double to, double share) {
            double low = Math.min(Math.max(Math.min(from, to), 0), width - 2);
            double high = Math.min(Math.max(Math.max(from, to), 0), width - 2);
            int first = (int) low;
            int last = Math.max(first + 1, (int) Math.ceil(high));
            int at = row * width + first;
            if (last == first + 1) {
                double covered = share * (first + 1 - (low + high) / 2);
                sums[at] += covered;
                sums[at + 1] += share - covered;
                return;
            }
            double steep = share / (high - low);
            double before = 0;
            for (int column = first; column < last; column++) {
                // how far the line has come, at the middle of its way through this column
                double enters = Math.max(low, column);
                double leaves = Math.min(high, column + 1);
                double inside = steep * (leaves - enters) * (column + 1 - (enters + leaves) / 2);
                double total = steep * (enters - low) + inside;
                sums[at + column - first] += total - before;
                before = total;
            }
            sums[at + last - first] += share - before;
        }
    }
}
