package jejak.legal;

import jejak.model.Worded;

/** Which of an author's words a sentence is from. */
public enum Piece implements Worded {
    TITLE(true),
    SUMMARY(true),
    BODY(true),
    CLAIM(true),
    CLAIM_NOTE(true),
    CLAIM_UPDATE(true),
    NOTE(true),
    DATE_NOTE(false),
    PLACE(true),
    PART_TAKEN(false),
    TOPIC(false),
    QUESTION(false),
    VERSION(true),
    FINDING(true),
    MONEY(true),
    MONEY_NOTE(true),
    DENIAL(false),
    REPLY(false),
    CORRECTION(true),
    UPDATE(true),
    CAPTION(true),
    DESCRIPTION(true),
    CREDIT(false),
    LINK(false),
    QUOTATION(false),
    LOCATOR(false),
    PUBLIC_ROLE(true),
    ROLE(true),
    WITHDRAWAL(false),
    /** A source's own title, author or header, which are others' words. */
    RECORD(false),
    SITE(true);

    private final boolean asserts;

    Piece(boolean asserts) {
        this.asserts = asserts;
    }

    /**
     * Whether a flag of its own is worth a reader's eye: not where others' words are quoted, and not where a few words only
     * repeat what the title of the same event says.
     */
    public boolean asserts() {
        return asserts;
    }
}
