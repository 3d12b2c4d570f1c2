package jejak.publish;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Outcome;
import jejak.diagnostic.Span;

/**
 * {@code manifest.json}: {@code {"files":[{"path","sha256","bytes"}]}}, one file a line so that a worktree's diff is
 * short.
 *
 * <p>What is listed will be replaced or deleted, so a manifest that differs in any way from what {@link #write} makes
 * (another field, a path that leaves the folder, a path twice) is refused and none of it is followed.
 */
final class ManifestFile {
    // A gigabyte of manifest would list several million files; deeper nesting or longer texts are not ours.
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(4)
                    .maxStringLength(8192)
                    .maxNumberLength(20)
                    .maxDocumentLength(1L << 30)
                    .build())
            .build();

    private final JsonParser json;
    private final String file;
    private final List<Manifest.Entry> entries = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private ManifestFile(JsonParser json, String file) {
        this.json = json;
        this.file = file;
    }

    static void write(Manifest manifest, OutputStream out) throws IOException {
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Spacing.NONE)
                        .withObjectEntrySpacing(Spacing.NONE)
                        .withArrayValueSpacing(Spacing.NONE)
                        .withArrayEmptySeparator("")
                        .withRootSeparator(""))
                .withObjectIndenter(DefaultPrettyPrinter.NopIndenter.instance)
                .withArrayIndenter(new DefaultIndenter("", "\n"));
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(lines);
            json.writeStartObject();
            json.writeArrayFieldStart("files");
            for (Manifest.Entry entry : manifest.files()) {
                json.writeStartObject();
                json.writeStringField("path", entry.path());
                json.writeStringField("sha256", entry.sha256().toString());
                json.writeNumberField("bytes", entry.bytes());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /**
     * Reads a manifest; {@code file} is its name in diagnostics. With a {@code bad-manifest} there is no value: half a
     * list is worse than none.
     */
    static Outcome<Optional<Manifest>> read(InputStream in, String file) throws IOException {
        try (JsonParser json = JSON.createParser(in)) {
            ManifestFile manifest = new ManifestFile(json, file);
            Optional<Diagnostic> fault;
            try {
                fault = manifest.document();
            } catch (JsonProcessingException e) {
                fault = manifest.fault("this is not JSON as the generator writes it");
            }
            if (fault.isPresent()) return new Outcome<>(Optional.empty(), List.of(fault.get()));
            return Outcome.of(Optional.of(Manifest.of(manifest.entries)));
        }
    }

    private Optional<Diagnostic> document() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) return fault("expected an object with `files`");
        if (json.nextToken() != JsonToken.FIELD_NAME || !json.currentName().equals("files")) {
            return fault("expected `files` and nothing else");
        }
        if (json.nextToken() != JsonToken.START_ARRAY) return fault("expected a list of files");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Optional<Diagnostic> fault = entry();
            if (fault.isPresent()) return fault;
        }
        if (json.nextToken() != JsonToken.END_OBJECT) return fault("expected `files` and nothing else");
        return json.nextToken() == null ? Optional.empty() : fault("expected nothing after the list of files");
    }

    private Optional<Diagnostic> entry() throws IOException {
        if (!json.hasToken(JsonToken.START_OBJECT)) return fault("expected `path`, `sha256` and `bytes`");
        Optional<String> path = Optional.empty();
        Optional<Sha256> sha256 = Optional.empty();
        long bytes = -1;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            JsonToken value = json.nextToken();
            if (field.equals("path") && path.isEmpty() && value == JsonToken.VALUE_STRING) {
                path = Optional.of(json.getText());
            } else if (field.equals("sha256") && sha256.isEmpty() && value == JsonToken.VALUE_STRING) {
                sha256 = Sha256.parse(json.getText());
                if (sha256.isEmpty()) return fault("expected 64 hexadecimal digits in lower case");
            } else if (field.equals("bytes") && bytes < 0 && value == JsonToken.VALUE_NUMBER_INT) {
                bytes = json.getLongValue();
                if (bytes < 0) return fault("expected a size of 0 or more");
            } else {
                return fault("expected `path`, `sha256` and `bytes`, once each");
            }
        }
        if (path.isEmpty() || sha256.isEmpty() || bytes < 0) return fault("expected `path`, `sha256` and `bytes`");
        if (!OutputPath.isSafe(path.get()) || path.get().equals(OutputPath.MANIFEST)) {
            return fault(OutputPath.shown(path.get()) + " is no path that the generator would write");
        }
        if (!seen.add(path.get())) return fault(OutputPath.shown(path.get()) + " is listed twice");
        entries.add(new Manifest.Entry(path.get(), sha256.get(), bytes));
        return Optional.empty();
    }

    private Optional<Diagnostic> fault(String message) {
        var at = json.currentTokenLocation();
        Span span = new Span(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), 1);
        return Optional.of(Diagnostic.of(
                PublishCode.BAD_MANIFEST,
                span,
                message,
                "restore the file, or choose an empty or new folder with `--output`"));
    }
}
