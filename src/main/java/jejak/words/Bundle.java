package jejak.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import jejak.model.Lang;

/** The words of one language, as its file in {@code /jejak/messages} has them. */
record Bundle(PluralRule plurals, Map<String, String> words) {
    /** Dates and money; what pages say around authors' words; what templates print, under {@code ui.}. */
    private static final List<String> FILES = List.of("messages", "page", "ui");

    static Optional<Bundle> of(Lang lang) {
        Map<String, String> words = new TreeMap<>();
        for (String name : FILES) {
            String prefix = name.equals("ui") ? "ui." : "";
            load(name + "_" + lang).forEach((key, text) -> words.put(prefix + key, text));
        }
        if (words.isEmpty()) return Optional.empty();
        return Optional.of(new Bundle(PluralRule.of(lang), Map.copyOf(words)));
    }

    private static Map<String, String> load(String name) {
        try (InputStream in = Bundle.class.getResourceAsStream("/jejak/messages/" + name + ".properties")) {
            if (in == null) return Map.of();
            Properties file = new Properties();
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> words = new TreeMap<>();
            file.stringPropertyNames().forEach(key -> words.put(key, file.getProperty(key)));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read our own words in " + name, e);
        }
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(words.get(key));
    }

    /** The form for that many, or the general one where the file does not tell them apart. */
    Optional<String> find(String key, Quantity quantity) {
        return find(key + "." + plurals.of(quantity).word()).or(() -> find(key + "." + Plural.OTHER.word()));
    }
}
