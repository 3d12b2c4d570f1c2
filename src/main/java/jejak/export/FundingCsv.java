package jejak.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jejak.model.Citation;
import jejak.model.Funding;
import jejak.model.Lang;
import jejak.model.Money;
import jejak.site.Counterparty;
import jejak.site.Row;
import jejak.site.Site;

/**
 * {@code data/funding.csv}: the ledger, a row a line, in the words of {@code data/site.json} (RFC 4180, UTF-8).
 *
 * <p>A field that a spreadsheet would take for a formula begins with an apostrophe, which it takes for "this is text".
 */
final class FundingCsv implements Exporter {
    static final List<String> COLUMNS = List.of(
            "event",
            "row",
            "id",
            "date",
            "from",
            "to",
            "via",
            "amount",
            "low",
            "high",
            "currency",
            "per",
            "of",
            "kind",
            "status",
            "column",
            "part",
            "evidence",
            "disputed",
            "left_out",
            "fulfils",
            "same_as",
            "sources",
            "note");

    @Override
    public List<Export> exports(Site site, Lang lang) {
        if (!Exporter.isFirst(site, lang)) return List.of();
        return List.of(new Export("data/funding.csv", out -> write(site, out)));
    }

    private static void write(Site site, OutputStream out) throws IOException {
        line(COLUMNS, out);
        for (Row row : site.ledger().rows()) line(fields(row, site), out);
    }

    private static List<String> fields(Row row, Site site) {
        Funding funding = row.funding();
        Optional<Money> money = funding.amount() instanceof Money m ? Optional.of(m) : Optional.empty();
        return List.of(
                row.event().id().text(),
                Integer.toString(row.number()),
                or(funding.id().map(i -> i.text())),
                row.date().text(),
                row.from().key(),
                row.to().key(),
                joined(row.via().stream().map(Counterparty::key)),
                funding.amount().text(),
                or(money.flatMap(Money::low).map(BigDecimal::toPlainString)),
                or(money.flatMap(Money::high).map(BigDecimal::toPlainString)),
                or(money.map(m -> m.currency().code())),
                or(funding.per().map(p -> p.word())),
                or(funding.of().map(o -> o.original())),
                funding.kind().word(),
                funding.status().word(),
                funding.status().column().word(),
                row.part().word(),
                row.evidence().status().word(),
                Boolean.toString(funding.disputed()),
                or(row.leftOut().map(l -> l.word())),
                or(funding.fulfils().map(r -> r.target())),
                or(funding.sameAs().map(r -> r.target())),
                joined(sources(row, site)),
                or(funding.note().map(n -> n.original())));
    }

    /** The ids of the public ones; one that is withheld leaves no trace here. */
    private static Stream<String> sources(Row row, Site site) {
        List<Citation> cited = row.funding().sources();
        return (cited.isEmpty() ? row.event().sources() : cited)
                .stream()
                        .flatMap(c -> site.source(c.source()).stream())
                        .map(s -> s.id().text())
                        .distinct();
    }

    private static String or(Optional<String> value) {
        return value.orElse("");
    }

    private static String joined(Stream<String> values) {
        return String.join("; ", values.toList());
    }

    private static void line(List<String> fields, OutputStream out) throws IOException {
        List<String> written = new ArrayList<>(fields.size());
        for (String field : fields) written.add(field(field));
        out.write((String.join(",", written) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    static String field(String value) {
        String text = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean isPlain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && text.equals(text.strip());
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
