package jejak.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * JSON Schema (2020-12) of what an author can write, made from the declarations the decoder reads by, so that editors complete
 * keys and mark slips. It says no more than it can: what it refuses a build refuses too, and a build refuses more.
 *
 * <p>It is of YAML as its core schema has it, where {@code 2015} is a number and {@code yes} a text. It is of originals, not of
 * translations, which leave out what they do not restate.
 */
public final class JsonSchema {
    /** What has a schema: each kind of document, and the settings. */
    public static final List<String> PARTS =
            Reference.PARTS.stream().map(JsonSchema::word).toList();

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final JsonGenerator json;
    private final Map<Schema, String> names = new LinkedHashMap<>();
    private final Deque<Schema> unwritten = new ArrayDeque<>();

    private JsonSchema(JsonGenerator json) {
        this.json = json;
    }

    /** @param part one of {@link #PARTS} */
    public static String of(String part) {
        Reference.Part of = Reference.PARTS.stream()
                .filter(p -> word(p).equals(part))
                .findFirst()
                .orElseThrow();
        return text(schema -> schema.part(of));
    }

    /** One of all: what it is of must be a document or the settings. */
    public static String ofAll() {
        return text(JsonSchema::all);
    }

    private static String word(Reference.Part part) {
        return part.title().toLowerCase(Locale.ROOT);
    }

    private interface Work {
        void on(JsonSchema schema) throws IOException;
    }

    private static String text(Work work) {
        StringWriter out = new StringWriter();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
            work.on(new JsonSchema(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter does not fail
        }
        return out + "\n";
    }

    private void part(Reference.Part part) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", DIALECT);
        json.writeStringField("$id", "urn:jejak:" + word(part));
        json.writeStringField("title", part.title());
        json.writeStringField("description", part.introduction());
        keys(part.schema());
        definitions();
        json.writeEndObject();
    }

    private void all() throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", DIALECT);
        json.writeStringField("$id", "urn:jejak:front-matter");
        json.writeStringField("title", "Front matter");
        json.writeArrayFieldStart("anyOf");
        for (Reference.Part part : Reference.PARTS) ref(part.schema());
        json.writeEndArray();
        definitions();
        json.writeEndObject();
    }

    private void definitions() throws IOException {
        if (unwritten.isEmpty()) return;
        json.writeObjectFieldStart("$defs");
        while (!unwritten.isEmpty()) {
            Schema schema = unwritten.remove();
            json.writeObjectFieldStart(names.get(schema));
            keys(schema);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void keys(Schema schema) throws IOException {
        json.writeStringField("type", "object");
        json.writeObjectFieldStart("properties");
        for (Field<?> field : schema.fields()) {
            json.writeObjectFieldStart(field.name());
            json.writeStringField("description", field.meaning());
            shape(field.type().shape());
            json.writeEndObject();
        }
        json.writeEndObject();
        List<Field<?>> required =
                schema.fields().stream().filter(Field::required).toList();
        if (!required.isEmpty()) {
            json.writeArrayFieldStart("required");
            for (Field<?> field : required) json.writeString(field.name());
            json.writeEndArray();
        }
        json.writeBooleanField("additionalProperties", false);
    }

    /** The keywords of a shape, into the object that is open. */
    private void shape(Shape shape) throws IOException {
        if (shape instanceof Shape.Text text) {
            text(text);
        } else if (shape instanceof Shape.Words words) {
            json.writeArrayFieldStart("enum");
            for (String word : words.words()) json.writeString(word);
            // to editors that read YAML 1.1 these words are flags
            if (words.words().contains("yes")) json.writeBoolean(true);
            if (words.words().contains("no")) json.writeBoolean(false);
            json.writeEndArray();
        } else if (shape instanceof Shape.Flag) {
            flag();
        } else if (shape instanceof Shape.Number) {
            json.writeFieldName("type");
            json.writeArray(new String[] {"integer", "string"}, 0, 2);
            json.writeNumberField("minimum", 0);
            json.writeStringField("pattern", "^[0-9]{1,9}$");
        } else if (shape instanceof Shape.Keys keys) {
            json.writeStringField("$ref", "#/$defs/" + name(keys.schema()));
        } else if (shape instanceof Shape.Items items) {
            json.writeStringField("type", "array");
            json.writeObjectFieldStart("items");
            shape(items.each());
            json.writeEndObject();
            if (items.notEmpty()) json.writeNumberField("minItems", 1);
        } else if (shape instanceof Shape.Either either) {
            json.writeArrayFieldStart("anyOf");
            for (Shape one : List.of(either.brief(), either.whole())) {
                json.writeStartObject();
                shape(one);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    /** Front matter's texts may look like numbers or flags: {@code date: 2015}, {@code title: 1984}. */
    private void text(Shape.Text text) throws IOException {
        json.writeFieldName("type");
        json.writeArray(new String[] {"string", "number", "boolean"}, 0, 3);
        if (!text.pattern().isEmpty()) json.writeStringField("pattern", text.pattern());
    }

    private void flag() throws IOException {
        json.writeArrayFieldStart("enum");
        json.writeBoolean(true);
        json.writeBoolean(false);
        for (String word : List.of("true", "false", "yes", "no")) json.writeString(word);
        json.writeEndArray();
    }

    private void ref(Schema schema) throws IOException {
        json.writeStartObject();
        json.writeStringField("$ref", "#/$defs/" + name(schema));
        json.writeEndObject();
    }

    private String name(Schema schema) {
        return names.computeIfAbsent(schema, s -> {
            unwritten.add(s);
            String name = s.name().replaceFirst("^(an?|the) ", "").replaceAll("[^a-z]+", "-");
            return names.containsValue(name) ? name + "-" + names.size() : name;
        });
    }
}
