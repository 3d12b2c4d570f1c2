package jejak.diagnostic;

/**
 * A kind of fault, known to authors by its stable dashed tag.
 *
 * <p>Each stage has one enum of them. {@code jejak explain TAG} and the reference page print {@link #meaning()} and
 * {@link #remedy()}; a single diagnostic has its own message and help.
 */
public interface Code {
    /** The stable tag, lower case with dashes, e.g. {@code unknown-actor}. */
    String tag();

    Severity severity();

    /** What went wrong and why it matters, in one or two sentences. */
    String meaning();

    /** What the author can do, in one or two sentences. */
    String remedy();
}
