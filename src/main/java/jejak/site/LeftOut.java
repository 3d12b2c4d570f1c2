package jejak.site;

import java.util.Optional;
import jejak.model.Event;
import jejak.model.Funding;
import jejak.model.FundingKind;
import jejak.model.InKind;
import jejak.model.Share;
import jejak.model.Status;
import jejak.model.Undisclosed;
import jejak.model.Worded;

/** Why a row is listed and in no sum. */
public enum LeftOut implements Worded {
    /** The same money as another row, which counts. */
    SAME,
    DISPUTED,
    /** Its event is retracted. */
    RETRACTED,
    RATE,
    TARGET,
    VALUATION,
    IN_KIND,
    SHARE,
    UNDISCLOSED;

    /** The first that holds, in the order above. */
    static Optional<LeftOut> of(Event event, Funding row) {
        if (row.sameAs().isPresent()) return Optional.of(SAME);
        if (row.disputed()) return Optional.of(DISPUTED);
        if (event.stated().filter(s -> s.value() == Status.RETRACTED).isPresent()) return Optional.of(RETRACTED);
        if (row.per().isPresent()) return Optional.of(RATE);
        if (row.kind() == FundingKind.TARGET) return Optional.of(TARGET);
        if (row.kind() == FundingKind.VALUATION) return Optional.of(VALUATION);
        if (row.kind() == FundingKind.IN_KIND || row.amount() instanceof InKind) return Optional.of(IN_KIND);
        if (row.amount() instanceof Share) return Optional.of(SHARE);
        if (row.amount() instanceof Undisclosed) return Optional.of(UNDISCLOSED);
        return Optional.empty();
    }
}
