package jejak.read;

import jejak.diagnostic.Faults;

/**
 * What a field's value is, and how it is read.
 *
 * <p>Reading never fails: what is wrong is reported, and {@link #hole()} stands in so that the rest of the file is still
 * checked.
 */
interface Type<T> {
    T read(Node node, Faults faults);

    /** What stands in for a value that is missing or wrong. */
    T hole();

    /** For messages and the reference page: "a date (EDTF)". */
    String words();

    /** What it looks like, for programs that help to write it. */
    default Shape shape() {
        return Shape.TEXT;
    }

    /** Whether a translation may give it. */
    default boolean isTranslatable() {
        return false;
    }

    /** Whether plain text may stand for it. */
    default boolean isText() {
        return schema().isEmpty();
    }

    /** The keys of the mapping it may be, for the reference page; empty for anything else. */
    default java.util.Optional<Schema> schema() {
        return java.util.Optional.empty();
    }
}
