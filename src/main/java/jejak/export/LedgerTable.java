package jejak.export;

import static jejak.export.Table.Type.BOOLEAN;
import static jejak.export.Table.Type.DATE;
import static jejak.export.Table.Type.INTEGER;
import static jejak.export.Table.Type.NUMBER;
import static jejak.export.Table.Type.STRING;
import static jejak.export.Table.column;
import static jejak.export.Table.list;
import static jejak.export.Tables.or;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jejak.model.Money;
import jejak.site.Anchors;
import jejak.site.Paths;
import jejak.site.Row;

/** The ledger as a table. Amounts are exact decimals; a bound that is open is empty, so {@code > 1.9m USD} has only a low one. */
final class LedgerTable {
    static final Table<Row> FUNDING = new Table<>(
            "funding",
            "A row of the ledger. Never add rows of different column, part, currency, to or kind, and none that says left_out.",
            List.of("event", "number"),
            List.of(new Table.Link("event", "events", "id")),
            List.of(
                    column(
                            "event",
                            STRING,
                            "id of the event",
                            (r, s) -> r.event().id().text()),
                    column("number", INTEGER, "its place in the event", (r, s) -> "" + r.number()),
                    column(
                            "id",
                            STRING,
                            "where something refers to it",
                            (r, s) -> or(r.funding().id())),
                    column(
                            "path",
                            STRING,
                            "permalink, from the root of the site",
                            (r, s) -> Paths.of(r.event()) + "#" + Anchors.money(r.funding(), r.number())),
                    column(
                            "from",
                            STRING,
                            "id of an actor, or a plain name",
                            (r, s) -> r.from().key()),
                    column("to", STRING, "id of an actor, or a plain name", (r, s) -> r.to().key()),
                    column(
                            "amount",
                            STRING,
                            "as written",
                            (r, s) -> r.funding().amount().text()),
                    column(
                            "low",
                            NUMBER,
                            "the least it can be",
                            (r, s) -> money(r, m -> m.low().map(BigDecimal::toPlainString))),
                    column(
                            "high",
                            NUMBER,
                            "the most it can be",
                            (r, s) -> money(r, m -> m.high().map(BigDecimal::toPlainString))),
                    column(
                            "currency",
                            STRING,
                            "ISO 4217",
                            (r, s) -> money(r, m -> Optional.of(m.currency().code()))),
                    column(
                            "approximate",
                            BOOLEAN,
                            "whether the figure is about",
                            (r, s) -> money(r, m -> Optional.of(m.isApproximate()))),
                    column(
                            "of",
                            STRING,
                            "what a share is a share of",
                            (r, s) -> or(r.funding().of().map(t -> t.original()))),
                    column(
                            "kind",
                            STRING,
                            "donation, grant, loan ...",
                            (r, s) -> r.funding().kind().word()),
                    column(
                            "status",
                            STRING,
                            "suggested, pledged, paid ...",
                            (r, s) -> r.funding().status().word()),
                    column(
                            "column",
                            STRING,
                            "talked_about, promised, moved, did_not_happen or reported",
                            (r, s) -> r.funding().status().column().word()),
                    column(
                            "part",
                            STRING,
                            "whether it moved, or a party alone says so",
                            (r, s) -> r.part().word()),
                    column(
                            "evidence",
                            STRING,
                            "what its sources carry",
                            (r, s) -> r.evidence().status().word()),
                    column(
                            "date",
                            STRING,
                            "EDTF, its own or its event's",
                            (r, s) -> r.date().text()),
                    column("earliest", DATE, "the first day it can be", (r, s) -> Tables.earliest(r.date())),
                    column("latest", DATE, "the last day it can be", (r, s) -> Tables.latest(r.date())),
                    column(
                            "per",
                            STRING,
                            "of a rate, which is never added to a sum",
                            (r, s) -> or(r.funding().per().map(p -> p.word()))),
                    column(
                            "via",
                            STRING,
                            "passed through, parted by semicolons",
                            (r, s) -> list(r.via().stream().map(c -> c.key()))),
                    column(
                            "fulfils",
                            STRING,
                            "id of the pledge it pays",
                            (r, s) -> or(r.funding().fulfils().map(f -> f.target()))),
                    column(
                            "same_as",
                            STRING,
                            "id of the row that is the same money",
                            (r, s) -> or(r.funding().sameAs().map(f -> f.target()))),
                    column(
                            "left_out",
                            STRING,
                            "why it is in no sum",
                            (r, s) -> or(r.leftOut().map(l -> l.word()))),
                    column("disputed", BOOLEAN, "", (r, s) -> "" + r.funding().disputed()),
                    column(
                            "sources",
                            STRING,
                            "ids, parted by semicolons",
                            (r, s) -> Tables.sources(
                                    r.funding().sources().isEmpty()
                                            ? r.event().sources()
                                            : r.funding().sources(),
                                    s)),
                    column("note", STRING, "", (r, s) -> or(r.funding().note().map(t -> t.original())))),
            site -> site.ledger().rows());

    private LedgerTable() {}

    /** Empty where the amount is no money. */
    private static String money(Row row, Function<Money, Optional<?>> fact) {
        return row.funding().amount() instanceof Money money ? or(fact.apply(money)) : "";
    }
}
