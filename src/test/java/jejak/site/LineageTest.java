package jejak.site;

import static jejak.model.Closeness.AGGREGATION;
import static jejak.model.Closeness.PARTY;
import static jejak.model.Closeness.PRIMARY;
import static jejak.model.Closeness.REPORTING;
import static jejak.site.Given.actor;
import static jejak.site.Given.cite;
import static jejak.site.Given.content;
import static jejak.site.Given.event;
import static jejak.site.Given.ref;
import static jejak.site.Given.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jejak.model.Event;
import jejak.model.Source;
import jejak.site.Given.ASource;
import jejak.site.Given.AnEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineageTest {
    private static final Site SITE = content(
                    source("email", PRIMARY),
                    source("form", PRIMARY),
                    source("article-a", REPORTING).derivedFrom("email"),
                    source("article-b", REPORTING).derivedFrom("email", "form"),
                    source("translation", AGGREGATION).translationOf("article-a"),
                    source("copy", PRIMARY).transcriptOf("email"),
                    source("repost", AGGREGATION))
            .site();

    @Test
    void a_source_without_parents_is_its_own_root() {
        assertThat(roots("email")).containsExactly("email");
    }

    @Test
    void a_repost_without_parents_has_none() {
        assertThat(roots("repost")).isEmpty();
    }

    @Test
    void retellings_translations_and_transcripts_lead_back() {
        assertThat(roots("translation")).containsExactly("email");
        assertThat(roots("copy")).containsExactly("email");
        assertThat(roots("article-b")).containsExactly("email", "form");
    }

    @Test
    void parents_and_children_are_the_next_ones_only() {
        assertThat(ids(SITE.lineage().parents(of("translation")))).containsExactly("article-a");
        assertThat(ids(SITE.lineage().children(of("email")))).containsExactly("article-a", "article-b", "copy");
        assertThat(SITE.lineage().hops(of("translation"))).isEqualTo(2);
    }

    @Test
    void a_cycle_is_one_fault_that_prints_it_whole() {
        Given given = content(
                source("a", REPORTING).derivedFrom("b"),
                source("b", REPORTING).translationOf("c"),
                source("c", REPORTING).derivedFrom("a"),
                source("d", REPORTING).derivedFrom("a"));

        assertThat(given.faults())
                .containsExactly("lineage-cycle: `c` leads back to itself: `c` from `a` from `b` from `c`");
        assertThat(given.diagnostics().get(0).at().file()).isEqualTo("content/sources/c.md");
    }

    @Test
    void a_source_of_itself_is_a_cycle() {
        assertThat(content(source("a", REPORTING).derivedFrom("a")).faults())
                .containsExactly("lineage-cycle: `a` is said to come from itself");
    }

    @Test
    void a_parent_named_twice_is_one_parent() {
        Site site = content(
                        source("a", PRIMARY),
                        source("b", REPORTING).derivedFrom("a", "a").translationOf("a"))
                .site();

        assertThat(site.lineage().parents(site.source(ref("b")).orElseThrow())).hasSize(1);
    }

    /** Random lineages and citations: what is counted must be what the contract's definition says, tried out. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void witnesses_are_those_of_trying_every_set_by_the_definition(long seed) {
        Random random = new Random(seed);
        Given given = content(actor("x"), actor("y"));
        TreeMap<String, ASource> sources = new TreeMap<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String id = "s" + i;
            ASource source =
                    source(id, List.of(PRIMARY, REPORTING, AGGREGATION, PARTY).get(random.nextInt(4)));
            List<String> parents = new ArrayList<>();
            for (int p = 0; p < random.nextInt(3) && i > 0; p++) parents.add("s" + random.nextInt(i));
            if (random.nextBoolean()) source.derivedFrom(parents.toArray(new String[0]));
            else source.translationOf(parents.toArray(new String[0]));
            if (source.build().closeness() == PARTY) source.speaker(random.nextBoolean() ? "x" : "y");
            sources.put(id, source);
            ids.add(id);
            given.and(source);
        }
        List<List<String>> cited = new ArrayList<>();
        for (int e = 0; e < 40; e++) {
            List<String> some = new ArrayList<>();
            AnEvent event = event("e%02d".formatted(e)).actors("x");
            for (int c = 0; c < 1 + random.nextInt(9); c++) {
                String id = ids.get(random.nextInt(ids.size()));
                String via = random.nextInt(5) == 0 ? ids.get(random.nextInt(ids.size())) : "";
                some.add(id + ">" + via);
                event.sources(via.isEmpty() ? id : cite(id).via(via));
            }
            cited.add(some);
            given.and(event);
        }

        Site site = given.site();

        for (int e = 0; e < cited.size(); e++) {
            Event event = site.event(ref("e%02d".formatted(e))).orElseThrow();
            assertThat(site.evidence(event).witnesses())
                    .as("seed %d, event %d: %s", seed, e, cited.get(e))
                    .isEqualTo(bruteForce(cited.get(e), sources));
        }
    }

    private static int bruteForce(List<String> cited, TreeMap<String, ASource> sources) {
        int most = 0;
        for (int set = 0; set < 1 << cited.size(); set++) {
            Set<String> roots = new TreeSet<>();
            Set<String> speakers = new TreeSet<>();
            boolean independent = true;
            for (int i = 0; i < cited.size() && independent; i++) {
                if ((set & 1 << i) == 0) continue;
                String[] parts = cited.get(i).split(">", 2);
                Source source = sources.get(parts[0]).build();
                Set<String> own = roots(source, parts[1], sources);
                independent = !own.isEmpty() && own.stream().noneMatch(roots::contains);
                if (source.speaker().isPresent())
                    independent &= speakers.add(source.speaker().get().target());
                roots.addAll(own);
            }
            if (independent) most = Math.max(most, Integer.bitCount(set));
        }
        return most;
    }

    private static Set<String> roots(Source source, String via, TreeMap<String, ASource> sources) {
        Set<String> parents = new TreeSet<>();
        source.derivedFrom().forEach(r -> parents.add(r.target()));
        source.translationOf().forEach(r -> parents.add(r.target()));
        if (!via.isEmpty()) parents.add(via);
        if (parents.isEmpty())
            return source.closeness() == AGGREGATION
                    ? Set.of()
                    : Set.of(source.id().text());
        Set<String> roots = new TreeSet<>();
        for (String parent : parents) roots.addAll(roots(sources.get(parent).build(), "", sources));
        return roots;
    }

    private static Source of(String id) {
        return SITE.source(ref(id)).orElseThrow();
    }

    private static List<String> roots(String id) {
        return ids(SITE.lineage().roots(of(id)));
    }

    private static List<String> ids(List<Attribution> attributions) {
        return attributions.stream()
                .map(a -> ((Attribution.Shown) a).source().id().text())
                .toList();
    }
}
