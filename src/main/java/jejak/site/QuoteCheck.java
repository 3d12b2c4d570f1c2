package jejak.site;

import jejak.model.Worded;

/** What a machine could tell of a quotation. One that is not in its source is an error, and never published. */
public enum QuoteCheck implements Worded {
    /** The words stand in the local copy of their source. */
    CHECKED,
    /** There is no local copy whose words a machine can read. */
    NOT_CHECKED
}
