package jejak.read;

import static jejak.read.Forms.word;
import static jejak.read.Times.DAY;
import static jejak.read.Types.ID;
import static jejak.read.Types.NAME;
import static jejak.read.Types.REF;
import static jejak.read.Types.TEXT;
import static jejak.read.Types.idOr;
import static jejak.read.Types.located;
import static jejak.read.Types.object;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Span;
import jejak.model.Account;
import jejak.model.AccountKind;
import jejak.model.Change;
import jejak.model.Citation;
import jejak.model.Claim;
import jejak.model.Closeness;
import jejak.model.Id;
import jejak.model.Localized;
import jejak.model.Located;
import jejak.model.Ref;
import jejak.model.Status;
import jejak.model.Update;

/** Citations, claims and accounts (contract sections 4 and 5). */
final class EvidenceFields {
    private EvidenceFields() {}

    private static final Field<Ref> SOURCE = Field.required("id", REF, "The source.", "id: federal-complaint-2024");
    private static final Field<Optional<Localized<String>>> LOCATOR =
            Field.optional("locator", TEXT, "Where in the source.", "locator: paragraph 8");
    private static final Field<Optional<Located<String>>> QUOTE = Field.optional(
            "quote", located(NAME), "The source's own words, short; compared with its local text.", "quote: Yup");
    private static final Field<Optional<Closeness>> CLOSENESS = Field.optional(
            "closeness",
            word(Closeness.class, Closeness.REPORTING),
            "How close the source is to this one fact, where that differs from the source in general.",
            "closeness: primary");
    private static final Field<List<Ref>> VIA =
            Field.listOrOne("via", REF, "What the source retells for this one fact.", "via: [email-2015-11-22]");

    static final Schema CITATION_KEYS = Schema.of("a citation", SOURCE, LOCATOR, QUOTE, CLOSENESS, VIA);
    static final Type<Citation> CITATION = idOr(
            object(
                    CITATION_KEYS,
                    Citation.of(REF.hole()),
                    f -> new Citation(f.get(SOURCE), f.get(LOCATOR), f.get(QUOTE), f.get(CLOSENESS), f.get(VIA))),
            Citation::of);

    private static final Field<LocalDate> UPDATE_DATE =
            Field.required("date", DAY, "When the editors added it.", "date: 2026-11-21");
    private static final Field<Localized<String>> UPDATE_WHAT =
            Field.required("what", TEXT, "What was added or changed.", "what: Added the reply.");
    static final Type<Update> UPDATE = object(
            Schema.of("an update", UPDATE_DATE, UPDATE_WHAT),
            new Update(LocalDate.EPOCH, Localized.of("")),
            f -> new Update(f.get(UPDATE_DATE), f.get(UPDATE_WHAT)));

    static final Type<Status> STATUS = word(Status.class, Status.REPORTED);

    private static final Field<Id> CLAIM_ID =
            Field.required("id", ID, "Unique in the event: the permalink ends in #claim-<id>.", "id: raise");
    private static final Field<Localized<String>> CLAIM_TEXT =
            Field.required("text", TEXT, "The assertion, one sentence.", "text: Altman asked whether others objected.");
    private static final Field<Optional<Located<Status>>> CLAIM_STATUS = Field.optional(
            "status",
            located(STATUS),
            "Computed where absent; stated, it must be one the evidence carries.",
            "status: reported");
    private static final Field<Optional<Ref>> CLAIM_BY = Field.optional(
            "by", REF, "The claim is that this actor said so: evidence for it is evidence of words.", "by: sam-altman");
    private static final Field<List<Citation>> CLAIM_FOR =
            Field.list("for", CITATION, "Sources that say so.", "for: [business-insider-2024]");
    private static final Field<List<Citation>> CLAIM_AGAINST =
            Field.list("against", CITATION, "Sources that say otherwise.", "against: [the-verge-2024]");
    private static final Field<Optional<Localized<String>>> CLAIM_NOTE = Field.optional(
            "note", TEXT, "What a reader should know of it; the reasoning of an inference.", "note: ...");
    private static final Field<List<Update>> CLAIM_UPDATES = Field.list(
            "updates", UPDATE, "The history of its status.", "updates: [{date: 2026-11-21, what: Now confirmed.}]");

