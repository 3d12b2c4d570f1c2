package jejak.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import jejak.render.view.AccountView;
import jejak.render.view.AccountsView;
import jejak.render.view.ActorView;
import jejak.render.view.EventView;
import jejak.render.view.Figure;
import jejak.render.view.Marks;
import jejak.render.view.NetworkView;
import jejak.render.view.SourceView;
import jejak.site.Ties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways of texts, the ties of actors, their roles: what is drawn, and that the tables say the same. */
class PicturesOfTextsTest {
    @TempDir
    Path folder;

    private Written written;

    @BeforeEach
    void write() {
        written = new Written(folder)
                .source(
                        "exhibit",
                        "title: The exhibit",
                        "kind: email",
                        "closeness: primary",
                        "from: musk",
                        "to: [openai]")
                .source("press", "title: The press", "kind: article", "closeness: reporting", "derived_from: [exhibit]")
                .source(
                        "post",
                        "title: The post",
                        "kind: post",
                        "closeness: aggregation",
                        "language: zh",
                        "derived_from: [press]")
                .source(
                        "repost",
                        "title: The repost",
                        "kind: article",
                        "closeness: aggregation",
                        "language: id",
                        "translation_of: post")
                .event(
                        "raise",
                        "date: 2015-12-11",
                        "actors: [musk, openai]",
                        "sources: [press]",
                        "accounts:",
                        "  - question: How large?",
                        "    kind: drift",
                        "    versions:",
                        "      - {says: 100000 dollars, sources: [press]}",
                        "      - {says: 10000 dollars, sources: [repost], change: magnitude}");
    }

