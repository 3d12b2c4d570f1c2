package jejak.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jejak.diagnostic.Diagnostic;
import jejak.model.Actor;
import jejak.model.Amount;
import jejak.model.Currency;
import jejak.model.Event;
import jejak.model.Funding;
import jejak.model.FundingKind;
import jejak.model.FundingStatus;
import jejak.model.Money;
import jejak.model.Party;
import jejak.model.Ref;
import jejak.model.Settings;
import jejak.model.Status;

/** Draws up the ledger from the rows of all events. */
final class Bookkeeping {
    private static final Comparator<Row> BY_DATE = Comparator.comparing(Row::date)
            .thenComparing(row -> row.event().id())
            .thenComparing(Row::number);

    private final Names names;
    private final Identities identities;
    /** As the identities number them: in the order of their events. */
    private final List<Row> rows;

    /**
     * @param events as they may be shown, each with its assessment
     * @param names to resolve parties by
     */
    Bookkeeping(List<Event> events, List<Assessment> assessments, Names names, List<Event> heldBack, Refs refs) {
        this.names = names;
        List<Funding> all = new ArrayList<>();
        for (Event event : events) all.addAll(event.funding());
        this.identities = new Identities(all, heldBack, refs);
        this.rows = new ArrayList<>(all.size());
        for (int e = 0; e < events.size(); e++) {
            for (int r = 0; r < events.get(e).funding().size(); r++) {
                rows.add(row(events.get(e), r, assessments.get(e).funding().get(r)));
            }
        }
    }

    /** Money that moved, or was promised, and counts for less, since its double is what counts. */
    List<Diagnostic> misplaced() {
        List<Diagnostic> faults = new ArrayList<>(0);
        for (int i = 0; i < rows.size(); i++) {
            Part own = rows.get(i).part();
            Part counted = rows.get(identities.counted(i)).part();
            if (!isLess(counted, own)) continue;
            Ref ref = rows.get(i).funding().sameAs().orElseThrow();
            faults.add(Diagnostic.of(
                    SiteCode.SAME_AS_ELSEWHERE,
                    ref.at(),
                    "this row is `" + own.word() + "`, and `" + ref.target() + "`, which counts, is `" + counted.word()
                            + "`",
                    remedy(own, counted, ref.target())));
        }
        return faults;
    }

    // Talk that became a promise, or a promise that was paid, is well counted as what became of it. Not the other way
    // round.
    private static boolean isLess(Part counted, Part own) {
        return switch (own) {
            case MOVED -> counted != Part.MOVED;
            case SAID_TO_HAVE_MOVED -> counted.column() != FundingStatus.Column.MOVED;
            case PROMISED -> counted == Part.TALKED_ABOUT || counted == Part.REPORTED;
            case TALKED_ABOUT, DID_NOT_HAPPEN, REPORTED -> false;
        };
    }

    private static String remedy(Part own, Part counted, String other) {
        boolean isPayment = own.column() == FundingStatus.Column.MOVED && counted == Part.PROMISED;
        return isPayment
                ? "write `fulfils: " + other + "` where this pays it"
                : "take `same_as` from this row, and give it to the other one";
    }

    Set<String> ids() {
        return identities.ids();
    }

    Ledger ledger(List<Settings.StatedTotal> totals, Assessor assessor, Redaction redaction) {
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort(BY_DATE);
        return new Ledger(sorted, sums(sorted), fulfilments(), reconciliations(sorted, totals, assessor, redaction));
    }

    private Row row(Event event, int index, Evidence evidence) {
        Funding funding = event.funding().get(index);
        // alleged: no source but a party's own, or one that nobody is named for
        boolean isSaid = evidence.computed() == Status.ALLEGED;
        return new Row(
                event,
                index + 1,
                funding,
                counterparty(funding.from()),
                counterparty(funding.to()),
                funding.via().stream().map(ref -> counterparty(new Party(ref))).toList(),
                funding.date().orElse(event.date().value()),
                evidence,
                Part.of(funding.status(), isSaid),
                LeftOut.of(event, funding),
                identities.countedId(rows.size()));
    }

    // what is unknown has been reported, and stands here under the name it was given
    private Counterparty counterparty(Party party) {
        return names.counterparty(party)
                .orElseGet(() -> new Counterparty.Plain(party.name().target()));
    }

    private static List<Sum> sums(List<Row> sorted) {
        record Key(Part part, String to, FundingKind kind, Currency currency) {}
        Map<Key, List<Row>> groups = new TreeMap<>(Comparator.comparing(Key::part)
                .thenComparing(Key::to)
                .thenComparing(Key::kind)
                .thenComparing(Key::currency));
        for (Row row : sorted) {
            Optional<Money> money = row.summed();
            if (money.isEmpty()) continue;
            Key key = new Key(
                    row.part(),
                    row.to().key(),
                    row.funding().kind(),
                    money.get().currency());
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
        }
        List<Sum> sums = new ArrayList<>(groups.size());
        groups.forEach((key, group) -> sums.add(
                new Sum(key.part(), group.get(0).to(), key.kind(), total(group).orElseThrow(), group)));
        return sums;
    }

