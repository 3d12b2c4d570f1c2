package jejak.card;

import java.awt.Shape;
import java.awt.geom.Path2D;

/** The marks of the statuses as the theme draws them ({@code partials/shapes.peb}), on a square of sixteen by sixteen. */
final class Shapes {
    /** How far the handles of a quarter circle reach: 4/3 (sqrt 2 - 1). */
    private static final double HANDLE = 0.5522847498307936;

    private static final double HALF_STROKE = 1;

    private Shapes() {}

    /** @param mark by its name; one without a shape of its own is a disc */
    static Shape of(String mark) {
        Path2D path = new Path2D.Double();
        switch (mark) {
            case "found" -> {
                polygon(path, 2, 2, 14, 2, 14, 14, 2, 14);
                polygon(path, 4.05, 8.9, 7, 12.02, 12.06, 6.16, 10.54, 4.84, 6.96, 8.98, 5.55, 7.5);
            }
            case "confirmed" -> {
                ring(path, 6.2);
                circle(path, 8, 8, 3.2, true);
            }
            case "reported" -> {
                ring(path, 6);
                halfDisc(path, 5);
            }
            case "alleged" -> dashedRing(path, 6);
            case "disputed" -> {
                polygon(path, 8, 0.086, 15.914, 8, 8, 15.914, 0.086, 8);
                polygon(path, 8, 2.914, 2.914, 8, 8, 13.086, 13.086, 8);
            }
            case "denied" -> {
                ring(path, 6);
                bar(path, 4.4, 11.6, 11.6, 4.4);
            }
            case "inferred" -> {
                circle(path, 2.6, 8, 1.6, true);
                circle(path, 8, 8, 1.6, true);
                circle(path, 13.4, 8, 1.6, true);
            }
            case "retracted" -> {
                polygon(
                        path,
                        3.5 - .707,
                        3.5 + .707,
                        3.5 + .707,
                        3.5 - .707,
                        8,
                        6.586,
                        12.5 - .707,
                        3.5 - .707,
                        12.5 + .707,
                        3.5 + .707,
                        9.414,
                        8,
                        12.5 + .707,
                        12.5 - .707,
                        12.5 - .707,
                        12.5 + .707,
                        8,
                        9.414,
                        3.5 + .707,
                        12.5 + .707,
                        3.5 - .707,
                        12.5 - .707,
                        6.586,
                        8);
            }
            default -> circle(path, 8, 8, 6.5, true);
        }
        return path;
    }

    /** A disc or a ring of that radius round a point. */
    static Shape dot(double radius, boolean isRing) {
        Path2D path = new Path2D.Double();
        circle(path, 0, 0, radius, true);
        if (isRing) circle(path, 0, 0, radius * 0.55, false);
        return path;
    }

    static Shape box(double x, double y, double width, double height) {
        Path2D path = new Path2D.Double();
        polygon(path, x, y, x + width, y, x + width, y + height, x, y + height);
        return path;
    }

    private static void ring(Path2D path, double radius) {
        circle(path, 8, 8, radius + HALF_STROKE, true);
        circle(path, 8, 8, radius - HALF_STROKE, false);
    }

    private static void circle(Path2D path, double x, double y, double r, boolean isClockwise) {
        double s = isClockwise ? 1 : -1;
        double h = r * HANDLE;
        path.moveTo(x + r, y);
        path.curveTo(x + r, y + s * h, x + h, y + s * r, x, y + s * r);
        path.curveTo(x - h, y + s * r, x - r, y + s * h, x - r, y);
        path.curveTo(x - r, y - s * h, x - h, y - s * r, x, y - s * r);
        path.curveTo(x + h, y - s * r, x + r, y - s * h, x + r, y);
        path.closePath();
    }

    private static void halfDisc(Path2D path, double r) {
        double h = r * HANDLE;
        path.moveTo(8, 8 + r);
        path.curveTo(8 - h, 8 + r, 8 - r, 8 + h, 8 - r, 8);
        path.curveTo(8 - r, 8 - h, 8 - h, 8 - r, 8, 8 - r);
        path.closePath();
    }

    /** Eight dashes. */
    private static void dashedRing(Path2D path, double radius) {
        double step = Math.PI / 4;
        double half = step * 2.7 / (2.7 + 2.01) / 2;
        for (int i = 0; i < 8; i++) {
            double middle = i * step + half;
            int parts = 6;
            for (int p = 0; p <= parts; p++)
                arc(path, radius + HALF_STROKE, middle - half + 2 * half * p / parts, p == 0);
            for (int p = parts; p >= 0; p--)
                arc(path, radius - HALF_STROKE, middle - half + 2 * half * p / parts, false);
            path.closePath();
        }
    }

    private static void arc(Path2D path, double radius, double angle, boolean isFirst) {
        double x = 8 + radius * StrictMath.cos(angle);
        double y = 8 + radius * StrictMath.sin(angle);
        if (isFirst) path.moveTo(x, y);
        else path.lineTo(x, y);
    }

    /** A line of the theme's stroke. */
    private static void bar(Path2D path, double fromX, double fromY, double toX, double toY) {
        double length = StrictMath.hypot(toX - fromX, toY - fromY);
        double dx = (toX - fromX) / length * HALF_STROKE;
        double dy = (toY - fromY) / length * HALF_STROKE;
        polygon(path, fromX + dy, fromY - dx, toX + dy, toY - dx, toX - dy, toY + dx, fromX - dy, fromY + dx);
    }

    private static void polygon(Path2D path, double... points) {
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) path.lineTo(points[i], points[i + 1]);
        path.closePath();
    }
}
