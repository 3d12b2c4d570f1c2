package jejak.render;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import jejak.model.Actor;
import jejak.model.Document;
import jejak.model.Event;
import jejak.model.Id;
import jejak.model.Kind;
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
    private final Optional<Route> route;
    private final String path;
    private final String up;
    private final Notebook notes;
    private final boolean isAddress;
    private final Set<Id> described;
    private final Optional<Binding> binding;
    private final String prefix;
    private final int depth;

    Sheet(Site site, Speech speech, Route route) {
        this.site = site;
        this.speech = speech;
        this.route = Optional.of(route);
        this.path = route.path();
        this.up = route.target() instanceof Route.NotFoundPage
                ? site.settings().basePath()
                : Paths.up(route.path()
                        .substring(Paths.root(route.lang(), speech.first()).length()));
        this.binding = Optional.empty();
        this.notes = new Notebook(this);
        this.isAddress =
                !(route.target() instanceof Route.NotFoundPage) && !(route.target() instanceof Route.RedirectPage);
        this.described = new HashSet<>();
        this.prefix = "";
        this.depth = 0;
    }

    /** A document made of many. @param path where it lies, from the root of the output */
    Sheet(Site site, Speech speech, String path, Binding binding) {
        this.site = site;
        this.speech = speech;
        this.route = Optional.empty();
        this.path = path;
        this.binding = Optional.of(binding);
        this.up = binding.outside()
                .map(root -> root.isEmpty() ? "" : root + Paths.root(speech.lang(), speech.first()))
                .orElse("");
        this.notes = new Notebook(this);
        this.isAddress = true;
        this.described = new HashSet<>();
        this.prefix = "";
        this.depth = 0;
    }

    private Sheet(Sheet whole, String prefix, int depth) {
        this.site = whole.site;
        this.speech = whole.speech;
        this.route = whole.route;
        this.path = whole.path;
        this.binding = whole.binding;
        this.up = whole.up;
        this.notes = whole.notes;
        this.isAddress = whole.isAddress;
        this.described = whole.described;
        this.prefix = prefix;
        this.depth = depth;
    }

    /** The same sheet where it tells of one of its documents. @param depth by how many ranks its headings go down */
    Sheet within(Document document, int depth) {
        return new Sheet(this, Binding.prefix(document) + ".", depth);
    }

    /** What makes one document of many; empty for a page. */
    Optional<Binding> binding() {
        return binding;
    }

    /** An anchor on this page, by its name on the page of the document that it belongs to. */
    String anchor(String local) {
        return prefix + local;
    }

    /** Prose of this place as the page has it. */
    String prose(String html) {
        return binding.isPresent() ? BoundProse.of(html, prefix, depth) : html;
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

    /** Of a page of the site; a document made of many is none. */
    Optional<Route> route() {
        return route;
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
        if (binding.flatMap(Binding::outside).filter(root -> !root.isEmpty()).isPresent()) {
            return binding.get().outside().get();
        }
        return first || up.startsWith("/") ? up : up + "../";
    }

    /** Empty where it leads nowhere: out of a document that stands alone, to a site without an address. */
    String href(Document document) {
        Optional<String> within = within(document);
        return within.isPresent() ? "#" + within.get() : href(Paths.of(document));
    }

    /** @param anchor on the document's own page */
    String href(Document document, String anchor) {
        Optional<String> within = within(document);
        if (within.isPresent()) {
            // of a source only its entry stands here
            return "#" + within.get() + (document.kind() == Kind.SOURCE ? "" : "." + anchor);
        }
        String page = href(Paths.of(document));
        return page.isEmpty() ? "" : page + "#" + anchor;
    }

    String href(Listing listing) {
        Optional<String> within = binding.isPresent() ? binding.get().anchor(listing) : Optional.empty();
        return within.isPresent() ? "#" + within.get() : href(Paths.of(listing));
    }

    private Optional<String> within(Document document) {
        return binding.isPresent() ? binding.get().anchor(document) : Optional.empty();
    }

    /** @param path from the root of the page's language */
    String href(String path) {
        return isCutOff() ? "" : up + path;
    }

    /** A file that readers may have. @param path from the root of the output */
    String file(String path) {
        Optional<String> within = binding.isPresent() ? binding.get().file(path) : Optional.empty();
        if (within.isPresent()) return within.get();
        return isCutOff() ? "" : toRoot() + Addresses.path(path);
    }

    private boolean isCutOff() {
        return binding.isPresent() && binding.get().outside().isEmpty();
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
        return actor.isPresent()
                ? chip(actor.get(), note)
                : new Marks.Chip(speech.term(name.target()), "", "", note, Speech.none());
    }

    static Marks.Chip noChip() {
        return new Marks.Chip("", "", "");
    }

    /** An event's summary, or else its body's first sentence. */
    Marks.Words summary(Event event) {
        return event.summary().isPresent() ? speech.words(event.summary().get()) : firstSentence(event);
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
