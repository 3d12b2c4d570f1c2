package jejak.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import jejak.model.Bounds;
import jejak.model.Currency;
import jejak.model.Money;
import jejak.model.Per;
import jejak.render.picture.Mark;
import jejak.render.picture.MoneyChart;
import jejak.render.view.Figure;
import jejak.render.view.Marks;
import jejak.site.Anchors;
import jejak.site.Row;

/**
 * Money over time, a picture a currency: every row of the ledger that names a sum, rates and disputed sums too, each with its
 * word. Above {@link #MOST} rows a period's sums of one column share a line from the least to the most of them, and nothing is
 * added up; the periods grow with the span, so that the picture does not.
 */
final class MoneyPictures {
    /** Lines of a picture. */
    static final int MOST = 60;
    /** Currencies with a picture of their own, those with most rows first; all others are in the ledger alone. */
    static final int CURRENCIES = 3;

    private MoneyPictures() {}

    static List<Figure> overTime(Sheet sheet) {
        List<Figure> figures = new ArrayList<>();
        List<Row> rows = sheet.site().ledger().rows().stream()
                .filter(row -> row.leftOut()
                        .filter(why -> why == jejak.site.LeftOut.SAME)
                        .isEmpty())
                .toList();
        for (var entry : byCurrency(rows)) {
            figures.add(figure(entry.getKey(), entry.getValue(), figures.size() + 1, sheet));
        }
        return figures;
    }

    /** Those with most rows first, then by code. */
    static List<Map.Entry<Currency, List<Row>>> byCurrency(List<Row> rows) {
        SortedMap<String, List<Row>> byCode = new TreeMap<>();
        for (Row row : rows) {
            if (row.funding().amount() instanceof Money money) {
                byCode.computeIfAbsent(money.currency().code(), c -> new ArrayList<>())
                        .add(row);
            }
        }
        return byCode.values().stream()
                .sorted(Comparator.comparingInt((List<Row> own) -> -own.size()))
                .limit(CURRENCIES)
                .map(own -> Map.entry(money(own.get(0)).currency(), own))
                .toList();
    }

    static Money money(Row row) {
        return (Money) row.funding().amount();
    }

    private static Figure figure(Currency currency, List<Row> rows, int number, Sheet sheet) {
        Speech speech = sheet.speech();
        String id = "money-over-time-" + number;
        boolean isEach = rows.size() <= MOST;
        List<Periods.Period> periods = isEach ? List.of() : Periods.of(rows, MOST);
        List<Mark> marks = isEach
                ? rows.stream().map(r -> mark(r, sheet)).toList()
                : periods.stream().map(p -> mark(p, sheet)).toList();
        return new Figure(
                id,
                speech.say("picture.money.title", currency.code()),
                speech.say(
                        "picture.money.summary",
                        speech.count("count.sums", rows.size()),
                        marks.get(0).year(),
                        marks.get(marks.size() - 1).year()),
                speech.say(isEach ? "picture.money.key" : "picture.money.key-periods"),
                MoneyChart.of(
                        id, marks, e -> speech.money().brief(Money.of(BigDecimal.ONE.scaleByPowerOfTen(e), currency))),
                isEach ? table(rows, sheet) : tableOf(periods, sheet));
    }

    private static Mark mark(Row row, Sheet sheet) {
        Speech speech = sheet.speech();
        Bounds bounds = money(row).bounds();
        String column = row.part().column().word();
        return new Mark(
                Entries.yearLabel(
                        row.date().year() == java.time.Year.MAX_VALUE
                                ? Integer.MAX_VALUE
                                : row.date().year(),
                        speech),
                parties(row, sheet),
                note(row, speech),
                amount(row, speech),
                classes(row),
                column.equals("reported") ? "reported_sum" : column,
                log(bounds.low().filter(low -> low.signum() > 0)),
                log(bounds.high()),
                anchor(row));
    }

    private static Mark mark(Periods.Period period, Sheet sheet) {
        Speech speech = sheet.speech();
        String column = period.part().column().word();
        Bounds ends = ends(period);
        return new Mark(
                period.label(speech),
                speech.say("part", period.part()),
                speech.count("count.sums", period.rows()),
                speech.money().brief(Money.of(ends, money(period.least()).currency())),
                column,
                column.equals("reported") ? "reported_sum" : column,
                log(ends.low().filter(low -> low.signum() > 0)),
                log(ends.high()),
                anchor(period.least()));
    }

