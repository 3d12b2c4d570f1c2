package jejak.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jejak.golden.BuiltSite;
import jejak.golden.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** {@code feed.xml}, read by ROME and by the JDK's parser. */
class AtomFeedTest {
    private static final String HOME = "https://example.org/ferry/";

    @RegisterExtension
    static final BuiltSite GOLDEN = BuiltSite.golden();

    @RegisterExtension
    static final BuiltSite OWN = BuiltSite.own();

    @Test
    void a_feed_reader_sees_every_event_that_is_out_newest_first() throws Exception {
        Feed feed = read(GOLDEN, "feed.xml");
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("The ferry that was paid for twice");
        assertThat(feed.getAuthors()).singleElement().extracting("name").isEqualTo("The Ferry Desk");
        assertThat(feed.getRights()).isEqualTo("CC-BY-4.0");
        assertThat(feed.getEntries())
                .extracting(Entry::getTitle)
                .containsExactly(
                        "The old ferry's last trip",
                        "The story is retold abroad",
                        "The ferry is paid for & the yard says “in full”",
                        "The trust orders one ferry",
                        "The board rules on the ferry",
                        "A second bill is alleged",
                        "The yard answers");
        assertThat(feed.getEntries())
                .extracting(e -> e.getUpdated().toInstant())
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(feed.getUpdated()).isEqualTo(feed.getEntries().get(0).getUpdated());
    }

    @Test
    void dates_are_the_editors_never_the_event_s_and_never_the_clock_s() throws Exception {
        Entry paid = entry(read(GOLDEN, "feed.xml"), "ferry-paid");
        assertThat(paid.getPublished().toInstant()).isEqualTo(Instant.parse("2026-11-20T00:00:00Z"));
        assertThat(paid.getUpdated().toInstant()).as("its correction").isEqualTo(Instant.parse("2026-11-22T00:00:00Z"));
        Entry undated = entry(read(GOLDEN, "feed.xml"), "last-trip");
        assertThat(undated.getPublished()).isNull();
        assertThat(undated.getUpdated().toInstant()).as("as_of").isEqualTo(Instant.parse("2026-11-23T00:00:00Z"));
    }

    @Test
    void links_name_the_feed_itself_and_pages_that_exist() throws Exception {
        for (String path : List.of("feed.xml", "id/feed.xml")) {
            Feed feed = read(GOLDEN, path);
            assertThat(href(feed.getOtherLinks(), "self")).isEqualTo(HOME + path);
            assertThat(href(feed.getAlternateLinks(), "alternate")).isEqualTo(HOME + path.replace("feed.xml", ""));
            for (Entry entry : feed.getEntries()) {
                String href = href(entry.getAlternateLinks(), "alternate");
                assertThat(href).startsWith(HOME);
                assertThat(GOLDEN.file(href.substring(HOME.length()))).exists();
            }
        }
        assertThat(GOLDEN.page("events/ruling.html")
                        .select("link[type=application/atom+xml]")
                        .attr("href"))
                .isEqualTo("../feed.xml");
    }

    @Test
    void the_ids_of_entries_are_unique_across_languages_and_outlive_every_edit(@TempDir Path folder) throws Exception {
        List<String> before = new ArrayList<>();
        for (String path : List.of("feed.xml", "id/feed.xml")) {
            read(GOLDEN, path).getEntries().forEach(entry -> before.add(entry.getId()));
        }
        assertThat(before)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("tag:example.org,2026-11-20:event:") || id.startsWith("urn:uuid:"));

        Tree.of(GOLDEN.source()).write(folder.resolve("site"));
        edit(folder, "site.yml", "as_of: 2026-11-23", "as_of: 2027-02-01");
        edit(folder, "events/ruling.md", "title: The board rules", "title: How the board ruled");
        edit(folder, "events/last-trip.md", "Nobody remembers", "Nobody now remembers");
        edit(folder, "events/ferry-paid.md", "updates:\n", "updates:\n  - {date: 2027-01-31, what: Again.}\n");
        Path output = folder.resolve("built/output");
        assertThat(BuiltSite.build(folder.resolve("site"), output, BuiltSite.NOW, false)
                        .summary())
                .isPresent();
        List<String> after = new ArrayList<>();
        for (String path : List.of("feed.xml", "id/feed.xml")) {
            Feed feed = rome(Files.readString(output.resolve(path)));
            feed.getEntries().forEach(entry -> after.add(entry.getId()));
        }
        assertThat(after).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void each_language_has_its_own_feed_and_says_what_is_not_translated() throws Exception {
        Element feed = XmlReader.root(GOLDEN.bytes("id/feed.xml"));
        assertThat(feed.getAttribute("xml:lang")).isEqualTo("id");
        Map<String, String> languages = new TreeMap<>();
        NodeList titles = feed.getElementsByTagNameNS("*", "title");
        for (int i = 0; i < titles.getLength(); i++) {
            Element title = (Element) titles.item(i);
            languages.put(title.getTextContent(), title.getAttribute("xml:lang"));
        }
        assertThat(languages)
                .containsEntry("Feri yang dibayar dua kali", "")
                .containsEntry("Feri itu dibayar", "")
                .containsEntry("A second bill is alleged", "en");
    }

    @Test
    void the_repository_s_own_feed_has_its_newest_fifty() throws Exception {
        Feed feed = read(OWN, "feed.xml");
        assertThat(feed.getEntries()).hasSize(50).allSatisfy(entry -> {
            assertThat(entry.getTitle()).isNotBlank();
            assertThat(entry.getSummary().getValue()).isNotBlank();
            assertThat(entry.getId()).startsWith("tag:");
        });
    }

    private static Feed rome(String xml) throws Exception {
        return (Feed) new WireFeedInput().build(new StringReader(xml));
    }

    private static Feed read(BuiltSite site, String path) throws Exception {
        return rome(site.text(path));
    }

    private static Entry entry(Feed feed, String event) {
        return feed.getEntries().stream()
                .filter(entry -> entry.getAlternateLinks().get(0).getHref().endsWith("/" + event + ".html"))
                .findFirst()
                .orElseThrow();
    }

    private static String href(List<Link> links, String rel) {
        return links.stream()
                .filter(link -> link.getRel().equals(rel))
                .findFirst()
                .orElseThrow()
                .getHref();
    }

    private static void edit(Path folder, String path, String from, String to) throws Exception {
        Path file = folder.resolve("site/content").resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }
}
