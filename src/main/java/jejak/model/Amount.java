package jejak.model;

/** What changed hands, or was to: as the source states it, never rounded and never converted. */
public sealed interface Amount permits Money, Share, InKind, Undisclosed {

    /** The author's spelling. */
    String text();

    /**
     * Reads an amount (contract section 7). Faults: {@code bad-amount}. Takes time linear in the text's length, and never
     * throws.
     *
     * @param inKind whether the flow is in kind, which alone may be told in words
     */
    static Parsed<Amount> parse(String text, boolean inKind) {
        return AmountParser.parse(text, inKind);
    }
}
