/** Data for machines: one class a format, each a pure function of the site, streamed. */
package jejak.export;
