package jejak.cli;

/** Exit codes (contract section 9; 70 and 74 as in BSD's sysexits.h). */
final class Exit {
    private Exit() {}

    static final int DONE = 0;
    /** Nothing was published, the old site is untouched. */
    static final int CONTENT = 1;
    /** Wrong usage, or an output folder that is not ours. */
    static final int USAGE = 2;

    static final int BUG = 70;
    static final int IO = 74;
    static final int INTERRUPTED = 130;
}
