package jejak.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jejak.model.Localized;

/** Texts as they stand in {@code data/site.json}: absent ones are left out, translations stand beside. */
final class JsonText {
    private JsonText() {}

    static void plain(String name, Optional<String> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) json.writeStringField(name, value.get());
    }

    static void text(String name, Optional<Localized<String>> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) text(name, value.get(), json);
    }

    static void text(String name, Localized<String> value, JsonGenerator json) throws IOException {
        json.writeStringField(name, value.original());
        if (value.translations().isEmpty()) return;
        json.writeObjectFieldStart(name + "_translations");
        for (var translation : value.translations().entrySet()) {
            json.writeStringField(translation.getKey().tag(), translation.getValue());
        }
        json.writeEndObject();
    }

    static void strings(String name, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) json.writeString(value);
        json.writeEndArray();
    }
}
