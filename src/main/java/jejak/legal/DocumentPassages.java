package jejak.legal;

import java.util.List;
import java.util.Optional;
import jejak.model.Account;
import jejak.model.Actor;
import jejak.model.Claim;
import jejak.model.Document;
import jejak.model.Editorial;
import jejak.model.Event;
import jejak.model.Lang;
import jejak.model.Medium;
import jejak.model.Page;
import jejak.model.Party;
import jejak.model.Prose;
import jejak.model.Ref;
import jejak.model.Settings;
import jejak.model.Source;
import jejak.site.Row;
import jejak.site.Site;

/** Every text of a document that reaches the output, in about the order its page shows them, with what it rests on. */
final class DocumentPassages implements Document.Cases<List<Ground>> {
    private final Site site;
    private final Passages out;

    private DocumentPassages(Site site, Passages out) {
        this.site = site;
        this.out = out;
    }

    static List<Passage> of(Document document, Site site, Lang lang) {
        Passages out = new Passages(site, lang, document.at());
        if (site.isWithdrawn(document)) return tombstone(document, out);
        DocumentPassages passages = new DocumentPassages(site, out);
        List<Ground> grounds = document.match(passages);
        passages.body(document, grounds);
        passages.editorial(document.editorial(), grounds);
        return out.list();
    }

    private static List<Passage> tombstone(Document document, Passages out) {
        if (!(document instanceof Actor)) out.add(Piece.WITHDRAWAL, document.title(), List.of());
        document.editorial().withdrawn().ifPresent(w -> out.add(Piece.WITHDRAWAL, w.note(), List.of()));
        return out.list();
    }

    /** What stands on pages that are about no document: the site's own words. */
    static List<Passage> of(Settings settings, Site site, Lang lang) {
        Passages out = new Passages(site, lang, settings.at());
        out.add(Piece.SITE, settings.title(), List.of());
        out.add(Piece.SITE, settings.tagline(), List.of());
        settings.newsroom().ifPresent(room -> out.add(Piece.SITE, room.name(), List.of()));
        for (Settings.Phase phase : settings.phases()) out.at(phase.at()).add(Piece.SITE, phase.title(), List.of());
        for (Settings.Finding finding : settings.findings()) {
            Optional<Event> event = finding.event().flatMap(site::event);
            Optional<Claim> claim = event.flatMap(e -> finding.claim().flatMap(ref -> site.claim(e, ref)));
            List<Ground> grounds = event.filter(site.events()::contains)
                    .map(e -> List.of(claim.map(c -> Ground.of(c, site.evidence(e, c)))
                            .orElseGet(() -> Ground.of(Ground.Basis.EVENT, site.evidence(e)))))
                    .orElse(List.of());
            out.at(finding.at()).add(Piece.FINDING, finding.text(), grounds);
        }
        for (Settings.StatedTotal total : settings.statedTotals()) {
            String words = out.name(total.from()) + " \u2192 " + out.name(total.to()) + ": "
                    + total.amount().text();
            List<Ground> grounds = out.cited(total.sources());
            out.at(total.at()).once(Piece.MONEY, words, grounds, out.actors(total.by()));
            out.citations(total.sources(), grounds);
        }
        return out.list();
    }

    @Override
    public List<Ground> event(Event event) {
        List<Ground> own = List.of(Ground.of(Ground.Basis.EVENT, site.evidence(event)));
        out.add(Piece.TITLE, event.title(), own);
        out.add(Piece.SUMMARY, event.summary(), own);
        out.add(Piece.DATE_NOTE, event.dateNote(), own);
        out.add(Piece.PLACE, event.place(), own);
        out.add(Piece.NOTE, event.note(), own);
        for (var part : event.actors()) {
            out.at(part.actor().at());
            part.role().ifPresent(role -> out.add(Piece.PART_TAKEN, role, own, out.actors(part.actor())));
        }
        out.at(event.at());
        for (String topic : event.topics()) out.once(Piece.TOPIC, topic, own, List.of());
        out.citations(event.sources(), own);
        for (Claim claim : event.claims()) claim(event, claim);
        accounts(event.accounts(), Optional.of(event), own);
        for (Row row : site.ledger().rowsOf(event)) money(row);
        for (Event.Denial denial : event.denials()) {
            out.at(denial.actor().at());
            out.add(Piece.DENIAL, denial.text(), own, out.actors(denial.actor()));
            denial.source().ifPresent(source -> out.citations(List.of(source), own));
        }
        for (Medium medium : event.media()) medium(medium, own);
        return own;
    }

    // A name is no sentence: what an actor is called is left to the heading of their page.
    @Override
    public List<Ground> actor(Actor actor) {
        out.add(Piece.SUMMARY, actor.summary(), List.of());
        actor.publicRole().ifPresent(role -> out.add(Piece.PUBLIC_ROLE, role, List.of(), List.of(actor)));
        for (Actor.Role role : actor.roles()) {
            List<Ground> grounds = out.cited(role.sources());
            out.add(Piece.ROLE, role.role(), grounds, List.of(actor));
            out.citations(role.sources(), grounds);
        }
        accounts(actor.accounts(), Optional.empty(), List.of());
        actor.image().ifPresent(image -> medium(image, List.of()));
        return List.of();
    }

