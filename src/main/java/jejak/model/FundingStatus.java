package jejak.model;

/** What happened to money, in the words of the ledger; each belongs to one {@link Column}. */
public enum FundingStatus implements Worded {
    SUGGESTED(Column.TALKED_ABOUT),
    REQUESTED(Column.TALKED_ABOUT),
    OFFERED(Column.TALKED_ABOUT),
    PLEDGED(Column.PROMISED),
    PAID(Column.MOVED),
    DECLINED(Column.DID_NOT_HAPPEN),
    WITHHELD(Column.DID_NOT_HAPPEN),
    WITHDRAWN(Column.DID_NOT_HAPPEN),
    REPORTED(Column.REPORTED);

    private final Column column;

    FundingStatus(Column column) {
        this.column = column;
    }

    public Column column() {
        return column;
    }

    /** The columns of the ledger. Nothing is ever added across two of them. */
    public enum Column implements Worded {
        TALKED_ABOUT,
        PROMISED,
        MOVED,
        DID_NOT_HAPPEN,
        /** Beside the others: sources say so, not what became of it. */
        REPORTED
    }
}
