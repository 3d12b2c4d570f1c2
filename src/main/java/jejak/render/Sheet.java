package jejak.render;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import jejak.model.Actor;
import jejak.model.Document;
import jejak.model.Event;
import jejak.model.Id;
import jejak.model.Localized;
import jejak.model.Party;
import jejak.model.Ref;
import jejak.model.Source;
import jejak.render.view.Marks;
import jejak.site.Listing;
import jejak.site.Paths;
import jejak.site.Route;
import jejak.site.Site;

/** One page being composed: where it lies, its language, and the notes it has so far. */
final class Sheet {
    private final Site site;
    private final Speech speech;
    private final String path;
    private final String up;
    private final Notebook notes;
    private final boolean isAddress;
    private final Set<Id> described = new HashSet<>();

    Sheet(Site site, Speech speech, Route route) {
        this.site = site;
        this.speech = speech;
        this.path = route.path();
        this.up = route.target() instanceof Route.NotFoundPage
                ? site.settings().basePath()
                : Paths.up(route.path()
                        .substring(Paths.root(route.lang(), speech.first()).length()));
        this.notes = new Notebook(this);
        this.isAddress =
                !(route.target() instanceof Route.NotFoundPage) && !(route.target() instanceof Route.RedirectPage);
    }

    Site site() {
        return site;
    }

    Speech speech() {
        return speech;
    }

    Notebook notes() {
        return notes;
    }

    /** From the root of the output. */
    String path() {
        return path;
    }

    /** Whether readers should find the page where it lies: not one that stands in for another. */
    boolean isAddress() {
        return isAddress;
    }

    /** The way to the root of the page's language. */
    String toLanguageRoot() {
        return up;
    }

    /** The way to the root of the output, where assets and data lie. */
    String toRoot() {
        boolean first = speech.lang().equals(speech.first());
        return first || up.startsWith("/") ? up : up + "../";
    }

    String href(Document document) {
        return up + Paths.of(document);
    }

    String href(Listing listing) {
        return up + Paths.of(listing);
    }

    /** @param path from the root of the page's language */
    String href(String path) {
        return up + path;
    }

    Marks.Chip chip(Document document, String note) {
        return chip(document, new Marks.Words(note, "", ""));
    }

    private Marks.Chip chip(Document document, Marks.Words note) {
        return new Marks.Chip(
                speech.plain(document.title()), titleLanguage(document), href(document), note, about(document));
    }

    /** Of a title that is not in the page's language. A person's name is of none. */
    private String titleLanguage(Document document) {
        if (document instanceof Actor) return "";
        if (document instanceof Source source) return Notebook.titleLanguage(source, speech);
        return speech.words(document.title()).lang();
    }

    /** Once a page: the script finds it for all links to the same actor. */
    private Marks.Words about(Document document) {
        if (!(document instanceof Actor actor) || site.isWithdrawn(actor)) return Speech.none();
        if (!described.add(actor.id())) return Speech.none();
        return actor.summary().map(speech::words).orElseGet(() -> firstSentence(actor));
    }

    /** An actor's name and page, or the plain name where there is none. */
    Marks.Chip chip(Party party) {
        return chip(party.name(), Speech.none());
    }

    Marks.Chip chip(Ref name, String note) {
        return chip(name, new Marks.Words(note, "", ""));
    }

    Marks.Chip chip(Ref name, Marks.Words note) {
        Optional<Actor> actor = site.actor(name);
        return actor.map(a -> chip(a, note))
                .orElseGet(() -> new Marks.Chip(speech.term(name.target()), "", "", note, Speech.none()));
    }

    static Marks.Chip noChip() {
        return new Marks.Chip("", "", "");
    }

    /** An event's summary, or else its body's first sentence. */
    Marks.Words summary(Event event) {
        return event.summary().map(speech::words).orElseGet(() -> firstSentence(event));
    }

    Marks.Words firstSentence(Document document) {
        Localized<String> sentence = new Localized<>(
                document.body().original().firstSentence(),
                document.body().translations().containsKey(speech.lang())
                        ? java.util.Map.of(
                                speech.lang(), document.body().in(speech.lang()).firstSentence())
                        : java.util.Map.of());
        return speech.words(sentence);
    }
}
