package jejak.site;

import static jejak.model.Closeness.AGGREGATION;
import static jejak.model.Closeness.PRIMARY;
import static jejak.model.Closeness.REPORTING;
import static jejak.site.Given.actor;
import static jejak.site.Given.claim;
import static jejak.site.Given.event;
import static jejak.site.Given.ref;
import static jejak.site.Given.row;
import static jejak.site.Given.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import jejak.diagnostic.Outcome;
import jejak.model.Content;
import jejak.parallel.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Large sites stay quick. The bounds are generous: many times what an idle machine takes, so that a busy one passes. */
@Timeout(120)
class SizeTest {

    @Test
    void ten_thousand_events_are_joined_in_a_moment() {
        Content content = corpus(10_000, 20_000);
        join(content);

        Timed timed = join(content);

        assertThat(timed.outcome().diagnostics()).isEmpty();
        assertThat(timed.outcome().value().events()).hasSize(10_000);
        assertThat(timed.took()).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void a_chain_of_20_000_sources_all_cited_is_one_witness() {
        Given given = new Given().and(actor("a"));
        Object[] all = new Object[20_000];
        for (int i = 0; i < all.length; i++) {
            all[i] = "s%05d".formatted(i);
            given.and(
                    i == 0
                            ? source("s00000", PRIMARY)
                            : source((String) all[i], AGGREGATION).derivedFrom((String) all[i - 1]));
        }
        given.and(event("e").actors("a").sources(all));

        Timed timed = join(given.content());

        assertThat(timed.outcome().diagnostics()).isEmpty();
        Site site = timed.outcome().value();
        assertThat(site.evidence(site.events().get(0)).witnesses()).isEqualTo(1);
        assertThat(site.lineage().hops(site.source(ref("s19999")).orElseThrow()))
                .isEqualTo(19_999);
        assertThat(timed.took()).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void what_only_the_end_of_a_chain_of_20_000_retellings_dates_is_known_from_then() {
        Given given = new Given().and(actor("a"));
        for (int i = 0; i < 20_000; i++) {
            Given.ASource source = source("s" + i, i == 0 ? PRIMARY : AGGREGATION);
            if (i > 0) source.derivedFrom("s" + (i - 1));
            given.and(source);
        }
        given.and(event("e").actors("a").sources("s0"));

        Site site = join(given.content()).outcome().value();

        // none has a date, so the way goes to the very end
        assertThat(Disclosure.of(site.events().get(0), site)).isEmpty();
    }

    @Test
    void ten_thousand_slips_are_as_many_faults_and_no_search_for_each() {
        Given given = new Given().and(source("memo", PRIMARY));
        for (int i = 0; i < 10_000; i++) given.and(actor("actor-" + i));
        for (int i = 0; i < 10_000; i++)
            given.and(event("e" + i).actors("acter-" + i).sources("memo"));

        Timed timed = join(given.content());

        assertThat(timed.outcome().diagnostics()).hasSize(10_000);
        assertThat(timed.took()).isLessThan(Duration.ofSeconds(20));
    }

    private record Timed(Outcome<Site> outcome, Duration took) {}

    private static Timed join(Content content) {
        try (Workers workers = Workers.ofMachine()) {
            long start = System.nanoTime();
            Outcome<Site> outcome = Site.of(content, new Viewpoint(Given.NOW, false), workers);
            return new Timed(outcome, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private static Content corpus(int events, int sources) {
        Random random = new Random(7);
        Given given = new Given();
        for (int i = 0; i < 200; i++) given.and(actor("actor-" + i));
        for (int i = 0; i < sources; i++) {
            Given.ASource source = source("source-" + i, i % 3 == 0 ? PRIMARY : REPORTING);
            if (i % 3 != 0) source.derivedFrom("source-" + random.nextInt(i));
            given.and(source);
        }
        for (int i = 0; i < events; i++) {
            String[] cited = {"source-" + random.nextInt(sources), "source-" + random.nextInt(sources)};
            given.and(event("event-%05d".formatted(i))
                    .on("20%02d-%02d-%02d"
                            .formatted(random.nextInt(25), 1 + random.nextInt(12), 1 + random.nextInt(28)))
                    .actors("actor-" + random.nextInt(200), "actor-" + random.nextInt(200))
                    .sources((Object[]) cited)
                    .claims(claim("a").supported((Object[]) cited), claim("b").supported(cited[0]))
                    .funding(row(random.nextInt(900) + "k USD").from("actor-1").to("actor-2")));
        }
        return given.content();
    }
}
