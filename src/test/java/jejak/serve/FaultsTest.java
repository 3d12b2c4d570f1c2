package jejak.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import jejak.golden.BuiltSite;
import jejak.golden.Tree;
import jejak.serve.Served.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong lies over the page that was right, and goes when it is mended. */
class FaultsTest {
    private static final String EVENT = "content/events/ferry-paid.md";
    private static final String PAGE = "/events/ferry-paid.html";

    @TempDir
    private Path folder;

    @Test
    void faults_are_told_with_a_link_to_their_place_and_taken_back_when_mended() throws Exception {
        try (Served site = Served.golden(folder.resolve("site"))) {
            String right = site.read(EVENT);
            String before = site.text(PAGE);
            Visit visit = site.visit(PAGE);
            site.write(EVENT, right.replaceFirst("title: .*", "title: Ferry\ntitel: <b>Ferry</b>"));
            String faults = visit.next();
            assertThat(faults).startsWith("event: faults\ndata: <h1>1 error");
            String file = site.file(EVENT).toRealPath().toString();
            assertThat(faults)
                    .contains("<a href=\"vscode://file" + file + ":3:1\">" + EVENT + ":3:1</a>")
                    .contains("error[unknown-key]: ")
                    .contains("titel: &lt;b&gt;Ferry&lt;/b&gt;", "^^^^^", "= help: did you mean `title`?");
            assertThat(site.text(PAGE)).as("the page before").isEqualTo(before);
            assertThat(site.visit(PAGE).next()).as("a page opened later").isEqualTo(faults);
            assertThat(site.visit("/index.html").next()).as("any page").isEqualTo(faults);

            site.write(EVENT, right);
            assertThat(visit.next()).startsWith("event: good");
            site.write(EVENT, right.replaceFirst("title: .*", "title: Another"));
            assertThat(visit.next()).startsWith("event: reload");
            assertThat(site.heard().failures).isEmpty();
        }
    }

    @Test
    void a_site_that_starts_with_faults_shows_them_and_then_itself() throws Exception {
        Path source = folder.resolve("site");
        Tree.of(BuiltSite.golden().source()).write(source);
        String right = Files.readString(source.resolve(EVENT));
        Files.writeString(source.resolve(EVENT), right.replaceFirst("date: .*", "date: 2020-13-45"));
        try (Served site = Served.of(source)) {
            HttpResponse<byte[]> answer = site.get(PAGE);
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                    .contains("<main class=\"faults\">", "2020-13-45", "vscode://file");
            Visit visit = site.visit(PAGE);
            site.write(EVENT, right.replaceFirst("date: .*", "date: 2020-14-45"));
            assertThat(visit.next()).as("other faults").startsWith("event: reload");
            Visit again = site.visit(PAGE);
            assertThat(again.isSilent(Duration.ofMillis(200))).isTrue();
            site.write(EVENT, right);
            assertThat(again.next()).startsWith("event: reload");
            assertThat(site.get(PAGE).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_template_that_cannot_print_a_page_is_told_over_that_page_alone() throws Exception {
        try (Served site = Served.golden(folder.resolve("site"))) {
            Visit actors = site.visit("/actors.html");
            Visit home = site.visit("/index.html");
            site.write("templates/pages/actors.peb", "<!DOCTYPE html>\n<p>{{ v.nothing }}</p>\n");
            assertThat(actors.next())
                    .startsWith("event: faults")
                    .contains("templates/pages/actors.peb:2:", "v.nothing");
            assertThat(site.get("/actors.html").statusCode()).isEqualTo(500);
            assertThat(home.isSilent(Duration.ofMillis(200))).isTrue();
            Files.delete(site.file("templates/pages/actors.peb"));
            assertThat(actors.next()).startsWith("event: good");
            assertThat(site.get("/actors.html").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_file_that_is_mended_at_once_is_not_worth_a_word() throws Exception {
        try (Served site = Served.golden(folder.resolve("site"))) {
            String right = site.read(EVENT);
            Visit visit = site.visit(PAGE);
            for (int i = 0; i < 5; i++) {
                Files.write(site.file(EVENT), new byte[0]);
                Thread.sleep(30);
                Files.writeString(site.file(EVENT), right);
                Thread.sleep(30);
            }
            assertThat(visit.isSilent(Duration.ofMillis(500))).isTrue();
        }
    }

    @Test
    void a_file_that_cannot_be_read_is_told_and_the_site_stays() throws Exception {
        try (Served site = Served.golden(folder.resolve("site"))) {
            Visit visit = site.visit(PAGE);
            Path file = site.file("content/site.yml");
            String settings = Files.readString(file);
            Files.delete(file);
            assertThat(visit.next()).startsWith("event: faults").contains("missing-settings");
            assertThat(site.get(PAGE).statusCode()).isEqualTo(200);
            Files.writeString(file, settings);
            assertThat(visit.next()).startsWith("event: good");
        }
    }
}
