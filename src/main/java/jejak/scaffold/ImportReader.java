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
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import jejak.diagnostic.Diagnostic;
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
        String start = own.strip();
        try {
            return start.startsWith("{") || start.startsWith("[") ? reader.json(own) : reader.table(own, kind);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(e.getLocation().getLineNr(), 1);
            int column = e.getLocation() == null ? 1 : Math.max(e.getLocation().getColumnNr(), 1);
            return reader.fault(line, column, "this is where the file can be read no further", "export it again");
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text does not fail to be read
        }
    }

    private Imported json(String text) throws IOException {
        Json json = Json.parse(text);
        if (TimelineReader.isTimeline(json)) return TimelineReader.read(json);
        if (CslReader.isReferences(json)) return CslReader.read(json);
        return fault(
                1,
                1,
                "this JSON is neither a timeline (`events` with `start_date`) nor references (each with a `type`)",
                "export a timeline of TimelineJS, or references as CSL-JSON");
    }

    private Imported table(String text, Optional<Kind> kind) throws IOException {
        Rows rows = Rows.parse(text);
        if (rows.rows().isEmpty()) {
            return fault(1, 1, "the file has no row under a line of names", "name the columns on the first line");
        }
        if (kind.isEmpty() && TimelineReader.isTimeline(rows.columns())) {
            return TimelineReader.read(rows.rows(), rows.columns());
        }
        Optional<Kind> of = kind.or(() -> kind(rows.columns()));
        if (of.isEmpty()) {
            return fault(
                    1,
                    1,
                    "nothing in the line of names tells what the rows are",
                    "say it: `--as=event`, `--as=actor`, `--as=source` or `--as=page`");
        }
        return rows(rows, of.get());
    }

    /** By the keys that only one kind must have. */
    private static Optional<Kind> kind(List<String> columns) {
        if (columns.contains("closeness")) return Optional.of(Kind.SOURCE);
        if (columns.contains("actors")) return Optional.of(Kind.EVENT);
        return columns.contains("name") ? Optional.of(Kind.ACTOR) : Optional.empty();
    }

    /** A column is a key of front matter, {@code id} or {@code body}. */
    private static Imported rows(Rows rows, Kind kind) {
        List<String> keys = Composer.of(kind).keys();
        TreeSet<String> left = new TreeSet<>(rows.columns());
        left.removeAll(keys);
        left.removeAll(List.of("id", "body"));
        List<Imported.Item> items = new ArrayList<>();
        for (Rows.Row row : rows.rows()) {
            Map<String, String> values = new LinkedHashMap<>(row.cells());
            values.keySet().retainAll(keys);
            items.add(new Imported.Item(
                    kind, row.cell("id"), values, row.cell("body").orElse(""), row.line()));
        }
        return new Imported(items, List.copyOf(left), List.of());
    }

    private Imported fault(int line, int column, String message, String help) {
        Diagnostic fault = Diagnostic.of(ImportCode.BAD_IMPORT, new Span(file, line, column, 1), message, help);
        return Imported.none(List.of(fault));
    }
}
