package jejak.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A directed graph of parents over the numbers 0 to n - 1: its order, its cycles and what each node leads back to.
 *
 * <p>Takes time linear in nodes and edges (root sets add their own length), and no stack: a chain of 20,000 retellings is as
 * good as one. An edge that closes a cycle is reported and then left out, so the rest is a graph without cycles.
 */
final class Graph {
    /** How many cycles are kept whole: no report prints more. */
    static final int WHOLE_CYCLES = 50;

    private static final int[] NONE = {};

    /**
     * An edge that closes a cycle.
     *
     * @param node the edge's child
     * @param parent its parent, from which the cycle leads back to {@code node}
     * @param path from {@code parent} to {@code node} along parents; only its two ends after {@link #WHOLE_CYCLES}
     */
    record Cycle(int node, int parent, int[] path) {}

    private final int[][] parents;
    private final int[][] children;
    private final int[] order;
    private final List<Cycle> cycles = new ArrayList<>();

    /** @param stated the parents of each node, each once */
    Graph(int[][] stated) {
        parents = stated.clone();
        order = new int[parents.length];
        sort();
        children = reverse();
    }

    int size() {
        return parents.length;
    }

    /** The parents, without those that close a cycle. */
    int[] parents(int node) {
        return parents[node];
    }

    int[] children(int node) {
        return children[node];
    }

    /** Every node, each after its parents. */
    int[] order() {
        return order;
    }

    List<Cycle> cycles() {
        return cycles;
    }

    /**
     * What each node leads back to, as sorted numbers: itself where it has no parents, and nothing where it is {@code
     * rootless} too. Equal sets are shared along a chain, so a chain takes no more room than its end.
     */
    int[][] roots(BitSet rootless) {
        int[][] roots = new int[parents.length][];
        for (int node : order) {
            int[] own = NONE;
            if (parents[node].length == 0 && !rootless.get(node)) own = new int[] {node};
            for (int parent : parents[node]) own = union(own, roots[parent]);
            roots[node] = own;
        }
        return roots;
    }

    /** The fewest steps from each node back to one without parents. */
    int[] hops() {
        int[] hops = new int[parents.length];
        for (int node : order) {
            int fewest = Integer.MAX_VALUE;
            for (int parent : parents[node]) fewest = Math.min(fewest, hops[parent] + 1);
            hops[node] = parents[node].length == 0 ? 0 : fewest;
        }
        return hops;
    }

    /** The first of {@code targets} met on the way back from {@code starts}, these included; -1 where there is none. */
    int firstAncestor(int[] starts, BitSet targets) {
        BitSet seen = new BitSet();
        int[] queue = new int[Math.max(8, starts.length)];
        int length = 0;
        for (int start : starts) {
            if (seen.get(start)) continue;
            seen.set(start);
            queue[length++] = start;
        }
        for (int at = 0; at < length; at++) {
            if (targets.get(queue[at])) return queue[at];
            for (int parent : parents[queue[at]]) {
                if (seen.get(parent)) continue;
                seen.set(parent);
                if (length == queue.length) queue = Arrays.copyOf(queue, length * 2);
                queue[length++] = parent;
            }
        }
        return -1;
    }

    /** Both sets as one; one of the two themselves where it holds the other. */
    static int[] union(int[] a, int[] b) {
        if (a == b || b.length == 0) return a;
        if (a.length == 0) return b;
        int[] both = new int[a.length + b.length];
        int i = 0;
        int j = 0;
        int length = 0;
        while (i < a.length || j < b.length) {
            if (j == b.length || i < a.length && a[i] < b[j]) both[length++] = a[i++];
            else if (i == a.length || b[j] < a[i]) both[length++] = b[j++];
            else {
                both[length++] = a[i++];
                j++;
            }
        }
        if (length == a.length) return a;
        return length == b.length ? b : Arrays.copyOf(both, length);
    }

    /** What two sorted sets share. */
    static int[] shared(int[] a, int[] b) {
        if (a == b) return a;
        int[] both = new int[Math.min(a.length, b.length)];
        int length = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] < b[j]) i++;
            else if (b[j] < a[i]) j++;
            else {
                both[length++] = a[i++];
                j++;
            }
        }
        return Arrays.copyOf(both, length);
    }

    static boolean isDisjoint(int[] a, int[] b) {
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) return false;
            if (a[i] < b[j]) i++;
            else j++;
        }
        return true;
    }

    // Depth first, with a path of our own in place of the call stack. A node is done when all its parents are.
    private void sort() {
        int[] next = new int[parents.length];
        int[] path = new int[parents.length];
        int[] place = new int[parents.length];
        Arrays.fill(place, -1);
        BitSet done = new BitSet(parents.length);
        int length = 0;
        for (int start = 0; start < parents.length; start++) {
            if (done.get(start)) continue;
            int depth = 0;
            path[0] = start;
            place[start] = 0;
            while (depth >= 0) {
                int node = path[depth];
                if (next[node] == parents[node].length) {
                    done.set(node);
                    place[node] = -1;
                    order[length++] = node;
                    depth--;
                } else {
                    int parent = parents[node][next[node]];
                    if (done.get(parent)) {
                        next[node]++;
                    } else if (place[parent] >= 0) {
                        close(node, parent, path, place[parent], depth);
                        parents[node] = without(parents[node], next[node]);
                    } else {
                        next[node]++;
                        path[++depth] = parent;
                        place[parent] = depth;
                    }
                }
            }
        }
    }

    private void close(int node, int parent, int[] path, int from, int to) {
        boolean whole = cycles.size() < WHOLE_CYCLES;
        int[] ends = node == parent ? new int[] {node} : new int[] {parent, node};
        cycles.add(new Cycle(node, parent, whole ? Arrays.copyOfRange(path, from, to + 1) : ends));
    }

    private static int[] without(int[] list, int index) {
        int[] shorter = new int[list.length - 1];
        System.arraycopy(list, 0, shorter, 0, index);
        System.arraycopy(list, index + 1, shorter, index, shorter.length - index);
        return shorter;
    }

    private int[][] reverse() {
        int[] counts = new int[parents.length];
        for (int[] list : parents) for (int parent : list) counts[parent]++;
        int[][] reversed = new int[parents.length][];
        for (int node = 0; node < reversed.length; node++) reversed[node] = new int[counts[node]];
        for (int node = parents.length - 1; node >= 0; node--) {
            for (int parent : parents[node]) reversed[parent][--counts[parent]] = node;
        }
        return reversed;
    }
}
