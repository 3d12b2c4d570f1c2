package jejak.model;

/** What an event's date rests on. */
public enum DateBasis implements Worded {
    HEADER,
    FILING,
    PUBLICATION,
    TESTIMONY,
    INFERRED
}
