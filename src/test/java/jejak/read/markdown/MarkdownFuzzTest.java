package jejak.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Outcome;
import jejak.model.Prose;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever an author or an attacker writes: safe HTML, places within the file, the same on every thread. */
@Tag("fuzz")
class MarkdownFuzzTest {
    private static final long SEED = Long.getLong("jejak.seed", 20261123L);
    private static final int BODIES = Integer.getInteger("jejak.bodies", 1_500);

    private static final Set<String> ANY = Set.of("id", "class", "role");
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("p", Set.of()),
            Map.entry("h2", ANY),
            Map.entry("h3", ANY),
            Map.entry("h4", ANY),
            Map.entry("h5", ANY),
            Map.entry("h6", ANY),
            Map.entry("ul", Set.of()),
            Map.entry("ol", Set.of("start", "type")),
            Map.entry("li", ANY),
            Map.entry("blockquote", Set.of()),
            Map.entry("pre", Set.of("tabindex")),
            Map.entry("code", Set.of("class")),
            Map.entry("hr", Set.of()),
            Map.entry("br", Set.of()),
            Map.entry("em", Set.of()),
            Map.entry("strong", Set.of()),
            Map.entry("del", Set.of()),
            Map.entry("sup", Set.of()),
            Map.entry("a", Set.of("href", "rel", "title", "id", "role")),
            Map.entry("img", Set.of("src", "alt", "title")),
            Map.entry("div", Set.of("class", "role", "tabindex")),
            Map.entry("table", Set.of()),
            Map.entry("thead", Set.of()),
            Map.entry("tbody", Set.of()),
            Map.entry("tr", Set.of()),
            Map.entry("th", Set.of("scope", "class")),
            Map.entry("td", Set.of("class")));

    @Test
    void no_body_makes_an_element_or_attribute_that_is_not_allowed() {
        Bodies bodies = new Bodies(SEED);
        for (int i = 0; i < BODIES; i++) {
            String body = bodies.next();
            Outcome<Prose> read = Shown.read(body);
            String html = flat(read.value());
            for (Element element : Jsoup.parseBodyFragment(html).body().select("*")) {
                if (element.tagName().equals("body")) continue;
                assertThat(ALLOWED).as("seed %d, body %d: %s", SEED, i, body).containsKey(element.tagName());
                for (Attribute attribute : element.attributes()) {
                    assertThat(ALLOWED.get(element.tagName()))
                            .as("seed %d, body %d: %s", SEED, i, body)
                            .contains(attribute.getKey());
                    if (attribute.getKey().equals("href")) {
                        assertThat(attribute.getValue()).as(body).matches("(?s)(https?:|mailto:|#|file:).*");
                    }
                }
            }
        }
    }

    @Test
    void html_is_well_formed_and_its_ids_are_unique() {
        Bodies bodies = new Bodies(SEED + 1);
        for (int i = 0; i < BODIES; i++) {
            String body = bodies.next();
            Prose prose = Shown.read(body).value();
            Parser parser = Parser.htmlParser().setTrackErrors(10);
            var document = Jsoup.parse("<!DOCTYPE html><title>t</title>" + flat(prose), "", parser);
            assertThat(parser.getErrors())
                    .as("seed %d, body %d: %s", SEED + 1, i, body)
                    .isEmpty();
            List<String> ids = document.select("[id]").eachAttr("id");
            assertThat(ids).as(body).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(prose.anchors());
            assertThat(document.select("a a, p p, p div, a:empty")).as(body).isEmpty();
        }
    }

    @Test
    void every_fault_lies_within_the_file() {
        Bodies bodies = new Bodies(SEED + 2);
        for (int i = 0; i < BODIES; i++) {
            String body = bodies.next();
            String[] lines = body.split("\n", -1);
            for (Diagnostic fault : Shown.MARKDOWN.parse(body, "f.md", 11).diagnostics()) {
                assertThat(fault.at().line()).as(body).isBetween(11, 10 + lines.length);
                String line = lines[fault.at().line() - 11];
                int length = line.codePointCount(0, line.length());
                assertThat(fault.at().column()).as("%s in %s", fault, body).isBetween(1, length + 1);
                assertThat(fault.at().column() - 1 + fault.at().length())
                        .as("%s in %s", fault, body)
                        .isLessThanOrEqualTo(Math.max(1, length + 1));
                assertThat(fault.message()).doesNotContain("\n").doesNotEndWith(".");
                assertThat(fault.help()).isPresent();
            }
        }
    }

    @Test
    void a_thousand_bodies_are_the_same_in_parallel_as_one_by_one() throws Exception {
        Bodies made = new Bodies(SEED + 3);
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) bodies.add(made.next());
        List<Outcome<Prose>> serial = bodies.stream().map(Shown::read).toList();
        var threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Outcome<Prose>>> tasks = new ArrayList<>();
            for (int round = 0; round < 3; round++) bodies.forEach(body -> tasks.add(() -> Shown.read(body)));
            var parallel = threads.invokeAll(tasks);
            for (int i = 0; i < parallel.size(); i++) {
                assertThat(parallel.get(i).get()).isEqualTo(serial.get(i % bodies.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** As a page would print it, but for a mark before what is symbolic. */
    private static String flat(Prose prose) {
        StringBuilder html = new StringBuilder();
        for (Prose.Block block : prose.blocks()) {
            for (Prose.Segment segment : block.segments()) {
                if (segment instanceof Prose.Html text) html.append(text.text());
                else if (segment instanceof Prose.FileLink) html.append("file:x");
                else if (segment instanceof Prose.PageLink link)
                    html.append("<a href=\"file:x\">")
                            .append(link.words().orElse("x"))
                            .append("</a>");
                else html.append("<sup><a href=\"#note\">1</a></sup>");
            }
        }
        return html.toString();
    }
}
