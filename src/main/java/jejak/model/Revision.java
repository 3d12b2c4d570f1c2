package jejak.model;

/**
 * What tells one version of a document from another, where that is known.
 *
 * @param whole of all its bytes, and of its name
 * @param face of what pages other than its own can show of it. Of an event that is all but the text between the links, notes
 *     and marks of its body, and without the first sentence, which may stand for a summary; of any other document it is all
 */
public record Revision(Kind kind, Id id, String whole, String face) {}
