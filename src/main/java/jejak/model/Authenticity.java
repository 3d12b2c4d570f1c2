package jejak.model;

/** Whether a document is what it claims to be; only an undisputed one can document. */
public enum Authenticity implements Worded {
    UNDISPUTED,
    DISPUTED,
    FORGED
}
