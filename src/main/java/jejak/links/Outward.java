package jejak.links;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Span;
import jejak.model.Actor;
import jejak.model.Document;
import jejak.model.Event;
import jejak.model.Link;
import jejak.model.Page;
import jejak.model.Prose;
import jejak.model.Source;
import jejak.site.Site;

/**
 * A place at which the site links to somebody else's host.
 *
 * @param url as the author wrote it
 * @param archive what the author gives as the archived copy of it
 * @param read the day the editors read it
 */
record Outward(String url, Span at, Optional<String> archive, Optional<LocalDate> read) {

    /** All of what is published, sorted by place. Of a withheld source there is none: to ask for it would give it away. */
    static List<Outward> of(Site site) {
        List<Outward> all = new ArrayList<>();
        site.settings().newsroom().flatMap(room -> room.url()).ifPresent(link -> all.add(plain(link)));
        List<Document> documents = new ArrayList<>(site.events());
        documents.addAll(site.actors());
        documents.addAll(site.sources());
        documents.addAll(site.pages());
        for (Document document : documents) {
            document.match(new Own(all));
            body(document.body().original(), all);
            document.body().translations().values().forEach(prose -> body(prose, all));
        }
        all.sort((a, b) -> a.at.compareTo(b.at));
        return List.copyOf(all);
    }

    private static void body(Prose prose, List<Outward> all) {
        for (Link link : prose.web()) all.add(plain(link));
    }

    private static Outward plain(Link link) {
        return new Outward(link.url(), link.at(), Optional.empty(), Optional.empty());
    }

    private record Own(List<Outward> all) implements Document.Cases<Boolean> {
        @Override
        public Boolean event(Event event) {
            return false;
        }

        @Override
        public Boolean actor(Actor actor) {
            return actor.website().map(Outward::plain).map(all::add).orElse(false);
        }

        @Override
        public Boolean source(Source source) {
            source.archiveUrl().map(Outward::plain).ifPresent(all::add);
            return source.url()
                    .map(link -> all.add(new Outward(
                            link.url(), link.at(), source.archiveUrl().map(Link::url), source.accessed())))
                    .orElse(false);
        }

        @Override
        public Boolean page(Page page) {
            return false;
        }
    }
}
