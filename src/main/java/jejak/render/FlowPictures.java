package jejak.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import jejak.model.Money;
import jejak.render.picture.Flow;
import jejak.render.picture.FlowChart;
import jejak.render.view.Figure;
import jejak.render.view.Marks;
import jejak.site.Part;
import jejak.site.Row;

/**
 * Who gave whom how much, a picture a currency: what moved, what a party alone says moved, and promises as outlines. A band is
 * the rows of one payer, recipient, part and kind, whose bounds add as bounds; nothing wider is added up, and what no sum takes
 * is not drawn. The largest {@link #MOST} bands are drawn, the table has all of them.
 */
final class FlowPictures {
    static final int MOST = 24;

    private FlowPictures() {}

    /** Rows that make one band. */
    private record Band(List<Row> rows, Money sum) {
        Row first() {
            return rows.get(0);
        }

        BigDecimal size() {
            return sum.high().or(sum::low).orElseThrow();
        }
    }

    static List<Figure> flows(Sheet sheet) {
        List<Figure> figures = new ArrayList<>();
        List<Row> rows = sheet.site().ledger().rows().stream()
                .filter(row -> row.summed().isPresent() && isDrawn(row.part()))
                .toList();
        for (var entry : MoneyPictures.byCurrency(rows)) {
            figures.add(figure(entry.getKey().code(), bands(entry.getValue()), figures.size() + 1, sheet));
        }
        return figures;
    }

    private static boolean isDrawn(Part part) {
        return part == Part.MOVED || part == Part.SAID_TO_HAVE_MOVED || part == Part.PROMISED;
    }

    private static List<Band> bands(List<Row> rows) {
        Map<List<String>, List<Row>> grouped = new LinkedHashMap<>();
        for (Row row : rows) {
            List<String> key = List.of(
                    row.from().key(),
                    row.to().key(),
                    row.part().word(),
                    row.funding().kind().word());
            grouped.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
        }
        List<Band> bands = new ArrayList<>(grouped.size());
        grouped.values().forEach(own -> bands.add(new Band(own, sum(own))));
        bands.sort(Comparator.comparing(Band::size).reversed());
        return bands;
    }

    private static Money sum(List<Row> rows) {
        Money sum = MoneyPictures.money(rows.get(0));
        for (Row row : rows.subList(1, rows.size())) sum = sum.plus(MoneyPictures.money(row));
        return sum;
    }

    private static Figure figure(String currency, List<Band> bands, int number, Sheet sheet) {
        Speech speech = sheet.speech();
        String id = "flows-" + number;
        List<Band> largest = bands.subList(0, Math.min(MOST, bands.size()));
        List<Flow> flows = together(largest.stream().map(b -> flow(b, sheet)).toList());
        String rest =
                bands.size() > MOST ? " " + speech.say("picture.flows.rest", speech.number(bands.size() - MOST)) : "";
        return new Figure(
                id,
                speech.say("picture.flows.title", currency),
                speech.say("picture.flows.summary", speech.count("count.flows", bands.size())),
                speech.say("picture.flows.key") + rest,
                FlowChart.of(id, flows),
                table(bands, sheet));
    }

    /**
     * The flows of one payer one after the other; payers whose largest flow goes to the same recipient are neighbours, so that
     * few bands cross. Recipients and payers are in the order of their largest flow.
     */
    private static List<Flow> together(List<Flow> flows) {
        Map<String, Map<String, List<Flow>>> recipients = new LinkedHashMap<>();
        Map<String, String> home = new LinkedHashMap<>();
        for (Flow flow : flows) {
            recipients.computeIfAbsent(flow.to(), n -> new LinkedHashMap<>());
            String to = home.computeIfAbsent(flow.from(), n -> flow.to());
            recipients
                    .get(to)
                    .computeIfAbsent(flow.from(), n -> new ArrayList<>())
                    .add(flow);
        }
        return recipients.values().stream()
                .flatMap(payers -> payers.values().stream())
                .flatMap(List::stream)
                .toList();
    }

    private static Flow flow(Band band, Sheet sheet) {
        Speech speech = sheet.speech();
        return new Flow(
                MoneyViews.party(band.first().from(), sheet).name(),
                MoneyViews.party(band.first().to(), sheet).name(),
                speech.money().brief(band.sum()),
                note(band, speech),
                MoneyPictures.classes(band.first()),
                number(band.sum().low()),
                number(band.sum().high()),
                MoneyPictures.anchor(band.first()));
    }

    private static String note(Band band, Speech speech) {
        String kind = speech.say("funding", band.first().funding().kind()) + ", "
                + speech.say("part", band.first().part());
        return band.rows().size() == 1
                ? kind
                : kind + ", " + speech.count("count.rows", band.rows().size());
    }

    private static OptionalDouble number(Optional<BigDecimal> value) {
        return value.map(v -> OptionalDouble.of(v.doubleValue())).orElseGet(OptionalDouble::empty);
    }

    private static Figure.Table table(List<Band> bands, Sheet sheet) {
        Speech speech = sheet.speech();
        List<Figure.Row> lines = new ArrayList<>(bands.size());
        for (Band band : bands) {
            Row first = band.first();
            lines.add(new Figure.Row(
                    "",
                    MoneyPictures.classes(first),
                    List.of(
                            Figures.cell(MoneyViews.party(first.from(), sheet)),
                            Figures.cell(MoneyViews.party(first.to(), sheet)),
                            Figures.figure(
                                    new Marks.Chip(speech.money().brief(band.sum()), MoneyPictures.anchor(first), "")),
                            Figures.cell(speech.say("funding", first.funding().kind())),
                            Figures.cell(speech.say("part", first.part())),
                            new Figure.Cell(
                                    new Marks.Status("", "", ""),
                                    List.of(new Marks.Chip(
                                            speech.number(band.rows().size()), "", "")),
                                    true))));
        }
        return new Figure.Table(
                List.of(
                        Figures.head("head.from", speech),
                        Figures.head("head.to", speech),
                        new Figure.Head(speech.say("head.amount"), true),
                        Figures.head("head.kind", speech),
                        Figures.head("head.outcome", speech),
                        new Figure.Head(speech.say("head.rows"), true)),
                lines);
    }
}
