package jejak.site;

import jejak.model.Actor;
import jejak.model.Event;
import jejak.model.Lang;
import jejak.model.Page;
import jejak.model.Source;

/**
 * One page to be written.
 *
 * @param path from the root of the output, such as {@code id/events/x.html}
 */
public record Route(String path, Lang lang, Target target) {

    /** What stands on the page. */
    public sealed interface Target {}

    public record EventPage(Event event) implements Target {}

    public record ActorPage(Actor actor) implements Target {}

    public record SourcePage(Source source) implements Target {}

    public record TextPage(Page page) implements Target {}

    public record ListingPage(Listing listing) implements Target {}

    /** Every claim that is an actor's. */
    public record ClaimsPage(Actor actor) implements Target {}

    /** One year of a timeline that is split; {@link Integer#MAX_VALUE} for what is undated. */
    public record YearPage(int year) implements Target {}

    /** Served by the host at any depth where there is no page. */
    public record NotFoundPage() implements Target {}

    /** An earlier address. @param to the path it leads to now, from the root of its language */
    public record RedirectPage(String to) implements Target {}
}
