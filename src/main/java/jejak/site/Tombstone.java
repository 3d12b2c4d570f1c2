package jejak.site;

import java.util.List;
import java.util.Optional;
import jejak.model.Actor;
import jejak.model.Document;
import jejak.model.Editorial;
import jejak.model.Event;
import jejak.model.Importance;
import jejak.model.Localized;
import jejak.model.Page;
import jejak.model.Prose;
import jejak.model.Source;

/** What is left of a withdrawn document: its address, what it was, and the editors' note. The words are gone, the title's too. */
final class Tombstone implements Document.Cases<Document> {
    private static final Localized<Prose> NO_WORDS = Localized.of(Prose.EMPTY);

    static Document of(Document document) {
        return document.match(new Tombstone());
    }

    @Override
    public Event event(Event e) {
        return new Event(
                e.id(),
                e.at(),
                title(e),
                e.date(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Importance.MINOR,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                editorial(e),
                NO_WORDS);
    }

    @Override
    public Actor actor(Actor a) {
        return new Actor(
                a.id(),
                a.at(),
                title(a),
                a.actorKind(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                editorial(a),
                NO_WORDS);
    }

    @Override
    public Source source(Source s) {
        return new Source(
                s.id(),
                s.at(),
                title(s),
                s.sourceKind(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Source.Court.NONE,
                s.closeness(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                s.authenticity(),
                false,
                s.consulted(),
                Optional.empty(),
                Optional.empty(),
                false,
                s.access(),
                Optional.empty(),
                editorial(s),
                NO_WORDS);
    }

    @Override
    public Page page(Page p) {
        return new Page(
                p.id(),
                p.at(),
                title(p),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                editorial(p),
                NO_WORDS);
    }

    private static Localized<String> title(Document document) {
        return Localized.of(document.id().text());
    }

    private static Editorial editorial(Document document) {
        Editorial e = document.editorial();
        return new Editorial(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                e.published(),
                Optional.empty(),
                e.withdrawn(),
                e.draft(),
                e.embargo(),
                e.redirectFrom());
    }
}