    private static Bounds ends(Periods.Period period) {
        Money least = money(period.least());
        Money most = money(period.most());
        return new Bounds(least.low().or(least::high), most.high().or(most::low), false, false, false);
    }

    static String parties(Row row, Sheet sheet) {
        return MoneyViews.party(row.from(), sheet).name() + " \u2192 "
                + MoneyViews.party(row.to(), sheet).name();
    }

    /** "24 August 2017 · paid · donation · disputed". */
    private static String note(Row row, Speech speech) {
        List<String> words = new ArrayList<>();
        words.add(speech.dates().full(row.date()));
        words.add(outcome(row, speech));
        words.add(speech.say("funding", row.funding().kind()));
        if (row.funding().disputed()) words.add(speech.say("status.disputed"));
        return String.join(" \u00b7 ", words);
    }

    static String outcome(Row row, Speech speech) {
        return row.part() == jejak.site.Part.SAID_TO_HAVE_MOVED
                ? speech.say("part", row.part())
                : speech.say("funding-status", row.funding().status());
    }

    private static String amount(Row row, Speech speech) {
        Optional<Per> per = row.funding().per();
        return per.isPresent()
                ? speech.money().brief(row.funding().amount(), per.get())
                : speech.money().brief(row.funding().amount());
    }

    static String classes(Row row) {
        return row.part().column().word()
                + (row.part() == jejak.site.Part.SAID_TO_HAVE_MOVED ? " is-said" : "")
                + (row.funding().disputed() ? " is-disputed" : "");
    }

    /** Its line in the ledger of the same page. */
    static String anchor(Row row) {
        return "#" + row.event().id() + "-" + Anchors.money(row.funding(), row.number());
    }

    /** The strict one gives the same digits on every machine. */
    private static OptionalDouble log(Optional<BigDecimal> value) {
        if (value.isEmpty() || value.get().signum() == 0) return OptionalDouble.empty();
        BigDecimal sum = value.get();
        int exponent = sum.precision() - sum.scale() - 1;
        return OptionalDouble.of(
                exponent + StrictMath.log10(sum.scaleByPowerOfTen(-exponent).doubleValue()));
    }

    private static Figure.Table table(List<Row> rows, Sheet sheet) {
        Speech speech = sheet.speech();
        List<Figure.Row> lines = new ArrayList<>(rows.size());
        for (Row row : rows) {
            lines.add(new Figure.Row(
                    "",
                    classes(row),
                    List.of(
                            Figures.cell(speech.dates().full(row.date())),
                            Figures.cell(MoneyViews.party(row.from(), sheet)),
                            Figures.cell(MoneyViews.party(row.to(), sheet)),
                            Figures.figure(new Marks.Chip(amount(row, speech), anchor(row), "")),
                            Figures.cell(outcome(row, speech)),
                            Figures.cell(EvidenceViews.mark(row.evidence(), sheet)))));
        }
        return new Figure.Table(
                List.of(
                        Figures.head("head.date", speech),
                        Figures.head("head.from", speech),
                        Figures.head("head.to", speech),
                        new Figure.Head(speech.say("head.amount"), true),
                        Figures.head("head.outcome", speech),
                        Figures.head("head.evidence", speech)),
                lines);
    }

    private static Figure.Table tableOf(List<Periods.Period> periods, Sheet sheet) {
        Speech speech = sheet.speech();
        List<Figure.Row> lines = new ArrayList<>(periods.size());
        for (Periods.Period period : periods) {
            String from = speech.money()
                    .brief(Money.of(ends(period), money(period.least()).currency()));
            lines.add(new Figure.Row(
                    "",
                    period.part().column().word(),
                    List.of(
                            Figures.cell(period.label(speech)),
                            Figures.cell(speech.say("part", period.part())),
                            Figures.figure(new Marks.Chip(from, anchor(period.least()), "")),
                            Figures.cell(speech.count("count.sums", period.rows())))));
        }
        return new Figure.Table(
                List.of(
                        Figures.head("head.date", speech),
                        Figures.head("head.outcome", speech),
                        new Figure.Head(speech.say("head.amount"), true),
                        Figures.head("head.rows", speech)),
                lines);
    }
}
