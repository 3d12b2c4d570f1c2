package jejak.scaffold;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;
import jejak.model.Kind;
import jejak.read.Composer;

/** Tells what a file of another program is, and reads it. Never throws for what is in it. */
public final class ImportReader {
    private final String file;

    private ImportReader(String file) {
        this.file = file;
    }

    /**
     * @param file its name, for what is wrong with it
     * @param kind what the rows of a table are, where that was said
     */
    public static Imported read(String file, byte[] bytes, Optional<Kind> kind) {
        ImportReader reader = new ImportReader(file);
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return reader.fault(1, 1, "the file is not UTF-8", "save it as UTF-8");
        }
        String own = text.startsWith("\ufeff") ? text.substring(1) : text;
        boolean isJson = own.strip().startsWith("{") || own.strip().startsWith("[");
        try {
            return isJson ? reader.json(own, kind) : reader.table(own, kind);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(e.getLocation().getLineNr(), 1);
            int column = e.getLocation() == null ? 1 : Math.max(e.getLocation().getColumnNr(), 1);
            return reader.fault(
                    line,
                    column,
                    "this is where the file can be read no further",
                    isJson
                            ? "export it again: it is to be one value of JSON"
                            : "close every quote, write one that stands within quotes twice, and put quotes round whole cells");
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text does not fail to be read
        }
    }

    private Imported json(String text, Optional<Kind> kind) throws IOException {
        Json json = Json.parse(text);
        Optional<Imported> read = Optional.empty();
        if (TimelineReader.isTimeline(json)) read = Optional.of(TimelineReader.read(json, file));
        else if (CslReader.isReferences(json)) read = Optional.of(CslReader.read(json));
        if (read.isEmpty()) {
            return fault(
                    1,
                    1,
                    "this JSON is neither a timeline (`events` with `start_date`) nor references (each with a `type`)",
                    "export a timeline of TimelineJS, or references as CSL-JSON");
        }
        if (kind.isPresent() && read.get().items().stream().anyMatch(item -> item.kind() != kind.get())) {
            return fault(1, 1, "these are no " + kind.get().folder(), "leave `--as` out: it is for tables");
        }
        return read.get();
    }

    private Imported table(String text, Optional<Kind> kind) throws IOException {
        Faults faults = new Faults();
        Rows rows = Rows.parse(text, file, faults);
        if (!faults.isEmpty()) return Imported.none(faults.list());
        if (rows.rows().isEmpty()) {
            return fault(1, 1, "the file has no row under a line of names", "name the columns on the first line");
        }
        if (kind.isEmpty() && TimelineReader.isTimeline(rows.columns())) {
            return TimelineReader.read(rows.rows(), rows.columns());
        }
        List<String> names = rows.columns().stream().map(ImportReader::key).toList();
        Optional<Kind> of = kind.or(() -> kind(names));
        if (of.isEmpty()) {
            return fault(
                    1,
                    1,
                    "nothing in the line of names tells what the rows are",
                    "name the columns as keys of front matter, and say what the rows are: `--as=event`, `--as=actor`,"
                            + " `--as=source` or `--as=page`");
        }
        List<String> keys = Composer.of(of.get()).keys();
        if (names.stream().noneMatch(keys::contains)) {
            return fault(
                    1,
                    1,
                    "no column is a key of the front matter of " + of.get().folder(),
                    "the keys are " + String.join(", ", keys));
        }
        return rows(rows, of.get(), keys);
    }

    /** As front matter has it: {@code Archive URL} names {@code archive_url}. */
    private static String key(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
    }

    /** By the keys that only one kind must have. */
    private static Optional<Kind> kind(List<String> columns) {
        if (columns.contains("closeness")) return Optional.of(Kind.SOURCE);
        if (columns.contains("actors")) return Optional.of(Kind.EVENT);
        return columns.contains("name") ? Optional.of(Kind.ACTOR) : Optional.empty();
    }

    /** A column is a key of front matter, {@code id} or {@code body}. */
    private static Imported rows(Rows rows, Kind kind, List<String> keys) {
        TreeSet<String> left = new TreeSet<>();
        List<Imported.Item> items = new ArrayList<>();
        for (Rows.Row row : rows.rows()) {
            Map<String, String> values = new LinkedHashMap<>();
            Optional<String> id = Optional.empty();
            String body = "";
            for (Map.Entry<String, String> cell : row.cells().entrySet()) {
                String key = key(cell.getKey());
                if (keys.contains(key)) values.putIfAbsent(key, cell.getValue());
                else if (key.equals("id")) id = Optional.of(cell.getValue());
                else if (key.equals("body")) body = cell.getValue();
                else left.add(cell.getKey());
            }
            items.add(new Imported.Item(kind, id, values, body, row.line(), 1));
        }
        return new Imported(items, List.copyOf(left), List.of());
    }

    private Imported fault(int line, int column, String message, String help) {
        Diagnostic fault = Diagnostic.of(ImportCode.BAD_IMPORT, new Span(file, line, column, 1), message, help);
        return Imported.none(List.of(fault));
    }
}
