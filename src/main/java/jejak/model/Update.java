package jejak.model;

import java.time.LocalDate;

/** Something was added or changed, without anything having been wrong. */
public record Update(LocalDate date, Localized<String> what) {}