    private static List<String> words(Figure figure) {
        return figure.drawings().get(0).parts().stream()
                .map(part -> part.texts().stream().map(Figure.Text::text).collect(Collectors.joining(" ")))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    @Test
    void the_way_runs_over_texts_that_nobody_cites_and_marks_where_the_words_changed() {
        AccountView account =
                written.view("events/raise.html", EventView.class).accounts().get(0);

        assertThat(words(account.way()))
                .contains("The exhibit", "The press", "The post", "The repost")
                .contains("Article, Indonesian 10000 dollars the magnitude changed here");
        assertThat(account.way().drawings().get(0).parts())
                .filteredOn(part -> part.classes().equals("stop is-hop"))
                .singleElement()
                .satisfies(part -> assertThat(part.paths())
                        .extracting(Figure.Path::classes)
                        .contains("p-diamond"));
        assertThat(account.way().table().rows())
                .extracting(row -> row.cells().get(0).items().get(0).name() + " "
                        + row.cells().get(1).items().get(0).name())
                .containsExactly("0 The exhibit", "1 The press", "2 The post", "3 The repost");
    }

    @Test
    void the_summary_has_each_question_hop_by_hop_and_drift_apart_from_dispute() {
        written.event(
                "other",
                "date: 2016",
                "sources: [press]",
                "accounts:",
                "  - question: Who came?",
                "    kind: dispute",
                "    versions:",
                "      - {says: Two, sources: [press]}",
                "      - {says: Three, sources: [report]}");

        AccountsView accounts = written.view("accounts.html", AccountsView.class);
        AccountsView.Summary summary = accounts.summary();

        assertThat(summary.groups()).extracting(AccountsView.Group::word).containsExactly("drift", "dispute");
        AccountsView.Row row = summary.groups().get(0).rows().get(0);
        assertThat(row.href()).isEqualTo("#" + accounts.drift().get(0).anchor());
        assertThat(row.cells()).hasSize(summary.heads().size());
        assertThat(row.cells().get(0)).isEmpty();
        assertThat(row.cells().get(1)).extracting(hop -> hop.says().text()).containsExactly("100000 dollars");
        assertThat(row.cells().get(2)).singleElement().satisfies(hop -> {
            assertThat(hop.who()).isEqualTo("Indonesian");
            assertThat(hop.isHop()).isTrue();
        });
    }

    @Test
    void the_list_of_all_leads_to_where_the_way_is_drawn() {
        AccountView listed =
                written.view("accounts.html", AccountsView.class).drift().get(0);

        assertThat(listed.anchor()).isEqualTo("event-raise-1");
        assertThat(listed.way()).isEqualTo(Figure.NONE);
        assertThat(listed.wayHref()).isEqualTo("events/raise.html#account-1");
        assertThat(written.view("events/raise.html", EventView.class)
                        .accounts()
                        .get(0)
                        .wayHref())
                .isEmpty();
    }

    @Test
    void a_source_s_page_draws_what_it_retells_and_what_retells_it() {
        Figure picture =
                written.view("sources/press.html", SourceView.class).lineage().picture();
        assertThat(words(picture)).contains("Article The press", "The exhibit", "The post", "The repost");
        assertThat(written.view("sources/report.html", SourceView.class)
                        .lineage()
                        .picture())
                .isEqualTo(Figure.NONE);
    }

    @Test
    void texts_with_the_same_before_and_behind_them_stand_together() {
        for (int i = 0; i < 9; i++) {
            written.source(
                    "copy" + i, "title: Copy " + i, "kind: web", "closeness: aggregation", "derived_from: [press]");
        }
        Figure picture =
                written.view("sources/press.html", SourceView.class).lineage().picture();
        assertThat(words(picture)).contains("Copy 0", "Copy 4", "and 4 more").doesNotContain("Copy 5");
    }

    @Test
    void nothing_of_a_withheld_source_is_drawn() {
        written.source(
                "secret",
                "title: The secret memo",
                "kind: report",
                "closeness: primary",
                "access: withheld",
                "derived_from: [exhibit]");
        written.source("leak", "title: The leak", "kind: article", "closeness: reporting", "derived_from: [secret]");
        Figure picture =
                written.view("sources/leak.html", SourceView.class).lineage().picture();
        assertThat(picture.toString()).contains("known to the editors").doesNotContain("secret", "exhibit");
    }

    @Test
    void a_tie_leads_to_the_events_and_sources_it_rests_on() {
        written.actor("google", "name: Google", "kind: company").event("talk", "date: 2016", "actors: [musk, google]");

        NetworkView network = written.view("network.html", NetworkView.class);

        assertThat(network.count()).isEqualTo("2 ties");
        assertThat(network.ties().rows())
                .extracting(Figure.Row::id)
                .containsExactly("tie-musk--openai", "tie-google--musk");
        List<Figure.Part> arcs = network.picture().drawings().get(0).parts().stream()
                .filter(part -> part.classes().startsWith("tie is-"))
                .toList();
        assertThat(arcs)
                .extracting(Figure.Part::href)
                .containsExactlyInAnyOrder("#tie-musk--openai", "#tie-google--musk");
        assertThat(arcs).extracting(Figure.Part::label).contains("Elon Musk and OpenAI: 1 event and 1 letter");
        assertThat(network.ties().rows().get(0).cells().get(1).items())
                .extracting(c -> c.href())
                .containsExactly("events/raise.html");
        assertThat(network.ties().rows().get(0).cells().get(2).items())
                .extracting(c -> c.href())
                .containsExactly("sources/exhibit.html", "sources/press.html");
    }

    @Test
    void of_many_ties_the_strongest_are_drawn_and_the_table_has_every_one() {
        for (int i = 0; i < 50; i++) {
            written.actor("a" + i, "name: Actor " + i, "kind: person")
                    .actor("b" + i, "name: Body " + i, "kind: group")
                    .event("meeting" + i, "date: 2017", "actors: [a" + i + ", b" + i + ", musk]");
        }
        NetworkView network = written.view("network.html", NetworkView.class);
        assertThat(network.ties().rows()).hasSize(151);
        assertThat(network.rest()).isEmpty();
        List<Figure.Part> parts = network.picture().drawings().get(0).parts();
        assertThat(parts)
                .filteredOn(part -> part.classes().startsWith("tie is-"))
                .hasSizeLessThanOrEqualTo(NetworkViews.TIES);
        assertThat(parts)
                .filteredOn(part -> part.classes().equals("tie-name"))
                .hasSizeLessThanOrEqualTo(NetworkViews.ACTORS);
    }

    @Test
    void of_a_multitude_of_ties_the_page_lists_the_strongest_and_says_where_the_rest_are() {
        for (int crowd = 0; crowd < 2; crowd++) {
            StringBuilder all = new StringBuilder("actors: [musk");
            for (int i = 1; i < 30; i++) {
                written.actor("p" + crowd + "-" + i, "name: Person " + crowd + " " + i, "kind: person");
                all.append(", p").append(crowd).append('-').append(i);
            }
            written.event("march" + crowd, "date: 2018", all + "]");
        }

        NetworkView network = written.view("network.html", NetworkView.class);

        assertThat(network.count()).isEqualTo("871 ties");
        assertThat(network.rest()).isEqualTo("371 weaker ties are listed in the data alone (GraphML).");
        assertThat(network.data()).isEqualTo("data/network.graphml");
        List<String> drawn = network.picture().drawings().get(0).parts().stream()
                .filter(part -> part.classes().startsWith("tie is-"))
                .map(part -> part.href().substring(1))
                .toList();
        assertThat(network.ties().rows()).hasSize(NetworkViews.LISTED);
        assertThat(network.ties().rows()).extracting(Figure.Row::id).containsAll(drawn);
    }

    @Test
    void an_actor_of_very_many_events_has_them_in_brief() {
        for (int i = 0; i < Entries.IN_FULL; i++) {
            written.event("day" + i, "summary: It was.", "date: 2017", "actors: [openai, google]");
        }
        written.actor("google", "name: Google", "kind: company");
        written.event("more", "summary: It was.", "date: 2018", "actors: [openai]");

        List<Marks.Entry> full = written.view("actors/google.html", ActorView.class)
                .years()
                .get(0)
                .entries();
        List<Marks.Entry> brief = written.view("actors/openai.html", ActorView.class)
                .years()
                .get(1)
                .entries();

        assertThat(full).hasSize(Entries.IN_FULL).allSatisfy(e -> {
            assertThat(e.summary().text()).isEqualTo("It was.");
            assertThat(e.actors()).hasSize(2);
        });
        assertThat(brief).hasSize(Entries.IN_FULL).allSatisfy(e -> {
            assertThat(e.summary().text()).isEmpty();
            assertThat(e.actors()).isEmpty();
            assertThat(e.status().word()).isNotEmpty();
            assertThat(e.when().full()).isEqualTo("2017");
        });
    }

    @Test
    void a_crowd_ties_nobody_to_anybody() {
        StringBuilder all = new StringBuilder("actors: [musk");
        for (int i = 0; i < Ties.CROWD; i++) {
            written.actor("p" + i, "name: Person " + i, "kind: person");
            all.append(", p").append(i);
        }
        written.event("march", "date: 2018", all + "]");
        assertThat(written.view("network.html", NetworkView.class).ties().rows())
                .hasSize(1);
    }

    @Test
    void roles_stand_over_years_with_soft_ends_and_one_without_dates_in_words_alone() {
        written.actor(
                "brockman",
                "name: Greg Brockman",
                "kind: person",
                "roles:",
                "  - {role: president, org: openai, from: 2015-12-11, to: 2018}",
                "  - {role: adviser}");
        ActorView actor = written.view("actors/brockman.html", ActorView.class);
        List<Figure.Part> rows = actor.timeline().drawings().get(0).parts().stream()
                .filter(part -> part.classes().equals("role-row"))
                .toList();
        assertThat(rows.get(0).paths()).extracting(Figure.Path::classes).containsExactly("p-hair", "p-bar", "p-soft");
        assertThat(rows.get(1).paths()).extracting(Figure.Path::classes).containsExactly("p-hair");
        assertThat(words(actor.timeline()).get(0)).contains("2015", "2018");
        assertThat(written.view("actors/musk.html", ActorView.class).timeline()).isEqualTo(Figure.NONE);
    }
}
