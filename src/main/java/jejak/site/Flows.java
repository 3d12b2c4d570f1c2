package jejak.site;

import java.util.List;

/**
 * An actor's rows of the ledger, in its order.
 *
 * @param out those it pays
 * @param in those it receives
 * @param through those it passes on
 */
public record Flows(List<Row> out, List<Row> in, List<Row> through) {
    static final Flows NONE = new Flows(List.of(), List.of(), List.of());

    public boolean isEmpty() {
        return out.isEmpty() && in.isEmpty() && through.isEmpty();
    }
}
