package jejak.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import jejak.model.Lang;

/** The words of one language, as its file in {@code /jejak/messages} has them. */
record Bundle(PluralRule plurals, Map<String, String> words) {
    /** Dates and money; what pages say around authors' words; what templates print, under {@code ui.}. */
    private static final List<String> FILES = List.of("messages", "page", "ui");

    /** Whether there are words in exactly that language. */
    static boolean exists(Lang lang) {
        return FILES.stream().anyMatch(name -> Bundle.class.getResource(path(name, lang)) != null);
    }

    static Optional<Bundle> of(Lang lang) {
        Map<String, String> words = new HashMap<>();
        for (String name : FILES) load(path(name, lang), name.equals("ui") ? "ui." : "", words);
        if (words.isEmpty()) return Optional.empty();
        return Optional.of(new Bundle(PluralRule.of(lang), Collections.unmodifiableMap(words)));
    }

    private static String path(String name, Lang lang) {
        return "/jejak/messages/" + name + "_" + lang + ".properties";
    }

    private static void load(String path, String prefix, Map<String, String> words) {
        try (InputStream in = Bundle.class.getResourceAsStream(path)) {
            if (in == null) return;
            Properties file = new Properties();
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            file.forEach((key, text) -> words.put(prefix + key, (String) text));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read our own words in " + path, e);
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
