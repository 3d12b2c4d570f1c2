package jejak.render.picture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Steps in order of distance: each stands behind all that it retells, and no further from what retells it than it must.
 *
 * <p>A line that closes a circle, and one that only shortens a longer way, are left out. Made for the few dozen steps of a
 * picture; takes time in proportion to steps times lines.
 */
public final class Layers {
    private final int size;
    private final List<List<Integer>> parents = new ArrayList<>();
    private final List<List<Integer>> children = new ArrayList<>();
    private final int[] depth;

    public Layers(int size, List<Step.Line> lines) {
        this.size = size;
        this.depth = new int[size];
        for (int i = 0; i < size; i++) {
            parents.add(new ArrayList<>());
            children.add(new ArrayList<>());
        }
        for (Step.Line line : lines) {
            if (line.from() == line.to() || parents.get(line.to()).contains(line.from())) continue;
            if (isWay(line.to(), line.from(), false)) continue;
            parents.get(line.to()).add(line.from());
            children.get(line.from()).add(line.to());
        }
        for (int to = 0; to < size; to++) {
            for (int from : List.copyOf(parents.get(to))) {
                if (isWay(from, to, true)) drop(from, to);
            }
        }
        push();
        pull();
    }

    /** 0 for what stands first. */
    public int depth(int step) {
        return depth[step];
    }

    /** How many layers there are. */
    int count() {
        int most = -1;
        for (int d : depth) most = Math.max(most, d);
        return most + 1;
    }

    /** What it retells, without what it retells by way of another. */
    public List<Integer> parents(int step) {
        return parents.get(step);
    }

    public List<Integer> children(int step) {
        return children.get(step);
    }

    /** The parent it is drawn under where only one can be: the furthest, then the first. */
    int nearest(int step) {
        return parents.get(step).stream()
                .max(Comparator.comparingInt((Integer p) -> depth[p]).thenComparing(Comparator.reverseOrder()))
                .orElse(-1);
    }

    private void drop(int from, int to) {
        parents.get(to).remove((Integer) from);
        children.get(from).remove((Integer) to);
    }

    /** @param isLonger whether the line that joins the two does not count */
    private boolean isWay(int from, int to, boolean isLonger) {
        BitSet seen = new BitSet(size);
        List<Integer> next = new ArrayList<>(children.get(from));
        if (isLonger) next.remove((Integer) to);
        while (!next.isEmpty()) {
            int step = next.remove(next.size() - 1);
            if (step == to) return true;
            if (seen.get(step)) continue;
            seen.set(step);
            next.addAll(children.get(step));
        }
        return false;
    }

    /** As far along as the longest way there. */
    private void push() {
        boolean isMoved = true;
        while (isMoved) {
            isMoved = false;
            for (int step = 0; step < size; step++) {
                for (int parent : parents.get(step)) {
                    if (depth[step] > depth[parent]) continue;
                    depth[step] = depth[parent] + 1;
                    isMoved = true;
                }
            }
        }
    }

    /** Those that retell nothing here stand just before what retells them. */
    private void pull() {
        for (int step = 0; step < size; step++) {
            if (!parents.get(step).isEmpty() || children.get(step).isEmpty()) continue;
            depth[step] =
                    children.get(step).stream().mapToInt(c -> depth[c]).min().orElse(1) - 1;
        }
    }
}
