/** Prints a page that holds all it shows to PDF, tagged and with bookmarks: with a browser where there is one. */
package jejak.pdf;
