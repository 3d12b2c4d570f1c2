package jejak.site;

import static jejak.site.Given.actor;
import static jejak.site.Given.event;
import static jejak.site.Given.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jejak.model.Actor;
import jejak.model.Closeness;
import jejak.model.Edtf;
import jejak.model.Event;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    private final Site site = new Given()
            .and(
                    actor("ana"),
                    actor("ben"),
                    source("paper", Closeness.REPORTING),
                    event("early").on("2014-12-31").actors("ana").sources("paper"),
                    event("year").on("2015").actors("ben").sources("paper"),
                    event("late").on("2016-05-02").actors("ana", "ben").sources("paper"),
                    event("open").on("../2015-03").actors("ben").sources("paper"),
                    event("undated").on("XXXX").actors("ana").sources("paper"))
            .site();

    private List<String> events(Excerpt excerpt) {
        return excerpt.events().stream().map(Event::id).map(Object::toString).toList();
    }

    private static Optional<Edtf> day(String text) {
        return Edtf.parse(text).toOptional();
    }

    private Actor ana() {
        return site.actors().get(0);
    }

    @Test
    void without_a_choice_it_is_the_whole_site() {
        Excerpt whole = Excerpt.of(site, List.of(), Optional.empty(), Optional.empty());
        assertThat(whole.isWhole()).isTrue();
        assertThat(whole.events()).isEqualTo(site.events());
        assertThat(whole.actors()).isEqualTo(site.actors());
    }

    @Test
    void an_event_is_in_a_period_that_it_may_lie_in() {
        Excerpt period = Excerpt.of(site, List.of(), day("2015-02"), day("2015"));
        assertThat(events(period)).containsExactlyInAnyOrder("year", "open");
    }

    @Test
    void the_last_day_of_a_period_is_the_last_that_its_words_can_mean() {
        assertThat(events(Excerpt.of(site, List.of(), day("2016"), day("2016-05"))))
                .containsExactly("late");
        assertThat(events(Excerpt.of(site, List.of(), Optional.empty(), day("2014"))))
                .contains("early", "open");
    }

    @Test
    void what_has_no_date_at_all_is_in_no_period() {
        assertThat(events(Excerpt.of(site, List.of(), day("0001"), Optional.empty())))
                .doesNotContain("undated");
        assertThat(events(Excerpt.of(site, List.of(ana()), Optional.empty(), Optional.empty())))
                .contains("undated");
    }

    @Test
    void an_actors_excerpt_has_their_events_and_all_who_take_part_in_them() {
        Excerpt theirs = Excerpt.of(site, List.of(ana()), day("2016"), Optional.empty());
        assertThat(events(theirs)).containsExactly("late");
        assertThat(theirs.actors()).extracting(a -> a.id().text()).containsExactly("ana", "ben");
        assertThat(theirs.holds(site.events().get(0))).isFalse();
    }
}
