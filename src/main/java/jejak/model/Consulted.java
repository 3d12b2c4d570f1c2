package jejak.model;

/** How much of a source the editors read. */
public enum Consulted implements Worded {
    FULL,
    PART,
    NO
}
