package jejak.render;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jejak.model.Access;
import jejak.model.Authenticity;
import jejak.model.Closeness;
import jejak.model.Consulted;
import jejak.model.Event;
import jejak.model.Link;
import jejak.model.Located;
import jejak.model.Party;
import jejak.model.Ref;
import jejak.model.Source;
import jejak.model.SourceKind;
import jejak.render.view.Marks;
import jejak.render.view.SourceView;
import jejak.render.view.SourceView.Fact;
import jejak.render.view.SourceView.Header;
import jejak.render.view.SourceView.Kin;
import jejak.render.view.SourceView.Letter;
import jejak.render.view.SourceView.Lineage;
import jejak.render.view.SourceView.Place;
import jejak.render.view.SourceView.Use;
import jejak.site.Attribution;
import jejak.site.Listing;
import jejak.site.Site;
import jejak.site.Spot;

/** A source's page: what it is, where it can be read, where it comes from, what it carries. */
final class SourceViews {
    private static final int DEPTH = 4;
    private static final int KIN = 60;

    private SourceViews() {}

    static SourceView of(Source source, Sheet sheet, Frames frames) {
        Speech speech = sheet.speech();
        boolean withdrawn = EditorialViews.isWithdrawn(source);
        Marks.Prose body = withdrawn ? ProseViews.none() : ProseViews.of(source, sheet);
        List<jejak.site.Use> uses = sheet.site().usesOf(source);
        String title = speech.plain(source.title());
        String description = description(source, sheet);
        Frames.About about = new Frames.About(
                "sources",
                title,
                description,
                "article",
                JsonLd.source(source, sheet),
                source.editorial().draft(),
                false,
                !speech.isIn(source.body()) && !source.body().original().isEmpty());
        return new SourceView(
                frames.of(withdrawn ? EditorialViews.tombstone("sources", speech) : about, sheet),
                withdrawn ? EditorialViews.title(source, speech) : title(source, speech),
                speech.say("source", source.sourceKind()),
                speech.say("closeness", source.closeness()),
                source.closeness().word(),
                speech.say("closeness-meaning", source.closeness()),
                facts(source, sheet),
                where(source, speech),
                letter(source, sheet),
                body,
                lineage(source, sheet),
                places(uses, sheet),
                speech.count("count.uses", uses.size()),
                sheet.notes().all(),
                EditorialViews.corrections(source, sheet),
                EditorialViews.updates(source, sheet),
                Citations.of(source.title(), source, sheet),
                EditorialViews.updated(source, speech),
                withdrawn,
                EditorialViews.withdrawal(source, speech));
    }

    static Marks.Words title(Source source, Speech speech) {
        if (source.title().translations().containsKey(speech.lang())) return speech.words(source.title());
        return source.language()
                .map(l -> speech.foreign(source.title().original(), l))
                .orElseGet(() -> speech.words(source.title()));
    }

    private static String description(Source source, Sheet sheet) {
        String sentence = sheet.firstSentence(source).text();
        if (!sentence.isEmpty()) return sentence;
        String by = Notebook.by(source, sheet.speech());
        String kind = sheet.speech().say("source", source.sourceKind());
        return by.isEmpty() ? kind : kind + ", " + by;
    }

    private static List<Fact> facts(Source source, Sheet sheet) {
        Speech speech = sheet.speech();
        List<Fact> facts = new ArrayList<>();
        fact(facts, "fact.author", source.author().map(speech::term), speech);
        fact(facts, "fact.publisher", source.publisher().map(speech::term), speech);
        fact(facts, "fact.date", source.date().map(speech.dates()::full), speech);
        fact(facts, "fact.language", source.language().map(l -> speech.languageName(l)), speech);
        source.speaker().ifPresent(r -> facts.add(linked("fact.speaker", r, sheet)));
        fact(facts, "fact.case", source.court().caseName().map(speech::term), speech);
        fact(facts, "fact.court", source.court().court().map(speech::term), speech);
        fact(facts, "fact.docket", source.court().docket(), speech);
        fact(facts, "fact.exhibit", source.court().exhibit().map(speech::term), speech);
        fact(facts, "fact.scope", source.court().scope().map(speech::plain), speech);
        fact(facts, "fact.appeal", source.court().appeal().map(speech::plain), speech);
        source.releasedBy().ifPresent(p -> facts.add(linked("fact.released", p.name(), sheet)));
        source.containedIn()
                .flatMap(sheet.site()::source)
                .ifPresent(s ->
                        facts.add(new Fact(speech.say("fact.contained"), speech.plain(s.title()), sheet.href(s), "")));
        if (source.authenticity() != Authenticity.UNDISPUTED) {
            fact(facts, "fact.authenticity", Optional.of(speech.say("authenticity", source.authenticity())), speech);
        }
        if (source.consulted() != Consulted.FULL) {
            fact(facts, "fact.read", Optional.of(speech.say("consulted", source.consulted())), speech);
        }
        if (source.access() == Access.SUMMARY) {
            fact(facts, "fact.access", Optional.of(speech.say("access", source.access())), speech);
        }
        fact(facts, "fact.accessed", source.accessed().map(speech.dates()::plain), speech);
        source.file().ifPresent(f -> facts.add(file(source, f.value(), sheet)));
        fact(facts, "fact.sha256", digest(source, sheet.site()), speech);
        return facts;
    }

