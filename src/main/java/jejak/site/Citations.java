package jejak.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jejak.model.Account;
import jejak.model.Actor;
import jejak.model.Citation;
import jejak.model.Claim;
import jejak.model.Document;
import jejak.model.Editorial;
import jejak.model.Event;
import jejak.model.Localized;
import jejak.model.Page;
import jejak.model.Prose;
import jejak.model.Source;

/** Every citation of a document with the spot it stands in, spot by spot in the order a page shows them. */
final class Citations implements Document.Cases<Citations> {
    /** A citation in its place; citations of one spot share the very same {@link Spot}. */
    record Cited(Citation citation, Spot spot) {}

    private final List<Cited> found = new ArrayList<>();

    private Citations() {}

    static List<Cited> of(Document document) {
        Citations citations = document.match(new Citations());
        for (Editorial.Reply reply : document.editorial().replies()) {
            citations.add(reply.source(), new Spot.InReply(reply));
        }
        citations.body(document.body());
        return citations.found;
    }

    @Override
    public Citations event(Event event) {
        add(event.sources(), new Spot.Sources());
        for (Claim claim : event.claims()) {
            add(claim.supporting(), new Spot.InClaim(claim, false));
            add(claim.against(), new Spot.InClaim(claim, true));
        }
        accounts(event.accounts());
        for (int i = 0; i < event.funding().size(); i++) {
            add(
                    event.funding().get(i).sources(),
                    new Spot.InFunding(event.funding().get(i), i + 1));
        }
        for (Event.Denial denial : event.denials()) add(denial.source(), new Spot.InDenial(denial));
        return this;
    }

    @Override
    public Citations actor(Actor actor) {
        for (Actor.Role role : actor.roles()) add(role.sources(), new Spot.InRole(role));
        accounts(actor.accounts());
        return this;
    }

    @Override
    public Citations source(Source source) {
        return this;
    }

    @Override
    public Citations page(Page page) {
        accounts(page.accounts());
        return this;
    }

    private void accounts(List<Account> accounts) {
        for (int i = 0; i < accounts.size(); i++) {
            Spot spot = new Spot.InAccount(accounts.get(i), i + 1);
            for (Account.Version version : accounts.get(i).versions()) add(version.sources(), spot);
        }
    }

    private void body(Localized<Prose> body) {
        Spot spot = new Spot.InBody();
        body(body.original(), spot);
        body.translations().values().forEach(prose -> body(prose, spot));
    }

    private void body(Prose prose, Spot spot) {
        for (Prose.Block block : prose.blocks()) {
            for (Prose.Segment segment : block.segments()) {
                if (segment instanceof Prose.Cite cite) found.add(new Cited(cite.citation(), spot));
            }
        }
    }

    private void add(Optional<Citation> citation, Spot spot) {
        citation.ifPresent(c -> found.add(new Cited(c, spot)));
    }

    private void add(List<Citation> citations, Spot spot) {
        for (Citation citation : citations) found.add(new Cited(citation, spot));
    }
}
