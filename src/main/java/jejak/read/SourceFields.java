package jejak.read;

import static jejak.read.Forms.DOCUMENT;
import static jejak.read.Forms.FLAG;
import static jejak.read.Forms.LANG;
import static jejak.read.Forms.SHA256;
import static jejak.read.Forms.URL;
import static jejak.read.Forms.word;
import static jejak.read.Times.DATE;
import static jejak.read.Times.DAY;
import static jejak.read.Types.NAME;
import static jejak.read.Types.PARTY;
import static jejak.read.Types.REF;
import static jejak.read.Types.TEXT;
import static jejak.read.Types.located;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Span;
import jejak.model.Access;
import jejak.model.Authenticity;
import jejak.model.Closeness;
import jejak.model.Consulted;
import jejak.model.Edtf;
import jejak.model.Id;
import jejak.model.Lang;
import jejak.model.Link;
import jejak.model.Localized;
import jejak.model.Located;
import jejak.model.Party;
import jejak.model.Prose;
import jejak.model.Ref;
import jejak.model.Source;
import jejak.model.Source.Court;
import jejak.model.Source.Letter;
import jejak.model.SourceKind;

/** The keys of a source (contract section 4). */
final class SourceFields {
    private SourceFields() {}

    private static final Field<Localized<String>> TITLE =
            Field.required("title", TEXT, "Its own title, or a description.", "title: OpenAI LP");
    private static final Field<SourceKind> KIND = Field.required(
            "kind", word(SourceKind.class, SourceKind.WEB), "What it is, as a document.", "kind: filing");
    private static final Field<Optional<String>> AUTHOR =
            Field.optional("author", NAME, "Who wrote it.", "author: Cade Metz");
    private static final Field<Optional<String>> PUBLISHER =
            Field.optional("publisher", NAME, "Who published it.", "publisher: The Verge");
    private static final Field<Optional<Edtf>> DATED =
            Field.optional("date", DATE, "When it was made or published (EDTF).", "date: 2024-11-18");
    private static final Field<Optional<Lang>> LANGUAGE =
            Field.optional("language", LANG, "The language it is in.", "language: zh-Hans");
    private static final Field<Optional<Link>> ADDRESS =
            Field.optional("url", URL, "Where it can be read; never invented.", "url: https://example.org/post");
    private static final Field<Optional<Link>> ARCHIVE_URL =
            Field.optional("archive_url", URL, "An archived copy.", "archive_url: https://web.archive.org/...");
    private static final Field<Optional<LocalDate>> ARCHIVE_DATE =
            Field.optional("archive_date", DAY, "When it was archived.", "archive_date: 2026-11-01");
    private static final Field<Optional<LocalDate>> ACCESSED =
            Field.optional("accessed", DAY, "When the editors read it live.", "accessed: 2026-11-01");
    private static final Field<Optional<String>> CASE =
            Field.optional("case", NAME, "The case, for a court paper.", "case: Musk v. Altman");
    private static final Field<Optional<String>> COURT =
            Field.optional("court", NAME, "The court.", "court: US District Court, N.D. Cal.");
    private static final Field<Optional<String>> DOCKET =
            Field.optional("docket", NAME, "The docket number.", "docket: 4:24-cv-04722");
    private static final Field<Optional<String>> EXHIBIT =
            Field.optional("exhibit", NAME, "The exhibit number.", "exhibit: Doc. 353-19");
    private static final Field<Closeness> CLOSENESS = Field.required(
            "closeness",
            word(Closeness.class, Closeness.REPORTING),
            "How close it is to the facts: the record itself, a public body's act, a party's statement, reporting, a retelling, or anonymous.",
            "closeness: reporting");
    private static final Field<Optional<Ref>> SPEAKER =
            Field.optional("speaker", REF, "Who says so; required for `closeness: party`.", "speaker: openai");
    private static final Field<List<Ref>> DERIVED_FROM =
            Field.listOrOne("derived_from", REF, "The sources this text retells.", "derived_from: [the-verge-2024]");
    private static final Field<List<Ref>> TRANSLATION_OF =
            Field.listOrOne("translation_of", REF, "What it translates.", "translation_of: [lanxi-weibo-post]");
    private static final Field<List<Ref>> TRANSCRIPT_OF = Field.listOrOne(
            "transcript_of",
            REF,
            "What it transcribes; it counts as its original only where a court or a party released it.",
            "transcript_of: [email-2015-11-22]");
    private static final Field<Optional<Party>> RELEASED_BY =
            Field.optional("released_by", PARTY, "The court or party that released it.", "released_by: openai");
    private static final Field<Optional<Ref>> CONTAINED_IN = Field.optional(
            "contained_in", REF, "The larger document it is part of.", "contained_in: amended-complaint-2024");
    private static final Field<Authenticity> AUTHENTICITY = Field.orElse(
            "authenticity",
            word(Authenticity.class, Authenticity.DISPUTED),
            Authenticity.UNDISPUTED,
            "Only an undisputed document can document.",
            "authenticity: disputed");
    private static final Field<Boolean> DECIDES =
            Field.orElse("decides", FLAG, false, "It is a decision, of an official body.", "decides: true");
    private static final Field<Optional<Localized<String>>> SCOPE = Field.optional(
            "scope",
            TEXT,
            "Of a decision: what it decides, and for whom; printed with `found`.",
            "scope: The contract of 2019, between the two parties.");
    private static final Field<Optional<Localized<String>>> APPEAL = Field.optional(
            "appeal",
            TEXT,
            "Of a decision: whether it is final; printed with `found`.",
            "appeal: The firm appealed on 3 May 2026.");
    private static final Field<Consulted> CONSULTED = Field.orElse(
            "consulted",
            word(Consulted.class, Consulted.FULL),
            Consulted.FULL,
            "How much of it the editors read. Of a part, citations need a locator; one not read cannot be cited.",
            "consulted: part");
    private static final Field<Optional<Located<String>>> FILE = Field.optional(
            "file", located(DOCUMENT), "A local copy, under documents/.", "file: documents/complaint.pdf");
    private static final Field<Optional<Located<String>>> DIGEST = Field.optional(
            "sha256", located(SHA256), "Its digest; the build fails when the bytes differ.", "sha256: ...");
    private static final Field<Boolean> PUBLISH_FILE =
            Field.orElse("publish_file", FLAG, false, "Whether the local copy is published.", "publish_file: true");
    private static final Field<Access> ACCESS = Field.orElse(
            "access",
            word(Access.class, Access.WITHHELD),
            Access.PUBLIC,
            "What readers may see of it. Nothing of a withheld source reaches any output.",
            "access: withheld");
    private static final Field<Optional<Party>> FROM =
            Field.optional("from", PARTY, "For an email or message: its sender.", "from: sam-altman");
    private static final Field<List<Party>> TO =
            Field.listOrOne("to", PARTY, "For an email or message: its addressees.", "to: [elon-musk]");
    private static final Field<List<Party>> CC =
            Field.listOrOne("cc", PARTY, "For an email: copies.", "cc: [greg-brockman]");
    private static final Field<Optional<Localized<String>>> SUBJECT =
            Field.optional("subject", TEXT, "For an email: its subject line.", "subject: Draft post");
    private static final Field<Optional<String>> SENT = Field.optional(
            "sent", NAME, "For an email or message: when, as its header says.", "sent: 1 Feb 2018, 3:52 AM");
    private static final Field<Optional<Ref>> IN_REPLY_TO = Field.optional(
            "in_reply_to", REF, "For an email or message: what it answers.", "in_reply_to: email-2015-05-25");

