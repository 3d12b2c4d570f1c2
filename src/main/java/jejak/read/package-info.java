/**
 * The only place that knows YAML, Markdown and file names: turns the files of a site into documents, each fault with its
 * line.
 *
 * <p>Start at {@link jejak.read.ContentReader}. A kind's fields are declared once, in its {@code *Fields} class; decoder,
 * suggestions and the reference page come from that declaration.
 */
package jejak.read;
