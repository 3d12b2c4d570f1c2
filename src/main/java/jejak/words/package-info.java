/** Says dates, numbers, money and everything else of the interface in a reader's language, from our own bundles. */
package jejak.words;
