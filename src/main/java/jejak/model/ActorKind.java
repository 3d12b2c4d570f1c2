package jejak.model;

/** What an actor is. */
public enum ActorKind implements Worded {
    PERSON,
    ORGANIZATION,
    COMPANY,
    PUBLIC_BODY,
    GROUP
}
