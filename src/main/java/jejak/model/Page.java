package jejak.model;

import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Span;

/**
 * Prose: about, methodology. One whose id is the name of a listing introduces that listing.
 *
 * @param coverage a source whose parts the page follows through the site
 */
public record Page(
        Id id,
        Span at,
        Localized<String> title,
        Optional<Localized<String>> summary,
        Optional<Integer> order,
        List<Account> accounts,
        Optional<Coverage> coverage,
        Editorial editorial,
        Localized<Prose> body)
        implements Document {

    public Page {
        accounts = List.copyOf(accounts);
    }

    @Override
    public Kind kind() {
        return Kind.PAGE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.page(this);
    }
}
