/** Judges finished pages as a stranger would: by their bytes alone, knowing nothing of how they were made. */
package jejak.check;
