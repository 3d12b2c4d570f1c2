/** What a lawyer reads before publication: every sentence that names a living actor, with what carries it. Pure. */
package jejak.legal;
