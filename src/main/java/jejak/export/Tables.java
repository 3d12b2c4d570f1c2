package jejak.export;

import static jejak.export.Table.Type.BOOLEAN;
import static jejak.export.Table.Type.DATE;
import static jejak.export.Table.Type.INTEGER;
import static jejak.export.Table.Type.STRING;
import static jejak.export.Table.column;
import static jejak.export.Table.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jejak.model.Actor;
import jejak.model.Citation;
import jejak.model.Edtf;
import jejak.model.Event;
import jejak.model.Ref;
import jejak.model.Source;
import jejak.site.Anchors;
import jejak.site.Evidence;
import jejak.site.FiledClaim;
import jejak.site.Paths;
import jejak.site.Site;

/** The tables of a site, in the order of the contract's section 8. Texts are in the site's first language. */
final class Tables {
    private static final String EDTF = "EDTF, as written";
    private static final String EARLIEST = "the first day it can be; empty where that is open";
    private static final String LATEST = "the last day it can be; empty where that is open";
    private static final String PATH = "of its page, from the root of the site";
    private static final String IDS = "ids, parted by semicolons";

    static final Table<Event> EVENTS = new Table<>(
            "events",
            "An event, in the order of the timeline.",
            List.of("id"),
            List.of(),
            List.of(
                    column("id", STRING, "permanent slug", (e, s) -> e.id().text()),
                    column("title", STRING, "", (e, s) -> e.title().original()),
                    column("path", STRING, PATH, (e, s) -> Paths.of(e)),
                    column("date", STRING, EDTF, (e, s) -> e.date().value().text()),
                    column(
                            "earliest",
                            DATE,
                            EARLIEST,
                            (e, s) -> earliest(e.date().value())),
                    column("latest", DATE, LATEST, (e, s) -> latest(e.date().value())),
                    column(
                            "exact",
                            BOOLEAN,
                            "whether it is one certain day",
                            (e, s) -> "" + e.date().value().isExactDay()),
                    column("time", STRING, "of day, HH:MM", (e, s) -> or(e.time())),
                    column(
                            "timezone",
                            STRING,
                            "IANA zone",
                            (e, s) -> or(e.timezone().map(z -> z.getId()))),
                    column(
                            "date_basis",
                            STRING,
                            "what the date rests on",
                            (e, s) -> or(e.dateBasis().map(b -> b.word()))),
                    column(
                            "status",
                            STRING,
                            "what the evidence carries",
                            (e, s) -> s.evidence(e).status().word()),
                    column(
                            "witnesses",
                            INTEGER,
                            "independent roots",
                            (e, s) -> "" + s.evidence(e).witnesses()),
                    column(
                            "at_least",
                            BOOLEAN,
                            "whether there may be more witnesses",
                            (e, s) -> "" + s.evidence(e).atLeast()),
                    column(
                            "importance",
                            STRING,
                            "key, normal or minor",
                            (e, s) -> e.importance().word()),
                    column("topics", STRING, "parted by semicolons", (e, s) -> list(e.topics().stream())),
                    column("place", STRING, "", (e, s) -> or(e.place().map(p -> p.original()))),
                    column(
                            "actors",
                            STRING,
                            IDS,
                            (e, s) -> list(s.participants(e).stream().map(a -> a.id().text()))),
                    column("sources", STRING, IDS + "; without withheld ones", (e, s) -> sources(e.sources(), s)),
                    column(
                            "summary",
                            STRING,
                            "a sentence",
                            (e, s) -> Summaries.of(e).original()),
                    column(
                            "published",
                            DATE,
                            "editorial date",
                            (e, s) -> or(e.editorial().published())),
                    column(
                            "updated",
                            DATE,
                            "newest editorial date",
                            (e, s) -> or(e.editorial().updated()))),
            Site::events);

