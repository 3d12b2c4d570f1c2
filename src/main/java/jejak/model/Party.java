package jejak.model;

/**
 * One end of a flow: an actor's id or alias, or a plain name where no actor page is wanted.
 *
 * <p>{@code site} tells which: a plain name is what no actor answers to and is either not of the form of an id or stands in
 * quotes. A misspelt id without quotes is a fault, so that no flow loses its actor by a slip.
 */
public record Party(Ref name, boolean isQuoted) {
    public Party(Ref name) {
        this(name, false);
    }
}
