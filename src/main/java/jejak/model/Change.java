package jejak.model;

/** What a retelling changed. */
public enum Change implements Worded {
    MAGNITUDE,
    UNIT,
    ACTOR,
    DATE,
    WORDING,
    FRAMING,
    ORDER
}
