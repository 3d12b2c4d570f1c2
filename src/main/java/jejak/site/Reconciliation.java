package jejak.site;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jejak.model.Actor;
import jejak.model.Currency;
import jejak.model.Money;
import jejak.model.Settings;
import jejak.model.Worded;

/**
 * What somebody says was given in all, held against the payments documented here.
 *
 * @param total safe to print
 * @param evidence of the total's own sources
 * @param payments the rows that moved, from and to the same two, in the total's currency
 * @param moved their sum
 * @param saidByOthers rows only said to have moved, by others than {@code by}
 * @param leftOut rows that {@code by} alone carries, in whatever currency: its word cannot confirm its own total
 * @param apart rows from and to the same two that no sum takes, or in another currency
 * @param unaccounted the total less {@code moved}, as bounds; empty where nothing is known of it
 */
public record Reconciliation(
        Settings.StatedTotal total,
        Counterparty from,
        Counterparty to,
        Actor by,
        Evidence evidence,
        List<Row> payments,
        Optional<Money> moved,
        List<Row> saidByOthers,
        List<Row> leftOut,
        List<Row> apart,
        Optional<Money> unaccounted,
        Finding finding) {

    public Reconciliation {
        payments = List.copyOf(payments);
        saidByOthers = List.copyOf(saidByOthers);
        leftOut = List.copyOf(leftOut);
        apart = List.copyOf(apart);
    }

    /** What the rows of one of its lists add up to, a sum for each currency, by currency; without rows that no sum takes. */
    public static List<Money> sums(List<Row> rows) {
        SortedMap<Currency, Money> sums = new TreeMap<>();
        for (Row row : rows) row.summed().ifPresent(money -> sums.merge(money.currency(), money, Money::plus));
        return List.copyOf(sums.values());
    }

    /** How the documented payments stand to the total. */
    public enum Finding implements Worded {
        /** No payment between the two is documented here. */
        NOTHING_DOCUMENTED,
        /** They are surely less. */
        LESS,
        /** They can be equal. */
        CONSISTENT,
        /** They are surely more. */
        MORE,
        /** The total is no sum of money. */
        NOT_MONEY
    }
}
