/**
 * Turns a body of Markdown into prose: finished, safe HTML with symbolic links, every fault at its place in the file.
 *
 * <p>Start at {@link jejak.read.markdown.Markdown}. The way of a body: {@code Prescan} (is it too long, too deep, worth a
 * guard?), {@code Blocks} (flexmark: paragraphs, lists, code), {@code BodyWriter} (one HTML block after the other), and
 * for each run of text {@code Inlines} (tokens) and {@code InlineWriter} (HTML and segments).
 *
 * <p>flexmark reads the blocks only. Its inline parser is left out for three reasons: on hostile text it overflows the
 * stack (link titles, comments) or takes quadratic time (backticks, brackets), threads share a mutable bit set in it, and
 * it takes two thirds of the time of a common body. Nothing outside this package knows flexmark.
 */
package jejak.read.markdown;
