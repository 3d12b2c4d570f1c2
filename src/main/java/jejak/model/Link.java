package jejak.model;

import jejak.diagnostic.Span;

/** An http(s) address on somebody else's host, kept as the author wrote it. */
public record Link(String url, Span at) {}
