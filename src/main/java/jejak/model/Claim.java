package jejak.model;

import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Span;

/**
 * One assertion with its own permalink, {@code events/<id>.html#claim-<claim>}.
 *
 * @param stated the status the author wrote; only ever compared with the computed one
 * @param by the claim is that this actor said so: evidence for it is evidence of words
 */
public record Claim(
        Id id,
        Localized<String> text,
        Optional<Located<Status>> stated,
        Optional<Ref> by,
        List<Citation> supporting,
        List<Citation> against,
        Optional<Localized<String>> note,
        List<Update> updates,
        Span at) {
    public Claim {
        supporting = List.copyOf(supporting);
        against = List.copyOf(against);
        updates = List.copyOf(updates);
    }
}
