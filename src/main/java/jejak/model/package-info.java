/** The facts as values: what authors wrote, typed and kept with its place. No I/O, no formats, no clock. */
package jejak.model;
