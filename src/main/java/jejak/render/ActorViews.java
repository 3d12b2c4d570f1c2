package jejak.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jejak.model.Actor;
import jejak.model.Edtf;
import jejak.model.Event;
import jejak.model.Medium;
import jejak.render.view.AccountView;
import jejak.render.view.ActorView;
import jejak.render.view.ActorView.Companion;
import jejak.render.view.ActorView.Outside;
import jejak.render.view.ActorView.Role;
import jejak.render.view.Figure;
import jejak.render.view.Frame;
import jejak.render.view.Marks;
import jejak.render.view.MoneyRow;
import jejak.site.Paths;
import jejak.site.Site;

/** An actor's page: who, roles over time, events, money, the people they share events with. */
final class ActorViews {
    private static final int COMPANIONS = 12;

    private ActorViews() {}

    static ActorView of(Actor actor, Sheet sheet, Frames frames) {
        return of(actor, sheet, about -> frames.of(about, sheet));
    }

    /** As one of many in a document with this frame. */
    static ActorView within(Actor actor, Sheet sheet, Frame frame) {
        return of(actor, sheet, (Frames.About about) -> frame);
    }

    private static ActorView of(Actor actor, Sheet sheet, Function<Frames.About, Frame> frames) {
        // what many documents in one tell elsewhere: events, money, who shares events, how to cite
        boolean isPage = sheet.binding().isEmpty();
        Site site = sheet.site();
        Speech speech = sheet.speech();
        boolean withdrawn = EditorialViews.isWithdrawn(actor);
        Marks.Words summary = Entries.words(actor.summary(), speech);
        List<Event> events = site.eventsOf(actor);
        Marks.Prose body = withdrawn ? ProseViews.none() : ProseViews.of(actor, sheet);
        List<Role> roles = withdrawn ? List.of() : roles(actor, sheet);
        List<AccountView> accounts = withdrawn ? List.of() : AccountViews.of(actor, actor.accounts(), sheet);
        List<MoneyRow> out = withdrawn || !isPage
                ? List.of()
                : MoneyViews.rows(site.fundingOf(actor).out(), sheet);
        List<MoneyRow> in = withdrawn || !isPage
                ? List.of()
                : MoneyViews.rows(site.fundingOf(actor).in(), sheet);
        String description =
                summary.text().isEmpty() ? sheet.firstSentence(actor).text() : summary.text();
        Frames.About about = new Frames.About(
                "actors",
                speech.plain(actor.title()),
                description,
                "profile",
                isPage ? JsonLd.actor(actor, description, sheet) : "",
                actor.editorial().draft(),
                false,
                !speech.isIn(actor.body()) && !actor.body().original().isEmpty());
        return new ActorView(
                frames.apply(withdrawn ? EditorialViews.tombstone("actors", speech) : about),
                EditorialViews.title(actor, speech),
                speech.say("actor", actor.actorKind()),
                actor.aliases().stream().map(a -> a.value()).toList(),
                withdrawn ? Speech.none() : summary,
                Entries.words(actor.publicRole(), speech),
                lifespan(actor, speech),
                picture(actor.image(), sheet),
                roles,
                withdrawn || !isPage ? Figure.NONE : RolePictures.of(actor, sheet),
                body,
                accounts,
                isPage ? Entries.ofActor(events, sheet) : List.of(),
                speech.count("count.events", events.size()),
                claims(actor, sheet),
                out,
                in,
                isPage ? companions(actor, sheet) : List.of(),
                EditorialViews.replies(actor, sheet),
                EditorialViews.corrections(actor, sheet),
                EditorialViews.updates(actor, sheet),
                sheet.notes().all(),
                outside(actor, speech),
                isPage ? Citations.of(actor.title(), actor, sheet) : Citations.none(),
                EditorialViews.updated(actor, speech),
                withdrawn,
                EditorialViews.withdrawal(actor, speech));
    }

    private static Marks.Chip claims(Actor actor, Sheet sheet) {
        int count = sheet.site().claimsOf(actor).size();
        if (count == 0) return Sheet.noChip();
        return new Marks.Chip(sheet.speech().count("count.claims", count), sheet.href(Paths.ofClaims(actor)), "");
    }

    private static String lifespan(Actor actor, Speech speech) {
        Optional<Edtf> from = actor.born().or(actor::founded);
        Optional<Edtf> to = actor.died().or(actor::dissolved);
        List<String> parts = new ArrayList<>(2);
        from.ifPresent(d -> parts.add(speech.say(
                actor.born().isPresent() ? "born" : "founded", speech.dates().full(d))));
        to.ifPresent(d -> parts.add(speech.say(
                actor.died().isPresent() ? "died" : "dissolved", speech.dates().full(d))));
        return String.join(", ", parts);
    }

    static Marks.Picture picture(Optional<Medium> image, Sheet sheet) {
        return image.map(m -> Pictures.of(m, sheet)).orElseGet(Pictures::none);
    }

    private static List<Role> roles(Actor actor, Sheet sheet) {
        Speech speech = sheet.speech();
        List<Role> roles = new ArrayList<>(actor.roles().size());
        for (Actor.Role role : actor.roles()) {
            roles.add(new Role(
                    speech.words(role.role()),
                    role.org().map(sheet::chip).orElseGet(Sheet::noChip),
                    dates(role, speech),
                    sheet.notes().of(role.sources())));
        }
        return roles;
    }

    static String dates(Actor.Role role, Speech speech) {
        if (role.from().isPresent() && role.from().equals(role.to())) {
            return speech.dates().full(role.from().get());
        }
        String from = role.from().map(speech.dates()::full).orElse("");
        String to = role.to().map(speech.dates()::full).orElse("");
        if (from.isEmpty() && to.isEmpty()) return "";
        if (to.isEmpty()) return speech.say("span.from", from);
        return from.isEmpty() ? speech.say("span.until", to) : speech.say("span", from, to);
    }

    private static List<Companion> companions(Actor actor, Sheet sheet) {
        List<Companion> all = new ArrayList<>();
        for (var companion : sheet.site().coActors(actor)) {
            if (all.size() == COMPANIONS) break;
            all.add(new Companion(
                    sheet.chip(companion.actor(), ""),
                    sheet.speech().count("count.shared", companion.shared().size())));
        }
        return all;
    }

    private static List<Outside> outside(Actor actor, Speech speech) {
        List<Outside> links = new ArrayList<>(2);
        actor.website().ifPresent(l -> links.add(new Outside(speech.say("website"), l.url())));
        actor.wikidata().ifPresent(q -> links.add(new Outside("Wikidata " + q, "https://www.wikidata.org/wiki/" + q)));
        return links;
    }
}
