package jejak.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;
import jejak.model.Access;
import jejak.model.Actor;
import jejak.model.Document;
import jejak.model.Event;
import jejak.model.Kind;
import jejak.model.Party;
import jejak.model.Ref;
import jejak.model.Source;

/**
 * Looks up what one file names and notes what is wrong with the names. For one thread; each file has its own.
 *
 * <p>An empty name is a hole that reading has reported already.
 */
final class Refs {
    private final Names live;
    private final Names held;
    private final Faults faults = new Faults();
    private final List<Unknown> unknown = new ArrayList<>(0);
    private final List<String> shown = new ArrayList<>(0);

    Refs(Names live, Names held) {
        this.live = live;
        this.held = held;
    }

    Faults faults() {
        return faults;
    }

    /**
     * What came of it, without the names it was looked up among.
     *
     * @param shown the files that the page shows or links to
     */
    record Found(List<Diagnostic> faults, List<Unknown> unknown, List<String> shown) {
        private static final Found NOTHING = new Found(List.of(), List.of(), List.of());
    }

    Found found() {
        return faults.isEmpty() && unknown.isEmpty() && shown.isEmpty()
                ? Found.NOTHING
                : new Found(faults.list(), List.copyOf(unknown), List.copyOf(shown));
    }

    void show(String path) {
        shown.add(path);
    }

    Optional<Actor> actor(Ref ref) {
        return find(Kind.ACTOR, ref).map(Actor.class::cast);
    }

    Optional<Event> event(Ref ref) {
        return find(Kind.EVENT, ref).map(Event.class::cast);
    }

    Optional<Source> source(Ref ref) {
        return find(Kind.SOURCE, ref).map(Source.class::cast);
    }

    void page(Ref ref) {
        find(Kind.PAGE, ref);
    }

    /** An actor, or a plain name; a plain name that is an actor's own is worth a word. */
    void party(Party party) {
        boolean answers =
                live.actor(party.name()).isPresent() || held.actor(party.name()).isPresent();
        if (!party.isQuoted() || answers) named(party.name());
    }

    void named(Ref name) {
        if (live.actor(name).isPresent()) return;
        if (held.actor(name).isPresent() || !Names.isPlain(name)) {
            actor(name);
            return;
        }
        live.actorNamed(name.target())
                .ifPresent(actor -> faults.add(
                        SiteCode.NAME_OF_ACTOR,
                        name.at(),
                        "`" + name.target() + "` is the name of " + actor.at().file() + ", who is not linked",
                        "write `" + actor.id() + "`"));
    }

    /** The one document that {@code [[target]]} can mean. */
    Optional<Document> link(Ref ref) {
        if (ref.target().isEmpty()) return Optional.empty();
        List<Document> found = live.all(ref).stream().filter(Refs::hasPage).toList();
        if (found.size() == 1) return Optional.of(found.get(0));
        if (found.size() > 1) {
            String kinds = found.stream()
                    .map(d -> (d.kind() == Kind.EVENT || d.kind() == Kind.ACTOR ? "an " : "a ")
                            + d.kind().word())
                    .collect(Collectors.joining(" and "));
            faults.add(
                    SiteCode.AMBIGUOUS_LINK,
                    ref.at(),
                    "`" + ref.target() + "` is " + kinds,
                    found.stream()
                            .map(d -> "`" + d.kind().word() + ":" + d.id() + "`")
                            .collect(Collectors.joining(" or ", "write ", "")));
        } else if (!live.all(ref).isEmpty()) {
            withheld(ref.target(), ref.at());
        } else if (!held.all(ref).isEmpty()) {
            held(ref);
        } else {
            unknown(SiteCode.UNKNOWN_PAGE, ref.target(), ref.at(), Unknown.Among.DOCUMENTS);
        }
        return Optional.empty();
    }

    void withheld(String target, Span at) {
        faults.add(
                SiteCode.DEAD_LINK,
                at,
                "`" + target + "` is withheld, so it has no page",
                "cite it as [@" + target + "], which is printed as a source known to the editors");
    }

    void held(Ref ref) {
        faults.add(
                SiteCode.REFERS_TO_HELD_BACK,
                ref.at(),
                "`" + ref.target() + "` is held back, and this is not",
                "publish both together, or remove the reference");
    }

    void unknown(SiteCode code, String target, Span at, Unknown.Among among) {
        unknown.add(new Unknown(code, target, at, among));
    }

    static boolean hasPage(Document document) {
        return !(document instanceof Source source) || source.access() != Access.WITHHELD;
    }

    private Optional<Document> find(Kind kind, Ref ref) {
        if (ref.target().isEmpty()) return Optional.empty();
        Optional<Document> found = live.find(kind, ref);
        if (found.isPresent()) return found;
        if (held.find(kind, ref).isPresent()) held(ref);
        else unknown(SiteCode.unknown(kind), ref.target(), ref.at(), Unknown.Among.of(kind));
        return Optional.empty();
    }
}
