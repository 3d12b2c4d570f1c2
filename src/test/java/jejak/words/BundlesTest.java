package jejak.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jejak.model.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every bundle that ships says the same things. A new one is added to each list of languages here. */
class BundlesTest {
    private static final Pattern PLURAL = Pattern.compile("\\.(?:zero|one|two|few|many|other)$");
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private static final Map<String, Map<String, String>> WORDS = Map.of("en", read("en"), "id", read("id"));

    private static Map<String, String> read(String language) {
        return Bundle.of(new Lang(language)).orElseThrow().words();
    }

    private static Map<String, String> words(String language) {
        return WORDS.get(language);
    }

    /** Whether the key is one form of a plural; {@code list.two} alone is not. */
    private static boolean isPlural(String key) {
        Matcher plural = PLURAL.matcher(key);
        return plural.find() && words("en").containsKey(key.substring(0, plural.start()) + ".other");
    }

    /** What a key is looked up by, with a star for its plural category. */
    private static String base(String key) {
        return isPlural(key) ? PLURAL.matcher(key).replaceFirst(".*") : key;
    }

    private static Set<String> bases(Map<String, String> words) {
        Set<String> bases = new TreeSet<>();
        words.keySet().forEach(key -> bases.add(base(key)));
        return bases;
    }

    private static Set<String> places(String pattern) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(pattern);
        while (matcher.find()) places.add(matcher.group(1));
        return places;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void every_bundle_has_the_keys_of_english(String language) {
        assertThat(bases(words(language))).isEqualTo(bases(words("en")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void a_plural_has_every_form_its_language_tells_apart(String language) {
        Map<String, String> words = words(language);
        PluralRule rule = PluralRule.of(new Lang(language));
        Set<Plural> used = new TreeSet<>();
        for (long n = 0; n < 1000; n++) used.add(rule.of(Quantity.of(n)));
        for (String base : bases(words)) {
            if (!base.endsWith(".*")) continue;
            String key = base.substring(0, base.length() - 1);
            assertThat(words.containsKey(key + "other")).as(key).isTrue();
            // One form alone is meant: "million" is the same for 1 and for 2.
            long forms =
                    words.keySet().stream().filter(k -> base(k).equals(base)).count();
            for (Plural plural : forms > 1 ? used : Set.<Plural>of()) {
                assertThat(words.containsKey(key + plural.word()))
                        .as(key + plural.word())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void every_bundle_fills_the_same_places(String language) {
        Map<String, Set<String>> english = new TreeMap<>();
        words("en")
                .forEach((key, pattern) ->
                        english.computeIfAbsent(base(key), k -> new TreeSet<>()).addAll(places(pattern)));
        words(language).forEach((key, pattern) -> {
            Set<String> expected = english.get(base(key));
            // "one file" need not say its number.
            boolean mayOmit = isPlural(key) && !key.endsWith(".other");
            if (mayOmit) assertThat(expected).as(key).containsAll(places(pattern));
            else assertThat(places(pattern)).as(key).isEqualTo(expected);
        });
    }

    @Test
    void places_are_counted_from_zero_without_a_gap() {
        words("en").forEach((key, pattern) -> {
            if (isPlural(key) && !key.endsWith(".other")) return;
            Set<String> places = places(pattern);
            for (int i = 0; i < places.size(); i++) assertThat(places).as(key).contains(String.valueOf(i));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void no_words_are_empty_loose_at_the_ends_or_half_a_place(String language) {
        words(language).forEach((key, pattern) -> {
            assertThat(pattern).as(key).isNotEmpty();
            if (!key.equals("number.group")) assertThat(pattern.strip()).as(key).isEqualTo(pattern);
            assertThat(PLACE.matcher(pattern).replaceAll("0")).as(key).doesNotContain("{", "}", "  ");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void no_key_stands_twice(String language) throws IOException {
        List<String> keys = new ArrayList<>();
        for (String file : List.of("messages_", "page_", "ui_")) {
            String prefix = file.equals("ui_") ? "ui." : "";
            lines("/jejak/messages/" + file + language + ".properties").forEach(line -> {
                if (!line.isBlank() && !line.startsWith("#")) keys.add(prefix + line.substring(0, line.indexOf('=')));
            });
        }
        assertThat(keys).doesNotHaveDuplicates().hasSameSizeAs(words(language).keySet());
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = BundlesTest.class.getResourceAsStream(resource)) {
            if (in == null) return List.of();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void a_language_without_words_has_no_bundle() {
        assertThat(Bundle.of(new Lang("qaa"))).isEmpty();
    }
}
