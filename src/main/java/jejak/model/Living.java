package jejak.model;

/** Whether a person is alive, as far as the editors know. */
public enum Living implements Worded {
    YES,
    NO,
    UNKNOWN
}
