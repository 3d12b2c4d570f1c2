package jejak.model;

/** What readers may see of a source. */
public enum Access implements Worded {
    PUBLIC,
    SUMMARY,
    WITHHELD
}
