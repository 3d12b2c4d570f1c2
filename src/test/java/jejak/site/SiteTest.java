package jejak.site;

import static jejak.model.Closeness.PARTY;
import static jejak.model.Closeness.PRIMARY;
import static jejak.model.Closeness.REPORTING;
import static jejak.site.Given.actor;
import static jejak.site.Given.cite;
import static jejak.site.Given.claim;
import static jejak.site.Given.content;
import static jejak.site.Given.event;
import static jejak.site.Given.page;
import static jejak.site.Given.ref;
import static jejak.site.Given.row;
import static jejak.site.Given.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Span;
import jejak.model.AccountKind;
import jejak.model.Citation;
import jejak.model.Document;
import jejak.model.Event;
import jejak.model.Prose;
import jejak.parallel.Workers;
import org.junit.jupiter.api.Test;

class SiteTest {
    private static final Prose.Cite IN_BODY = new Prose.Cite(Citation.of(ref("memo")));

    private static Given world() {
        return content(
                actor("ada").alias("Ada L.", "A.L.").role("Lab", "memo"),
                actor("budi"),
                actor("citra"),
                source("memo", PRIMARY),
                source("report", REPORTING).derivedFrom("memo"),
                event("first")
                        .on("2015-05-25")
                        .actors("ada", "budi")
                        .sources("memo", cite("memo").locator("p. 3"))
                        .related("third"),
                event("second")
                        .on("2016")
                        .actors("A.L.", "ada", "citra")
                        .sources("report")
                        .claims(claim("c").supported("memo"))
                        .accounts(Given.account(AccountKind.DRIFT, Optional.of("c"), "memo", "report"))
                        .funding(row("1 USD").sources("memo"))
                        .body(IN_BODY, IN_BODY),
                event("third").on("2017-01-02").actors("budi").sources("report"),
                page("about").accounts(Given.account(AccountKind.DRIFT, Optional.empty(), "report")));
    }

    @Test
    void documents_are_found_by_id_by_kind_and_id_and_actors_by_alias() {
        Site site = world().site();

        assertThat(id(site.actor(ref("ada")))).isEqualTo("ada");
        assertThat(id(site.actor(ref("actor:ada")))).isEqualTo("ada");
        assertThat(id(site.actor(ref("Ada L.")))).isEqualTo("ada");
        assertThat(id(site.document(ref("A.L.")))).isEqualTo("ada");
        assertThat(id(site.document(ref("memo")))).isEqualTo("memo");
        assertThat(id(site.document(ref("event:first")))).isEqualTo("first");
        assertThat(site.actor(ref("memo"))).isEmpty();
        assertThat(site.actor(ref("source:ada"))).isEmpty();
        assertThat(site.document(ref("nobody"))).isEmpty();
    }

    @Test
    void an_alias_is_found_however_unicode_composes_it() {
        Site site = content(actor("jose").alias("Jos\u00e9")).site();

        assertThat(site.actor(ref("Jose\u0301"))).isPresent();
    }

    @Test
    void an_id_of_two_kinds_needs_its_kind() {
        Site site = content(actor("openai"), page("openai")).site();

        assertThat(site.document(ref("openai"))).isEmpty();
        assertThat(site.document(ref("page:openai"))).isPresent();
    }

    @Test
    void events_are_in_order_of_earliest_day_latest_day_time_and_id() {
        Site site = content(
                        actor("a"),
                        source("s", PRIMARY),
                        on("undated", "XXXX"),
                        on("day-late", "2016-01-01").at("23:00"),
                        on("day-early", "2016-01-01").at("09:10"),
                        on("day-b", "2016-01-01"),
                        on("day-a", "2016-01-01"),
                        on("year", "2016"),
                        on("month", "2016-01"),
                        on("until", "../2015-06"),
                        on("since", "2014/.."))
                .site();

        assertThat(site.events())
                .extracting(e -> e.id().text())
                .containsExactly(
                        "since", "until", "day-a", "day-b", "day-early", "day-late", "month", "year", "undated");
    }

    private static Given.AnEvent on(String id, String date) {
        return event(id).on(date).actors("a").sources("s");
    }

    @Test
    void each_event_has_the_one_before_and_the_one_after() {
        Site site = world().site();
        Event second = site.events().get(1);

        assertThat(id(site.previous(second))).isEqualTo("first");
        assertThat(id(site.next(second))).isEqualTo("third");
        assertThat(site.previous(site.events().get(0))).isEmpty();
        assertThat(site.next(site.events().get(2))).isEmpty();
    }

    @Test
    void an_actor_has_each_of_its_events_once_in_order() {
        Site site = world().site();

        assertThat(site.eventsOf(site.actor(ref("ada")).orElseThrow()))
                .extracting(e -> e.id().text())
                .containsExactly("first", "second");
        assertThat(site.participants(site.events().get(1)))
                .extracting(a -> a.id().text())
                .containsExactly("ada", "citra");
    }

    @Test
    void companions_share_events_most_often_together_first() {
        Given given =
                world().and(event("fourth").on("2018").actors("ada", "citra").sources("memo"));
        Site site = given.site();

        List<Companion> companions = site.coActors(site.actor(ref("ada")).orElseThrow());

        assertThat(companions).extracting(c -> c.actor().id().text()).containsExactly("citra", "budi");
        assertThat(companions.get(0).shared()).extracting(e -> e.id().text()).containsExactly("second", "fourth");
    }

    @Test
    void related_events_know_each_other_from_both_sides() {
        Site site = world().site();

        assertThat(site.eventsRelatedTo(site.events().get(0)))
                .extracting(k -> k.other().id() + " " + k.isIncoming())
                .containsExactly("third false");
        assertThat(site.eventsRelatedTo(site.events().get(2)))
                .extracting(k -> k.other().id() + " " + k.isIncoming())
                .containsExactly("first true");
    }

