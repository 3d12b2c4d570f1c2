package jejak.site;

import jejak.model.Worded;

/** What a status is about: that something is so, or only that somebody said so. */
public enum Scope implements Worded {
    FACT,
    WORDS
}
