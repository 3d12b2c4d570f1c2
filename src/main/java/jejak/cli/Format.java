package jejak.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import jejak.build.SourceLines;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Note;
import jejak.diagnostic.Report;
import jejak.diagnostic.Severity;
import jejak.diagnostic.Span;

/** How faults are printed: for people, for programs, for GitHub's checks. One list, three ways. */
enum Format {
    TEXT {
        @Override
        String print(Report report, Path source, boolean colour) {
            return report.text(new SourceLines(source), colour);
        }
    },
    JSON {
        @Override
        String print(Report report, Path source, boolean colour) {
            StringBuilder out = new StringBuilder();
            for (Diagnostic d : report.shown()) out.append(json(d)).append('\n');
            return out.toString();
        }
    },
    GITHUB {
        @Override
        String print(Report report, Path source, boolean colour) {
            StringBuilder out = new StringBuilder();
            for (Diagnostic d : report.shown()) out.append(github(d)).append('\n');
            return out.toString();
        }
    };

    private static final JsonFactory FACTORY = new JsonFactory();

    abstract String print(Report report, Path source, boolean colour);

    void print(Report report, Path source, boolean colour, PrintStream err) {
        err.print(print(report, source, colour));
        err.flush();
    }

    static Optional<Format> of(String name) {
        for (Format format : values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(name)) return Optional.of(format);
        }
        return Optional.empty();
    }

    private static String json(Diagnostic d) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("code", d.code().tag());
            json.writeStringField("severity", d.code().severity().word());
            place(d.at(), json);
            json.writeStringField("message", d.message());
            if (d.help().isPresent()) json.writeStringField("help", d.help().get());
            else json.writeNullField("help");
            json.writeArrayFieldStart("notes");
            for (Note note : d.notes()) {
                json.writeStartObject();
                place(note.at(), json);
                json.writeStringField("message", note.message());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter does not fail
        }
        return out.toString();
    }

    private static void place(Span at, JsonGenerator json) throws IOException {
        json.writeStringField("path", at.file());
        json.writeNumberField("line", at.line());
        json.writeNumberField("column", at.column());
        json.writeNumberField("length", at.length());
    }

    // GitHub's workflow commands: properties escape more than the message does
    private static String github(Diagnostic d) {
        String level = d.code().severity() == Severity.ERROR
                ? "error"
                : d.code().severity() == Severity.WARNING ? "warning" : "notice";
        String message = d.message() + d.help().map(h -> "\nhelp: " + h).orElse("");
        return "::" + level + " file=" + property(d.at().file()) + ",line=" + d.at().line() + ",col="
                + d.at().column() + ",endColumn=" + (d.at().column() + d.at().length()) + ",title="
                + property(d.code().tag()) + "::" + escape(message);
    }

    private static String escape(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return escape(text).replace(":", "%3A").replace(",", "%2C");
    }
}
