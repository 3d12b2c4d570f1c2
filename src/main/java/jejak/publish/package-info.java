/**
 * Puts a finished tree in place, whole or not at all: after any kill and the next start, the output is the old site or
 * the new one.
 */
package jejak.publish;
