package jejak.site;

import jejak.model.FundingStatus;
import jejak.model.Worded;

/**
 * A part of the ledger with sums of its own. Nothing is ever added across two of them: each sum belongs to one.
 *
 * <p>They are the columns of contract section 7, with what only a party says to have moved apart from what moved.
 */
public enum Part implements Worded {
    TALKED_ABOUT,
    PROMISED,
    MOVED,
    /** Paid, by the word of a party or of nobody who is named. */
    SAID_TO_HAVE_MOVED,
    DID_NOT_HAPPEN,
    REPORTED;

    static Part of(FundingStatus status, boolean isSaid) {
        return switch (status.column()) {
            case TALKED_ABOUT -> TALKED_ABOUT;
            case PROMISED -> PROMISED;
            case MOVED -> isSaid ? SAID_TO_HAVE_MOVED : MOVED;
            case DID_NOT_HAPPEN -> DID_NOT_HAPPEN;
            case REPORTED -> REPORTED;
        };
    }

    public FundingStatus.Column column() {
        return switch (this) {
            case TALKED_ABOUT -> FundingStatus.Column.TALKED_ABOUT;
            case PROMISED -> FundingStatus.Column.PROMISED;
            case MOVED, SAID_TO_HAVE_MOVED -> FundingStatus.Column.MOVED;
            case DID_NOT_HAPPEN -> FundingStatus.Column.DID_NOT_HAPPEN;
            case REPORTED -> FundingStatus.Column.REPORTED;
        };
    }
}
