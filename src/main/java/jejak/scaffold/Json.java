package jejak.scaffold;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a JSON file and the place where it begins, 1-based. How deep one may go, Jackson's parser limits. */
record Json(Object value, int line, int column) {
    private static final JsonFactory JSON = new JsonFactory();

    /** Syntax errors are thrown as Jackson's {@code JsonProcessingException}. */
    static Json parse(String text) throws IOException {
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            Json whole = read(parser);
            if (parser.nextToken() != null) throw new JsonParseException(parser, "more than one value");
            return whole;
        }
    }

    private static Json read(JsonParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        int column = parser.currentTokenLocation().getColumnNr();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Json> members = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                members.put(name, read(parser));
            }
            return new Json(members, line, column);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Json> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) items.add(read(parser));
            return new Json(items, line, column);
        }
        return new Json(token == null || token == JsonToken.VALUE_NULL ? "" : parser.getText(), line, column);
    }

    /** The member of that name; an empty text where there is none. */
    Json get(String name) {
        return value instanceof Map<?, ?> members && members.get(name) instanceof Json found
                ? found
                : new Json("", line, column);
    }

    boolean isObject() {
        return value instanceof Map;
    }

    /** Whether it says nothing: no value, a blank text, an empty object or array. */
    boolean isEmpty() {
        if (value instanceof Map<?, ?> members) return members.isEmpty();
        return value instanceof List<?> items ? items.isEmpty() : text().isEmpty();
    }

    boolean has(String name) {
        return value instanceof Map<?, ?> members && members.containsKey(name);
    }

    /** The names of an object's members. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        if (value instanceof Map<?, ?> members) members.keySet().forEach(name -> names.add((String) name));
        return names;
    }

    /** The entries of an array; none where it is none. */
    List<Json> items() {
        List<Json> items = new ArrayList<>();
        if (value instanceof List<?> all) all.forEach(item -> items.add((Json) item));
        return items;
    }

    /** A text, number or flag as it is written, without the space around it; empty for anything else and for nothing. */
    Optional<String> text() {
        return value instanceof String text && !text.isBlank() ? Optional.of(text.strip()) : Optional.empty();
    }
}
