package jejak.publish;

import java.io.IOException;

/** The moments of a publish between which the disk changes. Tests end the program at each. */
enum Step {
    WRITTEN,
    COMPLETE,
    MARKED,
    SET_ASIDE,
    IN_PLACE,
    DOTFILE_MOVED,
    SPARE_RETURNED,
    FILE_APPLIED,
    STALE_DELETED,
    MANIFEST_APPLIED,
    UNMARKED;

    interface Watch {
        void reached(Step step) throws IOException;
    }

    /** Nobody is watching. */
    static final Watch UNWATCHED = step -> {};
}