    @Override
    public List<Ground> source(Source source) {
        List<Ground> own = List.of(Ground.of(
                Ground.Basis.SOURCE,
                site.evidence(
                        List.of(jejak.model.Citation.of(new Ref(source.id().text(), source.at()))))));
        out.add(Piece.RECORD, source.title(), own);
        source.author().ifPresent(author -> out.once(Piece.RECORD, author, own, List.of()));
        source.publisher().ifPresent(publisher -> out.once(Piece.RECORD, publisher, own, List.of()));
        source.court().caseName().ifPresent(name -> out.once(Piece.RECORD, name, own, List.of()));
        source.court().exhibit().ifPresent(name -> out.once(Piece.RECORD, name, own, List.of()));
        source.releasedBy().ifPresent(by -> out.once(Piece.RECORD, out.name(by), own, List.of()));
        source.letter().ifPresent(letter -> letter(letter, own));
        return own;
    }

    @Override
    public List<Ground> page(Page page) {
        out.add(Piece.TITLE, page.title(), List.of());
        out.add(Piece.SUMMARY, page.summary(), List.of());
        accounts(page.accounts(), Optional.empty(), List.of());
        return List.of();
    }

    private void claim(Event event, Claim claim) {
        List<Ground> grounds = List.of(Ground.of(claim, site.evidence(event, claim)));
        out.at(claim.at());
        out.add(Piece.CLAIM, claim.text(), grounds, claim.by().map(out::actors).orElse(List.of()));
        out.add(Piece.CLAIM_NOTE, claim.note(), grounds);
        claim.updates().forEach(update -> out.add(Piece.CLAIM_UPDATE, update.what(), grounds));
        out.citations(claim.supporting(), grounds);
        out.citations(claim.against(), grounds);
    }

    private void accounts(List<Account> accounts, Optional<Event> event, List<Ground> own) {
        for (Account account : accounts) {
            List<Ground> grounds = event.flatMap(e -> account.claim()
                            .flatMap(ref -> site.claim(e, ref))
                            .map(c -> List.of(Ground.of(c, site.evidence(e, c)))))
                    .orElse(own);
            out.at(account.at()).add(Piece.QUESTION, account.question(), grounds);
            for (Account.Version version : account.versions()) {
                List<Ground> cited = out.cited(version.sources());
                out.at(version.at()).add(Piece.VERSION, version.says(), cited.isEmpty() ? grounds : cited);
                out.citations(version.sources(), cited);
            }
            out.at(account.at()).add(Piece.FINDING, account.finding(), grounds);
        }
    }

    private void money(Row row) {
        var funding = row.funding();
        List<Ground> grounds = List.of(Ground.of(Ground.Basis.MONEY, row.evidence()));
        StringBuilder words = new StringBuilder(out.name(funding.from()));
        for (Ref via : funding.via()) words.append(" \u2192 ").append(out.name(new Party(via)));
        words.append(" \u2192 ").append(out.name(funding.to()));
        words.append(": ").append(funding.amount().text());
        funding.per().ifPresent(per -> words.append(" / ").append(per.word()));
        words.append(" (").append(funding.kind().word()).append(", ");
        words.append(funding.status().word()).append(')');
        out.at(funding.at()).once(Piece.MONEY, words.toString(), grounds, List.of());
        out.add(Piece.MONEY, funding.of(), grounds);
        out.add(Piece.MONEY_NOTE, funding.note(), grounds);
        out.citations(funding.sources(), grounds);
    }

    private void medium(Medium medium, List<Ground> grounds) {
        out.at(medium.at());
        out.add(Piece.CAPTION, medium.caption(), grounds);
        out.add(Piece.DESCRIPTION, medium.alt(), grounds);
        out.add(Piece.CREDIT, medium.credit(), grounds);
    }

    private void letter(Source.Letter letter, List<Ground> own) {
        letter.from().ifPresent(from -> out.once(Piece.RECORD, out.name(from), own, List.of()));
        letter.to().forEach(to -> out.once(Piece.RECORD, out.name(to), own, List.of()));
        letter.cc().forEach(cc -> out.once(Piece.RECORD, out.name(cc), own, List.of()));
        out.add(Piece.RECORD, letter.subject(), own);
    }

    private void body(Document document, List<Ground> grounds) {
        if (!document.body().isIn(out.lang(), site.settings().firstLanguage())) return;
        Prose prose = document.body().in(out.lang());
        List<ProseText.Stretch> stretches = ProseText.of(
                prose,
                link -> {
                    Optional<Document> target = site.document(link.target());
                    String shown = link.words()
                            .orElse(target.map(d -> Entities.escape(d.title().in(out.lang())))
                                    .orElse(""));
                    return new ProseText.Link(shown, target.flatMap(Passages::actor));
                },
                file -> out.linked(file.path(), file.at()));
        for (ProseText.Stretch stretch : stretches) {
            out.add(new Passage(stretch.piece(), stretch.text(), grounds, stretch.marks(), List.of(), document.at()));
            for (Passage.Mark mark : stretch.marks()) {
                mark.citation().ifPresent(c -> out.citations(List.of(c), out.cited(List.of(c))));
            }
        }
    }

    private void editorial(Editorial editorial, List<Ground> grounds) {
        for (Editorial.Correction correction : editorial.corrections()) {
            out.at(correction.at());
            out.add(Piece.CORRECTION, correction.was(), grounds);
            out.add(Piece.CORRECTION, correction.now(), grounds);
            out.add(Piece.CORRECTION, correction.why(), grounds);
        }
        editorial.updates().forEach(update -> out.add(Piece.UPDATE, update.what(), grounds));
        for (Editorial.Reply reply : editorial.replies()) {
            out.at(reply.actor().at());
            reply.text().ifPresent(text -> out.add(Piece.REPLY, text, grounds, out.actors(reply.actor())));
            reply.source().ifPresent(source -> out.citations(List.of(source), grounds));
        }
    }
}
