package jejak.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import jejak.model.Event;
import jejak.model.FundingStatus.Column;
import jejak.model.Id;
import jejak.render.view.Figure;
import jejak.render.view.Frame;
import jejak.render.view.FundingView;
import jejak.render.view.FundingView.Pledge;
import jejak.render.view.FundingView.Section;
import jejak.render.view.FundingView.Total;
import jejak.render.view.Marks;
import jejak.render.view.MoneyRow;
import jejak.site.Fulfilment;
import jejak.site.Ledger;
import jejak.site.Listing;
import jejak.site.Part;
import jejak.site.Reconciliation;
import jejak.site.Row;
import jejak.site.Sum;

/** The funding page: what can be concluded first, then sums a column, then every row. */
final class FundingViews {
    private FundingViews() {}

    static FundingView of(Sheet sheet, Frames frames) {
        return of(sheet, () -> frames.of(Introductions.about(Listing.FUNDING, sheet), sheet));
    }

    /** As a part of a document with this frame. */
    static FundingView within(Sheet sheet, Frame frame) {
        return of(sheet, () -> frame);
    }

    /** Some events' rows alone: what a sum of them would say, the rows left out could change. */
    static FundingView rowsOf(List<Event> events, Sheet sheet, Frame frame) {
        Set<Id> ids = new HashSet<>();
        events.forEach(event -> ids.add(event.id()));
        List<Row> rows = sheet.site().ledger().rows().stream()
                .filter(row -> ids.contains(row.event().id()))
                .toList();
        List<MoneyRow> apart = new ArrayList<>();
        List<Section> listed = sections(rows, apart, sheet);
        String count = sheet.speech().count("count.rows", rows.size());
        List<Figure> none = List.of();
        return new FundingView(
                frame,
                ProseViews.none(),
                List.of(),
                List.of(),
                List.of(),
                none,
                none,
                listed,
                apart,
                "",
                count,
                List.of());
    }

    private static FundingView of(Sheet sheet, Supplier<Frame> frame) {
        Ledger ledger = sheet.site().ledger();
        Marks.Prose introduction = Introductions.prose(Listing.FUNDING, sheet);
        List<FundingView.Column> columns = columns(ledger, sheet);
        List<FundingView.Stated> stated = stated(ledger, sheet);
        List<Pledge> pledges =
                ledger.fulfilments().stream().map(f -> pledge(f, sheet)).toList();
        List<MoneyRow> apart = new ArrayList<>();
        List<Section> listed = sections(ledger.rows(), apart, sheet);
        return new FundingView(
                frame.get(),
                introduction,
                columns,
                stated,
                pledges,
                MoneyPictures.overTime(sheet),
                FlowPictures.flows(sheet),
                listed,
                apart,
                sheet.toRoot() + "data/funding.csv",
                sheet.speech().count("count.rows", ledger.rows().size()),
                sheet.notes().all());
    }

    /** The rows column by column. @param apart is given those that are in no sum */
    private static List<Section> sections(List<Row> rows, List<MoneyRow> apart, Sheet sheet) {
        Map<Column, List<MoneyRow>> sections = new EnumMap<>(Column.class);
        for (Row row : rows) {
            MoneyRow view = MoneyViews.rows(List.of(row), sheet).get(0);
            if (row.leftOut().isPresent()) apart.add(view);
            else
                sections.computeIfAbsent(row.part().column(), c -> new ArrayList<>())
                        .add(view);
        }
        List<Section> listed = new ArrayList<>();
        sections.forEach((column, views) ->
                listed.add(new Section(column.word(), sheet.speech().say("column", column), views)));
        return listed;
    }

