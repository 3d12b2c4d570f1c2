package jejak.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jejak.diagnostic.Diagnostic;
import jejak.model.Event;
import jejak.model.Funding;
import jejak.model.FundingStatus;
import jejak.model.Id;
import jejak.model.Ref;

/** Which rows are the same money, and which pay which: {@code same_as} and {@code fulfils}, followed to their ends. */
final class Identities {
    private final List<Funding> rows;
    private final Refs refs;
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, Event> held = new HashMap<>();
    private final int[] ends;
    private final int[] pledges;

    /**
     * @param rows every row that is out, in the order of their events
     * @param heldBack events that are not
     */
    Identities(List<Funding> rows, List<Event> heldBack, Refs refs) {
        this.rows = rows;
        this.refs = refs;
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            rows.get(i).id().ifPresent(id -> byId.putIfAbsent(id.text(), row));
        }
        for (Event event : heldBack) {
            for (Funding row : event.funding()) row.id().ifPresent(id -> held.put(id.text(), event));
        }
        this.ends = ends();
        this.pledges = pledges();
    }

    /** Every id that a row has. */
    Set<String> ids() {
        return byId.keySet();
    }

    /** The row that counts for this one: itself, where it is no other's double. */
    int counted(int row) {
        return ends[row];
    }

    /** The id of the row that counts for this one, where that is another. */
    Optional<Id> countedId(int row) {
        return ends[row] == row ? Optional.empty() : rows.get(ends[row]).id();
    }

    /** The pledge that this row pays; -1 where it pays none. */
    int pledge(int row) {
        return pledges[row];
    }

    // Each row has at most one same_as, so following it ends at a row or in a circle.
    private int[] ends() {
        int[] next = new int[rows.size()];
        for (int i = 0; i < next.length; i++) next[i] = find(rows.get(i).sameAs());
        int[] ends = new int[rows.size()];
        Arrays.fill(ends, -1);
        int[] round = new int[rows.size()];
        for (int start = 0; start < ends.length; start++) {
            List<Integer> path = new ArrayList<>();
            int at = start;
            while (at >= 0 && ends[at] < 0 && round[at] == 0) {
                round[at] = start + 1;
                path.add(at);
                at = next[at];
            }
            int last = path.isEmpty() ? start : path.get(path.size() - 1);
            if (at >= 0 && ends[at] < 0) circle(path.subList(path.indexOf(at), path.size()));
            int end = at >= 0 && ends[at] >= 0 ? ends[at] : last;
            for (int row : path) ends[row] = end;
        }
        return ends;
    }

    private void circle(List<Integer> circle) {
        Ref blamed = rows.get(circle.get(circle.size() - 1)).sameAs().orElseThrow();
        StringBuilder words = new StringBuilder();
        for (int row : circle) words.append('`').append(name(row)).append("` is the same as ");
        words.append('`').append(name(circle.get(0))).append('`');
        refs.faults()
                .add(Diagnostic.of(
                        SiteCode.SAME_AS_CYCLE,
                        blamed.at(),
                        words.toString(),
                        "remove `same_as` from the row that counts"));
    }

    private String name(int row) {
        return rows.get(row).id().map(Id::text).orElse("this row");
    }

    private int[] pledges() {
        int[] pledges = new int[rows.size()];
        for (int i = 0; i < pledges.length; i++) {
            pledges[i] = find(rows.get(i).fulfils());
            if (pledges[i] < 0) continue;
            if (pledges[i] == i) {
                Ref self = rows.get(i).fulfils().orElseThrow();
                refs.faults()
                        .add(
                                SiteCode.FULFILS_NOT_PLEDGE,
                                self.at(),
                                "`" + self.target() + "` cannot pay itself",
                                "name the row that was pledged, or remove `fulfils`");
                pledges[i] = -1;
                continue;
            }
            pledges[i] = ends[pledges[i]];
            Funding pledge = rows.get(pledges[i]);
            if (pledge.status() == FundingStatus.PLEDGED) continue;
            Ref ref = rows.get(i).fulfils().orElseThrow();
            refs.faults()
                    .add(
                            SiteCode.FULFILS_NOT_PLEDGE,
                            ref.at(),
                            "`" + ref.target() + "` is " + pledge.status().word() + ", not pledged",
                            "name a row with `status: pledged`, or remove `fulfils`");
            pledges[i] = -1;
        }
        return pledges;
    }

    private int find(Optional<Ref> ref) {
        if (ref.isEmpty() || ref.get().target().isEmpty()) return -1;
        Integer row = byId.get(ref.get().target());
        if (row != null) return row;
        if (held.containsKey(ref.get().target())) refs.held(ref.get());
        else
            refs.unknown(SiteCode.UNKNOWN_FUNDING, ref.get().target(), ref.get().at(), Unknown.Among.FUNDING);
        return -1;
    }
}
