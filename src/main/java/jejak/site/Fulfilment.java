package jejak.site;

import java.util.List;
import java.util.Optional;
import jejak.model.Money;

/**
 * A promise and what was paid on it.
 *
 * @param payments every row that says it pays the promise
 * @param moved the sum of those that moved, in the promise's currency
 * @param said the sum of those only said to have moved, in the promise's currency; in neither of the others
 * @param outstanding the promise less {@code moved}, as bounds; empty where the promise is no sum of money, or nothing is known of it
 */
public record Fulfilment(
        Row pledge, List<Row> payments, Optional<Money> moved, Optional<Money> said, Optional<Money> outstanding) {
    public Fulfilment {
        payments = List.copyOf(payments);
    }
}
