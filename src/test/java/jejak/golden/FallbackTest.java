package jejak.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A site of which nothing is translated yet. Every author's text has a word in it that no language has; wherever readers of
 * Indonesian meet that word, the page must say that it is English.
 */
class FallbackTest {
    private static final String SITE = """
            title: A site
            tagline: Quux of the tagline
            url: https://example.org/
            languages: [en, id]
            findings: [{text: Quux of a finding., event: first, claim: c}]
            phases: [{id: one, title: Quux of a phase, from: 2015, to: 2016}]
            """;

    private static final String EVENT = """
            ---
            title: Quux of the event %1$s
            date: 2015-05-0%1$s
            date_note: Quux of the date.
            date_basis: header
            place: Quux place
            actors: [{id: ann, role: quux of a part}, board]
            sources: [{id: report, locator: para 3}]
            summary: Quux of the summary.
            importance: key
            related: [{id: %2$s, rel: answers}]
            claims:
              - {id: c, text: Quux of a claim., for: [report], by: ann, note: Quux of a note., updates: [{date: 2016-01-02, what: Quux of news.}]}
            accounts:
              - question: Quux of a question?
                kind: drift
                claim: c
                versions: [{says: Quux of one, sources: [report]}, {says: Quux of another, sources: [copy], change: unit}]
                finding: Quux of what was found.
            funding: [{from: ann, to: board, amount: "1.5m USD", kind: donation, status: paid, note: Quux of money.}]
            denials: [{actor: board, text: Quux of a denial., source: report}]
            corrections: [{date: 2016-01-03, was: Quux was., now: Quux is., why: Quux of a reason.}]
            updates: [{date: 2016-01-04, what: Quux of an update.}]
            replies: [{actor: board, asked: 2016-01-05, answered: 2016-01-06, text: Quux of a reply., source: report}]
            published: 2016-01-01
            ---
            Quux of the body [@report, p. 4]. [[#c]] And [[ann]] did, and so did [[%2$s]].
            """;

    @TempDir
    private Path root;

    private void file(String path, String text) throws IOException {
        Path file = root.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    @Test
    void what_is_not_translated_says_its_language_wherever_it_stands() throws IOException {
        file("site.yml", SITE);
        file("events/first.md", String.format(EVENT, 1, "second"));
        file("events/second.md", String.format(EVENT, 2, "first"));
        file(
                "actors/ann.md",
                "---\nname: Ann\nkind: person\nsummary: Quux of a life.\npublic_role: Quux of why.\n"
                        + "roles: [{role: quux of an office, org: board, from: 2015}]\n---\nQuux of a body.\n");
        file("actors/board.md", "---\nname: The Board\nkind: company\n---\nQuux of the board.\n");
        file(
                "sources/report.md",
                "---\ntitle: Quux of a report\nkind: article\ncloseness: reporting\ndate: 2016\n---\nQuux of a source.\n");
        file(
                "sources/copy.md",
                "---\ntitle: Quux of a copy\nkind: article\ncloseness: aggregation\nderived_from: [report]\n---\nQuux.\n");
        file("pages/about.md", "---\ntitle: Quux of a page\nsummary: Quux of it.\n---\n## Quux\n\nQuux of prose.\n");

        Path output = root.resolve("out").resolve("site");
        assertThat(BuiltSite.build(root, output, BuiltSite.NOW, false).diagnostics())
                .filteredOn(d -> d.isError())
                .isEmpty();

        Set<String> unmarked = new TreeSet<>();
        int met = 0;
        for (Path page : pages(output.resolve("id"))) {
            Element body = Jsoup.parse(Files.readString(page)).body();
            // the program's own sentences, which only quote a title, and what is made for machines
            body.select("pre, script, desc, .cite-this p, .cite-claim p, .lead").remove();
            for (Element element : body.getAllElements()) {
                for (TextNode text : element.textNodes()) {
                    if (!text.text().toLowerCase(Locale.ROOT).contains("quux")) continue;
                    met++;
                    Element marked = element.closest("[lang]");
                    if (marked == null || !marked.attr("lang").equals("en")) {
                        unmarked.add(output.relativize(page) + ": <" + element.cssSelector() + "> " + text.text());
                    }
                }
            }
        }
        assertThat(met).as("untranslated texts met").isGreaterThan(200);
        assertThat(unmarked).isEmpty();
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        }
    }
}