    @Test
    void a_source_has_every_spot_that_cites_it_once_in_order() {
        Site site = world().with(Given.totals(Given.total("ada", "budi", "1 USD", "ada", "memo")))
                .site();

        assertThat(site.usesOf(site.source(ref("memo")).orElseThrow()))
                .extracting(use -> use.document().map(d -> d.id().text()).orElse("site") + " "
                        + use.spot().getClass().getSimpleName())
                .containsExactly(
                        "first Sources",
                        "second InClaim",
                        "second InAccount",
                        "second InFunding",
                        "second InBody",
                        "ada InRole",
                        "site InTotal");
    }

    @Test
    void accounts_are_collected_with_their_place() {
        List<CollectedAccount> accounts = world().site().accounts();

        assertThat(accounts).extracting(a -> a.document().id().text()).containsExactly("second", "about");
        assertThat(accounts.get(0).claim()).isPresent();
        assertThat(accounts.get(1).claim()).isEmpty();
    }

    @Test
    void drafts_and_embargoes_are_held_back_and_counted() {
        Given given = world().and(
                        event("draft").actors("ada").sources("memo").draft(),
                        page("later").embargo("2026-12-01T09:00:00Z"),
                        page("sooner").embargo("2026-11-23T12:00:01Z"),
                        page("now").embargo("2026-11-23T12:00:00Z"));
        Site site = given.site();

        assertThat(site.events()).hasSize(3);
        assertThat(site.pages()).extracting(p -> p.id().text()).containsExactly("about", "now");
        assertThat(site.heldBack().count(HeldBack.Reason.DRAFT)).isEqualTo(1);
        assertThat(site.heldBack().count(HeldBack.Reason.EMBARGO)).isEqualTo(2);
        assertThat(site.heldBack().nextEmbargo()).hasValue(Instant.parse("2026-11-23T12:00:01Z"));
        assertThat(site.page(ref("later"))).isEmpty();
    }

    @Test
    void with_drafts_everything_is_there_and_marked() {
        Site site = world().and(page("draft").draft()).withDrafts().site();

        assertThat(site.heldBack().isEmpty()).isTrue();
        assertThat(site.isDraft(site.page(ref("draft")).orElseThrow())).isTrue();
        assertThat(site.isDraft(site.page(ref("about")).orElseThrow())).isFalse();
    }

    @Test
    void what_is_held_back_may_name_anything() {
        assertThat(world().and(page("draft").draft().body(new Prose.PageLink(ref("nowhere"), Optional.empty())))
                        .faults())
                .isEmpty();
    }

    @Test
    void a_withdrawn_document_is_a_tombstone_without_words() {
        Given given = content(
                actor("ada"),
                source("memo", PRIMARY),
                event("gone")
                        .actors("ada")
                        .sources("memo")
                        .claims(claim("c").supported("memo"))
                        .funding(row("1 USD").id("x"))
                        .body(IN_BODY)
                        .withdrawn(),
                page("about").body(new Prose.PageLink(ref("gone"), Optional.empty())));
        Site site = given.site();

        assertThat(site.events()).isEmpty();
        assertThat(site.ledger().rows()).isEmpty();
        assertThat(site.eventsOf(site.actor(ref("ada")).orElseThrow())).isEmpty();
        assertThat(site.usesOf(site.source(ref("memo")).orElseThrow())).isEmpty();
        Document tombstone = site.tombstones().get(0);
        assertThat(site.isWithdrawn(tombstone)).isTrue();
        assertThat(site.document(ref("gone"))).hasValue(tombstone);
        assertThat(tombstone.title().original()).isEqualTo("gone");
        assertThat(tombstone.toString())
                .doesNotContain("Title")
                .doesNotContain("It is so")
                .doesNotContain("USD");
    }

    @Test
    void files_are_those_that_pages_show_or_sources_publish() {
        Site site = content(
                        actor("ada").image("documents/ada.png", "A portrait"),
                        source("open", PRIMARY).file("documents/open.pdf", true),
                        source("closed", PARTY).speaker("ada").file("documents/closed.pdf", false),
                        event("e").actors("ada").sources("open").media("documents/scan.png", "A page"),
                        page("p")
                                .body(new Prose.FileLink("documents/table.csv", Optional.empty(), false, Span.of("x"))))
                .file(
                        "documents/ada.png",
                        "documents/open.pdf",
                        "documents/closed.pdf",
                        "documents/scan.png",
                        "documents/table.csv",
                        "documents/unused.pdf")
                .site();

        assertThat(site.files())
                .containsExactly(
                        "documents/ada.png", "documents/open.pdf", "documents/scan.png", "documents/table.csv");
    }

    @Test
    void the_number_of_threads_changes_nothing() {
        Given given = world();
        for (int i = 0; i < 300; i++) {
            given.and(event("e" + i)
                    .actors("ada", i % 3 == 0 ? "nobody-" + i : "budi")
                    .sources("report"));
        }
        Viewpoint viewpoint = new Viewpoint(Given.NOW, false);
        try (Workers one = new Workers(1);
                Workers four = new Workers(4)) {
            var alone = Site.of(given.content(), viewpoint, one);
            var together = Site.of(given.content(), viewpoint, four);

            assertThat(together.diagnostics()).isEqualTo(alone.diagnostics()).hasSize(100);
            assertThat(together.value().events()).isEqualTo(alone.value().events());
        }
    }

    private static String id(Optional<? extends Document> document) {
        return document.map(d -> d.id().text()).orElse("nothing");
    }
}