    static final Table<Actor> ACTORS = new Table<>(
            "actors",
            "A person or an organisation, by id.",
            List.of("id"),
            List.of(),
            List.of(
                    column("id", STRING, "permanent slug", (a, s) -> a.id().text()),
                    column("name", STRING, "", (a, s) -> a.title().original()),
                    column("path", STRING, PATH, (a, s) -> Paths.of(a)),
                    column(
                            "kind",
                            STRING,
                            "person, organization, company, public_body or group",
                            (a, s) -> a.actorKind().word()),
                    column(
                            "living",
                            STRING,
                            "yes, no or unknown",
                            (a, s) -> a.living().word()),
                    column(
                            "aliases",
                            STRING,
                            "parted by semicolons",
                            (a, s) -> list(a.aliases().stream().map(l -> l.value()))),
                    column("summary", STRING, "", (a, s) -> or(a.summary().map(t -> t.original()))),
                    column(
                            "public_role",
                            STRING,
                            "why named here",
                            (a, s) -> or(a.publicRole().map(t -> t.original()))),
                    column("wikidata", STRING, "Wikidata item", (a, s) -> or(a.wikidata())),
                    column("website", STRING, "", (a, s) -> or(a.website().map(l -> l.url()))),
                    column("country", STRING, "ISO 3166", (a, s) -> or(a.country())),
                    column("born", STRING, EDTF, (a, s) -> date(a.born())),
                    column("died", STRING, EDTF, (a, s) -> date(a.died())),
                    column("founded", STRING, EDTF, (a, s) -> date(a.founded())),
                    column("dissolved", STRING, EDTF, (a, s) -> date(a.dissolved())),
                    column(
                            "events",
                            INTEGER,
                            "how many name it",
                            (a, s) -> "" + s.eventsOf(a).size())),
            Site::actors);

    static final Table<Source> SOURCES = new Table<>(
            "sources",
            "A source that may be named, by id.",
            List.of("id"),
            List.of(new Table.Link("speaker", "actors", "id")),
            List.of(
                    column("id", STRING, "permanent slug", (o, s) -> o.id().text()),
                    column("title", STRING, "", (o, s) -> o.title().original()),
                    column("path", STRING, PATH, (o, s) -> Paths.of(o)),
                    column(
                            "kind",
                            STRING,
                            "email, filing, article ...",
                            (o, s) -> o.sourceKind().word()),
                    column(
                            "closeness",
                            STRING,
                            "how close it is to the facts",
                            (o, s) -> o.closeness().word()),
                    column("author", STRING, "", (o, s) -> or(o.author())),
                    column("publisher", STRING, "", (o, s) -> or(o.publisher())),
                    column("date", STRING, EDTF, (o, s) -> date(o.date())),
                    column(
                            "earliest",
                            DATE,
                            EARLIEST,
                            (o, s) -> o.date().map(Tables::earliest).orElse("")),
                    column(
                            "latest",
                            DATE,
                            LATEST,
                            (o, s) -> o.date().map(Tables::latest).orElse("")),
                    column(
                            "language",
                            STRING,
                            "BCP 47",
                            (o, s) -> or(o.language().map(l -> l.tag()))),
                    column("url", STRING, "", (o, s) -> or(o.url().map(l -> l.url()))),
                    column(
                            "archive_url",
                            STRING,
                            "",
                            (o, s) -> or(o.archiveUrl().map(l -> l.url()))),
                    column("archive_date", DATE, "", (o, s) -> or(o.archiveDate())),
                    column("accessed", DATE, "", (o, s) -> or(o.accessed())),
                    column(
                            "speaker",
                            STRING,
                            "the actor whose statement it is",
                            (o, s) -> or(o.speaker().flatMap(r -> JsonRefs.actor(r, s)))),
                    column(
                            "authenticity",
                            STRING,
                            "undisputed, disputed or forged",
                            (o, s) -> o.authenticity().word()),
                    column(
                            "consulted",
                            STRING,
                            "full, part or no",
                            (o, s) -> o.consulted().word()),
                    column(
                            "access",
                            STRING,
                            "public or summary",
                            (o, s) -> o.access().word()),
                    column("derived_from", STRING, IDS, (o, s) -> refs(o.derivedFrom(), s)),
                    column("translation_of", STRING, IDS, (o, s) -> refs(o.translationOf(), s)),
                    column("transcript_of", STRING, IDS, (o, s) -> refs(o.transcriptOf(), s)),
                    column(
                            "roots",
                            STRING,
                            "ids of the documents it leads back to",
                            (o, s) -> list(JsonEvidence.ids(s.lineage().roots(o)).stream())),
                    column("case", STRING, "", (o, s) -> or(o.court().caseName())),
                    column("court", STRING, "", (o, s) -> or(o.court().court())),
                    column("docket", STRING, "", (o, s) -> or(o.court().docket())),
                    column("exhibit", STRING, "", (o, s) -> or(o.court().exhibit())),
                    column(
                            "sha256",
                            STRING,
                            "of the local copy",
                            (o, s) -> or(o.sha256().map(h -> h.value())))),
            Site::sources);

