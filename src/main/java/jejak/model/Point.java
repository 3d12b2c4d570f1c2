package jejak.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day, month, season, year or longer, as EDTF writes it without a slash.
 *
 * @param text the author's spelling
 * @param year astronomical: 0 is 1 BC; the first one of a decade or century; {@link
 *     java.time.Year#MAX_VALUE} where undated
 * @param month 1 to 12, or 21 to 24 for a season; 0 where unknown
 * @param day 1 to 31; 0 where unknown
 */
public record Point(String text, Precision precision, int year, int month, int day, Qualifiers qualifiers)
        implements Edtf, Interval.End {

    public static final int SPRING = 21;
    public static final int SUMMER = 22;
    public static final int AUTUMN = 23;
    public static final int WINTER = 24;

    public Point {
        if (precision == Precision.DAY) LocalDate.of(year, month, day);
        boolean fits = precision == Precision.SEASON ? month >= SPRING && month <= WINTER : month >= 0 && month <= 12;
        if (!fits || precision.hasMonth() == (month == 0) || (precision == Precision.DAY) == (day == 0)) {
            throw new IllegalArgumentException(precision + " of " + year + ", " + month + ", " + day);
        }
    }

    /** That very day, spelt as EDTF spells it. */
    public static Point of(LocalDate day) {
        return new Point(
                day.toString(),
                Precision.DAY,
                day.getYear(),
                day.getMonthValue(),
                day.getDayOfMonth(),
                Qualifiers.NONE);
    }

    @Override
    public LocalDate earliest() {
        return switch (precision) {
            case DAY -> LocalDate.of(year, month, day);
            case MONTH, DAY_UNKNOWN -> LocalDate.of(year, month, 1);
            case SEASON -> LocalDate.of(year, firstMonth(), 1);
            case YEAR, MONTH_UNKNOWN, MONTH_AND_DAY_UNKNOWN, DECADE, CENTURY -> LocalDate.of(year, 1, 1);
            case UNDATED -> LocalDate.MIN;
        };
    }

    @Override
    public LocalDate latest() {
        return switch (precision) {
            case DAY -> LocalDate.of(year, month, day);
            case MONTH, DAY_UNKNOWN -> YearMonth.of(year, month).atEndOfMonth();
            case SEASON -> YearMonth.of(year, firstMonth()).plusMonths(2).atEndOfMonth();
            case YEAR, MONTH_UNKNOWN, MONTH_AND_DAY_UNKNOWN -> LocalDate.of(year, 12, 31);
            case DECADE -> LocalDate.of(year + 9, 12, 31);
            case CENTURY -> LocalDate.of(year + 99, 12, 31);
            case UNDATED -> LocalDate.MAX;
        };
    }

    // Contract section 6: spring is March to May; winter runs from December into the next February.
    private int firstMonth() {
        return (month - SPRING) * 3 + 3;
    }

    @Override
    public boolean startsOpen() {
        return precision == Precision.UNDATED;
    }

    @Override
    public boolean endsOpen() {
        return precision == Precision.UNDATED;
    }

    @Override
    public boolean isApproximate() {
        return qualifiers.all().isApproximate();
    }

    @Override
    public boolean isUncertain() {
        return qualifiers.all().isUncertain();
    }

    @Override
    public boolean isExactDay() {
        return precision == Precision.DAY && qualifiers.equals(Qualifiers.NONE);
    }

    // Most dates are days, and sorting 100,000 of them should not build two LocalDates a comparison.
    @Override
    public int compareTo(Edtf other) {
        if (precision == Precision.DAY && other instanceof Point that && that.precision == Precision.DAY) {
            int byYear = Integer.compare(year, that.year);
            if (byYear != 0) return byYear;
            int byMonth = Integer.compare(month, that.month);
            return byMonth != 0 ? byMonth : Integer.compare(day, that.day);
        }
        return Edtf.super.compareTo(other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Point that
                && text.equals(that.text)
                && precision == that.precision
                && year == that.year
                && month == that.month
                && day == that.day
                && qualifiers.equals(that.qualifiers);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * (31 * (31 * text.hashCode() + precision.hashCode()) + year) + month) + day)
                + qualifiers.hashCode();
    }
}
