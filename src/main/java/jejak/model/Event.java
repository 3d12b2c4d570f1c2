package jejak.model;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Span;

/** Something that took place, or is said to have. */
public record Event(
        Id id,
        Span at,
        Localized<String> title,
        Located<Edtf> date,
        List<Participant> actors,
        List<Citation> sources,
        Optional<Localized<String>> summary,
        Optional<LocalTime> time,
        Optional<ZoneId> timezone,
        Optional<DateBasis> dateBasis,
        Optional<Localized<String>> dateNote,
        Optional<Located<Status>> stated,
        Optional<Localized<String>> note,
        Importance importance,
        List<String> topics,
        Optional<Localized<String>> place,
        List<Related> related,
        List<Claim> claims,
        List<Account> accounts,
        List<Funding> funding,
        List<Denial> denials,
        List<Medium> media,
        Editorial editorial,
        Localized<Prose> body)
        implements Document {

    public Event {
        actors = List.copyOf(actors);
        sources = List.copyOf(sources);
        topics = List.copyOf(topics);
        related = List.copyOf(related);
        claims = List.copyOf(claims);
        accounts = List.copyOf(accounts);
        funding = List.copyOf(funding);
        denials = List.copyOf(denials);
        media = List.copyOf(media);
    }

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.event(this);
    }

    /** Another event and how this one stands to it. */
    public record Related(Ref event, Optional<Relation> relation) {}

    /** Somebody's denial, shown beside the status, never instead of it. */
    public record Denial(Ref actor, Localized<String> text, Optional<Citation> source) {}
}
