package jejak.card;

import java.awt.Shape;

/** A font: which glyph a letter has, how wide it is, and its outline. For any number of threads. */
interface Typeface {
    /** Zero where there is none. */
    int glyph(int letter);

    /** In ems. */
    double advance(int glyph);

    /** What two glyphs beside each other are moved by, in ems. */
    double kerning(int left, int right);

    /** In units of which {@link #unit} are an em, upwards from the line. */
    Shape outline(int glyph);

    double unit();
}
