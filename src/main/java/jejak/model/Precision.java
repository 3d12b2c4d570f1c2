package jejak.model;

/** How much of a date is known. */
public enum Precision {
    /** {@code 2015-05-25}. */
    DAY,
    /** {@code 2015-05}. */
    MONTH,
    /** {@code 2015-05-XX}: one day of that month. */
    DAY_UNKNOWN,
    /** {@code 2017-21}: the month is the number of the season, 21 (spring) to 24 (winter). */
    SEASON,
    /** {@code 2015}. */
    YEAR,
    /** {@code 2017-XX}: one month of that year. */
    MONTH_UNKNOWN,
    /** {@code 2017-XX-XX}: one day of that year. */
    MONTH_AND_DAY_UNKNOWN,
    /** {@code 201X}: the year is the first of ten. */
    DECADE,
    /** {@code 20XX}: the year is the first of a hundred. */
    CENTURY,
    /** {@code XXXX}. */
    UNDATED;

    /** Whether a month or a season is written. */
    boolean hasMonth() {
        return this == DAY || this == MONTH || this == DAY_UNKNOWN || this == SEASON;
    }
}
