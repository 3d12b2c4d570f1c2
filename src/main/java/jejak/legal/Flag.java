package jejak.legal;

import jejak.model.Worded;

/** What a lawyer should look at first. */
public enum Flag implements Worded {
    /** Alleged, or denied, and a single witness says so, or none. */
    SINGLE_WITNESS_ALLEGATION,
    /** Reported, disputed or inferred on the word of a single witness, or of none. */
    SINGLE_WITNESS,
    /** Nobody who is named says so. */
    ANONYMOUS_ONLY,
    /** No source is cited for it. */
    UNCITED,
    /** It is alleged, disputed or inferred, and nobody is known to have asked everyone named. */
    NO_REPLY,
    /** A telephone number, an email address, a street and number. */
    CONTACT_DATA,
    /** A picture that does not say whose it is. */
    NO_CREDIT
}
