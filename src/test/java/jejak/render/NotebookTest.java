package jejak.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Span;
import jejak.model.Citation;
import jejak.model.Closeness;
import jejak.model.Lang;
import jejak.model.Localized;
import jejak.model.Located;
import jejak.model.Ref;
import jejak.render.view.EventView;
import jejak.render.view.Marks;
import jejak.site.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookTest {
    @TempDir
    private Path root;

    private Written written;
    private Sheet sheet;

    @BeforeEach
    void an_event_page() {
        written = new Written(root)
                .settings("title: A site", "languages: [en, id]", "url: https://example.org/")
                .source(
                        "lanxi",
                        "title: \u9611\u5915",
                        "kind: post",
                        "closeness: aggregation",
                        "language: zh-Hans",
                        "author: Lanxi",
                        "publisher: Weibo",
                        "url: https://weibo.com/x")
                .event("lab", "date: 2015-05-25");
        sheet = written.sheet("events/lab.html");
    }

    private static Ref ref(String target) {
        return new Ref(target, Span.of("x"));
    }

    private static Citation cite(String source) {
        return Citation.of(ref(source));
    }

    private static Citation cite(String source, String locator, String quote) {
        return new Citation(
                ref(source),
                Optional.of(locator).filter(l -> !l.isEmpty()).map(Localized::of),
                Optional.of(quote).filter(q -> !q.isEmpty()).map(q -> new Located<>(q, Span.of("x"))),
                Optional.empty(),
                List.of());
    }

    @Test
    void notes_are_numbered_as_they_are_first_cited() {
        Notebook notes = sheet.notes();

        assertThat(notes.number(cite("lanxi"))).isEqualTo(1);
        assertThat(notes.number(cite("report"))).isEqualTo(2);
        assertThat(notes.number(cite("lanxi"))).isEqualTo(1);
        assertThat(notes.size()).isEqualTo(2);
        assertThat(notes.all()).extracting(Marks.Note::id).containsExactly("note-1", "note-2");
    }

    @Test
    void another_place_or_quote_of_a_source_is_another_note() {
        Notebook notes = sheet.notes();

        assertThat(notes.number(cite("report", "p. 3", ""))).isEqualTo(1);
        assertThat(notes.number(cite("report", "p. 4", ""))).isEqualTo(2);
        assertThat(notes.number(cite("report", "p. 3", "Yup"))).isEqualTo(3);
        assertThat(notes.number(cite("report", "p. 3", ""))).isEqualTo(1);
    }

    @Test
    void each_place_that_cites_a_note_has_an_anchor_of_its_own() {
        Notebook notes = sheet.notes();
        int number = notes.number(cite("report"));

        assertThat(notes.cited(number)).isEqualTo("cite-1");
        assertThat(notes.cited(number)).isEqualTo("cite-1-2");
        assertThat(notes.cited(number)).isEqualTo("cite-1-3");
        assertThat(notes.all().get(0).back()).containsExactly("cite-1", "cite-1-2", "cite-1-3");
    }

    @Test
    void a_note_that_is_only_listed_leads_back_to_nowhere() {
        sheet.notes().number(cite("report"));

        assertThat(sheet.notes().all().get(0).back()).isEmpty();
    }

    @Test
    void a_note_says_what_and_whose_and_how_close_the_source_is() {
        Marks.Note note = sheet.notes().of(cite("report", "p. 3", "Yup"));

        assertThat(note.title()).isEqualTo("The report");
        assertThat(note.href()).isEqualTo("../sources/report.html");
        assertThat(note.by()).isEqualTo("The Paper");
        assertThat(note.date()).isEqualTo("March 2020");
        assertThat(note.closenessWord()).isEqualTo("reporting");
        assertThat(note.locator()).isEqualTo("p. 3");
        assertThat(note.quote()).isEqualTo("Yup");
        assertThat(note.quoteCheck()).isNotEmpty();
        assertThat(note.address()).isEmpty();
    }

    @Test
    void without_a_quote_nothing_is_said_of_its_check() {
        assertThat(sheet.notes().of(cite("report")).quoteCheck()).isEmpty();
    }

    @Test
    void a_title_in_another_language_is_marked_with_it() {
        Marks.Note note = sheet.notes().of(cite("lanxi"));

        assertThat(note.titleLang()).isEqualTo("zh-Hans");
        assertThat(note.by()).isEqualTo("Lanxi, Weibo");
        assertThat(note.address()).isEqualTo("https://weibo.com/x");
        assertThat(sheet.notes().of(cite("report")).titleLang()).isEmpty();
    }

    @Test
    void on_a_page_in_another_language_the_title_is_marked_too() {
        Sheet indonesian = written.sheet("id/events/lab.html");

        assertThat(indonesian.notes().of(cite("report")).titleLang()).isEqualTo("en");
        assertThat(indonesian.notes().of(cite("report")).date()).isEqualTo("Maret 2020");
    }

    @Test
    void closeness_is_that_for_the_fact_at_hand() {
        Citation primary = new Citation(
                ref("report"), Optional.empty(), Optional.empty(), Optional.of(Closeness.PRIMARY), List.of());

        assertThat(sheet.notes().of(primary).closenessWord()).isEqualTo("primary");
        assertThat(sheet.notes().of(primary, Closeness.PARTY).closenessWord()).isEqualTo("party");
    }

    @Test
    void a_stretch_of_notes_is_those_numbered_within_it() {
        Notebook notes = sheet.notes();
        notes.number(cite("report"));
        int before = notes.size();
        notes.number(cite("lanxi"));
        notes.number(cite("report"));

        assertThat(notes.range(before, notes.size()))
                .extracting(Marks.Note::number)
                .containsExactly(2);
        assertThat(notes.of(List.of(cite("lanxi"), cite("report"), cite("lanxi"))))
                .extracting(Marks.Note::number)
                .containsExactly(2, 1);
    }

    @Test
    void nothing_of_a_withheld_source_is_in_its_note() {
        EventView event = written.source(
                        "leak",
                        "title: The leak",
                        "kind: email",
                        "closeness: primary",
                        "access: withheld",
                        "date: 2015-01-01")
                .event(
                        "told",
                        "date: 2015-06",
                        "sources: [{id: leak, locator: p. 9}]",
                        "---",
                        "He said so [@leak, p. 9].")
                .view("events/told.html", EventView.class);

        assertThat(event.notes()).isNotEmpty().allSatisfy(note -> {
            assertThat(note.title()).isEqualTo("A source known to the editors");
            assertThat(note.href() + note.by() + note.date() + note.locator() + note.quote() + note.address())
                    .isEmpty();
            assertThat(note.closenessWord()).isEqualTo("anonymous");
        });
        assertThat(event.toString()).doesNotContain("leak").doesNotContain("p. 9");
    }

    @Test
    void the_notes_of_a_page_are_in_the_order_of_its_parts() {
        EventView event = written.source("second", "title: Second", "kind: article", "closeness: reporting")
                .source("third", "title: Third", "kind: article", "closeness: reporting")
                .event(
                        "parts",
                        "date: 2015-07",
                        "sources: [report]",
                        "claims: [{id: c, text: A claim., for: [third]}]",
                        "---",
                        "Prose [@second], again [@second] and [@report].")
                .view("events/parts.html", EventView.class);

        assertThat(event.notes()).extracting(Marks.Note::title).containsExactly("Second", "The report", "Third");
        assertThat(event.body().blocks().get(0).notes())
                .extracting(Marks.Note::number)
                .containsExactly(1, 2);
        assertThat(event.body().blocks().get(0).html())
                .contains("id=\"cite-1\"")
                .contains("id=\"cite-1-2\"")
                .contains("href=\"#note-2\"");
    }

    @Test
    void who_wrote_and_who_published_are_named_once() {
        Site site = written.source(
                        "same", "title: x", "kind: post", "closeness: reporting", "author: A", "publisher: A")
                .source("author", "title: x", "kind: post", "closeness: reporting", "author: B")
                .site();

        Speech english = Speech.of(Lang.ENGLISH, site.settings());
        assertThat(Notebook.by(site.source(ref("same")).orElseThrow(), english)).isEqualTo("A");
        assertThat(Notebook.by(site.source(ref("author")).orElseThrow(), english))
                .isEqualTo("B");
    }

    @Test
    void who_wrote_it_is_said_in_the_glossarys_words() {
        Site site = written.settings(
                        "title: A site",
                        "languages: [en, id]",
                        "glossary: [{id: counsel, text: plaintiff's counsel}, {id: copy, text: The Court (a copy)}]")
                .file(
                        "site.id.yml",
                        "glossary: [{id: counsel, text: penasihat hukum penggugat}, {id: copy, text: The Court (salinan)}]")
                .source(
                        "filing",
                        "title: x",
                        "kind: filing",
                        "closeness: primary",
                        "author: plaintiff's counsel",
                        "publisher: The Court (a copy)")
                .site();

        Speech indonesian = Speech.of(new Lang("id"), site.settings());
        assertThat(Notebook.by(site.source(ref("filing")).orElseThrow(), indonesian))
                .isEqualTo("penasihat hukum penggugat, The Court (salinan)");
    }
}
