package jejak.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jejak.model.Amount;
import jejak.model.Event;
import jejak.model.Funding;
import jejak.model.Money;
import jejak.render.view.Marks;
import jejak.render.view.MoneyRow;
import jejak.site.Anchors;
import jejak.site.Counterparty;
import jejak.site.LeftOut;
import jejak.site.Part;
import jejak.site.Row;

/** Rows of the ledger in words. */
final class MoneyViews {
    private MoneyViews() {}

    /** On the event's own page. */
    static List<MoneyRow> ofEvent(Event event, Sheet sheet) {
        return views(sheet.site().ledger().rowsOf(event), false, sheet);
    }

    /** Away from their events. */
    static List<MoneyRow> rows(List<Row> rows, Sheet sheet) {
        return views(rows, true, sheet);
    }

    private static List<MoneyRow> views(List<Row> rows, boolean listed, Sheet sheet) {
        List<MoneyRow> views = new ArrayList<>(rows.size());
        for (Row row : rows) views.add(view(row, listed, sheet));
        return views;
    }

    private static MoneyRow view(Row row, boolean listed, Sheet sheet) {
        Speech speech = sheet.speech();
        Funding funding = row.funding();
        String anchor = Anchors.money(funding, row.number());
        boolean said = row.part() == Part.SAID_TO_HAVE_MOVED;
        return new MoneyRow(
                listed ? row.event().id() + "-" + anchor : sheet.anchor(anchor),
                party(row.from(), sheet),
                party(row.to(), sheet),
                row.via().stream().map(c -> party(c, sheet)).toList(),
                speech.amount(funding.amount()),
                exact(funding.amount(), speech),
                listed ? size(funding.amount()) : "",
                funding.per().map(p -> speech.say("per", p)).orElse(""),
                funding.of().map(speech::plain).orElse(""),
                funding.kind().word(),
                speech.say("funding", funding.kind()),
                funding.status().word(),
                said ? speech.say("part", row.part()) : speech.say("funding-status", funding.status()),
                row.part().column().word(),
                speech.say("part", row.part()),
                Entries.when(row.date(), speech),
                EvidenceViews.mark(row.evidence(), sheet),
                said,
                funding.disputed(),
                apart(row, speech),
                Entries.words(funding.note(), speech),
                funding.sources().isEmpty() && !listed
                        ? List.of()
                        : sheet.notes()
                                .of(row.evidence().supporting().stream()
                                        .map(w -> w.citation())
                                        .toList()),
                listed ? speech.words(row.event().title()) : Speech.none(),
                listed ? sheet.href(row.event(), anchor) : "");
    }

    static Marks.Chip party(Counterparty party, Sheet sheet) {
        if (party instanceof Counterparty.Known known) return sheet.chip(known.actor(), "");
        return new Marks.Chip(sheet.speech().term(((Counterparty.Plain) party).name()), "", "");
    }

    private static String exact(Amount amount, Speech speech) {
        return amount instanceof Money money && money.isExact()
                ? speech.money().exact(money.low().orElseThrow(), money.currency())
                : "";
    }

    private static String size(Amount amount) {
        if (!(amount instanceof Money money)) return "";
        return money.currency().code() + " "
                + money.low().or(money::high).orElseThrow().toPlainString();
    }

    private static String apart(Row row, Speech speech) {
        Optional<LeftOut> reason = row.leftOut();
        return reason.map(r -> speech.say("left-out", r)).orElse("");
    }
}
