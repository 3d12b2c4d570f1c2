package jejak.read;

import static jejak.read.EvidenceFields.CITATION;
import static jejak.read.EvidenceFields.UPDATE;
import static jejak.read.Forms.FLAG;
import static jejak.read.Times.DAY;
import static jejak.read.Times.INSTANT;
import static jejak.read.Types.ID;
import static jejak.read.Types.REF;
import static jejak.read.Types.TEXT;
import static jejak.read.Types.located;
import static jejak.read.Types.object;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Span;
import jejak.model.Citation;
import jejak.model.Editorial;
import jejak.model.Editorial.Correction;
import jejak.model.Editorial.Reply;
import jejak.model.Editorial.Withdrawal;
import jejak.model.Id;
import jejak.model.Localized;
import jejak.model.Located;
import jejak.model.Ref;
import jejak.model.Update;

/** The keys every kind of document has: corrections, replies, and when it may be seen. */
final class EditorialFields {
    private EditorialFields() {}

    private static final Field<LocalDate> CORRECTED =
            Field.required("date", DAY, "When it was put right.", "date: 2026-11-20");
    private static final Field<Localized<String>> WAS =
            Field.required("was", TEXT, "What it said.", "was: 190 million");
    private static final Field<Localized<String>> NOW =
            Field.required("now", TEXT, "What it says now.", "now: over 1.9 million");
    private static final Field<Optional<Localized<String>>> WHY =
            Field.optional("why", TEXT, "What had gone wrong.", "why: A factor of one hundred.");
    private static final Type<Correction> CORRECTION = object(
            Schema.of("a correction", CORRECTED, WAS, NOW, WHY),
            new Correction(LocalDate.EPOCH, TEXT.hole(), TEXT.hole(), Optional.empty(), Span.of("")),
            f -> new Correction(f.get(CORRECTED), f.get(WAS), f.get(NOW), f.get(WHY), f.place(CORRECTED)));

    private static final Field<Ref> REPLY_ACTOR = Field.required("actor", REF, "Who was asked.", "actor: openai");
    private static final Field<Optional<LocalDate>> ASKED = Field.optional("asked", DAY, "When.", "asked: 2026-11-01");
    private static final Field<Optional<LocalDate>> ANSWERED = Field.optional(
            "answered", DAY, "When the answer came; absent while there is none.", "answered: 2026-11-03");
    private static final Field<Optional<Localized<String>>> REPLY_TEXT =
            Field.optional("text", TEXT, "The answer.", "text: The company declined to comment.");
    private static final Field<Optional<Citation>> REPLY_SOURCE =
            Field.optional("source", CITATION, "Where the answer can be read.", "source: openai-2024-03");
    private static final Type<Reply> REPLY = object(
            Schema.of("a reply", REPLY_ACTOR, ASKED, ANSWERED, REPLY_TEXT, REPLY_SOURCE),
            new Reply(REF.hole(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
            f -> new Reply(f.get(REPLY_ACTOR), f.get(ASKED), f.get(ANSWERED), f.get(REPLY_TEXT), f.get(REPLY_SOURCE)));

    private static final Field<LocalDate> WITHDRAWN_ON =
            Field.required("date", DAY, "When it was withdrawn.", "date: 2026-11-20");
    private static final Field<Optional<Localized<String>>> WITHDRAWN_NOTE =
            Field.optional("note", TEXT, "Why, for the tombstone page.", "note: Withdrawn at the editors' decision.");
    private static final Type<Withdrawal> WITHDRAWAL = object(
            Schema.of("a withdrawal", WITHDRAWN_ON, WITHDRAWN_NOTE),
            new Withdrawal(LocalDate.EPOCH, Optional.empty()),
            f -> new Withdrawal(f.get(WITHDRAWN_ON), f.get(WITHDRAWN_NOTE)));

    static final Field<List<Correction>> CORRECTIONS = Field.list(
            "corrections",
            CORRECTION,
            "What was wrong and is not any more.",
            "corrections: [{date: 2026-11-20, was: 190 million, now: over 1.9 million}]");
    private static final Field<List<Update>> UPDATES = Field.list(
            "updates",
            UPDATE,
            "What was added, without anything having been wrong.",
            "updates: [{date: 2026-11-21, what: Added a source.}]");
    static final Field<List<Reply>> REPLIES = Field.list(
            "replies",
            REPLY,
            "Right of reply: what was asked and answered.",
            "replies: [{actor: openai, asked: 2026-11-01}]");
    private static final Field<List<Localized<String>>> CHECKED_BY =
            Field.list("checked_by", TEXT, "Who read it a second time.", "checked_by: [second reader]");
    private static final Field<Optional<LocalDate>> PUBLISHED = Field.optional(
            "published",
            DAY,
            "When it was first published; an editorial date, not the event's.",
            "published: 2026-11-23");
    private static final Field<Optional<Located<LocalDate>>> REVIEW_BY =
            Field.optional("review_by", located(DAY), "A warning once past.", "review_by: 2027-05-01");
    private static final Field<Optional<Withdrawal>> WITHDRAWN = Field.optional(
            "withdrawn",
            WITHDRAWAL,
            "Leaves a page at the same address that says so, with the words removed.",
            "withdrawn: {date: 2026-11-20, note: ...}");
    private static final Field<Boolean> DRAFT =
            Field.orElse("draft", FLAG, false, "Never reaches the output of a plain build.", "draft: true");
    private static final Field<Optional<Instant>> EMBARGO =
            Field.optional("embargo", INSTANT, "Held back as a draft until then.", "embargo: 2026-12-01T09:00:00Z");
    private static final Field<List<Located<Id>>> REDIRECT_FROM = Field.list(
            "redirect_from", located(ID), "Earlier ids of this page; each leads here.", "redirect_from: [old-id]");

    static final Schema KEYS = Schema.of(
            "a document",
            CORRECTIONS,
            UPDATES,
            REPLIES,
            CHECKED_BY,
            PUBLISHED,
            REVIEW_BY,
            WITHDRAWN,
            DRAFT,
            EMBARGO,
            REDIRECT_FROM);

    static Editorial decode(Fields f) {
        return new Editorial(
                f.get(CORRECTIONS),
                f.get(UPDATES),
                f.get(REPLIES),
                f.get(CHECKED_BY),
                f.get(PUBLISHED),
                f.get(REVIEW_BY),
                f.get(WITHDRAWN),
                f.get(DRAFT),
                f.get(EMBARGO),
                f.get(REDIRECT_FROM));
    }
}
