package jejak.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML into a {@link Yaml} tree with the place of every key and value.
 *
 * <p>Tokens, not data binding: binding reports a fault one token late, stops at the first, and turns an alias into a
 * string. Anchors, aliases, tags and a second document are refused.
 */
final class YamlReader {
    private static final int DEEPEST = 32;

    private final Places places;
    private final Faults faults;
    private boolean stopped;

    private YamlReader(Places places, Faults faults) {
        this.places = places;
        this.faults = faults;
    }

    /**
     * A mapping, and whether it is all that the author wrote.
     *
     * @param complete false after a syntax error: what follows it is unknown, so nothing may be called missing
     */
    record Result(Yaml.Mapping root, boolean complete) {}

    /** @param linesBefore lines of the file before the first line of {@code text} */
    static Result read(String file, String text, int linesBefore, Faults faults) {
        YamlReader reader = new YamlReader(new Places(file, text, linesBefore), faults);
        // a missing key is blamed at the opening fence, or at the first letter of a file that has none
        Span start = new Span(file, 1, 1, linesBefore == 0 ? 1 : 3);
        List<Yaml.Entry> entries = reader.document(reader.readable(text));
        return new Result(new Yaml.Mapping(List.copyOf(entries), start), !reader.stopped);
    }

    private List<Yaml.Entry> document(String text) {
        List<Yaml.Entry> entries = new ArrayList<>();
        YamlTokens tokens = YamlTokens.of(text);
        try (tokens) {
            JsonToken first = tokens.nextToken();
            if (first == null || isNothing(tokens.event())) return entries;
            if (first == JsonToken.START_OBJECT) {
                guard(tokens.event());
                mapping(tokens, entries, 1);
                if (!stopped && tokens.nextToken() != null) second(tokens.event());
            } else {
                stopped = true;
                faults.add(
                        ReadCode.WRONG_SHAPE,
                        place(tokens.event()),
                        "expected keys and values",
                        "write each key on a line of its own, such as `title: ...`");
            }
        } catch (JsonProcessingException e) {
            stopped = true;
            faults.add(YamlFault.of(e, tokens.event(), places));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string does not fail to be read
        }
        return entries;
    }

    private void mapping(YamlTokens tokens, List<Yaml.Entry> entries, int depth) throws IOException {
        Map<String, Span> seen = new HashMap<>();
        SplitNumbers numbers = new SplitNumbers(entries);
        while (tokens.nextToken() == JsonToken.FIELD_NAME) {
            guard(tokens.event());
            Yaml.Text key = new Yaml.Text(tokens.currentName(), place(tokens.event()));
            tokens.nextToken();
            Yaml value = value(tokens, depth);
            if (stopped) break;
            if (numbers.continues(key, value)) continue;
            Span first = seen.putIfAbsent(key.text(), key.at());
            if (first == null) entries.add(new Yaml.Entry(key, value));
            else twice(key, first);
        }
        numbers.report(faults);
    }

    private Yaml value(YamlTokens tokens, int depth) throws IOException {
        Event event = tokens.event();
        Span at = place(event);
        if (event instanceof AliasEvent alias) {
            faults.add(
                    ReadCode.YAML_ANCHOR,
                    at,
                    "an alias (`*" + alias.getAnchor() + "`) stands here",
                    "write the value out, or put quotes round it");
            return new Yaml.Refused(at);
        }
        guard(event);
        if (event instanceof ScalarEvent scalar) return scalar(scalar, at);
        if (depth >= DEEPEST) {
            faults.add(ReadCode.YAML_TOO_DEEP, at, "nested more than " + DEEPEST + " deep", "flatten the value");
            stopped = true;
            return new Yaml.Refused(at);
        }
        if (tokens.currentToken() == JsonToken.START_OBJECT) {
            List<Yaml.Entry> entries = new ArrayList<>();
            mapping(tokens, entries, depth + 1);
            return new Yaml.Mapping(List.copyOf(entries), at);
        }
        List<Yaml> items = new ArrayList<>();
        while (!stopped && tokens.nextToken() != JsonToken.END_ARRAY) items.add(value(tokens, depth + 1));
        return new Yaml.Items(List.copyOf(items), at);
    }

    private static Yaml scalar(ScalarEvent scalar, Span at) {
        if (isNothing(scalar)) return new Yaml.Nothing(at);
        return new Yaml.Text(scalar.getValue(), at, scalar.isSQuoted() || scalar.isDQuoted());
    }

    private static boolean isNothing(Event event) {
        return event instanceof ScalarEvent scalar
                && scalar.isPlain()
                && (scalar.getValue().isEmpty() || scalar.getValue().equals("~"));
    }

    private void guard(Event event) {
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            faults.add(
                    ReadCode.YAML_ANCHOR,
                    place(event),
                    "an anchor (`&" + node.getAnchor() + "`) stands here",
                    "remove it");
        }
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (tag != null) {
            String written = tag.replace("tag:yaml.org,2002:", "!!");
            faults.add(ReadCode.YAML_TAG, place(event), "a tag (`" + written + "`) stands here", "remove it");
        }
    }

    private void twice(Yaml.Text key, Span first) {
        faults.add(Diagnostic.of(
                        ReadCode.DUPLICATE_KEY, key.at(), "`" + key.text() + "` stands twice", "remove one of the two")
                .note(first, "it stands here first"));
    }

    private void second(Event event) {
        stopped = true;
        faults.add(
                ReadCode.SECOND_DOCUMENT,
                place(event),
                "a second YAML document begins here",
                "remove the line of dashes before it");
    }

    private Span place(Event event) {
        return places.between(event.getStartMark(), event.getEndMark());
    }

    /**
     * The text as the scanner takes it, every code point in its place: it stops at the first control character, and takes NEL,
     * LS and PS, which come along with pasted words, for the end of the line.
     */
    private String readable(String text) {
        boolean reported = false;
        StringBuilder clean = null;
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowSurrogate(c)) continue;
            boolean printable = Character.isHighSurrogate(c) || StreamReader.isPrintable(c);
            if (!printable || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                if (clean == null) clean = new StringBuilder(text);
                clean.setCharAt(i, ' ');
                if (!printable && !reported) control(c, points);
                reported |= !printable;
            }
            points++;
        }
        return clean == null ? text : clean.toString();
    }

    private void control(char c, int at) {
        faults.add(
                ReadCode.YAML_SYNTAX,
                places.between(at, at + 1),
                String.format(java.util.Locale.ROOT, "a control character (U+%04X) stands here", (int) c),
                "delete the character");
    }
}
