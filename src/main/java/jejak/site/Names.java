package jejak.site;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jejak.model.Access;
import jejak.model.Actor;
import jejak.model.Document;
import jejak.model.Event;
import jejak.model.Id;
import jejak.model.Kind;
import jejak.model.Located;
import jejak.model.Page;
import jejak.model.Party;
import jejak.model.Ref;
import jejak.model.Source;

/**
 * What a reference means: an id of a kind, {@code kind:id}, or an actor's alias.
 *
 * <p>Look-up only; nothing here is iterated, so hashing decides no order.
 */
final class Names {
    private final Map<Kind, Map<String, Document>> byId = new EnumMap<>(Kind.class);
    private final Map<String, Actor> byAlias = new HashMap<>();
    private final Map<String, Actor> byTitle = new HashMap<>();

    /** Of two actors with one alias the first has it; {@code Uniqueness} reports the second. */
    Names(List<? extends Document> documents) {
        for (Kind kind : Kind.values()) byId.put(kind, new HashMap<>());
        for (Document document : documents) {
            byId.get(document.kind()).put(document.id().text(), document);
            if (!(document instanceof Actor actor)) continue;
            byTitle.putIfAbsent(folded(actor.title().original()), actor);
            for (Located<String> alias : actor.aliases()) byAlias.putIfAbsent(spelling(alias.value()), actor);
        }
    }

    Optional<Actor> actor(Ref ref) {
        return find(Kind.ACTOR, ref).map(found -> (Actor) found);
    }

    Optional<Event> event(Ref ref) {
        return find(Kind.EVENT, ref).map(found -> (Event) found);
    }

    Optional<Source> source(Ref ref) {
        return find(Kind.SOURCE, ref).map(found -> (Source) found);
    }

    Optional<Page> page(Ref ref) {
        return find(Kind.PAGE, ref).map(found -> (Page) found);
    }

    Optional<Document> find(Kind kind, Ref ref) {
        String target = ref.target();
        Document found = byId.get(kind).get(target);
        if (found != null) return Optional.of(found);
        Optional<Kind> prefix = prefix(target);
        if (prefix.isPresent()) {
            if (prefix.get() != kind) return Optional.empty();
            target = target.substring(target.indexOf(':') + 1);
            found = byId.get(kind).get(target);
        }
        if (found == null && kind == Kind.ACTOR) found = byAlias.get(spelling(target));
        return Optional.ofNullable(found);
    }

    /** Everything the reference can mean where any kind will do, in the order of the kinds. */
    List<Document> all(Ref ref) {
        List<Document> found = new ArrayList<>(1);
        for (Kind kind : Kind.values()) find(kind, ref).ifPresent(found::add);
        return found;
    }

    /** The actor of that name, which is no id: for suggestions only. */
    Optional<Actor> actorNamed(String title) {
        return Optional.ofNullable(byTitle.get(folded(title)));
    }

    boolean isWithheld(Ref source) {
        return source(source).filter(s -> s.access() == Access.WITHHELD).isPresent();
    }

    /** The ids of one kind and, of actors, their aliases: sorted, for suggestions. */
    List<String> spellings(Kind kind) {
        List<String> all = new ArrayList<>(byId.get(kind).keySet());
        if (kind == Kind.ACTOR) all.addAll(byAlias.keySet());
        Collections.sort(all);
        return all;
    }

    /** An actor, or a plain name: what no actor answers to and is in quotes or not of the form of an id. */
    Optional<Counterparty> counterparty(Party party) {
        Optional<Counterparty> named = counterparty(party.name());
        boolean isName = party.isQuoted() && !party.name().target().isBlank();
        return named.isEmpty() && isName
                ? Optional.of(new Counterparty.Plain(party.name().target()))
                : named;
    }

    /** The same where quotes do not tell. */
    Optional<Counterparty> counterparty(Ref name) {
        Optional<Actor> actor = actor(name);
        if (actor.isPresent()) return Optional.of(new Counterparty.Known(actor.get()));
        return isPlain(name) ? Optional.of(new Counterparty.Plain(name.target())) : Optional.empty();
    }

    static boolean isPlain(Ref name) {
        String target = name.target();
        return !target.isBlank() && !Id.isValid(target) && prefix(target).isEmpty();
    }

    private static Optional<Kind> prefix(String target) {
        int colon = target.indexOf(':');
        if (colon < 0) return Optional.empty();
        String word = target.substring(0, colon);
        for (Kind kind : Kind.values()) if (kind.word().equals(word)) return Optional.of(kind);
        return Optional.empty();
    }

    /** The same for names that differ only in how Unicode composes their letters. */
    static String spelling(String name) {
        return Normalizer.isNormalized(name, Normalizer.Form.NFC)
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** The same for names that differ only by letter case or Unicode form. */
    static String folded(String name) {
        return spelling(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
