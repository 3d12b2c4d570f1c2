package jejak.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jejak.site.Site;
import jejak.words.Messages;

/**
 * {@code search/*.js}: what the search page looks things up in, one set a language, loaded piece by piece through {@code
 * script} elements, since nothing else works from a folder (shape in {@code src/docs/data.md}).
 *
 * <ul>
 *   <li>{@code index.js} says what there is: the first word of each of the next, the first entry of each of the last.
 *   <li>{@code words-N.js} have the words in order, each with the entries it stands in.
 *   <li>{@code spelling-L.js} have the words of L letters alone, for words that nobody wrote.
 *   <li>{@code entries-N.js} have what is shown of an entry.
 * </ul>
 *
 * <p>Each file is cut below 100 KB, so none is above 150 KB even before it is packed. A file that is not of
 * the same build as {@code index.js} is told by its version.
 */
final class SearchIndex implements Exporter {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;

    @Override
    public List<Export> exports(Site site, Messages messages) {
        SearchTerms terms = new SearchTerms();
        SearchShards entries = new SearchShards("entries-");
        Map<SearchEntry.Kind, Integer> kinds = new EnumMap<>(SearchEntry.Kind.class);
        int[] count = {0};
        new SearchEntries(site, messages).each(entry -> {
            terms.add(count[0], entry);
            entries.add(Integer.toString(count[0]++), line(entry));
            kinds.merge(entry.kind(), 1, Integer::sum);
        });
        SearchShards words = new SearchShards("words-");
        SortedMap<Integer, SearchShards> spellings = new TreeMap<>();
        for (String term : terms.sorted()) {
            words.add(term, terms.line(term));
            if (!isSpelt(term)) continue;
            spellings
                    .computeIfAbsent(term.length(), l -> new SearchShards("spelling-" + l + "-"))
                    .add(term, term);
        }
        List<SearchShards> all = new ArrayList<>(List.of(entries, words));
        all.addAll(spellings.values());
        all.forEach(SearchShards::close);
        String version = version(all);
        List<Export> exports = new ArrayList<>();
        String folder = Exporter.root(site, messages.lang()) + "search/";
        exports.add(new Export(folder + "index.js", out -> index(version, kinds, entries, words, spellings, out)));
        for (SearchShards shards : all) {
            for (int i = 0; i < shards.files().size(); i++) {
                String name = shards.name(i);
                byte[] text = shards.files().get(i);
                exports.add(new Export(folder + name + ".js", out -> shard(version, name, text, out)));
            }
        }
        return exports;
    }

    @Override
    public boolean takesBodies() {
        return true;
    }

    /** Whether a reader may misspell it: a word of letters, not a figure or a pair of characters. */
    private static boolean isSpelt(String term) {
        return term.length() >= SHORTEST
                && term.length() <= LONGEST
                && term.codePoints().allMatch(Character::isLetter)
                && !SearchWords.isUnspaced(term.codePointAt(0));
    }

    private static void index(
            String version,
            Map<SearchEntry.Kind, Integer> kinds,
            SearchShards entries,
            SearchShards words,
            SortedMap<Integer, SearchShards> spellings,
            OutputStream out)
            throws IOException {
        out.write("jejakSearch(".getBytes(StandardCharsets.UTF_8));
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("version", version);
            json.writeObjectFieldStart("kinds");
            for (var kind : kinds.entrySet())
                json.writeNumberField(kind.getKey().word(), kind.getValue());
            json.writeEndObject();
            json.writeArrayFieldStart("entries");
            for (String number : entries.firsts()) json.writeNumber(Integer.parseInt(number));
            json.writeEndArray();
            json.writeArrayFieldStart("words");
            for (String word : words.firsts()) json.writeString(word);
            json.writeEndArray();
            json.writeObjectFieldStart("spellings");
            for (var spelling : spellings.entrySet())
                json.writeNumberField(
                        spelling.getKey().toString(),
                        spelling.getValue().files().size());
            json.writeEndObject();
            json.writeEndObject();
        }
        out.write(")\n".getBytes(StandardCharsets.UTF_8));
    }

    private static void shard(String version, String name, byte[] text, OutputStream out) throws IOException {
        out.write(("jejakSearch(\"" + version + "\",\"" + name + "\",\"").getBytes(StandardCharsets.UTF_8));
        out.write(text);
        out.write("\")\n".getBytes(StandardCharsets.UTF_8));
    }

    private static String line(SearchEntry entry) {
        String[] parts = {entry.href(), entry.title(), entry.lang(), entry.meta(), entry.status(), entry.summary()};
        int last = parts.length;
        while (parts[last - 1].isEmpty()) last--;
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < last; i++) line.append(i == 0 ? "" : "\t").append(onOneLine(parts[i]));
        return line.toString();
    }

    private static String onOneLine(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            // most have nothing but single spaces
            if (c <= ' ' && (c != ' ' || i > 0 && part.charAt(i - 1) == ' '))
                return SPACE.matcher(part).replaceAll(" ");
        }
        return part;
    }

    private static String version(List<SearchShards> all) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (SearchShards shards : all) shards.files().forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest(), 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
