package jejak.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jejak.render.view.ActorView;
import jejak.render.view.EventView;
import jejak.render.view.Frame;
import jejak.render.view.HomeView;
import jejak.render.view.ListingView;
import jejak.render.view.TextView;
import jejak.render.view.TimelineView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FramesTest {
    @TempDir
    private Path root;

    private Written written;

    @BeforeEach
    void a_site() {
        written = new Written(root).event("lab", "date: 2015", "summary: One sentence.");
    }

    private Frame home() {
        return written.view("index.html", HomeView.class).frame();
    }

    private Frame event(String path) {
        return written.view(path, EventView.class).frame();
    }

    @Test
    void a_page_is_called_by_its_heading_and_the_site() {
        assertThat(event("events/lab.html").headTitle()).isEqualTo("Event lab \u00b7 A site");
        assertThat(event("events/lab.html").heading()).isEqualTo("Event lab");
        assertThat(event("events/lab.html").description()).isEqualTo("One sentence.");
        assertThat(home().headTitle()).isEqualTo("A site");
    }

    @Test
    void the_menu_is_the_listings_and_about_where_nothing_else_was_chosen() {
        assertThat(home().navigation())
                .extracting(n -> n.label() + " " + n.href())
                .containsExactly(
                        "Timeline timeline.html",
                        "Actors actors.html",
                        "Network network.html",
                        "Funding funding.html",
                        "Where accounts differ accounts.html",
                        "Sources sources.html");

        written.page("about", "title: About us");
        assertThat(home().navigation()).last().extracting(Frame.NavItem::label).isEqualTo("About us");
    }

    @Test
    void a_menu_that_was_chosen_is_kept_in_its_order() {
        written.settings("title: A site", "navigation: [claims, about, timeline]")
                .page("about", "title: About");

        assertThat(home().navigation())
                .extracting(Frame.NavItem::href)
                .containsExactly("claims.html", "about.html", "timeline.html");
    }

    @Test
    void the_menu_marks_where_one_is() {
        assertThat(written.view("timeline.html", TimelineView.class).frame().navigation())
                .filteredOn(Frame.NavItem::isCurrent)
                .extracting(Frame.NavItem::href)
                .containsExactly("timeline.html");
        assertThat(written.view("actors/musk.html", ActorView.class).frame().navigation())
                .filteredOn(Frame.NavItem::isCurrent)
                .extracting(Frame.NavItem::href)
                .containsExactly("../actors.html");
        assertThat(home().navigation()).noneMatch(Frame.NavItem::isCurrent);
    }

    @Test
    void without_an_address_nothing_absolute_is_said() {
        assertThat(home().canonical()).isEmpty();
        assertThat(home().feed()).isEmpty();
        assertThat(home().alternates()).isEmpty();
        assertThat(home().colophon().links()).extracting(Frame.NavItem::label).doesNotContain("Feed");
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/a/", "https://example.org/a"})
    void with_an_address_each_page_has_one_and_the_front_page_is_its_folder(String url) {
        written.settings("title: A site", "url: " + url);

        assertThat(home().canonical()).isEqualTo("https://example.org/a/");
        assertThat(event("events/lab.html").canonical()).isEqualTo("https://example.org/a/events/lab.html");
        assertThat(event("events/lab.html").feed()).isEqualTo("../feed.xml");
    }

    @Test
    void each_language_is_an_alternate_of_the_others_and_the_first_is_the_default() {
        written.settings("title: A site", "languages: [en, id]", "url: https://example.org/a/");

        assertThat(event("id/events/lab.html").alternates())
                .extracting(a -> a.tag() + " " + a.href())
                .containsExactly(
                        "en https://example.org/a/events/lab.html",
                        "id https://example.org/a/id/events/lab.html",
                        "x-default https://example.org/a/events/lab.html");
        assertThat(event("id/events/lab.html").alternates())
                .isEqualTo(event("events/lab.html").alternates());
        assertThat(written.view("id/index.html", HomeView.class).frame().canonical())
                .isEqualTo("https://example.org/a/id/");
    }

    @Test
    void a_site_in_one_language_has_no_alternates_and_no_switch() {
        written.settings("title: A site", "url: https://example.org/");

        assertThat(home().alternates()).isEmpty();
        assertThat(home().languages()).isEmpty();
    }

    @Test
    void the_switch_leads_to_the_same_page_in_the_languages_own_name() {
        written.settings("title: A site", "languages: [en, id]");

        assertThat(event("events/lab.html").languages())
                .containsExactly(new Frame.LanguageLink("id", "Bahasa Indonesia", "../id/events/lab.html"));
        assertThat(event("id/events/lab.html").languages())
                .containsExactly(new Frame.LanguageLink("en", "English", "../../events/lab.html"));
    }

    @Test
    void a_language_without_words_of_ours_still_has_pages() {
        written.settings("title: A site", "languages: [sv, en]").page("about", "title: Om", "---", "Ord.");

        assertThat(event("events/lab.html").lang()).isEqualTo("sv");
        assertThat(event("en/events/lab.html").languages())
                .extracting(Frame.LanguageLink::label)
                .containsExactly("sv");
        assertThat(written.view("en/about.html", TextView.class).frame().fallback())
                .isEqualTo("This page is not translated yet; its text is in sv.");
    }

    @Test
    void a_page_nobody_has_translated_says_in_which_language_it_is() {
        written.settings("title: A site", "languages: [en, id]").page("about", "title: About", "---", "Words.");

        assertThat(written.view("about.html", TextView.class).frame().fallback())
                .isEmpty();
        assertThat(written.view("id/about.html", TextView.class).frame().fallback())
                .contains("Inggris");
    }

    @Test
    void links_of_the_page_for_a_missing_page_start_at_the_sites_own_path() {
        written.settings("title: A site", "languages: [en, id]", "url: https://example.org/a/");
        Frame frame = written.view("404.html", TextView.class).frame();

        assertThat(frame.root()).isEqualTo("/a/");
        assertThat(frame.stylesheet()).isEqualTo("/a/assets/site.css");
        assertThat(frame.home()).isEqualTo("/a/index.html");
        assertThat(frame.navigation()).allSatisfy(n -> assertThat(n.href()).startsWith("/a/"));
        assertThat(frame.languages()).extracting(Frame.LanguageLink::href).containsExactly("/a/id/index.html");
        assertThat(frame.canonical()).isEmpty();
        assertThat(frame.alternates()).isEmpty();
        assertThat(frame.noIndex()).isTrue();
    }

    @Test
    void a_redirect_has_no_address_of_its_own() {
        written.settings("title: A site", "url: https://example.org/")
                .event("new", "date: 2015", "redirect_from: [old]");
        TextView redirect = written.view("events/old.html", TextView.class);

        assertThat(redirect.frame().canonical()).isEmpty();
        assertThat(redirect.frame().noIndex()).isTrue();
        assertThat(redirect.redirect()).isEqualTo("../events/new.html");
    }

    @Test
    void drafts_are_marked_and_nothing_beside_them_is_indexed() {
        written.event("held", "date: 2016", "draft: true").drafts();

        assertThat(event("events/held.html").isDraft()).isTrue();
        assertThat(event("events/lab.html").isDraft()).isFalse();
        assertThat(event("events/lab.html").noIndex()).isTrue();
    }

    @Test
    void the_foot_says_who_made_it_when_and_under_what_licence() {
        written.settings(
                        "title: A site",
                        "as_of: 2026-11-23",
                        "licence: {text: CC-BY-4.0, data: CC0-1.0}",
                        "newsroom: {name: The desk, url: https://desk.example/, contact: desk@example.org,"
                                + " policies: {methods: methodology}}")
                .page("methodology", "title: How we work");
        Frame.Colophon foot = home().colophon();

        assertThat(foot.newsroom()).isEqualTo("The desk");
        assertThat(foot.contact()).isEqualTo("desk@example.org");
        assertThat(foot.asOf()).isEqualTo("State of knowledge: 23 November 2026");
        assertThat(foot.licence()).isEqualTo("Text: CC-BY-4.0. Data: CC0-1.0.");
        assertThat(foot.links()).first().isEqualTo(new Frame.NavItem("How we work", "methodology.html", false));
    }

    @Test
    void a_page_of_prose_gives_a_listing_its_words() {
        written.page("actors", "title: Who is who", "summary: Everyone.", "---", "Read this first.");
        ListingView listing = written.view("actors.html", ListingView.class);

        assertThat(listing.frame().heading()).isEqualTo("Who is who");
        assertThat(listing.frame().description()).isEqualTo("Everyone.");
        assertThat(listing.introduction().blocks()).hasSize(1);
    }

    @Test
    void a_description_is_short_and_ends_at_a_word() {
        String sentence = "word ".repeat(60).strip();
        String shortened = Frames.shorten(sentence);

        assertThat(shortened.codePointCount(0, shortened.length())).isLessThanOrEqualTo(200);
        assertThat(shortened).endsWith("word\u2026");
        assertThat(Frames.shorten("Short.")).isEqualTo("Short.");
        assertThat(Frames.shorten("  two\n  lines ")).isEqualTo("two lines");
        assertThat(Frames.shorten("x".repeat(200))).hasSize(200);
    }

    @Test
    void a_description_without_blanks_is_cut_between_letters() {
        assertThat(Frames.shorten("x".repeat(300))).isEqualTo("x".repeat(199) + "\u2026");
        assertThat(Frames.shorten("\ud83d\ude00".repeat(300))).isEqualTo("\ud83d\ude00".repeat(199) + "\u2026");
        assertThat(Frames.shorten("word, ".repeat(50))).endsWith("word\u2026");
    }
}
