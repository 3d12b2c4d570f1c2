package jejak.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sources and templates say is in the bundles, and nothing is in the bundles that nobody says. */
class MessageKeysTest {
    private static final Path BUNDLES = Path.of("src/main/resources/jejak/messages");
    private static final Pattern SAID = Pattern.compile("\\b(say|count)\\(\\s*\"([^\"]+)\"(\\s*\\))?");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");
    private static final Pattern PRINTED = Pattern.compile("\\bt\\.([a-z_]+)");
    private static final Pattern PLURAL = Pattern.compile("\\.(zero|one|two|few|many|other)$");

    private static String sources;
    private static String templates;

    @BeforeAll
    static void read() {
        sources = all(Path.of("src/main/java/jejak/render"), ".java")
                + all(Path.of("src/main/java/jejak/export"), ".java");
        templates = all(Path.of("templates"), ".peb");
    }

    private static String all(Path folder, String ending) {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
                text.append(Files.readString(file)).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Set<String> keys(String bundle) {
        Properties file = new Properties();
        try (var in = Files.newBufferedReader(BUNDLES.resolve(bundle + ".properties"), StandardCharsets.UTF_8)) {
            file.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(file.stringPropertyNames());
    }

    private static Set<String> find(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) found.add(matcher.group(1));
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"page_en", "page_id"})
    void everything_that_is_said_has_words(String bundle) {
        Set<String> keys = keys(bundle);
        Matcher said = SAID.matcher(sources);
        int count = 0;
        while (said.find()) {
            String key = said.group(2);
            boolean known = keys.contains(key)
                    || keys.contains(key + ".other")
                    // a list of the contract's words, or the start of a key
                    || said.group(3) == null && keys.stream().anyMatch(k -> k.startsWith(prefix(key)));
            assertThat(known).as("%s in %s", key, bundle).isTrue();
            count++;
        }
        assertThat(count).as("keys that were found at all").isGreaterThan(100);
    }

    private static String prefix(String key) {
        return key.endsWith(".") ? key : key + ".";
    }

    @ParameterizedTest
    @ValueSource(strings = {"page_en", "page_id"})
    void nothing_has_words_that_is_never_said(String bundle) {
        Set<String> literals = find(LITERAL, sources);
        Set<String> prefixes = new TreeSet<>();
        Matcher said = SAID.matcher(sources);
        while (said.find()) if (said.group(3) == null) prefixes.add(prefix(said.group(2)));
        // keys put together elsewhere: "lineage." + relation, "language." + tag
        Matcher starts = Pattern.compile("\"([a-z][a-z.-]*\\.)\"").matcher(sources);
        while (starts.find()) prefixes.add(starts.group(1));

        List<String> unsaid = keys(bundle).stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> !literals.contains(PLURAL.matcher(key).replaceFirst("")))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .toList();

        assertThat(unsaid).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ui_en", "ui_id"})
    void templates_print_the_words_there_are(String bundle) {
        assertThat(keys(bundle)).isEqualTo(find(PRINTED, templates));
    }

    @Test
    void each_word_of_the_contracts_lists_has_a_word_for_readers() {
        Set<String> keys = keys("page_en");
        for (jejak.model.Status status : jejak.model.Status.values()) {
            assertThat(keys)
                    .contains("status." + status.word(), "status-short." + status.word(), "why." + status.word());
        }
        for (var list : java.util.Map.of(
                        "closeness", jejak.model.Closeness.values(),
                        "source", jejak.model.SourceKind.values(),
                        "actor", jejak.model.ActorKind.values(),
                        "funding", jejak.model.FundingKind.values(),
                        "funding-status", jejak.model.FundingStatus.values(),
                        "per", jejak.model.Per.values(),
                        "change", jejak.model.Change.values(),
                        "account", jejak.model.AccountKind.values(),
                        "basis", jejak.model.DateBasis.values(),
                        "relation", jejak.model.Relation.values())
                .entrySet()) {
            for (jejak.model.Worded word : list.getValue()) {
                assertThat(keys).contains(list.getKey() + "." + word.word());
            }
        }
        for (jejak.site.LeftOut reason : jejak.site.LeftOut.values())
            assertThat(keys).contains("left-out." + reason.word());
        for (jejak.site.Part part : jejak.site.Part.values()) assertThat(keys).contains("part." + part.word());
        for (jejak.site.Listing listing : jejak.site.Listing.values()) {
            assertThat(keys)
                    .contains("title." + listing.word(), "description." + listing.word(), "nav." + listing.word());
        }
    }
}
