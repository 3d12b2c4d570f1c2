package jejak.model;

/** What the evidence carries (contract section 5). Words, not truth: each page says which sources it rests on. */
public enum Status implements Worded {
    FOUND,
    DOCUMENTED,
    CONFIRMED,
    REPORTED,
    ALLEGED,
    DISPUTED,
    DENIED,
    INFERRED,
    RETRACTED
}
