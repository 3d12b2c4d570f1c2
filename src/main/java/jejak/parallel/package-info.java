/** Work on all cores whose result does not depend on how many there are. */
package jejak.parallel;
