package jejak.legal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import jejak.model.Lang;

/**
 * What a language's full stops do not end. Not {@link java.text.BreakIterator}, whose rules change from one JDK to the next.
 *
 * @param titles abbreviations that always lead on: {@code mr}, {@code e.g}
 * @param numbered those that lead on to a number: {@code no}, {@code p}
 * @param open those that may end a sentence: {@code inc}
 * @param starters words that begin a sentence after one of {@code open}
 * @param endings letters that may be joined to a name
 * @param ordinals whether a full stop after a number makes it an ordinal
 */
record SentenceRules(
        Set<String> titles,
        Set<String> numbered,
        Set<String> open,
        Set<String> starters,
        List<String> endings,
        boolean ordinals) {

    /** Of a language that has none of its own, those that hold for names anywhere. */
    static SentenceRules of(Lang lang) {
        String tag = lang.tag().split("-", 2)[0].toLowerCase(Locale.ROOT);
        Properties shared = load("any");
        Properties own = load(tag);
        return new SentenceRules(
                words("titles", shared, own),
                words("numbered", shared, own),
                words("open", shared, own),
                words("starters", shared, own),
                List.copyOf(words("endings", shared, own)),
                Boolean.parseBoolean(own.getProperty("ordinals", "false")));
    }

    private static Set<String> words(String key, Properties... files) {
        Set<String> words = new TreeSet<>();
        for (Properties file : files) {
            for (String word : file.getProperty(key, "").split(" ")) if (!word.isEmpty()) words.add(word);
        }
        return words;
    }

    private static Properties load(String name) {
        Properties file = new Properties();
        try (InputStream in = SentenceRules.class.getResourceAsStream("/jejak/sentences/" + name + ".properties")) {
            if (in != null) file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read our own rules for " + name, e);
        }
    }
}
