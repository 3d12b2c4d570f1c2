package jejak.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;
import jejak.model.Actor;
import jejak.model.Claim;
import jejak.model.Event;
import jejak.model.Funding;
import jejak.model.Id;
import jejak.model.Lang;
import jejak.model.Located;
import jejak.model.Page;
import jejak.model.Ref;
import jejak.model.Settings;

/** Finds names that two things share. File names are unique by the time documents have ids. */
final class Uniqueness {
    private final Faults faults;

    Uniqueness(Faults faults) {
        this.faults = faults;
    }

    void check(Publication publication, Settings settings, Names names) {
        aliases(publication.actors(), names);
        claims(publication.events());
        funding(publication.events());
        phases(settings.phases());
        glossary(settings.glossary());
        pages(publication.pages(), settings.languages());
    }

    private void aliases(List<Actor> actors, Names names) {
        record Claimed(Actor actor, Located<String> alias) {}
        Map<String, Claimed> seen = new HashMap<>();
        for (Actor actor : actors) {
            for (Located<String> alias : actor.aliases()) {
                String text = alias.value();
                if (text.isEmpty()) continue;
                names.actor(new Ref(text, alias.at()))
                        .filter(other ->
                                other.id().text().equals(text) && !other.id().equals(actor.id()))
                        .ifPresent(other -> faults.add(
                                SiteCode.ALIAS_IS_ID,
                                alias.at(),
                                "the alias `" + text + "` is the id of "
                                        + other.at().file(),
                                "remove the alias"));
                Claimed first = seen.putIfAbsent(Names.folded(text), new Claimed(actor, alias));
                if (first == null || first.actor().id().equals(actor.id())) continue;
                String spelling = first.alias().value();
                faults.add(Diagnostic.of(
                                SiteCode.DUPLICATE_ALIAS,
                                alias.at(),
                                "the alias `" + text + "` is one of `"
                                        + first.actor().id() + "` too"
                                        + (spelling.equals(text) ? "" : ", as `" + spelling + "`"),
                                "keep it with one of them")
                        .note(first.alias().at(), "the other one"));
            }
        }
    }

    private void claims(List<Event> events) {
        for (Event event : events) {
            if (event.claims().size() < 2) continue;
            Map<Id, Span> seen = new HashMap<>();
            for (Claim claim : event.claims()) unique(seen, claim.id(), claim.at(), "claims of this event");
        }
    }

    private void funding(List<Event> events) {
        Map<Id, Span> seen = new HashMap<>();
        for (Event event : events) {
            for (Funding row : event.funding()) {
                row.id().ifPresent(id -> unique(seen, id, row.at(), "rows of money"));
            }
        }
    }

    private void glossary(List<Settings.Term> glossary) {
        Map<Id, Span> seen = new HashMap<>();
        for (Settings.Term term : glossary) unique(seen, term.id(), term.at(), "terms");
    }

    private void phases(List<Settings.Phase> phases) {
        Map<Id, Span> seen = new HashMap<>();
        for (Settings.Phase phase : phases) unique(seen, phase.id(), phase.at(), "phases");
    }

    private void unique(Map<Id, Span> seen, Id id, Span at, String what) {
        Span first = seen.putIfAbsent(id, at);
        if (first == null) return;
        faults.add(Diagnostic.of(
                        SiteCode.DUPLICATE_ID, at, "two " + what + " have the id `" + id + "`", "rename one of them")
                .note(first, "the other one"));
    }

    private void pages(List<Page> pages, List<Lang> languages) {
        Set<String> folders = new HashSet<>();
        languages.stream().skip(1).forEach(lang -> folders.add(Names.folded(lang.tag())));
        for (Page page : pages) {
            if (!Paths.isReserved(page.id()) && !folders.contains(page.id().text())) continue;
            faults.add(
                    SiteCode.RESERVED_ID,
                    page.at(),
                    "`" + page.id() + "` is the name of another part of the site",
                    "rename the file");
        }
    }
}
