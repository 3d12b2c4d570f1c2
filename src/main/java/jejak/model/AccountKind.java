package jejak.model;

/** Why versions differ: a retelling changed it, or independent sources disagree. */
public enum AccountKind implements Worded {
    DRIFT,
    DISPUTE
}
