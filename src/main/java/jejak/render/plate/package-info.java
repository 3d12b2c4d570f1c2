/**
 * The theme's templates made ready for printing tens of thousands of pages: Pebble reads them and says what they mean; what
 * is plain in them is written down in a mould, cast into plates and printed without it, many times faster.
 */
package jejak.render.plate;
