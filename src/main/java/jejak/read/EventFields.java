package jejak.read;

import static jejak.read.EvidenceFields.ACCOUNTS;
import static jejak.read.EvidenceFields.CITATION;
import static jejak.read.EvidenceFields.CLAIM;
import static jejak.read.EvidenceFields.STATUS;
import static jejak.read.Forms.DOCUMENT;
import static jejak.read.Forms.word;
import static jejak.read.Times.DATE;
import static jejak.read.Times.TIME;
import static jejak.read.Times.ZONE;
import static jejak.read.Types.NAME;
import static jejak.read.Types.REF;
import static jejak.read.Types.TEXT;
import static jejak.read.Types.idOr;
import static jejak.read.Types.located;
import static jejak.read.Types.object;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Span;
import jejak.model.Citation;
import jejak.model.Claim;
import jejak.model.DateBasis;
import jejak.model.Edtf;
import jejak.model.Event;
import jejak.model.Event.Denial;
import jejak.model.Event.Related;
import jejak.model.Funding;
import jejak.model.Id;
import jejak.model.Importance;
import jejak.model.Localized;
import jejak.model.Located;
import jejak.model.Medium;
import jejak.model.Participant;
import jejak.model.Prose;
import jejak.model.Ref;
import jejak.model.Relation;
import jejak.model.Status;

/** The keys of an event (contract section 2). */
final class EventFields {
    private EventFields() {}

    private static final Field<Localized<String>> TITLE =
            Field.required("title", TEXT, "What took place, in one line.", "title: Altman proposes an AI lab to Musk");
    private static final Field<Located<Edtf>> WHEN =
            Field.required("date", located(DATE), "When, as precisely as the source says (EDTF).", "date: 2015-05-25");

    private static final Field<Ref> WHO = Field.required("id", REF, "The actor.", "id: elon-musk");
    private static final Field<Optional<Localized<String>>> PART =
            Field.optional("role", TEXT, "The part taken.", "role: recipient");
    private static final Type<Participant> PARTICIPANT = idOr(
            object(
                    Schema.of("a participant", WHO, PART),
                    new Participant(REF.hole(), Optional.empty()),
                    f -> new Participant(f.get(WHO), f.get(PART))),
            ref -> new Participant(ref, Optional.empty()));
    private static final Field<List<Participant>> ACTORS = Field.requiredList(
            "actors",
            PARTICIPANT,
            "Who took part; at least one.",
            "actors: [sam-altman, {id: elon-musk, role: recipient}]");

    private static final Field<List<Citation>> SOURCES = Field.requiredList(
            "sources", CITATION, "What it rests on; at least one.", "sources: [federal-complaint-2024]");
    private static final Field<Optional<Localized<String>>> SUMMARY = Field.optional(
            "summary",
            TEXT,
            "One plain sentence. Default: the body's first.",
            "summary: He asks whether AI can be stopped.");
    private static final Field<Optional<LocalTime>> AT_TIME =
            Field.optional("time", TIME, "The time of day, with `timezone`.", "time: \"09:10\"");
    private static final Field<Optional<ZoneId>> TIMEZONE =
            Field.optional("timezone", ZONE, "The zone of `time`.", "timezone: America/Los_Angeles");
    private static final Field<Optional<DateBasis>> DATE_BASIS = Field.optional(
            "date_basis", word(DateBasis.class, DateBasis.INFERRED), "What the date rests on.", "date_basis: header");
    private static final Field<Optional<Localized<String>>> DATE_NOTE =
            Field.optional("date_note", TEXT, "What to know of the date.", "date_note: Header shows Pacific time.");
    private static final Field<Optional<Located<Status>>> STATED = Field.optional(
            "status",
            located(STATUS),
            "Computed where absent. It answers only: did what the title says take place?",
            "status: documented");
    private static final Field<Optional<Localized<String>>> NOTE = Field.optional(
            "note", TEXT, "The reasoning behind `status: inferred`.", "note: Both letters name the day.");
    private static final Field<Importance> IMPORTANCE = Field.orElse(
            "importance",
            word(Importance.class, Importance.NORMAL),
            Importance.NORMAL,
            "Key events stand on the front page.",
            "importance: key");
    private static final Field<List<String>> TOPICS =
            Field.list("topics", NAME, "Subjects, for filters.", "topics: [governance]");
    private static final Field<Optional<Localized<String>>> PLACE =
            Field.optional("place", TEXT, "Where.", "place: Menlo Park");

