package jejak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import jejak.export.Exporter;
import jejak.golden.BuiltSite;
import jejak.model.Lang;
import jejak.parallel.Workers;
import jejak.read.ContentReader;
import jejak.site.Site;
import jejak.site.Viewpoint;
import jejak.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Search over 10,000 events, each of some 120 words out of 40,000, of which some are frequent, as words are (Zipf). */
@Tag("browser")
class LargeSearchTest {
    private static final int EVENTS = 10_000;
    private static final int VOCABULARY = 40_000;
    private static final String SYLLABLES = "ba ca da fe ga hi ja ke la mo na po ra si ta vu wa ze chi stra";

    /** Milliseconds from the arrival of the last piece that the first result needs until it stands on the page. */
    private static final String FIRST_RESULT = """
            async question => {
              const box = document.getElementById('question'), said = document.querySelector('.search-said');
              // what is said changes in the same moment as what is shown, and also where nothing is found
              const arrived = new Promise(done => new MutationObserver((_, o) => { o.disconnect(); done(performance.now()); })
                .observe(said, {childList: true}));
              let last = performance.now();
              const hear = e => { if (e.target.tagName === 'SCRIPT') last = performance.now(); };
              document.addEventListener('load', hear, true);
              box.value = question;
              box.dispatchEvent(new Event('input'));
              const at = await arrived;
              document.removeEventListener('load', hear, true);
              return at - last;
            }
            """;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final BuiltSite SITE = BuiltSite.own();

    private final Random random = new Random(5);

    @Test
    void no_piece_is_heavy_and_the_first_result_is_there_at_once(@TempDir Path folder) throws IOException {
        Site site = site(folder.resolve("content"));
        Path output = folder.resolve("output");
        int heaviest = write(site, output);
        assertThat(heaviest).as("bytes of the heaviest piece, gzipped").isBetween(20_000, 150_000);

        Files.createDirectories(output.resolve("assets"));
        for (String path : SITE.paths()) {
            if (path.matches("search\\.html|assets/[^/]*")) Files.copy(SITE.file(path), output.resolve(path));
        }
        try (Screen screen = BROWSER.open(output.resolve("search.html"), Look.DESKTOP)) {
            Page page = screen.page();
            for (String question :
                    List.of(word(900), word(3) + " " + word(2500), word(7000).replaceFirst("n$", "m"))) {
                double took = ((Number) page.evaluate(FIRST_RESULT, question)).doubleValue();
                assertThat(page.locator(".search-found .item").count())
                        .as(question)
                        .isPositive();
                assertThat(took).as("ms until the first result for " + question).isLessThan(100);
            }
            assertThat(screen.complaints()).isEmpty();
        }
    }

    private static int write(Site site, Path output) throws IOException {
        int heaviest = 0;
        for (Exporter exporter : Exporter.ALL) {
            for (Exporter.Export export : exporter.exports(site, Messages.of(Lang.ENGLISH))) {
                if (!export.path().startsWith("search/")) continue;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                export.body().write(bytes);
                Files.createDirectories(output.resolve("search"));
                Files.write(output.resolve(export.path()), bytes.toByteArray());
                ByteArrayOutputStream packed = new ByteArrayOutputStream();
                try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                    bytes.writeTo(gzip);
                }
                heaviest = Math.max(heaviest, packed.size());
            }
        }
        return heaviest;
    }

    private Site site(Path content) throws IOException {
        Files.createDirectories(content.resolve("events"));
        Files.createDirectories(content.resolve("actors"));
        Files.createDirectories(content.resolve("sources"));
        Files.writeString(content.resolve("site.yml"), "title: Large\n");
        Files.writeString(
                content.resolve("sources/memo.md"), "---\ntitle: Memo\nkind: filing\ncloseness: primary\n---\n");
        for (int i = 0; i < 200; i++) {
            Files.writeString(
                    content.resolve("actors/a" + i + ".md"), "---\nname: " + words(2) + "\nkind: person\n---\n");
        }
        for (int i = 0; i < EVENTS; i++) {
            Files.writeString(
                    content.resolve("events/e" + i + ".md"),
                    "---\ntitle: " + words(8) + "\ndate: " + (1980 + i % 40) + "\nactors: [a" + i % 200
                            + "]\nsources: [memo]\nsummary: " + words(20) + "\nclaims:\n  - {id: c, text: " + words(15)
                            + ", for: [memo]}\n---\n" + words(80) + ".\n");
        }
        try (Workers workers = Workers.ofMachine()) {
            var read = new ContentReader(workers).read(content.getParent());
            assertThat(read.diagnostics()).filteredOn(d -> d.isError()).isEmpty();
            return Site.of(read.value(), new Viewpoint(Instant.EPOCH, false), workers)
                    .value();
        }
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            // the n-th word is about n times as rare as the first
            int rank = (int) Math.pow(VOCABULARY, random.nextDouble());
            words.append(i == 0 ? "" : " ").append(word(rank));
        }
        return words.toString();
    }

    private static String word(int rank) {
        String[] syllables = SYLLABLES.split(" ");
        StringBuilder word = new StringBuilder();
        for (int rest = rank + syllables.length; rest > 0; rest /= syllables.length) {
            word.append(syllables[rest % syllables.length]);
        }
        return word.append("n").toString();
    }
}
