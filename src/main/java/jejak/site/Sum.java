package jejak.site;

import java.util.List;
import jejak.model.FundingKind;
import jejak.model.Money;

/**
 * What adds up: rows of one part, one recipient, one kind and one currency. There is no wider sum.
 *
 * @param total bounds add as bounds
 * @param rows in the ledger's order
 */
public record Sum(Part part, Counterparty to, FundingKind kind, Money total, List<Row> rows) {
    public Sum {
        rows = List.copyOf(rows);
    }
}
