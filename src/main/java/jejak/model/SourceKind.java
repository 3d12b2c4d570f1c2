package jejak.model;

/** What a source is, as a document. */
public enum SourceKind implements Worded {
    EMAIL,
    MESSAGE,
    FILING,
    EXHIBIT,
    TRANSCRIPT,
    ARTICLE,
    POST,
    REPORT,
    INTERVIEW,
    TAX_FILING,
    DECISION,
    STATEMENT,
    DATASET,
    VIDEO,
    WEB
}
