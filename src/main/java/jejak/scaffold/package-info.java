/** Files for authors to go on with: a new site, a new document, and what other programs have written down. */
package jejak.scaffold;
