package jejak.site;

import static jejak.diagnostic.Severity.ERROR;
import static jejak.diagnostic.Severity.NOTICE;
import static jejak.diagnostic.Severity.WARNING;

import java.util.Locale;
import jejak.diagnostic.Code;
import jejak.diagnostic.Severity;
import jejak.model.Kind;

/** What can be wrong with documents seen together. */
public enum SiteCode implements Code {
    UNKNOWN_ACTOR(
            ERROR,
            "No actor has this id or alias, so the name would lead nowhere.",
            "Correct the id, or write content/actors/<id>.md."),
    UNKNOWN_SOURCE(
            ERROR,
            "No source has this id, so the statement would rest on nothing.",
            "Correct the id, or write content/sources/<id>.md."),
    UNKNOWN_EVENT(ERROR, "No event has this id.", "Correct the id, or write content/events/<id>.md."),
    UNKNOWN_PAGE(
            ERROR,
            "No document has this id or alias, so the link would lead nowhere.",
            "Correct the id, or write the document."),
    UNKNOWN_CLAIM(
            ERROR,
            "The event has no claim of this id. Outside an event there are no claims.",
            "Correct the id, or add the claim to the event."),
    UNKNOWN_FUNDING(
            ERROR,
            "No row of money has this id, so what it is part of would be counted twice or not at all.",
            "Correct the id, or give the other row that `id`."),
    UNKNOWN_NAVIGATION(
            ERROR,
            "The menu names something that is neither a listing nor a page.",
            "Name a listing (timeline, actors, funding, sources, claims, accounts, corrections, search) or a page's id."),
    AMBIGUOUS_LINK(
            ERROR,
            "The id belongs to documents of two kinds, so the link could mean either.",
            "Write the kind before it, such as `actor:openai`."),
    DEAD_LINK(
            ERROR,
            "A link leads to a page, anchor or file that does not exist.",
            "Correct the path, which is relative to content/, or remove the link."),
    MISSING_DOCUMENT(
            ERROR,
            "A file is named that does not lie under content/documents/.",
            "Put the file there, or correct the path."),
    UNPUBLISHED_DOCUMENT(
            ERROR,
            "A page shows or links to the local copy of a source that says its copy is not published.",
            "Set `publish_file: true` on the source, or remove the link."),
    PUBLISHES_WITHHELD(
            ERROR,
            "A source that readers may not see in full asks for its local copy to be published.",
            "Remove `publish_file`, or set `access: public`."),
    DUPLICATE_ID(ERROR, "Two things that need ids of their own share one.", "Rename one of them."),
    DUPLICATE_ALIAS(
            ERROR,
            "Two actors share an alias, or have aliases that differ only by letter case or Unicode form.",
            "Keep the alias with one of them."),
    ALIAS_IS_ID(
            ERROR, "An actor's alias is the id of another actor, so the name could mean either.", "Remove the alias."),
    RESERVED_ID(ERROR, "A page's id is the name of something else at the root of the site.", "Rename the page."),
    NAME_OF_ACTOR(
            WARNING,
            "A plain name is the name of an actor with a page, who is not linked and is counted as somebody else.",
            "Write the actor's id."),
    LINEAGE_CYCLE(
            ERROR,
            "A source leads back to itself, so it has no origin and its witnesses cannot be counted.",
            "Remove the link that is not so."),
    CITES_UNREAD(
            ERROR,
            "A source the editors did not read is cited. It may only stand in the lineage of others.",
            "Read it and say so in `consulted`, or cite what was read."),
    PART_NEEDS_LOCATOR(ERROR, "Of a source only a part was read, so each citation must say which.", "Add a `locator`."),
    UNCITED_PART(
            WARNING,
            "A page is to show where each part of a source is cited, and nothing cites this one.",
            "Cite the part where it is dealt with, or remove it from `coverage`."),
    PARTY_WITHOUT_SPEAKER(
            ERROR,
            "A citation takes its source as a party's statement, and the source does not say whose.",
            "Add `speaker` to the source."),
    REFERS_TO_HELD_BACK(
            ERROR,
            "Something that is published names a draft or an embargoed document, and would give it away.",
            "Publish both together, or remove the reference."),
    RESTS_ON_WITHDRAWN(
            ERROR, "A finding on the front page rests on an event that has been withdrawn.", "Remove the finding."),
    STATUS_UNSUPPORTED(
            ERROR,
            "A status is stated that the citations do not carry. Nothing is published that the evidence does not carry.",
            "Add the citation it needs, or remove `status` and let it be computed."),
    INFERRED_WITHOUT_NOTE(
            ERROR,
            "An inference must show its reasoning.",
            "Add a `note` that says what it is inferred from, and how."),
    CLAIM_WITHOUT_SOURCES(
            WARNING,
            "No source is cited for a claim, so nobody can be named who states it.",
            "Add `for`, or set `status: inferred` with a `note`."),
    REVIEW_DUE(
            WARNING,
            "The day by which a document was to be looked at again has passed.",
            "Look at it again and move `review_by`."),
    TOO_FEW_SOURCES(ERROR, "An event has fewer sources than the gate `min_sources` asks for.", "Add a source."),
    NEEDS_ARCHIVE(
            ERROR,
            "A source on the web has no archived copy, which the gate `require_archive` asks for.",
            "Archive the page and add `archive_url`."),
    NEEDS_SECOND_READER(
            ERROR,
            "An event has not been read a second time, which the gate `second_reader` asks for.",
            "Have it read, and add `checked_by`."),
    NEEDS_QUOTE_CHECK(
            ERROR,
            "A quotation cannot be held against its source, which the gate `require_quote_check` asks for.",
            "Add `file` to the source, with a copy whose words can be read: text, Markdown, HTML, email, or a PDF with text."),
    QUOTE_MISMATCH(
            ERROR,
            "A quotation does not stand in the local copy of its source. White space, quotation marks, dashes and hyphens at"
                    + " line ends may differ; [...] stands for words left out, [he] for words put in.",
            "Quote the words as they stand, or cite the source that has them."),
    LOCATOR_MISMATCH(
            ERROR,
            "A locator names a page that the local copy does not have, or that does not have the words quoted.",
            "Correct the locator: the page's own number or its place in the file."),
    SHA256_MISMATCH(
            ERROR,
            "A local copy has other bytes than when its digest was written down.",
            "Put the file back as it was, or read it again and correct `sha256`."),
    MISSING_SHA256(
            NOTICE,
            "A local copy has no digest, so nobody would notice if it changed.",
            "Add the line that `jejak check` prints."),
    NEEDS_ALT(
            ERROR,
            "A picture has no description for those who do not see it.",
            "Add `alt`, one sentence that says what the picture shows."),
    FULFILS_NOT_PLEDGE(ERROR, "A payment fulfils a row that is no pledge.", "Name a row with `status: pledged`."),
    SAME_AS_CYCLE(
            ERROR,
            "Rows say of each other that they are the same money, so that none of them would count.",
            "Remove `same_as` from the row that counts."),
    SAME_AS_ELSEWHERE(
            WARNING,
            "A row that moved or was promised is the same money as one that is less, and only that one counts.",
            "Write `fulfils` where the one pays the other, or turn `same_as` round."),
    DUPLICATE_REDIRECT(
            ERROR,
            "Two documents of a kind claim the same earlier id, and only one address can lead on.",
            "Remove it from one of them."),
    REDIRECT_SHADOWS_PAGE(
            ERROR,
            "A redirect has the id of a document that exists, whose page it would replace.",
            "Remove the id from `redirect_from`."),
    BAD_PHASE(ERROR, "A phase of the timeline ends before it begins.", "Correct `from` or `to`.");

    private final Severity severity;
    private final String meaning;
    private final String remedy;

    SiteCode(Severity severity, String meaning, String remedy) {
        this.severity = severity;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    static SiteCode unknown(Kind kind) {
        return switch (kind) {
            case EVENT -> UNKNOWN_EVENT;
            case ACTOR -> UNKNOWN_ACTOR;
            case SOURCE -> UNKNOWN_SOURCE;
            case PAGE -> UNKNOWN_PAGE;
        };
    }

    @Override
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
