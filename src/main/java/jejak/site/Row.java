package jejak.site;

import java.util.List;
import java.util.Optional;
import jejak.model.Edtf;
import jejak.model.Event;
import jejak.model.Funding;
import jejak.model.Id;
import jejak.model.Money;

/**
 * A row of the ledger, resolved.
 *
 * @param number 1 for the event's first row: see {@link Anchors#money}
 * @param date the row's own, else the event's
 * @param evidence of the row's own sources, else of the event's
 * @param leftOut why it is in no sum, where it is in none
 * @param counted the id of the row that counts for this one, where that is another
 */
public record Row(
        Event event,
        int number,
        Funding funding,
        Counterparty from,
        Counterparty to,
        List<Counterparty> via,
        Edtf date,
        Evidence evidence,
        Part part,
        Optional<LeftOut> leftOut,
        Optional<Id> counted) {

    public Row {
        via = List.copyOf(via);
    }

    /** What it adds to a sum; empty where it is left out. */
    public Optional<Money> summed() {
        return leftOut.isEmpty() && funding.amount() instanceof Money money ? Optional.of(money) : Optional.empty();
    }

    /** Its name over the whole site: {@code <event>.<number>}. */
    public String key() {
        return event.id() + "." + number;
    }
}
