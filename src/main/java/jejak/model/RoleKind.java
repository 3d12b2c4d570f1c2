package jejak.model;

/** What a role at an organisation makes of a person. */
public enum RoleKind implements Worded {
    DIRECTOR,
    MEMBER,
    EMPLOYEE,
    REPRESENTATIVE,
    OWNER,
    FOUNDER
}
