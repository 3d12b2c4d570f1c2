package jejak.card;

import java.util.Map;

/**
 * The colours of a card: those of the theme by day ({@code assets/css/tokens.css}). A card has one status, so one ink more.
 */
enum Ink {
    TEXT(0x1b1a17),
    SOFT(0x58554c),
    RULE(0xd9d4c6),
    ACCENT(0x8a2b17),
    STATUS(0);

    static final int PAPER = 0xfbfaf6;

    /** By the name of the mark. */
    static final Map<String, Integer> STATUSES = Map.of(
            "found", 0x5a3d0c,
            "documented", 0x1d5b3a,
            "confirmed", 0x0d6262,
            "reported", 0x57544b,
            "alleged", 0x7a5308,
            "disputed", 0xa12a2a,
            "denied", 0x6b3a86,
            "inferred", 0x3d5675,
            "retracted", 0x6a5a55);

    private final int colour;

    Ink(int colour) {
        this.colour = colour;
    }

    /** @param mark of the card's status; may be empty */
    int colour(String mark) {
        return this == STATUS ? STATUSES.getOrDefault(mark, TEXT.colour) : colour;
    }
}
