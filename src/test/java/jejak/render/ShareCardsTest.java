package jejak.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import jejak.card.Card;
import jejak.render.view.EventView;
import jejak.render.view.Frame;
import jejak.render.view.HomeView;
import jejak.site.Routes;
import jejak.site.Site;
import jejak.words.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShareCardsTest {
    private static final String HASH = "\\.[0-9a-f]{10}\\.png";

    @TempDir
    private Path root;

    private Written site(String... settings) {
        List<String> all = new java.util.ArrayList<>(List.of("title: A site", "tagline: What it is about"));
        all.addAll(List.of(settings));
        return new Written(root)
                .settings(all.toArray(String[]::new))
                .page("about", "title: About us", "summary: Who we are.")
                .event("key", "title: Something happened", "date: 2015-11~", "importance: key")
                .event("normal", "date: 2016")
                .event(
                        "gone",
                        "title: Words that are gone",
                        "date: 2017",
                        "importance: key",
                        "withdrawn: {date: 2020-01-01, note: It was wrong.}");
    }

    private static SortedMap<String, Card> cards(Written written) {
        Site site = written.site();
        Assets assets = new Assets(new TreeMap<>(), "assets/site.css", "assets/site.js", "assets/icon.svg");
        return new Views(site, assets, new Vocabulary()).cards(Routes.of(site));
    }

    private static List<String> names(Written written) {
        return cards(written).keySet().stream()
                .map(path -> path.replaceFirst(HASH, "").replaceFirst("assets/cards/", ""))
                .toList();
    }

    @Test
    void the_front_page_each_prose_page_and_each_key_event_have_one() {
        assertThat(names(site("url: https://example.org/"))).containsExactly("about", "events/key", "index");
    }

    @Test
    void all_events_have_one_where_the_author_says_so_and_none_has_one_where_they_say_that() {
        assertThat(names(site("url: https://example.org/", "cards: all")))
                .containsExactly("about", "events/key", "events/normal", "index");
        assertThat(names(site("url: https://example.org/", "cards: none"))).isEmpty();
        assertThat(site("url: https://example.org/", "cards: none")
                        .view("index.html", HomeView.class)
                        .frame()
                        .card())
                .isEqualTo(Frame.Picture.NONE);
    }

    @Test
    void without_an_address_of_the_site_there_are_none_since_nobody_could_be_told_where() {
        assertThat(names(site())).isEmpty();
        assertThat(site().view("index.html", HomeView.class).frame().card()).isEqualTo(Frame.Picture.NONE);
    }

    @Test
    void each_language_has_its_own() {
        Written site = site("url: https://example.org/", "languages: [en, id]");
        site.document("events/key.id", "title: Sesuatu terjadi");
        assertThat(names(site))
                .containsExactly("about", "events/key", "id/about", "id/events/key", "id/index", "index");
        cards(site).forEach((path, card) -> {
            if (!path.startsWith("assets/cards/id/events/")) return;
            assertThat(card.title()).containsExactly("Sesuatu terjadi", "Something happened", "key");
            assertThat(card.date().get(0)).isEqualTo("sekitar November 2015");
        });
    }

    @Test
    void a_card_says_title_date_status_and_site_and_its_words_say_the_same() {
        Card card = cards(site("url: https://example.org/")).values().stream()
                .filter(c -> !c.mark().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(card.alt()).isEqualTo("Something happened \u00b7 about November 2015 \u00b7 reported \u00b7 A site");
        assertThat(card.mark()).isEqualTo("reported");
        assertThat(card.isSoft()).isTrue();
    }

    @Test
    void a_page_without_its_own_has_that_of_the_site_and_a_withdrawn_one_says_nothing_of_its_words() {
        Written site = site("url: https://example.org/");
        Frame.Picture home = site.view("index.html", HomeView.class).frame().card();
        assertThat(home.href()).matches("https://example\\.org/assets/cards/index" + HASH);
        assertThat(home.alt()).isEqualTo("A site");
        for (String event : List.of("normal", "gone")) {
            assertThat(site.view("events/" + event + ".html", EventView.class)
                            .frame()
                            .card())
                    .isEqualTo(home);
        }
        assertThat(site.view("events/key.html", EventView.class).frame().card().href())
                .matches("https://example\\.org/assets/cards/events/key" + HASH);
    }
}