    private static List<FundingView.Column> columns(Ledger ledger, Sheet sheet) {
        Speech speech = sheet.speech();
        List<FundingView.Column> columns = new ArrayList<>();
        for (Column column : Column.values()) {
            List<Total> totals = new ArrayList<>();
            List<Total> said = new ArrayList<>();
            for (Sum sum : ledger.sums()) {
                if (sum.part().column() != column) continue;
                (sum.part() == Part.SAID_TO_HAVE_MOVED ? said : totals).add(total(sum, sheet));
            }
            int rows = (int) ledger.rows().stream()
                    .filter(r -> r.part().column() == column)
                    .count();
            if (rows == 0) continue;
            columns.add(new FundingView.Column(
                    column.word(),
                    speech.say("column", column),
                    speech.say("column-meaning", column),
                    totals,
                    said,
                    rows));
        }
        return columns;
    }

    private static Total total(Sum sum, Sheet sheet) {
        Speech speech = sheet.speech();
        Marks.Chip to = MoneyViews.party(sum.to(), sheet);
        String kind = speech.say("funding", sum.kind());
        return new Total(
                speech.say("sum.what", kind, to.name()),
                to,
                kind,
                speech.money().full(sum.total()),
                speech.count("count.rows", sum.rows().size()));
    }

    private static List<FundingView.Stated> stated(Ledger ledger, Sheet sheet) {
        Map<List<String>, List<Reconciliation>> pairs = new LinkedHashMap<>();
        for (Reconciliation r : ledger.reconciliations()) {
            pairs.computeIfAbsent(List.of(r.from().key(), r.to().key()), k -> new ArrayList<>())
                    .add(r);
        }
        List<FundingView.Stated> stated = new ArrayList<>();
        for (List<Reconciliation> pair : pairs.values()) {
            stated.add(new FundingView.Stated(
                    MoneyViews.party(pair.get(0).from(), sheet),
                    MoneyViews.party(pair.get(0).to(), sheet),
                    pair.stream().map(r -> reconciliation(r, sheet)).toList()));
        }
        return stated;
    }

    private static FundingView.Reconciliation reconciliation(Reconciliation r, Sheet sheet) {
        Speech speech = sheet.speech();
        String documented = r.moved().map(m -> speech.money().full(m)).orElseGet(() -> speech.say("reconciled.none"));
        return new FundingView.Reconciliation(
                sheet.chip(r.by(), ""),
                speech.money().full(r.total().amount()),
                documented,
                finding(r, speech),
                sheet.notes().of(r.total().sources()));
    }

    private static String finding(Reconciliation r, Speech speech) {
        StringBuilder out = new StringBuilder(speech.say("reconciled", r.finding()));
        r.unaccounted()
                .filter(m -> r.finding() == Reconciliation.Finding.LESS)
                .ifPresent(m -> out.append(' ')
                        .append(speech.say("reconciled.rest", speech.money().full(m))));
        if (!r.saidByOthers().isEmpty()) {
            out.append(' ').append(speech.say("reconciled.said", sum(r.saidByOthers(), speech)));
        }
        if (!r.leftOut().isEmpty()) {
            out.append(' ').append(speech.say("reconciled.own", sum(r.leftOut(), speech)));
        }
        return out.toString();
    }

    private static String sum(List<Row> rows, Speech speech) {
        List<String> sums =
                Reconciliation.sums(rows).stream().map(speech.money()::full).toList();
        return sums.isEmpty() ? speech.count("count.rows", rows.size()) : speech.list(sums);
    }

    private static Pledge pledge(Fulfilment f, Sheet sheet) {
        Speech speech = sheet.speech();
        String paid = f.moved().map(m -> speech.money().full(m)).orElseGet(() -> speech.say("pledge.none"));
        String said = f.said()
                .map(m -> " " + speech.say("pledge.said", speech.money().full(m)))
                .orElse("");
        return new Pledge(
                MoneyViews.rows(List.of(f.pledge()), sheet).get(0),
                MoneyViews.rows(f.payments(), sheet),
                paid + said,
                f.outstanding().map(m -> speech.money().full(m)).orElse(""));
    }
}
