package jejak.scaffold;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table in CSV (RFC 4180) whose first line names the columns. Cells are parted by what that line has most of: commas,
 * semicolons, as spreadsheets write them where a comma is the decimal sign, or tabs.
 */
record Rows(List<String> columns, List<Row> rows) {
    private static final CsvFactory CSV = new CsvFactory();

    /** @param cells by column, without those that are empty */
    record Row(Map<String, String> cells, int line) {
        Optional<String> cell(String column) {
            return Optional.ofNullable(cells.get(column));
        }
    }

    /** Syntax errors are thrown as Jackson's {@code JsonProcessingException}. */
    static Rows parse(String text) throws IOException {
        List<String> columns = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        try (CsvParser parser = CSV.createParser(text)) {
            parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator(text)));
            parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
            parser.enable(CsvParser.Feature.TRIM_SPACES);
            int line = 1;
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                List<String> cells = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) cells.add(parser.getText());
                if (columns.isEmpty()) columns.addAll(cells);
                else row(columns, cells, line).ifPresent(rows::add);
                line = parser.currentLocation().getLineNr();
            }
        }
        return new Rows(columns, rows);
    }

    private static Optional<Row> row(List<String> columns, List<String> cells, int line) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size() && i < columns.size(); i++) {
            String cell = cells.get(i).strip();
            if (!cell.isEmpty()) row.put(columns.get(i), cell);
        }
        return row.isEmpty() ? Optional.empty() : Optional.of(new Row(row, line));
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char most = ',';
        for (char c : new char[] {';', '\t'}) if (count(first, c) > count(first, most)) most = c;
        return most;
    }

    private static long count(String text, char c) {
        return text.chars().filter(x -> x == c).count();
    }
}
