/**
 * Share cards: the pictures of 1200 by 630 points that other sites show where somebody links to a page.
 *
 * <p>What a card says is a value, {@link jejak.card.Card}; {@link jejak.card.Artist} draws it. Glyphs are outlines from fonts in the
 * jar, filled here and packed here, and nothing is asked of the machine: its fonts, its display, its libraries and its
 * version of the JDK change no byte.
 */
package jejak.card;
