package jejak.render.picture;

import java.util.List;

/**
 * Powers of ten at equal distances.
 *
 * @param from the exponent at {@code left}
 * @param to the exponent at {@code right}; greater
 */
record LogScale(int from, int to, int left, int right) {

    /** Whole powers around all that is known of the marks. */
    static LogScale around(List<Mark> marks, int left, int right) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (Mark mark : marks) {
            for (var end : List.of(mark.low(), mark.high())) {
                if (end.isEmpty()) continue;
                least = Math.min(least, end.getAsDouble());
                most = Math.max(most, end.getAsDouble());
            }
        }
        if (least > most) return new LogScale(0, 1, left, right);
        int from = (int) Math.floor(least);
        return new LogScale(from, Math.max(from + 1, (int) Math.ceil(most)), left, right);
    }

    int x(double log) {
        double share = (log - from) / (to - from);
        return left + (int) Math.round(Math.max(0, Math.min(1, share)) * (right - left));
    }

    /** A power of ten, its place and where its label begins. */
    int x(int exponent) {
        return x((double) exponent);
    }
}
