package jejak.model;

import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Span;

/** A person or organisation. {@code title} is the name. */
public record Actor(
        Id id,
        Span at,
        Localized<String> title,
        ActorKind actorKind,
        List<Located<String>> aliases,
        Optional<Localized<String>> summary,
        Optional<Living> statedLiving,
        List<Role> roles,
        Optional<String> wikidata,
        Optional<Link> website,
        Optional<String> country,
        Optional<Edtf> born,
        Optional<Edtf> died,
        Optional<Edtf> founded,
        Optional<Edtf> dissolved,
        Optional<Medium> image,
        Optional<Localized<String>> publicRole,
        List<Account> accounts,
        Editorial editorial,
        Localized<Prose> body)
        implements Document {

    public Actor {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        accounts = List.copyOf(accounts);
    }

    @Override
    public Kind kind() {
        return Kind.ACTOR;
    }

    /** Persons are taken to be alive unless the record says otherwise; anything else never is. */
    public Living living() {
        if (actorKind != ActorKind.PERSON) return Living.NO;
        return statedLiving.orElse(died.isPresent() ? Living.NO : Living.YES);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.actor(this);
    }

    /** What somebody was to an organisation, and when. */
    public record Role(
            Localized<String> role,
            Optional<Party> org,
            Optional<RoleKind> kind,
            Optional<Edtf> from,
            Optional<Edtf> to,
            List<Citation> sources) {
        public Role {
            sources = List.copyOf(sources);
        }
    }
}
