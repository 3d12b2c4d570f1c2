package jejak.links;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code .jejak/links.json}: what was found at each address, and when. Deleting it costs time and nothing else; one that
 * cannot be read is as none.
 */
final class LinkCache {
    /** What was alive stays so for a while; what was not may have been mended tomorrow. */
    private static final Duration ALIVE = Duration.ofDays(7);

    private static final Duration OTHERWISE = Duration.ofDays(1);
    private static final long LARGEST = 64L << 20;
    private static final JsonFactory JSON = new JsonFactory();

    private final Path file;
    private final SortedMap<String, Answer> answers;

    private LinkCache(Path file, SortedMap<String, Answer> answers) {
        this.file = file;
        this.answers = answers;
    }

    /** @param source the folder that holds {@code content/} */
    static LinkCache in(Path source) {
        Path file = source.resolve(".jejak").resolve("links.json");
        SortedMap<String, Answer> answers = new TreeMap<>();
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
                try (JsonParser json = JSON.createParser(Files.readAllBytes(file))) {
                    read(json, answers);
                }
            }
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            answers.clear(); // somebody else wrote it: ask again
        }
        return new LinkCache(file, answers);
    }

    /** What is still good to know of it. */
    Optional<Answer> fresh(String url, Instant now) {
        return Optional.ofNullable(answers.get(url)).filter(answer -> {
            Duration age = Duration.between(answer.checked(), now);
            Duration longest = answer.outcome() == Answer.Outcome.ALIVE ? ALIVE : OTHERWISE;
            return !age.isNegative() && age.compareTo(longest) < 0;
        });
    }

    /** Writes these and no others, so that what the site no longer links to is forgotten. */
    void write(SortedMap<String, Answer> all) throws IOException {
        Files.createDirectories(file.getParent());
        Path next = file.resolveSibling("links.json.next");
        Files.write(next, bytes(all));
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] bytes(SortedMap<String, Answer> all) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("links");
            for (Answer answer : all.values()) {
                json.writeRaw('\n');
                write(answer, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return out.toByteArray();
    }

    private static void write(Answer answer, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("url", answer.url());
        json.writeStringField("checked", answer.checked().toString());
        json.writeStringField("outcome", answer.outcome().name().toLowerCase(java.util.Locale.ROOT));
        if (answer.status().isPresent())
            json.writeNumberField("status", answer.status().get());
        if (!answer.words().isEmpty()) json.writeStringField("words", answer.words());
        json.writeArrayFieldStart("redirects");
        for (Answer.Hop hop : answer.hops()) {
            json.writeStartObject();
            json.writeNumberField("status", hop.status());
            json.writeStringField("to", hop.to());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void read(JsonParser json, SortedMap<String, Answer> answers) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT || !"links".equals(json.nextFieldName())) return;
        if (json.nextToken() != JsonToken.START_ARRAY) return;
        while (json.nextToken() == JsonToken.START_OBJECT) {
            Answer answer = answer(json);
            answers.put(answer.url(), answer);
        }
    }

    private static Answer answer(JsonParser json) throws IOException {
        SortedMap<String, String> fields = new TreeMap<>();
        List<Answer.Hop> hops = new ArrayList<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                fields.put(name, json.getText());
                continue;
            }
            while (json.nextToken() == JsonToken.START_OBJECT) hops.add(hop(json));
        }
        String url = text(fields, "url");
        if (Address.of(url).isEmpty()) throw new IllegalArgumentException(url);
        return new Answer(
                url,
                Instant.parse(text(fields, "checked")),
                Answer.Outcome.valueOf(text(fields, "outcome").toUpperCase(java.util.Locale.ROOT)),
                Optional.ofNullable(fields.get("status")).map(Integer::valueOf),
                hops,
                fields.getOrDefault("words", ""));
    }

    private static Answer.Hop hop(JsonParser json) throws IOException {
        SortedMap<String, String> fields = new TreeMap<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            fields.put(name, json.getText());
        }
        String to = text(fields, "to");
        if (Address.of(to).isEmpty()) throw new IllegalArgumentException(to);
        return new Answer.Hop(Integer.parseInt(text(fields, "status")), to);
    }

    private static String text(SortedMap<String, String> fields, String name) {
        String text = fields.get(name);
        if (text == null) throw new IllegalArgumentException("no " + name);
        return text;
    }
}
