package jejak.model;

import jejak.diagnostic.Span;

/** A value that may turn out wrong only later, with the author's place of it. */
public record Located<T>(T value, Span at) {}
