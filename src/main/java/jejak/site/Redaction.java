package jejak.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import jejak.model.Access;
import jejak.model.Account;
import jejak.model.Actor;
import jejak.model.Citation;
import jejak.model.Claim;
import jejak.model.Closeness;
import jejak.model.Document;
import jejak.model.Editorial;
import jejak.model.Event;
import jejak.model.Funding;
import jejak.model.Lang;
import jejak.model.Localized;
import jejak.model.Page;
import jejak.model.Prose;
import jejak.model.Ref;
import jejak.model.Settings;
import jejak.model.Source;

/**
 * Takes every trace of withheld sources out of the records that leave this package: no id, locator or lineage is left to
 * print. What an editor quotes of one stays.
 *
 * <p>A citation of a withheld source keeps its place and names nothing: its target is empty.
 */
final class Redaction implements Document.Cases<Document> {
    private final Names names;
    private final boolean isNeeded;

    Redaction(Names names, List<Source> sources) {
        this.names = names;
        this.isNeeded = sources.stream().anyMatch(s -> s.access() == Access.WITHHELD);
    }

    static boolean isRedacted(Citation citation) {
        return citation.source().target().isEmpty();
    }

    <D extends Document> List<D> documents(List<D> documents, Class<D> kind) {
        return isNeeded ? each(documents, d -> kind.cast(d.match(this))) : documents;
    }

    Citation citation(Citation c) {
        if (!isNeeded) return c;
        if (names.isWithheld(c.source())) {
            return new Citation(
                    new Ref("", c.at()), Optional.empty(), c.quote(), Optional.of(Closeness.ANONYMOUS), List.of());
        }
        List<Ref> via = refs(c.via());
        return via.size() == c.via().size() ? c : new Citation(c.source(), c.locator(), c.quote(), c.closeness(), via);
    }

    List<Citation> citations(List<Citation> citations) {
        return each(citations, this::citation);
    }

    @Override
    public Event event(Event e) {
        return new Event(
                e.id(),
                e.at(),
                e.title(),
                e.date(),
                e.actors(),
                citations(e.sources()),
                e.summary(),
                e.time(),
                e.timezone(),
                e.dateBasis(),
                e.dateNote(),
                e.stated(),
                e.note(),
                e.importance(),
                e.topics(),
                e.place(),
                e.related(),
                each(e.claims(), this::claim),
                each(e.accounts(), this::account),
                each(e.funding(), this::funding),
                each(e.denials(), this::denial),
                e.media(),
                editorial(e.editorial()),
                body(e.body()));
    }

    @Override
    public Actor actor(Actor a) {
        return new Actor(
                a.id(),
                a.at(),
                a.title(),
                a.actorKind(),
                a.aliases(),
                a.summary(),
                a.statedLiving(),
                each(
                        a.roles(),
                        r -> new Actor.Role(r.role(), r.org(), r.kind(), r.from(), r.to(), citations(r.sources()))),
                a.wikidata(),
                a.website(),
                a.country(),
                a.born(),
                a.died(),
                a.founded(),
                a.dissolved(),
                a.image(),
                a.publicRole(),
                each(a.accounts(), this::account),
                editorial(a.editorial()),
                body(a.body()));
    }

    @Override
    public Source source(Source s) {
        return new Source(
                s.id(),
                s.at(),
                s.title(),
                s.sourceKind(),
                s.author(),
                s.publisher(),
                s.date(),
                s.language(),
                s.url(),
                s.archiveUrl(),
                s.archiveDate(),
                s.accessed(),
                s.court(),
                s.closeness(),
                s.speaker(),
                refs(s.derivedFrom()),
                refs(s.translationOf()),
                refs(s.transcriptOf()),
                s.releasedBy(),
                s.containedIn().filter(ref -> !names.isWithheld(ref)),
                s.authenticity(),
                s.decides(),
                s.consulted(),
                s.file(),
                s.sha256(),
                s.publishFile(),
                s.access(),
                s.letter().map(this::letter),
                editorial(s.editorial()),
                body(s.body()));
    }

    @Override
    public Page page(Page p) {
        return new Page(
                p.id(),
                p.at(),
                p.title(),
                p.summary(),
                p.order(),
                each(p.accounts(), this::account),
                p.coverage().filter(c -> !names.isWithheld(c.source())),
                editorial(p.editorial()),
                body(p.body()));
    }

    Funding funding(Funding f) {
        if (!isNeeded) return f;
        return new Funding(
                f.id(),
                f.from(),
                f.to(),
                f.amount(),
                f.kind(),
                f.status(),
                f.date(),
                f.per(),
                citations(f.sources()),
                f.via(),
                f.of(),
                f.fulfils(),
                f.sameAs(),
                f.disputed(),
                f.note(),
                f.at());
    }

    Settings.StatedTotal total(Settings.StatedTotal t) {
        return new Settings.StatedTotal(t.from(), t.to(), t.amount(), t.by(), citations(t.sources()), t.at());
    }

    Event.Denial denial(Event.Denial d) {
        return new Event.Denial(d.actor(), d.text(), d.source().map(this::citation));
    }

    private Claim claim(Claim c) {
        return new Claim(
                c.id(),
                c.text(),
                c.stated(),
                c.by(),
                citations(c.supporting()),
                citations(c.against()),
                c.note(),
                c.updates(),
                c.at());
    }

    Account account(Account a) {
        if (!isNeeded) return a;
        return new Account(
                a.question(),
                a.kind(),
                a.claim(),
                each(a.versions(), v -> new Account.Version(v.says(), citations(v.sources()), v.change(), v.at())),
                a.finding(),
                a.at());
    }

    private Editorial editorial(Editorial e) {
        if (e.replies().isEmpty()) return e;
        return new Editorial(
                e.corrections(),
                e.updates(),
                each(
                        e.replies(),
                        r -> new Editorial.Reply(
                                r.actor(),
                                r.asked(),
                                r.answered(),
                                r.text(),
                                r.source().map(this::citation))),
                e.checkedBy(),
                e.published(),
                e.reviewBy(),
                e.withdrawn(),
                e.draft(),
                e.embargo(),
                e.redirectFrom());
    }

    private Source.Letter letter(Source.Letter l) {
        return new Source.Letter(
                l.from(), l.to(), l.cc(), l.subject(), l.sent(), l.inReplyTo().filter(ref -> !names.isWithheld(ref)));
    }

    private Localized<Prose> body(Localized<Prose> body) {
        SortedMap<Lang, Prose> translations = new TreeMap<>();
        body.translations().forEach((lang, prose) -> translations.put(lang, prose(prose)));
        return new Localized<>(prose(body.original()), translations);
    }

    private Prose prose(Prose prose) {
        return new Prose(
                each(prose.blocks(), block -> new Prose.Block(each(block.segments(), this::segment))),
                prose.anchors(),
                prose.firstSentence(),
                prose.web());
    }

    private Prose.Segment segment(Prose.Segment segment) {
        return segment instanceof Prose.Cite cite ? new Prose.Cite(citation(cite.citation())) : segment;
    }

    private List<Ref> refs(List<Ref> refs) {
        return refs.stream().filter(ref -> !names.isWithheld(ref)).toList();
    }

    private static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(list.size());
        for (T item : list) changed.add(change.apply(item));
        return changed;
    }
}