    /** As stated; of a published copy also where nobody stated it. */
    private static Optional<String> digest(Source source, Site site) {
        Optional<String> stated = source.sha256().map(Located::value);
        Optional<String> published =
                source.file().filter(f -> source.publishFile()).flatMap(f -> site.fileDigest(f.value()));
        return stated.or(() -> published);
    }

    private static Fact file(Source source, String path, Sheet sheet) {
        Speech speech = sheet.speech();
        String size = sheet.site()
                .fileSize(path)
                .map(b -> Pictures.describe(path, b, speech))
                .orElse("");
        return source.publishFile()
                ? new Fact(speech.say("fact.file"), size, sheet.toRoot() + Addresses.path(path), "")
                : new Fact(speech.say("fact.file"), speech.say("file.kept", size), "", "");
    }

    private static void fact(List<Fact> facts, String label, Optional<String> value, Speech speech) {
        value.ifPresent(v -> facts.add(new Fact(speech.say(label), v, "", "")));
    }

    private static Fact linked(String label, Ref name, Sheet sheet) {
        Marks.Chip chip = sheet.chip(name, "");
        return new Fact(sheet.speech().say(label), chip.name(), chip.href(), "");
    }

    private static Marks.External where(Source source, Speech speech) {
        return new Marks.External(
                source.url().map(Link::url).orElse(""),
                source.url().map(SourceViews::host).orElse(""),
                source.archiveUrl().map(Link::url).orElse(""),
                source.archiveDate().map(speech.dates()::plain).orElse(""));
    }

    private static String host(Link link) {
        try {
            String host = URI.create(link.url()).getHost();
            return host == null ? link.url() : host.startsWith("www.") ? host.substring(4) : host;
        } catch (IllegalArgumentException e) {
            return link.url(); // an address browsers take and java.net.URI does not: shown whole
        }
    }

    private static Letter letter(Source source, Sheet sheet) {
        boolean isLetter = source.sourceKind() == SourceKind.EMAIL || source.sourceKind() == SourceKind.MESSAGE;
        if (source.letter().isEmpty() && !isLetter) return new Letter(false, List.of(), "");
        // of a thread no one header is known; when it was sent and who released it are
        Source.Letter letter = source.letter().orElse(Source.Letter.BARE);
        Speech speech = sheet.speech();
        List<Header> headers = new ArrayList<>();
        header(headers, "letter.from", people(letter.from().stream().toList(), sheet), speech);
        header(headers, "letter.to", people(letter.to(), sheet), speech);
        header(headers, "letter.cc", people(letter.cc(), sheet), speech);
        Optional<String> sent = letter.sent().or(() -> source.date().map(speech.dates()::full));
        header(headers, "letter.sent", plain(sent), speech);
        header(headers, "letter.subject", plain(letter.subject().map(speech::plain)), speech);
        Optional<Source> answered = letter.inReplyTo().flatMap(sheet.site()::source);
        header(
                headers,
                "letter.in-reply-to",
                answered.map(s -> sheet.chip(s, "")).stream().toList(),
                speech);
        String released = source.releasedBy()
                .map(p -> speech.say("letter.released", sheet.chip(p).name()))
                .orElse("");
        return new Letter(true, headers, released);
    }

    private static void header(List<Header> headers, String label, List<Marks.Chip> values, Speech speech) {
        if (!values.isEmpty()) headers.add(new Header(speech.say(label), values));
    }

    private static List<Marks.Chip> people(List<Party> people, Sheet sheet) {
        return people.stream().map(sheet::chip).toList();
    }

    private static List<Marks.Chip> plain(Optional<String> words) {
        return words.map(w -> new Marks.Chip(w, "", "")).stream().toList();
    }

