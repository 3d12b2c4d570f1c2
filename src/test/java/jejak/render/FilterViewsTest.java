package jejak.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jejak.model.Event;
import jejak.render.view.Marks;
import jejak.render.view.TimelineView;
import jejak.render.view.TimelineView.Choice;
import jejak.render.view.TimelineView.Facet;
import jejak.site.Disclosure;
import jejak.site.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By what the timeline's filters tell events apart, and from when on an event could be known. */
class FilterViewsTest {
    @TempDir
    private Path folder;

    @Test
    void an_article_comes_out_on_the_last_day_that_its_date_allows() {
        assertThat(known(written(), "sources: [report]")).isEqualTo("2020-03-31");
    }

    @Test
    void an_email_comes_out_with_the_first_of_what_contains_or_retells_it() {
        assertThat(known(written(), "sources: [email]")).isEqualTo("2024-03-05");
        Written retold = written();
        retold.source(
                "book", "title: Book", "kind: report", "closeness: reporting", "date: 2021", "derived_from: [email]");
        assertThat(known(retold, "sources: [email]")).isEqualTo("2021-12-31");
    }

    @Test
    void two_messages_that_contain_each_other_have_no_day_and_the_event_is_known_once_it_is_published() {
        Written written = written();
        written.source("a", "title: A", "kind: message", "closeness: primary", "contained_in: b");
        written.source("b", "title: B", "kind: message", "closeness: primary", "contained_in: a");
        assertThat(known(written, "sources: [a]")).isEmpty();
        assertThat(known(written, "sources: [a]", "published: 2026-11-23")).isEqualTo("2026-11-23");
    }

    @Test
    void nothing_is_known_before_it_takes_place_and_the_first_source_is_what_counts() {
        assertThat(known(written(), "sources: [report, complaint]", "date: 2022-05"))
                .isEqualTo("2022-05-01");
        assertThat(known(written(), "sources: [complaint, report]")).isEqualTo("2020-03-31");
    }

    @Test
    void a_withheld_source_tells_no_day() {
        Written written = written();
        written.source(
                "insider", "title: Insider", "kind: article", "closeness: anonymous", "date: 2019", "access: withheld");
        assertThat(known(written, "sources: [insider, complaint]")).isEqualTo("2024-03-05");
    }

    @Test
    void an_entry_says_what_the_script_asks() {
        Written written = written();
        written.event(
                "e",
                "date: 2015-12/2016-02",
                "actors: [openai, musk]",
                "sources: [report, complaint, report]",
                "topics: [money, Early years]",
                "importance: key");
        Marks.Entry entry = timeline(written).years().get(0).entries().get(0);
        assertThat(entry.facets())
                .isEqualTo(new Marks.Facets(
                        List.of("openai", "musk"),
                        List.of("money", "Early years"),
                        List.of("filing", "article"),
                        "key",
                        "2015",
                        "2016",
                        "2020-03-31"));
    }

    @Test
    void open_ends_and_undated_events_have_no_year_of_their_own() {
        Written written = written();
        written.event("a", "date: 2015/..");
        written.event("b", "date: XXXX");
        List<Marks.Year> years = timeline(written).years();
        assertThat(years.get(0).entries().get(0).facets().to()).isEqualTo("9999");
        assertThat(years.get(1).entries().get(0).facets().from()).isEmpty();
    }

    @Test
    void only_what_tells_events_apart_can_be_chosen_actors_by_name() {
        Written written = written();
        written.actor("ecole", "name: École", "kind: organization");
        written.event("a", "date: 2015", "actors: [openai, ecole, musk]", "topics: [money]");
        written.event("b", "date: 2017", "actors: [musk]", "topics: [law]");
        TimelineView.Filters filters = timeline(written).filters();
        assertThat(filters.facets()).extracting(Facet::id).containsExactly("actor", "topic");
        assertThat(filters.facets().get(0).choices())
                .extracting(Choice::label)
                .containsExactly("École", "Elon Musk", "OpenAI");
        assertThat(filters.years()).extracting(Choice::value).containsExactly("2015", "2017");
        assertThat(filters.without()).extracting(w -> w.href()).contains("actors.html", "claims.html");
    }

    @Test
    void an_actor_is_described_at_the_first_link_to_them_on_a_page() {
        Written written = written();
        written.actor("musk", "name: Elon Musk", "kind: person", "summary: A donor.");
        written.event("a", "date: 2015");
        written.event("b", "date: 2015");
        assertThat(timeline(written).years().get(0).entries())
                .extracting(e -> e.actors().get(0).about().text())
                .containsExactly("A donor.", "");
    }

    private Written written() {
        Written written = new Written(folder);
        written.source(
                "complaint",
                "title: Complaint",
                "kind: filing",
                "closeness: party",
                "speaker: musk",
                "date: 2024-03-05");
        written.source(
                "email",
                "title: Email",
                "kind: email",
                "closeness: primary",
                "date: 2015-05-25",
                "contained_in: complaint");
        return written;
    }

    private static TimelineView timeline(Written written) {
        return written.view("timeline.html", TimelineView.class);
    }

    private static String known(Written written, String... lines) {
        List<String> all = new java.util.ArrayList<>(List.of(lines));
        if (all.stream().noneMatch(l -> l.startsWith("date:"))) all.add("date: 2015");
        written.event("known", all.toArray(String[]::new));
        Site site = written.site();
        Event event = site.events().get(0);
        return Disclosure.of(event, site).map(Object::toString).orElse("");
    }
}
