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
    DATE_NOTE(true),
    PLACE(true),
    PART_TAKEN(true),
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
    ALIAS(false),
    /** A source's own title, author or header, which are others' words. */
    RECORD(false),
    SITE(true);

    private final boolean asserts;

    Piece(boolean asserts) {
        this.asserts = asserts;
    }

    /** Whether the editors say it themselves: what others say is judged by who quotes it. */
    public boolean asserts() {
        return asserts;
    }
}
