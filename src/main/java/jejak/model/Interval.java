package jejak.model;

import java.time.LocalDate;

/** A span between two dates, either of which may be missing: {@code 2017-09-20/2017-09-22}, {@code 2015/..}. */
public record Interval(String text, End start, End end) implements Edtf {

    /** One side of an interval. */
    public sealed interface End permits Point, Missing {}

    /** A side without a date. */
    public enum Missing implements End {
        /** {@code ..}: there is none, or it is still to come. */
        OPEN,
        /** Nothing is written: there is one, and nobody knows it. */
        UNKNOWN
    }

    public Interval {
        if (isReversed(start, end)) throw new IllegalArgumentException(text + " ends before it starts");
    }

    /** Whether the last day of the end lies before the first of the start. */
    static boolean isReversed(End start, End end) {
        return start instanceof Point first
                && end instanceof Point last
                && last.latest().isBefore(first.earliest());
    }

    @Override
    public LocalDate earliest() {
        return start instanceof Point point ? point.earliest() : LocalDate.MIN;
    }

    @Override
    public LocalDate latest() {
        return end instanceof Point point ? point.latest() : LocalDate.MAX;
    }

    @Override
    public boolean startsOpen() {
        return !(start instanceof Point point) || point.startsOpen();
    }

    @Override
    public boolean endsOpen() {
        return !(end instanceof Point point) || point.endsOpen();
    }

    @Override
    public boolean isApproximate() {
        return start instanceof Point first && first.isApproximate()
                || end instanceof Point last && last.isApproximate();
    }

    @Override
    public boolean isUncertain() {
        return start instanceof Point first && first.isUncertain() || end instanceof Point last && last.isUncertain();
    }

    @Override
    public boolean isExactDay() {
        return start instanceof Point first
                && end instanceof Point last
                && first.isExactDay()
                && last.isExactDay()
                && first.compareTo(last) == 0;
    }
}
