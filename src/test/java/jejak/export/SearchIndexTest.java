package jejak.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jejak.golden.BuiltSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The index of the golden site, read as {@code data.md} says it is written. */
class SearchIndexTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    @RegisterExtension
    static final BuiltSite SITE = BuiltSite.golden();

    @Test
    void a_word_of_a_title_leads_to_its_page_by_name_and_one_of_the_text_by_the_text() throws IOException {
        assertThat(found("", "mara")).containsEntry("actors/mara-lind.html", 0);
        assertThat(found("", "ferry"))
                .containsEntry("events/ferry-ordered.html", 0)
                .hasSizeGreaterThan(5);
        assertThat(found("", "lind").keySet()).anyMatch(href -> href.startsWith("events/"));
    }

    @Test
    void every_kind_of_page_is_in_it_and_the_other_language_has_one_of_its_own() throws IOException {
        List<String> hrefs = entries("").stream().map(entry -> entry[0]).toList();
        assertThat(hrefs)
                .doesNotHaveDuplicates()
                .contains("events/ruling.html", "actors/mara-lind.html", "sources/order-email.html", "about.html")
                .contains("timeline.html", "funding.html", "network.html")
                .anyMatch(href -> href.matches("events/.*\\.html#claim-.*"))
                .doesNotContain("search.html", "index.html");
        for (String href : hrefs) assertThat(SITE.paths()).contains(href.replaceAll("#.*", ""));
        for (String[] entry : entries("id/")) assertThat(SITE.paths()).contains("id/" + entry[0].replaceAll("#.*", ""));
        assertThat(found("id/", "feri")).isNotEmpty();
    }

    @Test
    void what_is_not_translated_says_its_language() throws IOException {
        Map<String, String> languages = new TreeMap<>();
        for (String[] entry : entries("id/")) languages.put(entry[0], entry.length > 2 ? entry[2] : "");
        assertThat(languages).containsEntry("events/retelling.html", "en").containsEntry("events/ruling.html", "");
    }

    @Test
    void words_are_sorted_as_scripts_compare_and_found_by_the_first_of_their_file() throws IOException {
        List<String> words = lines("", "words").stream()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
        assertThat(words).isSorted().doesNotHaveDuplicates();
        assertThat(index("").get("words").get(0).textValue()).isEqualTo(words.get(0));
        assertThat(lines("", "spelling-5")).allMatch(word -> word.length() == 5).isNotEmpty();
        assertThat(words).containsAll(lines("", "spelling-5"));
    }

    @Test
    void a_word_that_is_everywhere_keeps_its_most_prominent_places_and_is_marked() {
        SearchTerms terms = new SearchTerms();
        for (int i = 0; i < 10_000; i++) {
            terms.add(i, entry(i % 5 == 0 ? "Board" : "Vote", i % 2 == 0 ? "crane" : "harbour", "the quay"));
        }
        assertThat(places(terms.line("board"))).hasSize(2000).containsEntry(5, 0);
        assertThat(terms.line("board")).doesNotContain("!");
        assertThat(terms.line("quay")).startsWith("quay !");
        assertThat(places(terms.line("quay"))).hasSize(SearchTerms.MOST);
        terms.add(10_000, entry("Quay", "", ""));
        assertThat(places(terms.line("quay"))).hasSize(SearchTerms.MOST).containsEntry(10_000, 0);
    }

    @Test
    void each_of_very_many_words_is_found() {
        SearchTerms terms = new SearchTerms();
        for (int i = 0; i < 30_000; i++) terms.add(i, entry("Title", "w" + i, "x" + i / 2));
        assertThat(terms.sorted()).hasSize(1 + 30_000 + 15_000).isSorted().doesNotHaveDuplicates();
        for (int i : new int[] {0, 1, 2_047, 2_048, 17_111, 29_999}) {
            assertThat(places(terms.line("w" + i))).containsExactly(Map.entry(i, 1));
        }
        assertThat(places(terms.line("x7000"))).containsExactly(Map.entry(14_000, 2), Map.entry(14_001, 2));
    }

    @Test
    void a_word_counts_where_it_is_most_prominent() {
        SearchTerms terms = new SearchTerms();
        terms.add(0, entry("Other", "x1", "board board"));
        terms.add(700, entry("Board", "board", "board"));
        assertThat(places(terms.line("board"))).containsExactly(Map.entry(0, 2), Map.entry(700, 0));
    }

    private static SearchEntry entry(String title, String about, String text) {
        return new SearchEntry(
                SearchEntry.Kind.EVENT, "e.html", title, "", "", "", "", List.of(title), List.of(about), List.of(text));
    }

    private static Map<String, Integer> found(String root, String word) throws IOException {
        List<String[]> entries = entries(root);
        Map<String, Integer> found = new TreeMap<>();
        for (String line : lines(root, "words")) {
            if (line.startsWith(word + " ")) places(line).forEach((i, rank) -> found.put(entries.get(i)[0], rank));
        }
        return found;
    }

    private static Map<Integer, Integer> places(String line) {
        Map<Integer, Integer> places = new TreeMap<>();
        String digits = line.substring(line.indexOf(' ') + 1).replace("!", "");
        int entry = 0;
        int value = 0;
        int shift = 0;
        for (char c : digits.toCharArray()) {
            int digit = DIGITS.indexOf(c);
            value |= (digit & 31) << shift;
            shift += 5;
            if (digit > 31) continue;
            entry += value / 3;
            places.put(entry, value % 3);
            value = 0;
            shift = 0;
        }
        return places;
    }

    private static List<String[]> entries(String root) throws IOException {
        return lines(root, "entries").stream().map(line -> line.split("\t", -1)).toList();
    }

    private static JsonNode index(String root) throws IOException {
        return arguments(root + "search/index.js").get(0);
    }

    private static List<String> lines(String root, String kind) throws IOException {
        String version = index(root).get("version").textValue();
        List<String> lines = new ArrayList<>();
        for (String path : SITE.paths()) {
            if (!path.matches(root + "search/" + kind + "-\\d+\\.js")) continue;
            JsonNode arguments = arguments(path);
            assertThat(arguments.get(0).textValue()).isEqualTo(version);
            assertThat(path).endsWith("/" + arguments.get(1).textValue() + ".js");
            lines.addAll(List.of(arguments.get(2).textValue().split("\n")));
        }
        return lines;
    }

    private static JsonNode arguments(String path) throws IOException {
        String call = SITE.text(path).strip();
        assertThat(call).startsWith("jejakSearch(").endsWith(")");
        return JSON.readTree("[" + call.substring("jejakSearch(".length(), call.length() - 1) + "]");
    }
}
