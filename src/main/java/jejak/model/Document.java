package jejak.model;

import jejak.diagnostic.Span;

/** One file of an author's: facts and words, typed, each with its place. */
public sealed interface Document permits Event, Actor, Source, Page {
    Id id();

    Kind kind();

    /** Its heading: an event's, source's or page's title, an actor's name. */
    Localized<String> title();

    Localized<Prose> body();

    Editorial editorial();

    /** The file. */
    Span at();

    <R> R match(Cases<R> cases);

    /** One case a kind, so that the compiler asks for a new kind everywhere. */
    interface Cases<R> {
        R event(Event event);

        R actor(Actor actor);

        R source(Source source);

        R page(Page page);
    }
}
