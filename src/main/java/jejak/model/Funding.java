package jejak.model;

import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Span;

/**
 * A row of the ledger.
 *
 * @param id where something refers to it
 * @param date default: the event's
 * @param per only for a rate
 * @param sources default: the event's
 * @param of what a share is a share of
 * @param fulfils the pledge this pays
 * @param sameAs the same money told in another event: counted once
 */
public record Funding(
        Optional<Id> id,
        Party from,
        Party to,
        Amount amount,
        FundingKind kind,
        FundingStatus status,
        Optional<Edtf> date,
        Optional<Per> per,
        List<Citation> sources,
        List<Ref> via,
        Optional<Localized<String>> of,
        Optional<Ref> fulfils,
        Optional<Ref> sameAs,
        boolean disputed,
        Optional<Localized<String>> note,
        Span at) {
    public Funding {
        sources = List.copyOf(sources);
        via = List.copyOf(via);
    }
}
