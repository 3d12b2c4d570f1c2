package jejak.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphTest {
    private static final BitSet NONE = new BitSet();

    @Test
    void a_node_without_parents_is_its_own_root() {
        assertThat(new Graph(new int[][] {{}}).roots(NONE)[0]).containsExactly(0);
    }

    @Test
    void a_rootless_node_leads_back_to_nothing_and_so_does_what_retells_it() {
        BitSet rootless = new BitSet();
        rootless.set(0);
        Graph graph = new Graph(new int[][] {{}, {0}, {}, {1, 2}});

        int[][] roots = graph.roots(rootless);

        assertThat(roots[0]).isEmpty();
        assertThat(roots[1]).isEmpty();
        assertThat(roots[3]).containsExactly(2);
    }

    @Test
    void a_cycle_is_reported_once_and_whole() {
        List<Graph.Cycle> cycles = new Graph(new int[][] {{1}, {2}, {0}, {0}}).cycles();

        assertThat(cycles).hasSize(1);
        assertThat(cycles.get(0).node()).isEqualTo(2);
        assertThat(cycles.get(0).parent()).isEqualTo(0);
        assertThat(cycles.get(0).path()).containsExactly(0, 1, 2);
    }

    @Test
    void two_cycles_through_one_node_are_two() {
        assertThat(new Graph(new int[][] {{1, 2}, {0}, {0}}).cycles()).hasSize(2);
    }

    @Test
    void a_node_can_be_its_own_parent_and_still_be_a_root() {
        Graph graph = new Graph(new int[][] {{0}});

        assertThat(graph.cycles()).hasSize(1);
        assertThat(graph.cycles().get(0).path()).containsExactly(0);
        assertThat(graph.roots(NONE)[0]).containsExactly(0);
    }

    @Test
    void hops_count_to_the_nearest_document() {
        assertThat(new Graph(new int[][] {{}, {0}, {1}, {2, 0}}).hops()).containsExactly(0, 1, 2, 1);
    }

    @Test
    void an_ancestor_is_found_however_far_and_a_cousin_is_not() {
        Graph graph = new Graph(new int[][] {{}, {0}, {1}, {0}});
        BitSet targets = new BitSet();
        targets.set(0);

        assertThat(graph.firstAncestor(new int[] {2}, targets)).isEqualTo(0);
        targets.clear();
        targets.set(3);
        assertThat(graph.firstAncestor(new int[] {2}, targets)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void roots_are_what_a_walk_along_parents_ends_at(long seed) {
        Random random = new Random(seed);
        int[][] parents = forest(random, 60);
        BitSet rootless = new BitSet();
        for (int i = 0; i < 60; i++) if (parents[i].length == 0 && random.nextInt(4) == 0) rootless.set(i);

        int[][] roots = new Graph(parents).roots(rootless);

        for (int node = 0; node < 60; node++) {
            assertThat(roots[node]).as("seed %d, node %d", seed, node).containsExactly(walk(parents, rootless, node));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void what_is_left_without_the_reported_edges_has_no_cycle(long seed) {
        Random random = new Random(seed);
        int[][] parents = new int[40][];
        for (int i = 0; i < 40; i++) {
            parents[i] = random.ints(random.nextInt(4), 0, 40).distinct().toArray();
        }
        Graph graph = new Graph(parents);

        int edges = Arrays.stream(parents).mapToInt(p -> p.length).sum();
        int kept = 0;
        int[] place = new int[40];
        for (int i = 0; i < 40; i++) place[graph.order()[i]] = i;
        for (int node = 0; node < 40; node++) {
            kept += graph.parents(node).length;
            for (int parent : graph.parents(node)) assertThat(place[parent]).isLessThan(place[node]);
        }
        assertThat(kept + graph.cycles().size()).isEqualTo(edges);
    }

    @Test
    @Timeout(10)
    void a_chain_of_20_000_retellings_leads_back_to_its_start() {
        int[][] parents = new int[20_000][];
        // the last retelling comes first, so that a walk by calls would need as deep a stack
        for (int i = 0; i < parents.length; i++) parents[i] = i + 1 < parents.length ? new int[] {i + 1} : new int[0];

        long start = System.nanoTime();
        Graph graph = new Graph(parents);
        int[][] roots = graph.roots(NONE);

        assertThat(roots[0]).containsExactly(19_999);
        assertThat(graph.hops()[0]).isEqualTo(19_999);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    @Timeout(10)
    void a_circle_of_20_000_is_one_fault() {
        int[][] parents = new int[20_000][];
        for (int i = 0; i < parents.length; i++) parents[i] = new int[] {(i + 1) % parents.length};

        assertThat(new Graph(parents).cycles()).hasSize(1);
    }

    @Test
    @Timeout(20)
    void a_dense_knot_does_not_print_every_cycle_whole() {
        int[][] parents = new int[2_000][];
        for (int i = 0; i < parents.length; i++) {
            int next = i + 1;
            parents[i] = next < parents.length ? new int[] {next, 0} : new int[] {0};
            if (i == 0) parents[i] = new int[] {1};
        }

        List<Graph.Cycle> cycles = new Graph(parents).cycles();

        assertThat(cycles).hasSize(1_999);
        assertThat(cycles.get(1_998).path().length).isEqualTo(2);
    }

    @Test
    void a_set_that_holds_the_other_is_shared_and_not_copied() {
        int[] wide = {1, 2, 3};

        assertThat(Graph.union(wide, new int[] {2})).isSameAs(wide);
        assertThat(Graph.union(new int[] {2}, wide)).isSameAs(wide);
        assertThat(Graph.union(new int[] {4}, wide)).containsExactly(1, 2, 3, 4);
    }

    private static int[][] forest(Random random, int size) {
        int[][] parents = new int[size][];
        for (int i = 0; i < size; i++) {
            parents[i] = i == 0
                    ? new int[0]
                    : random.ints(random.nextInt(4), 0, i).distinct().toArray();
        }
        return parents;
    }

    private static int[] walk(int[][] parents, BitSet rootless, int node) {
        TreeSet<Integer> ends = new TreeSet<>();
        TreeSet<Integer> open = new TreeSet<>(List.of(node));
        while (!open.isEmpty()) {
            int at = open.pollFirst();
            if (parents[at].length == 0 && !rootless.get(at)) ends.add(at);
            for (int parent : parents[at]) open.add(parent);
        }
        return ends.stream().mapToInt(i -> i).toArray();
    }
}
