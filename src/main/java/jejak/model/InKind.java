package jejak.model;

/** Things or services, in the author's words: {@code four cars}. */
public record InKind(String text) implements Amount {}
