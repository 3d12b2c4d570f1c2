package jejak.site;

import java.util.ArrayList;
import java.util.List;
import jejak.model.Status;

/**
 * Citations on the scales: what each counts for, and which statuses they can carry.
 *
 * @param documenting positions of those in {@code supporting} that are the record itself, or official
 * @param finding of those that decide
 * @param confirming of two independent ones, not both of a party or of nobody named
 * @param reporting of those that report or retell
 * @param disputing positions of those in {@code against} that do not merely retell what supports
 */
record Weighing(
        List<Weighed> supporting,
        List<Weighed> against,
        int witnesses,
        boolean atLeast,
        List<Integer> finding,
        List<Integer> documenting,
        List<Integer> confirming,
        List<Integer> reporting,
        List<Integer> disputing) {

    /** Whether the citations for it carry that status: found, documented, confirmed or reported. */
    boolean carries(Status status) {
        return !positions(status).isEmpty();
    }

    private List<Integer> positions(Status status) {
        return switch (status) {
            case FOUND -> finding;
            case DOCUMENTED -> documenting;
            case CONFIRMED -> confirming;
            case REPORTED -> reporting;
            case ALLEGED, DISPUTED, DENIED, INFERRED, RETRACTED -> List.of();
        };
    }

    /** The first that holds, from the strongest: alleged is what remains. */
    Status strongest() {
        if (!finding.isEmpty()) return Status.FOUND;
        if (!documenting.isEmpty()) return Status.DOCUMENTED;
        if (!confirming.isEmpty()) return Status.CONFIRMED;
        return reporting.isEmpty() ? Status.ALLEGED : Status.REPORTED;
    }

    /** The citations a status rests on. */
    List<Weighed> carriers(Status status) {
        return switch (status) {
            case FOUND, DOCUMENTED, CONFIRMED, REPORTED ->
                positions(status).stream().map(supporting::get).toList();
            case DISPUTED -> disputing.stream().map(against::get).toList();
            case ALLEGED, DENIED ->
                supporting.stream().filter(Weighed::isCounted).toList();
            case INFERRED, RETRACTED -> List.of();
        };
    }

    private static List<Weighed> at(List<Integer> positions, List<Weighed> weighed) {
        List<Weighed> some = new ArrayList<>(positions.size());
        for (int position : positions) some.add(weighed.get(position));
        return some;
    }
}
