/**
 * Local copies of sources: their digests and, where quotations are to be held against them, their words. The only place that
 * knows PDF, HTML and email.
 */
package jejak.read.copy;
