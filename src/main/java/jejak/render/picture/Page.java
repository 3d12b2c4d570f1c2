package jejak.render.picture;

/**
 * What a drawing is made for. A wide one fills the sheet down to 46 rem of window and on paper, a narrow one a phone from 320
 * CSS pixels on. In both no letter is ever shown smaller than 11 CSS pixels: the least room is 677 of 880 and 285 of 340 units.
 *
 * @param size the name style sheets know it by
 * @param width in units
 * @param letter the size of its letters, in units
 */
record Page(String size, int width, int letter) {
    static final Page WIDE = new Page("wide", 880, 15);
    static final Page NARROW = new Page("narrow", 340, 14);

    boolean isWide() {
        return this == WIDE;
    }

    Lettering plain() {
        return new Lettering(letter, false);
    }

    Lettering bold() {
        return new Lettering(letter, true);
    }

    /** From one baseline to the next. */
    int leading() {
        return letter + 5;
    }
}
