package jejak.model;

/** Which pages get a share card of their own. */
public enum Cards implements Worded {
    KEY,
    ALL,
    NONE
}
