package jejak.render.picture;

import java.util.Arrays;
import java.util.List;

/**
 * An order in which those who are often together stand near one another: the sum of distances, weighed by how often, is brought
 * down by moving one at a time until no move helps. Whole numbers only, so it comes out the same everywhere; for a few dozen.
 */
final class LineOrder {
    /** Beyond this, one pair would pull all others out of place. */
    private static final int STRONGEST = 6;

    private static final int ROUNDS = 30;

    private final List<Tie> ties;
    private final int[] places;

    private LineOrder(int size, List<Tie> ties) {
        this.ties = ties;
        this.places = new int[size];
        for (int i = 0; i < size; i++) places[i] = i;
    }

    /** The place of each node. */
    static int[] of(int size, List<Tie> ties) {
        LineOrder order = new LineOrder(size, ties);
        boolean isBetter = size > 2;
        for (int round = 0; isBetter && round < ROUNDS; round++) isBetter = order.improve();
        return order.places;
    }

    private boolean improve() {
        boolean isBetter = false;
        long cost = cost();
        for (int node = 0; node < places.length; node++) {
            for (int place = 0; place < places.length; place++) {
                int[] before = places.clone();
                move(node, place);
                long now = cost();
                if (now < cost) {
                    cost = now;
                    isBetter = true;
                } else {
                    System.arraycopy(before, 0, places, 0, before.length);
                }
            }
        }
        return isBetter;
    }

    private void move(int node, int to) {
        int from = places[node];
        Arrays.setAll(places, i -> {
            int at = places[i];
            if (i == node) return to;
            if (from < to && at > from && at <= to) return at - 1;
            return to < from && at >= to && at < from ? at + 1 : at;
        });
    }

    private long cost() {
        long cost = 0;
        for (Tie tie : ties) {
            cost += (long) Math.min(STRONGEST, tie.weight()) * Math.abs(places[tie.from()] - places[tie.to()]);
        }
        return cost;
    }
}
