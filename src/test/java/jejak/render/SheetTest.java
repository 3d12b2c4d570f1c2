package jejak.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jejak.diagnostic.Span;
import jejak.model.Actor;
import jejak.model.Party;
import jejak.model.Ref;
import jejak.render.view.Marks;
import jejak.site.Listing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {
    @TempDir
    private Path root;

    private Written written;

    @BeforeEach
    void a_site_in_two_languages() {
        written = new Written(root)
                .settings("title: A site", "languages: [en, id]", "url: https://example.org/a/b")
                .event("lab", "date: 2015-05-25", "summary: Said plainly.", "redirect_from: [old-lab]")
                .document("actors/musk.id", "name: Elon", "---", "Kalimat pertama. Kedua.")
                .actor("musk", "name: Elon Musk", "kind: person", "---", "First sentence. Second.")
                .page("about", "title: About", "---", "What this is. More.");
    }

    private static Ref ref(String target) {
        return new Ref(target, Span.of("x"));
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, '', ''",
        "about.html, '', ''",
        "events/lab.html, ../, ../",
        "id/index.html, '', ../",
        "id/about.html, '', ../",
        "id/events/lab.html, ../, ../../",
        "404.html, /a/b/, /a/b/",
    })
    void links_start_with_the_way_out_of_the_pages_folder(String path, String toLanguage, String toRoot) {
        Sheet sheet = written.sheet(path);

        assertThat(sheet.path()).isEqualTo(path);
        assertThat(sheet.toLanguageRoot()).isEqualTo(toLanguage);
        assertThat(sheet.toRoot()).isEqualTo(toRoot);
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, actors/musk.html, funding.html",
        "events/lab.html, ../actors/musk.html, ../funding.html",
        "id/events/lab.html, ../actors/musk.html, ../funding.html",
        "id/index.html, actors/musk.html, funding.html",
        "404.html, /a/b/actors/musk.html, /a/b/funding.html",
    })
    void a_page_links_within_its_own_language(String path, String actor, String listing) {
        Sheet sheet = written.sheet(path);
        Actor musk = sheet.site().actor(ref("musk")).orElseThrow();

        assertThat(sheet.href(musk)).isEqualTo(actor);
        assertThat(sheet.href(Listing.FUNDING)).isEqualTo(listing);
    }

    @ParameterizedTest
    @CsvSource({"index.html, true", "id/events/lab.html, true", "404.html, false", "events/old-lab.html, false"})
    void only_what_stands_for_itself_is_an_address(String path, boolean isAddress) {
        assertThat(written.sheet(path).isAddress()).isEqualTo(isAddress);
    }

    @Test
    void without_a_url_the_page_for_a_missing_page_links_from_the_top() {
        assertThat(written.settings("title: A site", "languages: [en, id]")
                        .sheet("404.html")
                        .toRoot())
                .isEqualTo("/");
    }

    @Test
    void a_link_says_the_language_of_a_title_that_is_not_the_pages() {
        written.source("note", "title: 手記", "kind: web", "closeness: reporting", "language: zh-Hans")
                .source("told", "title: The tale", "kind: web", "closeness: reporting")
                .document("sources/told.id", "title: Kisahnya")
                .document("events/told.id", "title: Peristiwa")
                .event("told", "date: 2016");
        Sheet sheet = written.sheet("id/events/lab.html");

        assertThat(sheet.chip(sheet.site().source(ref("note")).orElseThrow(), "")
                        .lang())
                .isEqualTo("zh-Hans");
        assertThat(sheet.chip(sheet.site().source(ref("report")).orElseThrow(), "")
                        .lang())
                .isEqualTo("en");
        assertThat(sheet.chip(sheet.site().source(ref("told")).orElseThrow(), "")
                        .lang())
                .isEmpty();
        assertThat(sheet.chip(sheet.site().event(ref("lab")).orElseThrow(), "").lang())
                .isEqualTo("en");
        assertThat(sheet.chip(sheet.site().event(ref("told")).orElseThrow(), "").lang())
                .isEmpty();
        assertThat(sheet.chip(ref("openai"), "").lang()).as("a name").isEmpty();
    }

    @Test
    void a_page_is_cited_in_the_language_it_is_in() {
        Sheet sheet =
                written.document("actors/musk.id", "{}", "---", "Kalimat.").sheet("id/actors/musk.html");
        Actor musk = sheet.site().actor(ref("musk")).orElseThrow();
        Actor openai = sheet.site().actor(ref("openai")).orElseThrow();

        assertThat(Citations.of(musk.title(), musk, sheet).formats().get(0).text())
                .contains("langid = {id}");
        assertThat(Citations.of(openai.title(), openai, sheet).formats().get(0).text())
                .contains("langid = {en}");
    }

    @Test
    void an_actor_is_a_link_and_a_plain_name_is_none() {
        Sheet sheet = written.sheet("events/lab.html");

        assertThat(sheet.chip(ref("musk"), "donor"))
                .isEqualTo(new Marks.Chip(
                        "Elon Musk",
                        "",
                        "../actors/musk.html",
                        new Marks.Words("donor", "", ""),
                        new Marks.Words("First sentence.", "", "")));
        assertThat(sheet.chip(new Party(ref("An aide"), true))).isEqualTo(new Marks.Chip("An aide", "", ""));
        assertThat(Sheet.noChip()).isEqualTo(new Marks.Chip("", "", ""));
    }

    @Test
    void a_summary_is_the_authors_or_else_the_first_sentence() {
        Sheet sheet = written.event("plain", "date: 2015", "---", "It began. It went on.")
                .sheet("events/plain.html");

        assertThat(sheet.summary(sheet.site().event(ref("lab")).orElseThrow()).text())
                .isEqualTo("Said plainly.");
        assertThat(sheet.summary(sheet.site().event(ref("plain")).orElseThrow()).text())
                .isEqualTo("It began.");
    }

    @Test
    void a_first_sentence_is_marked_where_it_is_not_translated() {
        Sheet sheet = written.sheet("id/index.html");

        assertThat(sheet.firstSentence(sheet.site().actor(ref("musk")).orElseThrow()))
                .isEqualTo(new Marks.Words("Kalimat pertama.", "", ""));
        assertThat(sheet.firstSentence(sheet.site().page(ref("about")).orElseThrow()))
                .isEqualTo(new Marks.Words("What this is.", "en", "ltr"));
    }
}
