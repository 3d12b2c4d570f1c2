package jejak.quotation;

/**
 * Words of a quotation that stand together in its source.
 *
 * @param before what may stand between these words and those before
 */
record Piece(Letters letters, Gap before) {

    /** What a mark of the editor's stands for. */
    sealed interface Gap {}

    /** {@code [...]}: words left out, however many. */
    record LeftOut() implements Gap {}

    /** {@code [he]}: a word or a few put in the place of others, or between them. */
    record Replaced() implements Gap {}

    /** {@code [H]e}: the same letters in another case. */
    record Recased(String letters) implements Gap {}

    /** {@code want[ed]}: the end of a word that was changed to fit the sentence. */
    record Ending() implements Gap {}
}
