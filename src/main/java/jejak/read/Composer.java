package jejak.read;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Outcome;
import jejak.model.Document;
import jejak.model.Id;
import jejak.model.Kind;
import jejak.read.markdown.Markdown;

/** Writes documents as their authors do, and reads what it wrote as a build would. */
public final class Composer {
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final Pattern BREAK = Pattern.compile("\\R");

    /** Breaks of lines to YAML 1.1 alone, and what stands for the start of a file. */
    private static final Pattern UNSEEN = Pattern.compile("[\\x85\\u2028\\u2029\\ufeff]");

    private static final Pattern KEY = Pattern.compile("(\\w+):.*");

    private static final Pattern UNPAIRED = Pattern.compile("[\\ud800-\\udfff]");

    private final Kind kind;
    private final Schema schema;

    private Composer(Kind kind) {
        this.kind = kind;
        this.schema = DocumentReader.keys(kind);
    }

    public static Composer of(Kind kind) {
        return new Composer(kind);
    }

    /**
     * A document that is not on disk yet.
     *
     * @param path relative to the source folder, with {@code /}
     * @param open keys that a build will ask for, and that nobody has given
     * @param faults of what was given
     */
    public record Composed(String path, byte[] bytes, List<String> open, List<Diagnostic> faults) {}

    /** The keys of this kind, in the order of the reference page. */
    public List<String> keys() {
        return schema.keys();
    }

    /** The key that holds what the document is called. */
    public String titleKey() {
        return kind == Kind.ACTOR ? "name" : "title";
    }

    /** The id that a title suggests, of at most sixty letters; empty where nothing of it can stay. */
    public static Optional<Id> id(String title) {
        return Slug.of(title).map(slug -> {
            int end = slug.length() <= 60 ? slug.length() : Math.max(slug.lastIndexOf('-', 60), 0);
            return new Id(slug.substring(0, end == 0 ? 60 : end));
        });
    }

    /** Where the document of an id lies, relative to the source folder, with {@code /}. */
    public static String path(Kind kind, Id id) {
        return "content/" + kind.folder() + "/" + id.text() + ".md";
    }

    /**
     * The key that stands on a line of what was composed; empty on a fence or in the body.
     *
     * @param line 1-based
     */
    public static Optional<String> keyOn(int line, Composed document) {
        List<String> lines =
                new String(document.bytes(), StandardCharsets.UTF_8).lines().toList();
        for (int at = Math.min(line, lines.size()); at > 1; at--) {
            Matcher key = KEY.matcher(lines.get(at - 1));
            if (lines.get(at - 1).equals("---")) return Optional.empty();
            if (key.matches()) return Optional.of(key.group(1));
        }
        return Optional.empty();
    }

    /**
     * A document of these values. One of a list may be parted by semicolons or commas, or be YAML in brackets; one of a
     * mapping is YAML in braces. Required keys that are not given stand in comments, with an example.
     *
     * @param values by key; keys that are unknown are written too, so that reading tells of them
     */
    public Composed compose(Id id, Map<String, String> values, String body) {
        StringBuilder text = new StringBuilder("---\n");
        List<String> open = new ArrayList<>();
        for (Field<?> field : schema.fields()) {
            String value = values.get(field.name());
            if (value != null)
                text.append(entry(field.name(), value, Optional.of(field.type().shape())));
            else if (field.required()) open(field, open, text);
        }
        values.forEach((key, value) -> {
            if (schema.field(key).isEmpty()) text.append(entry(key, value, Optional.empty()));
        });
        text.append("---\n");
        if (!body.isBlank()) text.append(body.strip()).append('\n');
        String path = path(kind, id);
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return new Composed(path, bytes, open, faults(id, path, bytes));
    }

    /** One line of YAML, quoted where it must be. */
    public static String line(String key, String value) {
        return yaml(key, List.of(value), false);
    }

    private static void open(Field<?> field, List<String> open, StringBuilder text) {
        open.add(field.name());
        text.append("# ").append(field.example().replace("\n", "\n# ")).append('\n');
        text.append("#   Required. ").append(field.meaning()).append('\n');
    }

    private List<Diagnostic> faults(Id id, String path, byte[] bytes) {
        SourceFile file = new SourceFile(kind, id, path, Path.of(path), List.of());
        Outcome<Document> read = new DocumentReader(Markdown.create()).read(file, List.of(bytes));
        return read.diagnostics().stream()
                // what is open is known; it is blamed on the opening fence
                .filter(d -> d.code() != ReadCode.MISSING_KEY || d.at().line() > 1)
                .toList();
    }

    private static String entry(String key, String value, Optional<Shape> shape) {
        boolean isList = shape.filter(Composer::isList).isPresent();
        boolean isMapping = shape.filter(s -> s instanceof Shape.Keys).isPresent();
        boolean isYaml = isList && value.startsWith("[") && value.endsWith("]")
                || isMapping && value.startsWith("{") && value.endsWith("}");
        boolean isBare = shape.filter(s -> s instanceof Shape.Flag || s instanceof Shape.Number)
                .isPresent();
        // on one line, so that it can neither end the front matter nor begin another key
        if (isYaml) return key + ": " + BREAK.matcher(value).replaceAll(" ") + "\n";
        if (isBare && PLAIN.matcher(value).matches()) return key + ": " + value + "\n";
        if (!isList) return yaml(key, List.of(value), false);
        List<String> items = items(value);
        boolean isShort = items.stream().allMatch(item -> PLAIN.matcher(item).matches());
        return isShort ? key + ": [" + String.join(", ", items) + "]\n" : yaml(key, items, true);
    }

    private static boolean isList(Shape shape) {
        return shape instanceof Shape.Items
                || shape instanceof Shape.Either either && either.whole() instanceof Shape.Items;
    }

    private static List<String> items(String value) {
        Stream<String> parts = Arrays.stream(value.split(value.contains(";") ? ";" : ","));
        return parts.map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private static String yaml(String key, List<String> values, boolean isList) {
        if (values.stream().anyMatch(value -> UNSEEN.matcher(value).find())) {
            List<String> quoted = values.stream().map(Composer::quoted).toList();
            return key + ": " + (isList ? quoted : quoted.get(0)) + "\n";
        }
        StringWriter out = new StringWriter();
        try (JsonGenerator yaml = YAML.createGenerator(out)) {
            yaml.writeStartObject();
            yaml.writeFieldName(key);
            if (isList) yaml.writeStartArray();
            for (String value : values) yaml.writeString(whole(value));
            if (isList) yaml.writeEndArray();
            yaml.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter does not fail
        }
        return out + (out.toString().endsWith("\n") ? "" : "\n");
    }

    /** A string of JSON, which is one of YAML. */
    private static String quoted(String value) {
        StringBuilder out = new StringBuilder("\"");
        out.append(JsonStringEncoder.getInstance().quoteAsString(whole(value))).append('"');
        return UNSEEN.matcher(out)
                .replaceAll(c ->
                        String.format(Locale.ROOT, "\\\\u%04x", (int) c.group().charAt(0)));
    }

    /** Half a character has no form in UTF-8. */
    private static String whole(String value) {
        return UNPAIRED.matcher(value).replaceAll("\ufffd");
    }
}
