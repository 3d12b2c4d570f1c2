package jejak.site;

import static jejak.model.Closeness.PRIMARY;
import static jejak.site.Given.actor;
import static jejak.site.Given.claim;
import static jejak.site.Given.content;
import static jejak.site.Given.event;
import static jejak.site.Given.page;
import static jejak.site.Given.row;
import static jejak.site.Given.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jejak.diagnostic.Severity;
import jejak.model.Access;
import jejak.model.Settings;
import jejak.model.Settings.Gates;
import org.junit.jupiter.api.Test;

/** Gates, dates that have come, and names that two things share. */
class RequirementsTest {
    private static Given world(Object... more) {
        return content(
                        actor("ada"),
                        source("memo", PRIMARY),
                        event("e").actors("ada").sources("memo"))
                .and(more);
    }

    @Test
    void an_event_needs_as_many_different_sources_as_the_gate_says() {
        Gates two = new Gates(2, false, false, false, true);

        assertThat(world().with(Given.gated(two)).faults())
                .containsExactly("too-few-sources: the event has 1 of the 2 sources it needs");
        assertThat(world(source("b", PRIMARY), event("f").actors("ada").sources("memo", "b"))
                        .with(Given.gated(two))
                        .faults())
                .hasSize(1);
        assertThat(world().faults()).isEmpty();
    }

    @Test
    void a_web_page_needs_an_archived_copy_where_the_gate_is_shut() {
        Gates archive = new Gates(1, false, true, false, true);

        assertThat(world(
                                source("a", PRIMARY).url("https://example.org/a"),
                                source("b", PRIMARY)
                                        .url("https://example.org/b")
                                        .access(Access.WITHHELD))
                        .with(Given.gated(archive))
                        .faults())
                .containsExactly("needs-archive: `a` has no archived copy");
    }

    @Test
    void an_event_needs_a_second_reader_where_the_gate_is_shut() {
        assertThat(world().with(Given.gated(new Gates(1, true, false, false, true)))
                        .tags())
                .containsExactly("needs-second-reader");
    }

    @Test
    void a_picture_needs_a_description_and_another_file_does_not() {
        Given given = world(
                        actor("budi").image("documents/b.jpg"),
                        event("f")
                                .actors("ada")
                                .sources("memo")
                                .media("documents/A.PNG")
                                .media("documents/a.png", " ")
                                .media("documents/a.pdf")
                                .media("documents/b.jpg", "A man"))
                .file("documents/A.PNG", "documents/a.png", "documents/a.pdf", "documents/b.jpg");

        assertThat(given.tags()).containsExactly("needs-alt", "needs-alt", "needs-alt");
        assertThat(given.with(Given.gated(new Gates(1, false, false, false, false)))
                        .faults())
                .isEmpty();
    }

    @Test
    void a_review_is_due_the_day_after() {
        assertThat(world(page("a").reviewBy("2026-11-23"), page("b").reviewBy("2026-11-22"))
                        .faults())
                .containsExactly("review-due: `b` was to be looked at again by 2026-11-22");
    }

    @Test
    void claims_of_one_event_and_rows_of_all_events_have_ids_of_their_own() {
        assertThat(world(
                                event("f")
                                        .actors("ada")
                                        .sources("memo")
                                        .claims(
                                                claim("a").supported("memo"),
                                                claim("a").supported("memo"))
                                        .funding(row("1 USD").id("x")),
                                event("g")
                                        .actors("ada")
                                        .sources("memo")
                                        .claims(claim("a").supported("memo"))
                                        .funding(row("1 USD").id("x")))
                        .faults())
                .containsExactly(
                        "duplicate-id: two claims of this event have the id `a`",
                        "duplicate-id: two rows of money have the id `x`");
    }

    @Test
    void two_actors_do_not_share_an_alias_however_it_is_written() {
        assertThat(world(
                                actor("b").alias("The Lab"),
                                actor("c").alias("the lab"),
                                actor("d").alias("Jos\u00e9", "JOSE\u0301"),
                                actor("f").alias("jose\u0301"))
                        .tags())
                .containsExactly("duplicate-alias", "duplicate-alias");
    }

    @Test
    void an_alias_is_not_the_id_of_another_actor() {
        assertThat(world(actor("b").alias("ada", "b")).faults())
                .containsExactly("alias-is-id: the alias `ada` is the id of content/actors/ada.md");
    }

    @Test
    void a_page_may_introduce_a_listing_and_not_replace_another_part() {
        Settings settings =
                Given.settings(List.of(), List.of(), Gates.DEFAULT, List.of(), List.of(), List.of("en", "id"));

        assertThat(world(page("timeline"), page("sources"), page("index"), page("id"), page("en"))
                        .with(settings)
                        .faults())
                .containsExactly(
                        "reserved-id: `id` is the name of another part of the site",
                        "reserved-id: `index` is the name of another part of the site");
    }

    @Test
    void a_redirect_is_claimed_once_and_replaces_nothing() {
        assertThat(world(
                                event("f").actors("ada").sources("memo").redirectFrom("old", "e"),
                                event("g").actors("ada").sources("memo").redirectFrom("old"),
                                page("p").redirectFrom("old"))
                        .faults())
                .containsExactlyInAnyOrder(
                        "redirect-shadows-page: `e` is the id of content/events/e.md",
                        "duplicate-redirect: `old` is the earlier id of two documents");
    }

    @Test
    void a_copy_is_not_published_of_a_source_that_is_shown_in_summary() {
        assertThat(world(source("s", PRIMARY).access(Access.SUMMARY).file("documents/s.pdf", true))
                        .file("documents/s.pdf")
                        .tags())
                .containsExactly("publishes-withheld");
    }

    @Test
    void every_code_has_a_tag_of_its_own_and_says_what_it_means() {
        assertThat(Arrays.stream(SiteCode.values()).map(SiteCode::tag)).doesNotHaveDuplicates();
        for (SiteCode code : SiteCode.values()) {
            assertThat(code.tag())
                    .matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")
                    .isEqualTo(code.tag().toLowerCase(Locale.ROOT));
            assertThat(code.meaning()).endsWith(".");
            assertThat(code.remedy()).endsWith(".");
            // a notice is for those who ask: this one is of `check` alone
            assertThat(code.severity() == Severity.NOTICE).isEqualTo(code == SiteCode.MISSING_SHA256);
        }
    }
}