    /** The sum of rows of one currency; the very amount where there is one row. */
    private static Optional<Money> total(List<Row> rows) {
        return rows.stream().flatMap(row -> row.summed().stream()).reduce(Money::plus);
    }

    private List<Fulfilment> fulfilments() {
        // keyed by pledge; a payment told twice is the row that counts
        Map<Integer, Map<Integer, Row>> paid = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            int pledge = identities.pledge(i);
            int payment = identities.counted(i);
            if (pledge >= 0) {
                paid.computeIfAbsent(pledge, p -> new LinkedHashMap<>()).put(payment, rows.get(payment));
            }
        }
        List<Fulfilment> fulfilments = new ArrayList<>(paid.size());
        paid.forEach((pledge, payments) ->
                fulfilments.add(fulfilment(rows.get(pledge), new ArrayList<>(payments.values()))));
        fulfilments.sort(Comparator.comparing(Fulfilment::pledge, BY_DATE));
        return fulfilments;
    }

    private static Fulfilment fulfilment(Row pledge, List<Row> payments) {
        payments.sort(BY_DATE);
        Optional<Money> promised = pledge.summed();
        if (promised.isEmpty()) {
            return new Fulfilment(pledge, payments, Optional.empty(), Optional.empty(), Optional.empty());
        }
        Optional<Money> moved = total(of(payments, Part.MOVED, promised.get().currency()));
        Optional<Money> said =
                total(of(payments, Part.SAID_TO_HAVE_MOVED, promised.get().currency()));
        Optional<Money> outstanding = moved.isEmpty() ? promised : Remainder.of(promised.get(), moved.get());
        return new Fulfilment(pledge, payments, moved, said, outstanding);
    }

    private static List<Row> of(List<Row> rows, Part part, Currency currency) {
        return rows.stream()
                .filter(row -> row.part() == part && isIn(row, currency))
                .toList();
    }

    private static boolean isIn(Row row, Currency currency) {
        return row.summed().filter(m -> m.currency().equals(currency)).isPresent();
    }

    private List<Reconciliation> reconciliations(
            List<Row> sorted, List<Settings.StatedTotal> totals, Assessor assessor, Redaction redaction) {
        Map<List<String>, List<Row>> between = new HashMap<>(); // by the two ends
        if (!totals.isEmpty()) {
            for (Row row : sorted) {
                between.computeIfAbsent(List.of(row.from().key(), row.to().key()), ends -> new ArrayList<>(2))
                        .add(row);
            }
        }
        List<Reconciliation> reconciliations = new ArrayList<>(totals.size());
        for (Settings.StatedTotal total : totals) {
            Optional<Actor> by = names.actor(total.by());
            if (by.isEmpty()) continue;
            List<String> ends = List.of(
                    counterparty(total.from()).key(), counterparty(total.to()).key());
            List<Row> rows = between.getOrDefault(ends, List.of());
            reconciliations.add(reconcile(redaction.total(total), by.get(), rows, assessor.of(total.sources())));
        }
        return reconciliations;
    }

    private Reconciliation reconcile(Settings.StatedTotal total, Actor by, List<Row> between, Evidence evidence) {
        List<Row> payments = new ArrayList<>();
        List<Row> said = new ArrayList<>();
        List<Row> leftOut = new ArrayList<>();
        List<Row> apart = new ArrayList<>();
        for (Row row : between) {
            boolean isPayment = row.part() == Part.MOVED || row.part() == Part.SAID_TO_HAVE_MOVED;
            if (!isPayment || row.leftOut().filter(why -> why == LeftOut.SAME).isPresent()) continue;
            if (row.part() == Part.SAID_TO_HAVE_MOVED && isWordOf(by, row)) leftOut.add(row);
            else if (!isComparable(row, total.amount())) apart.add(row);
            else if (row.part() == Part.MOVED) payments.add(row);
            else said.add(row);
        }
        Optional<Money> moved = total(payments);
        Optional<Money> stated = total.amount() instanceof Money money ? Optional.of(money) : Optional.empty();
        return new Reconciliation(
                total,
                counterparty(total.from()),
                counterparty(total.to()),
                by,
                evidence,
                payments,
                moved,
                said,
                leftOut,
                apart,
                stated.flatMap(s -> moved.isEmpty() ? stated : Remainder.of(s, moved.get())),
                finding(stated, moved));
    }

    private static Reconciliation.Finding finding(Optional<Money> stated, Optional<Money> moved) {
        if (stated.isEmpty()) return Reconciliation.Finding.NOT_MONEY;
        return moved.map(m -> Remainder.compare(m, stated.get())).orElse(Reconciliation.Finding.NOTHING_DOCUMENTED);
    }

    private static boolean isComparable(Row row, Amount total) {
        return total instanceof Money money && isIn(row, money.currency());
    }

    private static boolean isWordOf(Actor by, Row row) {
        List<Actor> speakers = row.evidence().speakers();
        return speakers.size() == 1
                && speakers.get(0).id().equals(by.id())
                && !row.evidence().hasAnonymous();
    }
}
