package jejak.model;

/** How close a source is to the facts (contract section 4). */
public enum Closeness implements Worded {
    /** The record itself: the email, the term sheet, the form. */
    PRIMARY,
    /** A public body's act or register. */
    OFFICIAL,
    /** A statement by someone involved; it has a speaker. */
    PARTY,
    REPORTING,
    /** Retelling, translation, repost. */
    AGGREGATION,
    ANONYMOUS
}
