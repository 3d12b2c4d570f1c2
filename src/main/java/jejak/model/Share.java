package jejak.model;

import java.math.BigDecimal;

/** A part of a whole, {@code 51.2%}; what it is a part of stands beside it. */
public record Share(BigDecimal percent, String text) implements Amount {}
