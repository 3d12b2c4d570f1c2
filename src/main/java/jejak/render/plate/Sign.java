package jejak.render.plate;

/** What a byte of a {@link Mould} stands for, and what follows it there. */
enum Sign {
    /** The end of a body, which is any number of steps. */
    END,
    /** UTF-8. */
    TEXT,
    /** A value, to be escaped for HTML. */
    ESCAPED,
    /** A value that is HTML already. */
    RAW,
    /** A macro's part, a count and as many values. */
    CALL,
    /** A count and as many pairs of a condition and a body, then the body for none of them. */
    CHOICE,
    /** The name of an item, a value, the body for each and the body for none. */
    LOOP,
    /** A part, a count and as many pairs of a name and a value that are handed on. */
    INCLUDE,

    /** The word that it is. */
    NAME,
    /** A value, and the word for what is asked of it. */
    ATTRIBUTE,
    /** The word that it is. */
    WORD,
    /** Its digits as a word. */
    WHOLE,
    TRUE,
    FALSE,
    /** One value. */
    NOT,
    EMPTY,
    LENGTH,
    /** A value, and the word between its items. */
    JOINED,
    /** Two values. */
    AND,
    OR,
    EQUAL,
    UNEQUAL,
    GREATER,
    SUM;

    private static final Sign[] ALL = values();

    static Sign of(byte b) {
        return ALL[b];
    }
}
