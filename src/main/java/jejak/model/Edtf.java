package jejak.model;

import java.time.LocalDate;

/**
 * A date as precise as its source, in EDTF level 1 with level 2's qualifiers on a component (ISO 8601-2:2019).
 *
 * <p>Ordered as a timeline lists them: by {@link #listed()}, then {@link #latest()}; qualifiers do not count. So the order
 * is coarser than {@code equals}: {@code 2015} and {@code 2015?} are different but neither comes first.
 */
public sealed interface Edtf extends Comparable<Edtf> permits Point, Interval {

    /** The author's spelling, e.g. {@code 2019-05~}. */
    String text();

    /** The first day it can be; {@link LocalDate#MIN} where the start is open, unknown or undated. */
    LocalDate earliest();

    /** The last day it can be; {@link LocalDate#MAX} where the end is open, unknown or undated. */
    LocalDate latest();

    /** Whether nothing is said of the earliest day. */
    boolean startsOpen();

    /** Whether nothing is said of the latest day. */
    boolean endsOpen();

    /** Whether any part of it is marked {@code ~} or {@code %}. */
    boolean isApproximate();

    /** Whether any part of it is marked {@code ?} or {@code %}. */
    boolean isUncertain();

    /** Whether it is one known day without any doubt. */
    boolean isExactDay();

    default boolean isUndated() {
        return startsOpen() && endsOpen();
    }

    /** The day it is listed under: the earliest, the latest where the start is open, the end of time where undated. */
    default LocalDate listed() {
        return startsOpen() ? latest() : earliest();
    }

    /** The year it is listed under. Undated ones come last, under {@link java.time.Year#MAX_VALUE}. */
    default int year() {
        return listed().getYear();
    }

    @Override
    default int compareTo(Edtf other) {
        int byListed = listed().compareTo(other.listed());
        return byListed != 0 ? byListed : latest().compareTo(other.latest());
    }

    /**
     * Reads a date. Faults: {@code bad-date}, and {@code date-has-time} for a time of day, which has a key of its own.
     * Takes time linear in the text's length, and never throws.
     */
    static Parsed<Edtf> parse(String text) {
        return EdtfParser.parse(text);
    }
}
