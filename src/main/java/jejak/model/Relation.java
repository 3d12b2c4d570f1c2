package jejak.model;

/** How one event stands to another. */
public enum Relation implements Worded {
    ANSWERS,
    CONTRADICTS,
    LEADS_TO,
    SUPERSEDES,
    PART_OF
}
