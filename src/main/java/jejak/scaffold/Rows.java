package jejak.scaffold;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;

/**
 * A table in CSV (RFC 4180) whose first line with anything on it names the columns. Cells are parted by what that line has most
 * of: commas, semicolons, as spreadsheets write them where a comma is the decimal sign, or tabs; or by what a line {@code sep=}
 * before it says.
 */
record Rows(List<String> columns, List<Row> rows) {
    private static final CsvFactory CSV = new CsvFactory();
    private static final Pattern SEPARATOR = Pattern.compile("\\A\\s*sep=(.)\\R", Pattern.CASE_INSENSITIVE);

    /** @param cells by column, without those that are empty */
    record Row(Map<String, String> cells, int line) {
        Optional<String> cell(String column) {
            return Optional.ofNullable(cells.get(column));
        }
    }

    /**
     * Syntax errors are thrown as Jackson's {@code JsonProcessingException}; a cell that no column is of is reported.
     *
     * @param file its name, for faults
     */
    static Rows parse(String text, String file, Faults faults) throws IOException {
        List<String> columns = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        Matcher told = SEPARATOR.matcher(text);
        boolean isTold = told.find();
        String table = isTold ? "\n" + text.substring(told.end()) : text;
        try (CsvParser parser = CSV.createParser(table)) {
            char separator = isTold ? told.group(1).charAt(0) : separator(text);
            parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
            parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
            parser.enable(CsvParser.Feature.TRIM_SPACES);
            int line = 1;
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                List<String> cells = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY)
                    cells.add(parser.getText().strip());
                Span at = new Span(file, line, 1, 1);
                if (columns.isEmpty()) columns(cells, columns, at, faults);
                else row(columns, cells, at, faults).ifPresent(rows::add);
                line = parser.currentLocation().getLineNr();
            }
        }
        return new Rows(columns, rows);
    }

    private static void columns(List<String> cells, List<String> columns, Span at, Faults faults) {
        if (cells.stream().allMatch(String::isEmpty)) return;
        columns.addAll(cells);
        Set<String> seen = new HashSet<>();
        for (String name : cells) {
            if (name.isEmpty() || seen.add(name)) continue;
            faults.add(ImportCode.BAD_IMPORT, at, "two columns are called `" + name + "`", "give one another name");
        }
    }

    private static Optional<Row> row(List<String> columns, List<String> cells, Span at, Faults faults) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell.isEmpty()) continue;
            if (i < columns.size() && !columns.get(i).isEmpty()) {
                row.put(columns.get(i), cell);
                continue;
            }
            faults.add(
                    ImportCode.BAD_IMPORT,
                    at,
                    "no column is named for `" + cell + "`",
                    "put quotes round a cell with a comma in it, or name the column");
        }
        return row.isEmpty() ? Optional.empty() : Optional.of(new Row(row, at.line()));
    }

    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char most = ',';
        for (char c : new char[] {';', '\t'}) if (count(first, c) > count(first, most)) most = c;
        return most;
    }

    private static long count(String text, char c) {
        return text.chars().filter(x -> x == c).count();
    }
}
