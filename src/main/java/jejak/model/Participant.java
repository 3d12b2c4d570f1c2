package jejak.model;

import java.util.Optional;

/** An actor in an event, with the part taken. */
public record Participant(Ref actor, Optional<Localized<String>> role) {}