    static final Type<Claim> CLAIM = object(
            Schema.of(
                    "a claim",
                    CLAIM_ID,
                    CLAIM_TEXT,
                    CLAIM_STATUS,
                    CLAIM_BY,
                    CLAIM_FOR,
                    CLAIM_AGAINST,
                    CLAIM_NOTE,
                    CLAIM_UPDATES),
            new Claim(
                    ID.hole(),
                    TEXT.hole(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    Span.of("")),
            f -> new Claim(
                    f.get(CLAIM_ID),
                    f.get(CLAIM_TEXT),
                    f.get(CLAIM_STATUS),
                    f.get(CLAIM_BY),
                    f.get(CLAIM_FOR),
                    f.get(CLAIM_AGAINST),
                    f.get(CLAIM_NOTE),
                    f.get(CLAIM_UPDATES),
                    f.place(CLAIM_ID)));

    private static final Field<Localized<String>> SAYS =
            Field.required("says", TEXT, "What these sources say.", "says: \"100,000 to 200,000 USD a year\"");
    private static final Field<List<Citation>> VERSION_SOURCES =
            Field.requiredList("sources", CITATION, "The sources that say so.", "sources: [business-insider-2024]");
    private static final Field<Optional<Change>> CHANGE = Field.optional(
            "change",
            word(Change.class, Change.WORDING),
            "What this retelling changed: it is the hop at which the words changed.",
            "change: magnitude");
    private static final Type<Account.Version> VERSION = object(
            Schema.of("a version", SAYS, VERSION_SOURCES, CHANGE),
            new Account.Version(TEXT.hole(), List.of(), Optional.empty(), Span.of("")),
            f -> new Account.Version(f.get(SAYS), f.get(VERSION_SOURCES), f.get(CHANGE), f.place(SAYS)));

    private static final Field<Localized<String>> QUESTION = Field.required(
            "question", TEXT, "What sources differ on, as a question.", "question: How large was the raise?");
    private static final Field<AccountKind> ACCOUNT_KIND = Field.required(
            "kind",
            word(AccountKind.class, AccountKind.DRIFT),
            "`drift`: a retelling changed it; `dispute`: independent sources disagree.",
            "kind: drift");
    private static final Field<Optional<Ref>> ACCOUNT_CLAIM =
            Field.optional("claim", REF, "The claim of this event that it concerns.", "claim: raise");
    private static final Field<List<Account.Version>> VERSIONS = Field.requiredList(
            "versions",
            VERSION,
            "What the sources say, nearest the first document first.",
            "versions:\n  - {says: ..., sources: [seed-article], change: magnitude}");
    private static final Field<Optional<Localized<String>>> FINDING = Field.optional(
            "finding",
            TEXT,
            "What the editors conclude, and how surely.",
            "finding: The zero was lost in translation.");

    static final Type<Account> ACCOUNT = object(
            Schema.of("an account", QUESTION, ACCOUNT_KIND, ACCOUNT_CLAIM, VERSIONS, FINDING),
            new Account(TEXT.hole(), AccountKind.DRIFT, Optional.empty(), List.of(), Optional.empty(), Span.of("")),
            f -> new Account(
                    f.get(QUESTION),
                    f.get(ACCOUNT_KIND),
                    f.get(ACCOUNT_CLAIM),
                    f.get(VERSIONS),
                    f.get(FINDING),
                    f.place(QUESTION)));

    static final Field<List<Account>> ACCOUNTS = Field.list(
            "accounts", ACCOUNT, "Figures, dates or attributions on which sources differ.", "accounts:\n  - ...");
}
