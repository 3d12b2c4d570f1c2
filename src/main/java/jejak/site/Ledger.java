package jejak.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.model.Actor;
import jejak.model.Event;
import jejak.model.FundingStatus;
import jejak.model.Id;

/**
 * The money of a site (contract section 7): every row, and the sums that may be drawn.
 *
 * <p>There is no method that adds across currencies or across {@link Part}s, and no grand total: a {@link Sum} is of one
 * part, recipient, kind and currency. Each identity counts once. Rows that no sum takes say why ({@link Row#leftOut}).
 */
public final class Ledger {
    private final List<Row> rows;
    private final List<Sum> sums;
    private final List<Fulfilment> fulfilments;
    private final List<Reconciliation> reconciliations;
    private final Map<String, Row> byId = new HashMap<>();
    private final Map<String, List<Row>> byEvent = new HashMap<>();
    private final Map<String, Flows> byActor = new HashMap<>();

    Ledger(List<Row> rows, List<Sum> sums, List<Fulfilment> fulfilments, List<Reconciliation> reconciliations) {
        this.rows = List.copyOf(rows);
        this.sums = List.copyOf(sums);
        this.fulfilments = List.copyOf(fulfilments);
        this.reconciliations = List.copyOf(reconciliations);
        for (Row row : rows) {
            byEvent.computeIfAbsent(row.event().id().text(), id -> new ArrayList<>(1))
                    .add(row);
            index(row);
        }
        byEvent.values().forEach(list -> list.sort(Comparator.comparing(Row::number)));
    }

    private void index(Row row) {
        row.funding().id().ifPresent(id -> byId.putIfAbsent(id.text(), row));
        Map<String, Counterparty.Known> parties = new LinkedHashMap<>();
        known(row.from()).ifPresent(actor -> flows(actor).out().add(row));
        known(row.to()).ifPresent(actor -> flows(actor).in().add(row));
        for (Counterparty via : row.via()) {
            if (via instanceof Counterparty.Known known) parties.put(known.key(), known);
        }
        parties.values().forEach(known -> flows(known.actor()).through().add(row));
    }

    private static Optional<Actor> known(Counterparty party) {
        return party instanceof Counterparty.Known known ? Optional.of(known.actor()) : Optional.empty();
    }

    private Flows flows(Actor actor) {
        return byActor.computeIfAbsent(
                actor.id().text(), id -> new Flows(new ArrayList<>(2), new ArrayList<>(2), new ArrayList<>(0)));
    }

    /** Every row, by its date, then event and number. */
    public List<Row> rows() {
        return rows;
    }

    public List<Row> rows(FundingStatus.Column column) {
        return rows.stream().filter(row -> row.part().column() == column).toList();
    }

    /** The row of that id. */
    public Optional<Row> row(Id id) {
        return Optional.ofNullable(byId.get(id.text()));
    }

    /** An event's rows in its own order. */
    public List<Row> rowsOf(Event event) {
        return List.copyOf(byEvent.getOrDefault(event.id().text(), List.of()));
    }

    /** What an actor pays, receives and passes on. */
    public Flows flowsOf(Actor actor) {
        Flows flows = byActor.getOrDefault(actor.id().text(), Flows.NONE);
        return new Flows(List.copyOf(flows.out()), List.copyOf(flows.in()), List.copyOf(flows.through()));
    }

    /** By part, recipient, kind, currency. */
    public List<Sum> sums() {
        return sums;
    }

    public List<Sum> sums(Part part) {
        return sums.stream().filter(sum -> sum.part() == part).toList();
    }

    /** Rows that no sum takes, in the ledger's order; without those that another row counts for. */
    public List<Row> apart() {
        return rows.stream()
                .filter(row -> row.leftOut().filter(why -> why != LeftOut.SAME).isPresent())
                .toList();
    }

    /** Each promise that some row says it pays, in the ledger's order. */
    public List<Fulfilment> fulfilments() {
        return fulfilments;
    }

    /** Each total that {@code site.yml} says somebody stated, in its order. */
    public List<Reconciliation> reconciliations() {
        return reconciliations;
    }
}
