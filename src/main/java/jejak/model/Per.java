package jejak.model;

/** The period of a rate. A rate is never added to a sum. */
public enum Per implements Worded {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR
}
