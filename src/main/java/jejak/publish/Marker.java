package jejak.publish;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says that the spare is complete and how it was about to become the output: {@code {"way":"FLIP","kept":[".git"]}}.
 *
 * @param kept the top-level dotfiles that move from the old tree to the new one, last
 */
record Marker(Way way, List<String> kept) {

    enum Way {
        /** Two trees change places: {@link Flip}. */
        FLIP,
        /** Changed files move one by one: {@link InPlace}. */
        IN_PLACE
    }

    Marker {
        kept = List.copyOf(kept);
    }

    /** Writes the marker whole or not at all: what a kill leaves of it has another name. */
    void write(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringField("way", way.name());
            json.writeArrayFieldStart("kept");
            for (String name : kept) json.writeString(name);
            json.writeEndArray();
            json.writeEndObject();
        }
        Path part = part(file);
        Files.deleteIfExists(part);
        Files.write(part, bytes.toByteArray(), StandardOpenOption.CREATE_NEW);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + "-part");
    }

    /** The marker, or nothing where it is not as {@link #write} makes it: then none of it is followed. */
    static Optional<Marker> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
                JsonParser json = new JsonFactory().createParser(in)) {
            return parse(json);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Marker> parse(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT || !"way".equals(json.nextFieldName())) return Optional.empty();
        String word = json.nextTextValue();
        if (!"kept".equals(json.nextFieldName()) || json.nextToken() != JsonToken.START_ARRAY) return Optional.empty();
        List<String> kept = new ArrayList<>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            if (!isKept(json.getText())) return Optional.empty();
            kept.add(json.getText());
        }
        boolean whole = json.hasToken(JsonToken.END_ARRAY)
                && json.nextToken() == JsonToken.END_OBJECT
                && json.nextToken() == null;
        for (Way way : Way.values()) {
            if (whole && way.name().equals(word)) return Optional.of(new Marker(way, kept));
        }
        return Optional.empty();
    }

    // A name in the folder itself, never a way out of it.
    private static boolean isKept(String name) {
        return name.startsWith(".")
                && !name.equals(".")
                && !name.equals("..")
                && !name.startsWith(Places.OWN)
                && name.indexOf('/') < 0
                && name.indexOf('\\') < 0
                && name.indexOf('\0') < 0;
    }
}
