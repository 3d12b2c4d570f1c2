package jejak.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts witnesses: the largest number of testimonies that are pairwise independent (contract section 4).
 *
 * <p>Testimonies with equal roots and speaker are one group. Up to {@value #EXACT} groups the number is exact, by search over
 * bit masks; beyond that it is a lower bound, found by taking the testimonies with the fewest roots first.
 */
final class Witnesses {
    /** Contract section 4: exact up to 24. */
    static final int EXACT = 24;

    /** Of two sets of equal size the one with more impartial members is chosen: it is the better answer to "why". */
    private static final int MEMBER = 1 << 10;

    /**
     * What a citation leads back to.
     *
     * @param roots sorted, never empty
     * @param speaker a number for each speaker, negative for none
     * @param isImpartial neither a party nor anonymous
     */
    record Testimony(int[] roots, int speaker, boolean isImpartial) {
        boolean isIndependentOf(Testimony other) {
            return (speaker < 0 || speaker != other.speaker) && Graph.isDisjoint(roots, other.roots);
        }

        Key key() {
            return new Key(roots, speaker);
        }

        /** The same for testimonies of one group. */
        private record Key(int[] roots, int speaker) {
            @Override
            public boolean equals(Object other) {
                return other instanceof Key key && speaker == key.speaker && Arrays.equals(roots, key.roots);
            }

            @Override
            public int hashCode() {
                return 31 * Arrays.hashCode(roots) + speaker;
            }
        }
    }

    /**
     * @param chosen the indexes of one largest set, in order
     * @param atLeast whether a larger set may exist
     * @param confirming two that are independent, one of them at least impartial
     */
    record Count(List<Integer> chosen, boolean atLeast, Optional<List<Integer>> confirming) {}

    private final List<Testimony> testimonies;
    private final List<Integer> groups;

    private Witnesses(List<Testimony> testimonies) {
        this.testimonies = testimonies;
        this.groups = group(testimonies);
    }

    static Count count(List<Testimony> testimonies) {
        if (testimonies.isEmpty()) return new Count(List.of(), false, Optional.empty());
        if (testimonies.size() == 1) return new Count(List.of(0), false, Optional.empty());
        Witnesses witnesses = new Witnesses(testimonies);
        boolean exact = witnesses.groups.size() <= EXACT;
        List<Integer> chosen = exact ? witnesses.largest() : witnesses.greedy();
        return new Count(chosen, !exact, witnesses.confirming());
    }

    // One of each group: its first impartial member, else its first.
    private static List<Integer> group(List<Testimony> testimonies) {
        Map<Testimony.Key, Integer> groups = new LinkedHashMap<>();
        for (int i = 0; i < testimonies.size(); i++) {
            Testimony t = testimonies.get(i);
            Integer first = groups.putIfAbsent(t.key(), i);
            if (first != null && t.isImpartial() && !testimonies.get(first).isImpartial()) groups.put(t.key(), i);
        }
        List<Integer> members = new ArrayList<>(groups.values());
        members.sort(Comparator.naturalOrder());
        return members;
    }

    private Testimony of(int group) {
        return testimonies.get(groups.get(group));
    }

    private List<Integer> largest() {
        int[] conflicts = new int[groups.size()];
        int[] weights = new int[groups.size()];
        for (int i = 0; i < conflicts.length; i++) {
            weights[i] = MEMBER + (of(i).isImpartial() ? 1 : 0);
            for (int j = 0; j < i; j++) {
                if (of(i).isIndependentOf(of(j))) continue;
                conflicts[i] |= 1 << j;
                conflicts[j] |= 1 << i;
            }
        }
        // of the best sets, the one that comes first in the author's order
        List<Integer> chosen = new ArrayList<>();
        int open = (1 << conflicts.length) - 1;
        int best = best(open, conflicts, weights);
        for (int i = 0; i < conflicts.length && best > 0; i++) {
            if ((open & 1 << i) == 0) continue;
            int rest = open & ~(1 << i) & ~conflicts[i];
            int without = best - weights[i];
            if (best(rest, conflicts, weights) == without) {
                chosen.add(groups.get(i));
                open = rest;
                best = without;
            } else {
                open &= ~(1 << i);
            }
        }
        return chosen;
    }

    // The greatest weight of an independent set within the mask. Branching on the most conflicted member leaves under
    // 10,000 steps for 24 members; the depth is at most their number.
    private static int best(int mask, int[] conflicts, int[] weights) {
        int sum = 0;
        int open = mask;
        while (open != 0) {
            int most = -1;
            int degree = -1;
            for (int rest = open; rest != 0; rest &= rest - 1) {
                int i = Integer.numberOfTrailingZeros(rest);
                int d = Integer.bitCount(conflicts[i] & open);
                if (d > degree) {
                    degree = d;
                    most = i;
                }
            }
            if (degree == 0) {
                for (int rest = open; rest != 0; rest &= rest - 1) sum += weights[Integer.numberOfTrailingZeros(rest)];
                return sum;
            }
            if (degree == 1) {
                int pair = Integer.numberOfTrailingZeros(conflicts[most] & open);
                sum += Math.max(weights[most], weights[pair]);
                open &= ~(1 << most) & ~(1 << pair);
            } else {
                int with = weights[most] + best(open & ~(1 << most) & ~conflicts[most], conflicts, weights);
                return sum + Math.max(with, best(open & ~(1 << most), conflicts, weights));
            }
        }
        return sum;
    }

    private List<Integer> greedy() {
        List<Integer> chosen = new ArrayList<>();
        BitSet usedRoots = new BitSet();
        BitSet usedSpeakers = new BitSet();
        List<Integer> fewestFirst = new ArrayList<>(groups);
        fewestFirst.sort(Comparator.comparing((Integer i) -> testimonies.get(i).roots().length)
                .thenComparing(i -> i));
        for (int i : fewestFirst) {
            Testimony t = testimonies.get(i);
            boolean free = t.speaker() < 0 || !usedSpeakers.get(t.speaker());
            for (int root : t.roots()) free = free && !usedRoots.get(root);
            if (!free) continue;
            chosen.add(i);
            if (t.speaker() >= 0) usedSpeakers.set(t.speaker());
            for (int root : t.roots()) usedRoots.set(root);
        }
        chosen.sort(Comparator.naturalOrder());
        return chosen;
    }

    private Optional<List<Integer>> confirming() {
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                if (!of(i).isImpartial() && !of(j).isImpartial()) continue;
                if (of(i).isIndependentOf(of(j))) return Optional.of(List.of(groups.get(i), groups.get(j)));
            }
        }
        return Optional.empty();
    }
}
