package jejak.site;

import java.util.List;
import java.util.Optional;
import jejak.model.Account;
import jejak.model.Actor;
import jejak.model.Citation;
import jejak.model.Claim;
import jejak.model.Closeness;
import jejak.model.Consulted;
import jejak.model.Document;
import jejak.model.Editorial;
import jejak.model.Event;
import jejak.model.Funding;
import jejak.model.Lang;
import jejak.model.Medium;
import jejak.model.Page;
import jejak.model.Participant;
import jejak.model.Ref;
import jejak.model.Source;

/** Looks up everything one document names: documents, claims, sources, files. */
final class DocumentCheck implements Document.Cases<Refs> {
    private final Names live;
    private final Names held;
    private final Files files;
    private final Lang first;
    private final Refs refs;

    private DocumentCheck(Names live, Names held, Files files, Lang first) {
        this.live = live;
        this.held = held;
        this.files = files;
        this.first = first;
        this.refs = new Refs(live, held);
    }

    /** @param first the language documents are written in */
    static Refs.Found of(Document document, Names live, Names held, Files files, Lang first) {
        return document.match(new DocumentCheck(live, held, files, first)).found();
    }

    @Override
    public Refs event(Event event) {
        event.actors().stream().map(Participant::actor).forEach(refs::actor);
        for (Event.Related related : event.related()) refs.event(related.event());
        for (Claim claim : event.claims()) claim.by().ifPresent(refs::actor);
        for (Account account : event.accounts()) {
            account.claim().ifPresent(ref -> LinkCheck.claim(event, ref, refs));
        }
        for (Funding row : event.funding()) {
            refs.party(row.from());
            refs.party(row.to());
            row.via().forEach(refs::named);
        }
        for (Event.Denial denial : event.denials()) refs.actor(denial.actor());
        event.media().forEach(this::medium);
        return all(event);
    }

    @Override
    public Refs actor(Actor actor) {
        for (Actor.Role role : actor.roles()) role.org().ifPresent(refs::party);
        actor.image().ifPresent(this::medium);
        noClaims(actor.accounts());
        return all(actor);
    }

    @Override
    public Refs source(Source source) {
        source.speaker().ifPresent(refs::actor);
        for (List<Ref> parents : List.of(source.derivedFrom(), source.translationOf(), source.transcriptOf())) {
            parents.forEach(refs::source);
        }
        source.releasedBy().ifPresent(refs::party);
        source.containedIn().ifPresent(refs::source);
        source.letter().ifPresent(letter -> {
            letter.from().ifPresent(refs::party);
            letter.to().forEach(refs::party);
            letter.cc().forEach(refs::party);
            letter.inReplyTo().ifPresent(refs::source);
        });
        source.file().ifPresent(file -> {
            if (!file.value().isEmpty() && !files.there().contains(file.value())) {
                refs.unknown(SiteCode.MISSING_DOCUMENT, file.value(), file.at(), Unknown.Among.FILES);
            } else if (Files.publishes(source)) {
                files.shown(file.value(), file.at(), SiteCode.MISSING_DOCUMENT, refs);
            }
        });
        return all(source);
    }

    @Override
    public Refs page(Page page) {
        noClaims(page.accounts());
        page.coverage().flatMap(c -> refs.source(c.source())).ifPresent(source -> {
            if (!Refs.hasPage(source)) uncoverable(page.coverage().orElseThrow().source());
        });
        return all(page);
    }

    private Refs all(Document document) {
        for (Citations.Cited cited : Citations.of(document)) citation(cited.citation(), refs);
        for (Editorial.Reply reply : document.editorial().replies()) refs.actor(reply.actor());
        new LinkCheck(document, first, files, live, held, refs).run();
        return refs;
    }

    private void uncoverable(Ref source) {
        refs.faults()
                .add(
                        SiteCode.DEAD_LINK,
                        source.at(),
                        "`" + source.target() + "` is withheld, so no page may tell what it has",
                        "remove `coverage`, or name a source that readers may see");
    }

    private void noClaims(List<Account> accounts) {
        for (Account account : accounts) {
            Optional<Ref> claim = account.claim().filter(ref -> !ref.target().isEmpty());
            claim.ifPresent(ref -> refs.faults()
                    .add(
                            SiteCode.UNKNOWN_CLAIM,
                            ref.at(),
                            "`" + ref.target() + "` is to be a claim, and only an event has claims",
                            "remove `claim`, or move the account to the event"));
        }
    }

    private void medium(Medium medium) {
        files.shown(medium.file().value(), medium.file().at(), SiteCode.MISSING_DOCUMENT, refs);
    }

    /** Looks up what a citation names, and whether it may be cited so (contract section 4). */
    static void citation(Citation citation, Refs refs) {
        citation.via().forEach(refs::source);
        Optional<Source> found = refs.source(citation.source());
        if (found.isEmpty()) return;
        Source source = found.get();
        if (source.consulted() == Consulted.NO) {
            refs.faults()
                    .add(
                            SiteCode.CITES_UNREAD,
                            citation.at(),
                            "`" + source.id() + "` is cited, and nobody has read it",
                            "cite what was read, or set `consulted` in "
                                    + source.at().file() + " once it is read");
        }
        if (source.consulted() == Consulted.PART && citation.locator().isEmpty()) {
            refs.faults()
                    .add(
                            SiteCode.PART_NEEDS_LOCATOR,
                            citation.at(),
                            "only a part of `" + source.id() + "` was read, and the citation does not say which",
                            "add a locator, such as `{id: " + source.id() + ", locator: p. 3}` or [@" + source.id()
                                    + ", p. 3]");
        }
        boolean isParty = citation.closeness().filter(c -> c == Closeness.PARTY).isPresent();
        if (isParty && source.speaker().isEmpty()) {
            refs.faults()
                    .add(
                            SiteCode.PARTY_WITHOUT_SPEAKER,
                            citation.at(),
                            "`" + source.id() + "` is taken as a party's statement, and has no speaker",
                            "add `speaker` to " + source.at().file());
        }
    }
}
