package jejak.diagnostic;

/** A second place that belongs to a fault, such as the other file that has the same id. */
public record Note(Span at, String message) {}
