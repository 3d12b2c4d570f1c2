package jejak.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import jejak.site.Site;
import jejak.words.Messages;

/** {@code data/*.csv}: the {@link Tables}, with a line of names first (RFC 4180, UTF-8). */
final class CsvTables implements Exporter {
    private static final CsvFactory CSV = new CsvFactory();

    @Override
    public List<Export> exports(Site site, Messages words) {
        if (!Exporter.isFirst(site, words.lang())) return List.of();
        List<Export> all = new ArrayList<>();
        for (Table<?> table : Tables.ALL) all.add(new Export(table.path(), out -> write(table, site, out)));
        return all;
    }

    private static <T> void write(Table<T> table, Site site, OutputStream out) throws IOException {
        CsvSchema.Builder names = CsvSchema.builder();
        for (Table.Column<T> column : table.columns()) names.addColumn(column.name());
        try (CsvGenerator csv = CSV.createGenerator(out)) {
            csv.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            csv.enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING);
            csv.setSchema(names.build().withHeader().withLineSeparator("\r\n"));
            // without a row, the library would write no names either
            List<T> rows = table.rows().apply(site);
            if (rows.isEmpty()) csv.writeRaw(header(table));
            for (T row : rows) {
                csv.writeStartArray();
                for (Table.Column<T> column : table.columns())
                    csv.writeString(column.cell().apply(row, site));
                csv.writeEndArray();
            }
        }
    }

    private static String header(Table<?> table) {
        return String.join(",", table.columns().stream().map(Table.Column::name).toList()) + "\r\n";
    }
}