    static final Schema KEYS = Schema.of(
                    "a source",
                    TITLE,
                    KIND,
                    AUTHOR,
                    PUBLISHER,
                    DATED,
                    LANGUAGE,
                    ADDRESS,
                    ARCHIVE_URL,
                    ARCHIVE_DATE,
                    ACCESSED,
                    CASE,
                    COURT,
                    DOCKET,
                    EXHIBIT,
                    CLOSENESS,
                    SPEAKER,
                    DERIVED_FROM,
                    TRANSLATION_OF,
                    TRANSCRIPT_OF,
                    RELEASED_BY,
                    CONTAINED_IN,
                    AUTHENTICITY,
                    DECIDES,
                    SCOPE,
                    APPEAL,
                    CONSULTED,
                    FILE,
                    DIGEST,
                    PUBLISH_FILE,
                    ACCESS,
                    FROM,
                    TO,
                    CC,
                    SUBJECT,
                    SENT,
                    IN_REPLY_TO)
            .and(EditorialFields.KEYS);

    static Source decode(Id id, Span at, Fields f, Localized<Prose> body) {
        Optional<Closeness> closeness = f.given(CLOSENESS);
        Optional<Ref> speaker = f.get(SPEAKER);
        if (closeness.equals(Optional.of(Closeness.PARTY)) && f.lacks(SPEAKER)) {
            f.faults()
                    .add(
                            ReadCode.MISSING_SPEAKER,
                            f.place(CLOSENESS),
                            "a party's statement, and no `speaker`",
                            "add `speaker: <actor id>`");
        }
        boolean decides = f.get(DECIDES);
        if (decides && closeness.isPresent() && closeness.get() != Closeness.OFFICIAL) {
            f.faults()
                    .add(
                            ReadCode.DECIDES_NOTHING,
                            f.place(DECIDES),
                            "only an official source decides, and this one is `"
                                    + closeness.get().word() + "`",
                            "set `closeness: official`, or remove `decides`");
        }
        if (!decides) {
            for (Field<Optional<Localized<String>>> of : List.of(SCOPE, APPEAL)) {
                if (f.get(of).isEmpty()) continue;
                f.faults()
                        .add(
                                ReadCode.DECIDES_NOTHING,
                                f.place(of),
                                "only a decision has `" + of.name() + "`",
                                "add `decides: true`, or remove `" + of.name() + "`");
            }
        }
        return new Source(
                id,
                at,
                f.get(TITLE),
                f.get(KIND),
                f.get(AUTHOR),
                f.get(PUBLISHER),
                f.get(DATED),
                f.get(LANGUAGE),
                f.get(ADDRESS),
                f.get(ARCHIVE_URL),
                f.get(ARCHIVE_DATE),
                f.get(ACCESSED),
                new Court(f.get(CASE), f.get(COURT), f.get(DOCKET), f.get(EXHIBIT), f.get(SCOPE), f.get(APPEAL)),
                closeness.orElse(CLOSENESS.absent()),
                speaker,
                f.get(DERIVED_FROM),
                f.get(TRANSLATION_OF),
                f.get(TRANSCRIPT_OF),
                f.get(RELEASED_BY),
                f.get(CONTAINED_IN),
                f.get(AUTHENTICITY),
                decides,
                f.get(CONSULTED),
                f.get(FILE),
                f.get(DIGEST),
                f.get(PUBLISH_FILE),
                f.get(ACCESS),
                letter(f),
                EditorialFields.decode(f),
                body);
    }

    private static Optional<Letter> letter(Fields f) {
        Letter letter = new Letter(f.get(FROM), f.get(TO), f.get(CC), f.get(SUBJECT), f.get(SENT), f.get(IN_REPLY_TO));
        boolean empty = letter.from().isEmpty()
                && letter.to().isEmpty()
                && letter.cc().isEmpty()
                && letter.subject().isEmpty()
                && letter.sent().isEmpty()
                && letter.inReplyTo().isEmpty();
        return empty ? Optional.empty() : Optional.of(letter);
    }
}
