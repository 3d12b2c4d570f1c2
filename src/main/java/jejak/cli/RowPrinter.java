package jejak.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import jejak.diagnostic.Report;

/** Prints rows of facts: parted by tabs, or as an object of JSON a line. */
final class RowPrinter {
    private final JsonFactory factory = new JsonFactory();
    private final boolean isJson;
    private final PrintWriter out;

    RowPrinter(boolean isJson, PrintWriter out) {
        this.isJson = isJson;
        this.out = out;
    }

    /** @param document the kind of each, where rows of several are printed; else empty */
    void print(List<Map<String, String>> rows, String document) throws IOException {
        for (Map<String, String> row : rows) out.println(isJson ? json(row, document) : text(row, document));
    }

    private static String text(Map<String, String> row, String document) {
        String facts =
                String.join("\t", row.values().stream().map(RowPrinter::plain).toList());
        return document.isEmpty() ? facts : document + "\t" + facts;
    }

    private String json(Map<String, String> row, String document) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(text)) {
            json.writeStartObject();
            if (!document.isEmpty()) json.writeStringField("document", document);
            for (Map.Entry<String, String> fact : row.entrySet()) json.writeStringField(fact.getKey(), fact.getValue());
            json.writeEndObject();
        }
        return text.toString();
    }

    /** On one line, and with nothing that steers a terminal. */
    private static String plain(String words) {
        return Report.unsteering(words.replaceAll("\\s+", " ").strip());
    }
}
