package jejak.site;

import static jejak.model.Closeness.AGGREGATION;
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

import java.util.List;
import java.util.Optional;
import jejak.model.Access;
import jejak.model.Citation;
import jejak.model.Localized;
import jejak.model.Prose;
import org.junit.jupiter.api.Test;

/** A page that takes a source apart is told where each part is cited. */
class CoveringTest {
    private static Prose.Cite inText(String locator) {
        return new Prose.Cite(new Citation(
                ref("seed"), Optional.of(Localized.of(locator)), Optional.empty(), Optional.empty(), List.of()));
    }

    private static Given world(Given.APage page) {
        return content(
                actor("ada"),
                source("seed", AGGREGATION),
                source("other", AGGREGATION),
                event("pay")
                        .actors("ada")
                        .sources(cite("seed").locator("bullet 2"), cite("other").locator("bullet 1"))
                        .claims(
                                claim("raise").supported(cite("seed").locator("bullets 1-2"), "other"),
                                claim("loan")
                                        .supported("other")
                                        .against(cite("seed").locator("bullet 2")))
                        .funding(row("5 USD").sources(cite("seed").locator("title")))
                        .body(inText("bullet 1"), inText("title"), inText("bullet 1, second sentence")),
                page);
    }

    private static List<String> spots(CoveredPart part) {
        return part.uses().stream()
                .map(u -> u.document().orElseThrow().id() + " "
                        + u.spot().getClass().getSimpleName())
                .toList();
    }

    @Test
    void each_part_has_the_places_that_cite_it_once_and_in_order() {
        Site site = world(page("methods").covers("seed", "title", "bullet 1", "bullet 2"))
                .site();

        List<CoveredPart> parts = site.coverage(site.pages().get(0));

        assertThat(parts).extracting(CoveredPart::name).containsExactly("title", "bullet 1", "bullet 2");
        assertThat(spots(parts.get(0))).containsExactly("pay InFunding", "pay InBody");
        assertThat(spots(parts.get(1))).containsExactly("pay InClaim", "pay InBody");
        assertThat(spots(parts.get(2))).containsExactly("pay Sources", "pay InClaim", "pay InClaim");
    }

    @Test
    void the_page_is_not_told_of_itself() {
        Given given = world(page("methods").covers("seed", "title", "byline").body(inText("byline"), inText("title")));

        assertThat(given.faults()).containsExactly("uncited-part: nothing cites `byline` of `seed`");
    }

    @Test
    void a_part_that_nothing_cites_is_told_and_kept() {
        Given given = world(page("methods").covers("seed", "title", "bullet 3"));

        assertThat(given.faults()).containsExactly("uncited-part: nothing cites `bullet 3` of `seed`");
        Site site = given.outcome().value();
        assertThat(site.coverage(site.pages().get(0)).get(1).uses()).isEmpty();
    }

    @Test
    void a_part_named_twice_is_an_error() {
        assertThat(world(page("methods").covers("seed", "title", "title")).faults())
                .containsExactly("duplicate-id: `title` stands twice among the parts");
    }

    @Test
    void a_source_that_does_not_exist_is_an_error_and_its_parts_are_not() {
        assertThat(world(page("methods").covers("sead", "title")).faults())
                .containsExactly("unknown-source: no source has the id `sead`");
    }

    @Test
    void a_withheld_source_is_not_taken_apart() {
        Given given = content(
                actor("ada"),
                source("secret", AGGREGATION).access(Access.WITHHELD),
                event("e").actors("ada").sources(cite("secret").locator("title")),
                page("methods").covers("secret", "title"));

        assertThat(given.faults()).containsExactly("dead-link: `secret` is withheld, so no page may tell what it has");
        Site site = given.outcome().value();
        assertThat(site.pages().toString()).doesNotContain("secret");
        assertThat(site.coverage(site.pages().get(0))).isEmpty();
    }

    @Test
    void most_pages_take_nothing_apart() {
        Site site = world(page("methods")).site();
        assertThat(site.coverage(site.pages().get(0))).isEmpty();
    }
}