    private static final Field<Ref> OTHER = Field.required("id", REF, "The other event.", "id: other-event");
    private static final Field<Optional<Relation>> REL = Field.optional(
            "rel", word(Relation.class, Relation.ANSWERS), "How this event stands to it.", "rel: answers");
    private static final Type<Related> RELATED_EVENT = idOr(
            object(
                    Schema.of("a related event", OTHER, REL),
                    new Related(REF.hole(), Optional.empty()),
                    f -> new Related(f.get(OTHER), f.get(REL))),
            ref -> new Related(ref, Optional.empty()));
    private static final Field<List<Related>> RELATED =
            Field.list("related", RELATED_EVENT, "Other events.", "related: [{id: other-event, rel: answers}]");

    private static final Field<List<Claim>> CLAIMS =
            Field.list("claims", CLAIM, "Assertions with a permalink and a status each.", "claims:\n  - ...");
    private static final Field<List<Funding>> FUNDING =
            Field.list("funding", MoneyFields.FUNDING, "Rows of the ledger.", "funding:\n  - ...");

    private static final Field<Ref> DENIER = Field.required("actor", REF, "Who denies it.", "actor: deepmind");
    private static final Field<Localized<String>> DENIED =
            Field.required("text", TEXT, "What was denied.", "text: The company said it made no such offer.");
    private static final Field<Optional<Citation>> DENIED_IN =
            Field.optional("source", CITATION, "Where.", "source: the-verge-2024");
    private static final Type<Denial> DENIAL = object(
            Schema.of("a denial", DENIER, DENIED, DENIED_IN),
            new Denial(REF.hole(), TEXT.hole(), Optional.empty()),
            f -> new Denial(f.get(DENIER), f.get(DENIED), f.get(DENIED_IN)));
    private static final Field<List<Denial>> DENIALS = Field.list(
            "denials",
            DENIAL,
            "Shown beside the status, never instead of it.",
            "denials: [{actor: deepmind, text: ...}]");

    private static final Field<Located<String>> FILE =
            Field.required("file", located(DOCUMENT), "The file, under documents/.", "file: documents/x.png");
    private static final Field<Optional<Localized<String>>> ALT =
            Field.optional("alt", TEXT, "What the picture shows, for those who do not see it.", "alt: A typed page.");
    private static final Field<Optional<Localized<String>>> CAPTION =
            Field.optional("caption", TEXT, "The words under it.", "caption: The first page of the filing.");
    private static final Field<Optional<Localized<String>>> CREDIT =
            Field.optional("credit", TEXT, "Whose picture it is.", "credit: District Court");
    private static final Field<List<Medium>> MEDIA = Field.list(
            "media",
            object(
                    Schema.of("a medium", FILE, ALT, CAPTION, CREDIT),
                    new Medium(
                            new Located<>("", Span.of("")),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Span.of("")),
                    f -> new Medium(f.get(FILE), f.get(ALT), f.get(CAPTION), f.get(CREDIT), f.place(FILE))),
            "Pictures and other files.",
            "media: [{file: documents/x.png, alt: ..., credit: ...}]");

    static final Schema KEYS = Schema.of(
                    "an event",
                    TITLE,
                    WHEN,
                    ACTORS,
                    SOURCES,
                    SUMMARY,
                    AT_TIME,
                    TIMEZONE,
                    DATE_BASIS,
                    DATE_NOTE,
                    STATED,
                    NOTE,
                    IMPORTANCE,
                    TOPICS,
                    PLACE,
                    RELATED,
                    CLAIMS,
                    ACCOUNTS,
                    FUNDING,
                    DENIALS,
                    MEDIA)
            .and(EditorialFields.KEYS);

    static Event decode(Id id, Span at, Fields f, Localized<Prose> body) {
        Located<Edtf> date = f.get(WHEN);
        Optional<LocalTime> time = f.get(AT_TIME);
        Optional<ZoneId> zone = f.get(TIMEZONE);
        if (time.isPresent() && f.lacks(TIMEZONE)) {
            f.faults()
                    .add(
                            ReadCode.TIME_WITHOUT_ZONE,
                            f.place(AT_TIME),
                            "a time of day without a time zone",
                            "add `timezone`, such as America/Los_Angeles");
        }
        return new Event(
                id,
                at,
                f.get(TITLE),
                date,
                f.get(ACTORS),
                f.get(SOURCES),
                f.get(SUMMARY),
                time,
                zone,
                f.get(DATE_BASIS),
                f.get(DATE_NOTE),
                f.get(STATED),
                f.get(NOTE),
                f.get(IMPORTANCE),
                f.get(TOPICS),
                f.get(PLACE),
                f.get(RELATED),
                f.get(CLAIMS),
                f.get(ACCOUNTS),
                f.get(FUNDING),
                f.get(DENIALS),
                f.get(MEDIA),
                EditorialFields.decode(f),
                body);
    }
}
