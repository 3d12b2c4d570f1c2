package jejak.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Note;
import jejak.diagnostic.Span;

/**
 * Reads YAML into a {@link Yaml} tree with the place of every key and value.
 *
 * <p>Tokens, not data binding: binding reports a fault one token late, stops at the first, and turns an alias into a
 * string. Anchors, aliases, tags and a second document are refused.
 */
final class YamlReader {
    private static final int DEEPEST = 32;
    private static final YAMLFactory FACTORY = new YAMLFactory();

    private final String file;
    private final String text;
    private final int lineOffset;
    private final Faults faults;
    private final int[] lineStarts;
    private final boolean hasSurrogates;
    private boolean stopped;

    private YamlReader(String file, String text, int lineOffset, Faults faults) {
        this.file = file;
        this.text = text;
        this.lineOffset = lineOffset;
        this.faults = faults;
        this.lineStarts = lineStarts(text);
        this.hasSurrogates = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
    }

    /**
     * A mapping, and whether it is all that the author wrote.
     *
     * @param complete false after a syntax error: what follows it is unknown, so nothing may be called missing
     */
    record Result(Yaml.Mapping root, boolean complete) {}

    /** @param lineOffset lines of the file before the first line of {@code text} */
    static Result read(String file, String text, int lineOffset, Faults faults) {
        return new YamlReader(file, text, lineOffset, faults).document();
    }

    private Result document() {
        Span start = new Span(file, 1, 1, lineOffset == 0 ? 1 : 3);
        List<Yaml.Entry> entries = new ArrayList<>();
        try (YAMLParser parser = FACTORY.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first == null || first == JsonToken.VALUE_NULL)
                return new Result(new Yaml.Mapping(List.of(), start), true);
            if (first != JsonToken.START_OBJECT) {
                faults.add(ReadCode.WRONG_SHAPE, here(parser), "expected keys and values, such as `title: ...`");
                return new Result(new Yaml.Mapping(List.of(), start), false);
            }
            guard(parser);
            mapping(parser, entries, 1);
            if (!stopped && parser.nextToken() != null) {
                faults.add(ReadCode.SECOND_DOCUMENT, here(parser), "a second YAML document begins here");
            }
        } catch (JsonProcessingException e) {
            syntax(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string does not fail to be read
        }
        return new Result(new Yaml.Mapping(List.copyOf(entries), start), !stopped);
    }

    private void mapping(YAMLParser parser, List<Yaml.Entry> entries, int depth) throws IOException {
        Map<String, Span> seen = new HashMap<>();
        while (!stopped && parser.nextToken() == JsonToken.FIELD_NAME) {
            guard(parser);
            Yaml.Text key = new Yaml.Text(parser.currentName(), here(parser));
            parser.nextToken();
            Yaml value = value(parser, depth);
            Span first = seen.putIfAbsent(key.text(), key.at());
            if (first == null) {
                entries.add(new Yaml.Entry(key, value));
            } else if (value instanceof Yaml.Nothing && key.text().matches("\\d{3}.*")) {
                // 1,000,000 inside { } gives the key 000 twice; the first of them is reported as a split number
                continue;
            } else {
                faults.add(new Diagnostic(
                        ReadCode.DUPLICATE_KEY,
                        key.at(),
                        "`" + key.text() + "` stands twice",
                        List.of(new Note(first, "it stands here first")),
                        Optional.of("remove one of the two")));
            }
        }
    }

    private Yaml value(YAMLParser parser, int depth) throws IOException {
        Span at = here(parser);
        JsonToken token = parser.currentToken();
        if (parser.isCurrentAlias()) {
            faults.add(ReadCode.YAML_ANCHOR, at, "an alias (`*name`) stands here", "write the value out");
            return new Yaml.Nothing(at);
        }
        guard(parser);
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            if (depth >= DEEPEST) {
                faults.add(ReadCode.YAML_TOO_DEEP, at, "nested more than " + DEEPEST + " deep");
                stopped = true;
                return new Yaml.Nothing(at);
            }
            if (token == JsonToken.START_OBJECT) {
                List<Yaml.Entry> entries = new ArrayList<>();
                mapping(parser, entries, depth + 1);
                return new Yaml.Mapping(List.copyOf(entries), at);
            }
            List<Yaml> items = new ArrayList<>();
            while (!stopped && parser.nextToken() != JsonToken.END_ARRAY) items.add(value(parser, depth + 1));
            return new Yaml.Items(List.copyOf(items), at);
        }
        if (token == JsonToken.VALUE_STRING) return new Yaml.Text(parser.getText(), at, isQuoted(at));
        return plain(parser, at);
    }

    /** Numbers, true, null and the like: the parser has interpreted them, so take the author's letters from the file. */
    private Yaml plain(YAMLParser parser, Span at) {
        JsonLocation end = parser.currentLocation();
        int from = offset(at.line() - lineOffset, at.column());
        int to = offset(end.getLineNr(), end.getColumnNr());
        String raw = from < to ? text.substring(from, to).strip() : "";
        return raw.isEmpty() || raw.equals("~") ? new Yaml.Nothing(at) : new Yaml.Text(raw, at);
    }

    private boolean isQuoted(Span at) {
        int start = offset(at.line() - lineOffset, at.column());
        return start < text.length() && (text.charAt(start) == '"' || text.charAt(start) == '\'');
    }

    private void guard(YAMLParser parser) throws IOException {
        if (parser.getObjectId() != null) {
            faults.add(
                    ReadCode.YAML_ANCHOR,
                    here(parser),
                    "an anchor (`&" + parser.getObjectId() + "`) stands here",
                    "remove it");
        }
        if (parser.getTypeId() != null && parser.currentToken() != JsonToken.FIELD_NAME) {
            faults.add(
                    ReadCode.YAML_TAG, here(parser), "a tag (`!" + parser.getTypeId() + "`) stands here", "remove it");
        }
    }

    private Span here(YAMLParser parser) {
        JsonLocation start = parser.currentTokenLocation();
        JsonLocation end = parser.currentLocation();
        int length = end.getLineNr() == start.getLineNr() ? end.getColumnNr() - start.getColumnNr() : 1;
        return new Span(file, start.getLineNr() + lineOffset, Math.max(1, start.getColumnNr()), Math.max(1, length));
    }

    // SnakeYAML counts columns in code points; a text without surrogates needs no counting.
    private int offset(int line, int column) {
        int start = lineStarts[Math.min(Math.max(line, 1), lineStarts.length) - 1];
        int wanted = Math.max(column - 1, 0);
        if (!hasSurrogates) return Math.min(start + wanted, text.length());
        int available = text.codePointCount(start, text.length());
        return text.offsetByCodePoints(start, Math.min(wanted, available));
    }

    private static int[] lineStarts(String text) {
        int count = 1;
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) == '\n') count++;
        int[] starts = new int[count];
        int line = 1;
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) == '\n') starts[line++] = i + 1;
        return starts;
    }

    private void syntax(JsonProcessingException e) {
        stopped = true;
        JsonLocation location = e.getLocation();
        int line = location == null ? 1 : Math.min(Math.max(location.getLineNr(), 1), lineStarts.length);
        int column = location == null ? 1 : Math.max(location.getColumnNr(), 1);
        int start = lineStarts[line - 1];
        int stop = text.indexOf('\n', start);
        String source = text.substring(start, stop < 0 ? text.length() : stop);
        faults.add(YamlFault.of(e.getOriginalMessage(), source, file, line + lineOffset, column));
    }
}