    static final Table<FiledClaim> CLAIMS = new Table<>(
            "claims",
            "A claim, by the order of its event.",
            List.of("event", "id"),
            List.of(new Table.Link("event", "events", "id"), new Table.Link("by", "actors", "id")),
            List.of(
                    column(
                            "event",
                            STRING,
                            "id of the event",
                            (c, s) -> c.event().id().text()),
                    column(
                            "id",
                            STRING,
                            "unique in the event",
                            (c, s) -> c.claim().id().text()),
                    column(
                            "path",
                            STRING,
                            "permalink, from the root of the site",
                            (c, s) -> Paths.of(c.event()) + "#"
                                    + Anchors.claim(c.claim().id())),
                    column("text", STRING, "", (c, s) -> c.claim().text().original()),
                    column(
                            "status",
                            STRING,
                            "what the evidence carries",
                            (c, s) -> evidence(c, s).status().word()),
                    column(
                            "scope",
                            STRING,
                            "words: that it was said; fact: that it is so",
                            (c, s) -> evidence(c, s).scope().word()),
                    column(
                            "witnesses",
                            INTEGER,
                            "independent roots",
                            (c, s) -> "" + evidence(c, s).witnesses()),
                    column(
                            "at_least",
                            BOOLEAN,
                            "whether there may be more witnesses",
                            (c, s) -> "" + evidence(c, s).atLeast()),
                    column(
                            "by",
                            STRING,
                            "the actor who says so",
                            (c, s) -> or(c.claim().by().flatMap(r -> JsonRefs.actor(r, s)))),
                    column(
                            "for",
                            STRING,
                            IDS + "; without withheld ones",
                            (c, s) -> sources(c.claim().supporting(), s)),
                    column(
                            "against",
                            STRING,
                            IDS + "; without withheld ones",
                            (c, s) -> sources(c.claim().against(), s)),
                    column("note", STRING, "", (c, s) -> or(c.claim().note().map(t -> t.original())))),
            Site::claims);

    /** Every table; the ledger has a class of its own. */
    static final List<Table<?>> ALL = List.of(EVENTS, ACTORS, SOURCES, CLAIMS, LedgerTable.FUNDING);

    private Tables() {}

    static String earliest(Edtf date) {
        return date.startsOpen() ? "" : date.earliest().toString();
    }

    static String latest(Edtf date) {
        return date.endsOpen() ? "" : date.latest().toString();
    }

    static String or(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    /** The ids of the sources that may be named, each once. */
    static String sources(List<Citation> citations, Site site) {
        return ids(citations.stream().map(Citation::source), site::source);
    }

    private static String refs(List<Ref> refs, Site site) {
        return ids(refs.stream(), site::source);
    }

    private static String ids(Stream<Ref> refs, Function<Ref, Optional<Source>> find) {
        return list(refs.flatMap(r -> find.apply(r).stream())
                .map(o -> o.id().text())
                .distinct());
    }

    private static String date(Optional<Edtf> date) {
        return date.map(Edtf::text).orElse("");
    }

    private static Evidence evidence(FiledClaim filed, Site site) {
        return site.evidence(filed.event(), filed.claim());
    }
}
