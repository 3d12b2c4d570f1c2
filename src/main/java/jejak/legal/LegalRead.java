package jejak.legal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jejak.model.Actor;
import jejak.model.Document;
import jejak.model.Editorial;
import jejak.model.Event;
import jejak.model.Lang;
import jejak.model.Medium;
import jejak.model.Prose;
import jejak.site.Site;

/**
 * Reads a site as a libel lawyer would: passage by passage, sentence by sentence, in every language it is written in.
 *
 * <p>A translation is a publication of its own and is read again. What a page shows untranslated is read once.
 */
public final class LegalRead {
    private final Site site;
    private final Naming naming;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Memo.Contact> contacts = new ArrayList<>();

    private LegalRead(Site site) {
        this.site = site;
        this.naming = Naming.of(site.actors());
    }

    public static Memo of(Site site) {
        LegalRead read = new LegalRead(site);
        for (Lang lang : site.settings().languages()) read.read(lang);
        return new Memo(
                site.settings(),
                site.viewpoint().today(),
                site.viewpoint().drafts(),
                read.people(),
                read.statements,
                read.contacts,
                read.pictures());
    }

    private void read(Lang lang) {
        Sentences sentences = Sentences.of(lang);
        for (Passage p : DocumentPassages.of(site.settings(), site, lang)) read(p, Optional.empty(), lang, sentences);
        for (Document document : documents()) {
            for (Passage p : DocumentPassages.of(document, site, lang)) {
                read(p, Optional.of(document), lang, sentences);
            }
        }
    }

    private List<Document> documents() {
        List<Document> all = new ArrayList<>(site.events());
        all.addAll(site.actors());
        all.addAll(site.sources());
        all.addAll(site.pages());
        all.addAll(site.tombstones());
        return all;
    }

    private void read(Passage passage, Optional<Document> document, Lang lang, Sentences sentences) {
        List<Sentences.Stretch> stretches = sentences.in(passage.text());
        for (int i = 0; i < stretches.size(); i++) {
            Sentences.Stretch stretch = stretches.get(i);
            List<Passage.Mark> marks = Marks.of(i, stretches, passage);
            String text = passage.text().substring(stretch.from(), stretch.to());
            Map<String, Actor> named = new TreeMap<>();
            for (Actor actor : passage.named())
                if (Naming.mayLive(actor)) named.put(actor.id().text(), actor);
            for (Passage.Mark mark : marks) {
                mark.link().filter(Naming::mayLive).ifPresent(a -> named.put(a.id().text(), a));
            }
            List<Statement.Name> names = new ArrayList<>();
            for (Naming.Found found : naming.in(text, lang)) {
                named.put(found.actor().id().text(), found.actor());
                Statement.Name name = new Statement.Name(found.from(), found.to());
                if (!names.contains(name)) names.add(name);
            }
            boolean contact = ContactData.isIn(text);
            if (contact) {
                Optional<Integer> number = named.isEmpty() ? Optional.empty() : Optional.of(statements.size() + 1);
                contacts.add(new Memo.Contact(lang, document, passage.piece(), passage.at(), text, number));
            }
            if (named.isEmpty()) continue;
            List<Actor> living = List.copyOf(named.values());
            List<Ground> grounds = grounds(passage, marks, document, lang);
            List<Statement.Answer> replies =
                    living.stream().map(a -> answer(a, document)).toList();
            statements.add(new Statement(
                    statements.size() + 1,
                    lang,
                    document,
                    passage.piece(),
                    passage.at(),
                    text,
                    names,
                    living,
                    grounds,
                    replies,
                    Judgement.of(passage.piece(), grounds, replies, contact)));
        }
    }

    /** The claims and sources marked at the sentence; where there are none, those of all the passage. */
    private List<Ground> grounds(Passage passage, List<Passage.Mark> marks, Optional<Document> document, Lang lang) {
        List<Ground> own = new ArrayList<>();
        if (document.isPresent() && document.get() instanceof Event event) {
            for (Passage.Mark mark : marks) {
                mark.claim()
                        .ifPresent(id -> event.claims().stream()
                                .filter(claim -> claim.id().text().equals(id))
                                .forEach(claim -> own.add(Ground.of(claim, site.evidence(event, claim)))));
            }
        }
        own.addAll(new Passages(site, lang, passage.at())
                .cited(marks.stream().flatMap(m -> m.citation().stream()).toList()));
        return own.isEmpty() ? passage.grounds() : own;
    }

    private Statement.Answer answer(Actor actor, Optional<Document> document) {
        List<Editorial.Reply> replies = new ArrayList<>();
        document.ifPresent(d -> replies.addAll(replies(actor, d)));
        boolean isOwn = document.filter(d -> d instanceof Actor && d.id().equals(actor.id()))
                .isPresent();
        if (!isOwn) replies.addAll(replies(actor, actor));
        return new Statement.Answer(actor, replies);
    }

    private List<Editorial.Reply> replies(Actor actor, Document document) {
        return document.editorial().replies().stream()
                .filter(reply -> site.actor(reply.actor())
                        .filter(a -> a.id().equals(actor.id()))
                        .isPresent())
                .toList();
    }

    private List<Memo.Person> people() {
        Map<String, List<Statement>> by = new TreeMap<>();
        for (Statement s : statements) {
            for (Actor actor : s.named())
                by.computeIfAbsent(actor.id().text(), id -> new ArrayList<>()).add(s);
        }
        List<Memo.Person> people = new ArrayList<>();
        for (Actor actor : site.actors()) {
            List<Statement> about = by.getOrDefault(actor.id().text(), List.of());
            if (about.isEmpty()) continue;
            List<Editorial.Reply> all = new ArrayList<>();
            for (Document document : documents()) all.addAll(replies(actor, document));
            int flagged = (int) about.stream().filter(s -> !s.flags().isEmpty()).count();
            people.add(new Memo.Person(actor, about.size(), flagged, new Statement.Answer(actor, all)));
        }
        return people;
    }

    private List<Memo.Picture> pictures() {
        List<Memo.Picture> found = new ArrayList<>();
        for (Document document : documents()) {
            List<Medium> media = new ArrayList<>();
            if (document instanceof Event event) media.addAll(event.media());
            if (document instanceof Actor actor) actor.image().ifPresent(media::add);
            for (Medium medium : media) {
                boolean none =
                        medium.credit().filter(c -> !c.original().isBlank()).isEmpty();
                if (none)
                    found.add(new Memo.Picture(
                            document, medium.file().at(), medium.file().value()));
            }
            inBody(document, found);
        }
        return found;
    }

    // Markdown has no place for a credit, so a picture in a body never has one.
    private static void inBody(Document document, List<Memo.Picture> found) {
        List<Prose> bodies = new ArrayList<>(List.of(document.body().original()));
        bodies.addAll(document.body().translations().values());
        bodies.stream()
                .flatMap(prose -> prose.blocks().stream())
                .flatMap(block -> block.segments().stream())
                .filter(segment -> segment instanceof Prose.FileLink file && file.image())
                .map(segment -> (Prose.FileLink) segment)
                .sorted(Comparator.comparing((Prose.FileLink file) -> file.at()))
                .forEach(file -> found.add(new Memo.Picture(document, file.at(), file.path())));
    }
}
