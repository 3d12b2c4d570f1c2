package jejak.model;

/**
 * One end of a flow: an actor's id or alias, or a plain name where no actor page is wanted. {@code site} tells which: a
 * plain name is what no actor answers to and is not of the form of an id.
 */
public record Party(Ref name) {}
