/**
 * What was read once, kept so that it need not be read again: values by the bytes they were made of. Deleting it, or what
 * became of it in other hands, changes nothing but time.
 */
package jejak.read.memo;