    private static Lineage lineage(Source source, Sheet sheet) {
        Site site = sheet.site();
        List<Kin> above = kin(source, true, sheet);
        List<Kin> below = kin(source, false, sheet);
        List<String> roots = new ArrayList<>();
        for (Attribution root : site.lineage().roots(source)) {
            if (!(root instanceof Attribution.Shown shown))
                roots.add(sheet.speech().say("source.withheld"));
            else if (!shown.source().id().equals(source.id())) {
                roots.add(sheet.speech().plain(shown.source().title()));
            }
        }
        String sentence = roots.isEmpty() ? "" : sheet.speech().say("lineage.roots", String.join("; ", roots));
        boolean isShown = !above.isEmpty() || !below.isEmpty();
        return new Lineage(isShown, above, below, sentence, SourcePictures.lineage(source, sheet));
    }

    /** Depth first, each source once, so that the list reads as a tree. */
    private static List<Kin> kin(Source source, boolean upward, Sheet sheet) {
        List<Kin> kin = new ArrayList<>();
        walk(source, upward, 1, kin, new java.util.HashSet<>(List.of(source.id())), sheet);
        return kin;
    }

    private static void walk(
            Source source, boolean upward, int depth, List<Kin> kin, java.util.Set<jejak.model.Id> seen, Sheet sheet) {
        if (depth > DEPTH) return;
        Site site = sheet.site();
        List<Attribution> next =
                upward ? site.lineage().parents(source) : site.lineage().children(source);
        for (Attribution kinsman : next) {
            if (kin.size() == KIN) return;
            if (!(kinsman instanceof Attribution.Shown shown)) {
                kin.add(withheld(upward, depth, sheet));
                continue;
            }
            Source other = shown.source();
            if (!seen.add(other.id())) continue;
            String relation = relation(upward ? source : other, upward ? other : source, site);
            kin.add(new Kin(
                    sheet.chip(
                            other,
                            other.date().map(sheet.speech().dates()::full).orElse("")),
                    sheet.speech().say(upward ? "lineage." + relation : "lineage.by." + relation),
                    depth,
                    sheet.speech().say("closeness", other.closeness())));
            walk(other, upward, depth + 1, kin, seen, sheet);
        }
    }

    private static Kin withheld(boolean upward, int depth, Sheet sheet) {
        Speech speech = sheet.speech();
        return new Kin(
                new Marks.Chip(speech.say("source.withheld"), "", ""),
                speech.say(upward ? "lineage.derived" : "lineage.by.derived"),
                depth,
                speech.say("closeness", Closeness.ANONYMOUS));
    }

    static String relation(Source child, Source parent, Site site) {
        if (names(child.translationOf(), parent, site)) return "translation";
        if (names(child.transcriptOf(), parent, site)) return "transcript";
        return "derived";
    }

    private static boolean names(List<Ref> refs, Source source, Site site) {
        return refs.stream()
                .anyMatch(r ->
                        site.source(r).filter(s -> s.id().equals(source.id())).isPresent());
    }

    /** Page by page, in the order of their first use; what is said twice of one is said once. */
    private static List<Place> places(List<jejak.site.Use> uses, Sheet sheet) {
        Map<String, Marks.Entry> entries = new HashMap<>();
        Map<String, Set<Use>> places = new LinkedHashMap<>();
        for (jejak.site.Use use : uses) {
            String page = use.document().map(d -> d.getClass() + " " + d.id()).orElse("");
            entries.computeIfAbsent(page, p -> place(use, sheet));
            places.computeIfAbsent(page, p -> new LinkedHashSet<>())
                    .add(new Use(
                            sheet.speech().say("use." + what(use.spot())),
                            use.citation()
                                    .locator()
                                    .map(sheet.speech()::locator)
                                    .orElse("")));
        }
        List<Place> listed = new ArrayList<>();
        places.forEach((page, those) -> listed.add(new Place(entries.get(page), List.copyOf(those))));
        return listed;
    }

    private static Marks.Entry place(jejak.site.Use use, Sheet sheet) {
        return use.document()
                .map(d -> d instanceof Event event ? Entries.place(event, sheet) : Entries.of(d, sheet))
                .orElseGet(() -> Entries.ofListing(Listing.FUNDING, sheet));
    }

    /** The end of the words for it under {@code use.}. */
    static String what(Spot spot) {
        if (spot instanceof Spot.InClaim claim) return claim.against() ? "against" : "claim";
        if (spot instanceof Spot.InAccount) return "account";
        if (spot instanceof Spot.InFunding) return "funding";
        if (spot instanceof Spot.InDenial) return "denial";
        if (spot instanceof Spot.InReply) return "reply";
        if (spot instanceof Spot.InRole) return "role";
        if (spot instanceof Spot.InBody) return "body";
        return spot instanceof Spot.InTotal ? "total" : "sources";
    }
}
