package jejak.model;

/** How much an event weighs in the story. */
public enum Importance implements Worded {
    KEY,
    NORMAL,
    MINOR
}
