package jejak.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jejak.diagnostic.Diagnostic;
import jejak.model.Citation;
import jejak.model.Consulted;
import jejak.model.Located;
import jejak.model.Ref;
import jejak.model.Source;
import jejak.model.Status;

/** Explains a status that is stated and not carried: what the evidence carries, which sources are one witness, what would do. */
final class Unsupported {
    /** Enough to find a source worth naming, few enough for an event that cites thousands. */
    private static final int MOST_CANDIDATES = 60;

    private final Scales scales;
    private final Assessor.Matter matter;
    private final Weighing weighing;
    private final Status computed;

    Unsupported(Scales scales, Assessor.Matter matter, Weighing weighing, Status computed) {
        this.scales = scales;
        this.matter = matter;
        this.weighing = weighing;
        this.computed = computed;
    }

    Diagnostic fault(Located<Status> stated) {
        if (stated.value() == Status.INFERRED) {
            return Diagnostic.of(
                    SiteCode.INFERRED_WITHOUT_NOTE,
                    stated.at(),
                    "`inferred` without a `note` that shows the reasoning",
                    "add `note`, and say what it is inferred from");
        }
        List<String> same = sameWitnesses();
        String message = "the evidence carries `" + computed.word() + "`, not `"
                + stated.value().word() + "`" + (same.isEmpty() ? "" : ": " + String.join("; ", same));
        return Diagnostic.of(SiteCode.STATUS_UNSUPPORTED, stated.at(), message, help(stated.value()));
    }

    // One clause for each witness that is cited more than once: "`a` and `b` are one witness, both lead back to `c`".
    private List<String> sameWitnesses() {
        Map<Integer, List<Weighed>> doubles = new TreeMap<>();
        for (Weighed w : weighing.supporting()) {
            if (!(w.standing() instanceof Standing.SameAs same)) continue;
            doubles.computeIfAbsent(same.index(), index -> new ArrayList<>()).add(w);
        }
        List<String> clauses = new ArrayList<>();
        doubles.forEach((witness, others) -> {
            Set<String> names = new LinkedHashSet<>();
            names.add(name(weighing.supporting().get(witness)));
            others.forEach(w -> names.add(name(w)));
            if (names.size() > 1) clauses.add(and(names) + " are one witness" + through(others, names.size()));
            else clauses.add(and(names) + " is one witness, however often it is cited");
        });
        return clauses;
    }

    private static String through(List<Weighed> others, int count) {
        Set<String> roots = new LinkedHashSet<>();
        Set<String> speakers = new LinkedHashSet<>();
        for (Weighed other : others) {
            if (!(other.standing() instanceof Standing.SameAs same)) continue;
            if (same.through() instanceof Standing.Through.SharedRoots shared) {
                shared.roots().stream().limit(3).forEach(root -> roots.add(name(root)));
            }
            if (same.through() instanceof Standing.Through.OneSpeaker one) {
                speakers.add("`" + one.speaker().id() + "`");
            }
        }
        String all = count == 2 ? "both" : "all";
        List<String> reasons = new ArrayList<>();
        if (!roots.isEmpty()) reasons.add(all + " lead back to " + and(roots));
        if (!speakers.isEmpty()) reasons.add("statements of " + and(speakers));
        return reasons.isEmpty() ? "" : ", " + String.join(", ", reasons);
    }

    private String help(Status stated) {
        String orElse = ", or write `status: " + computed.word() + "`";
        return switch (stated) {
            case FOUND -> sufficient(stated).orElse("cite for it an `official` source with `decides: true`" + orElse);
            case DOCUMENTED ->
                sufficient(stated)
                        .orElse("cite for it a `primary` source of undisputed authenticity, or an `official` one"
                                + orElse);
            case CONFIRMED -> sufficient(stated).orElse(secondWitness() + orElse);
            case REPORTED ->
                sufficient(stated).orElse("cite for it a source that is `reporting` or `aggregation`" + orElse);
            case ALLEGED -> "cite for it the statement of whoever alleges it" + orElse;
            case DENIED ->
                matter.denials().isEmpty()
                        ? "add `denials`, with who denies it and where" + orElse
                        : "remove `status`: the denial stands beside what is " + computed.word();
            case DISPUTED ->
                "cite `against` it a source that does not descend from one for it, or add an account of"
                        + " kind `dispute`";
            case RETRACTED -> "add to `corrections` what was wrong and what is so";
            case INFERRED -> "add `note`, and say what it is inferred from";
        };
    }

    private String secondWitness() {
        if (weighing.witnesses() > 1) return "cite for it a source that is neither a party nor anonymous";
        Set<String> roots = new LinkedHashSet<>();
        for (Weighed w : weighing.supporting()) {
            if (w.isCounted()) w.roots().stream().limit(3).forEach(root -> roots.add(name(root)));
        }
        return "cite for it a second source" + (roots.isEmpty() ? "" : " that does not lead back to " + and(roots));
    }

    // A source the site has that would be enough: first what the event cites elsewhere, then what its sources retell.
    private Optional<String> sufficient(Status stated) {
        for (Source candidate : candidates()) {
            boolean unread = candidate.consulted() == Consulted.NO;
            List<Citation> more = new ArrayList<>(matter.supporting());
            more.add(Citation.of(new Ref("source:" + candidate.id(), matter.at())));
            if (!scales.weigh(more, matter.against(), unread).carries(stated)) continue;
            String words = unread ? "read and cite `" + candidate.id() + "`" : "cite `" + candidate.id() + "`";
            return Optional.of(words + " for it, which would be enough, or write `status: " + computed.word() + "`");
        }
        return Optional.empty();
    }

    private List<Source> candidates() {
        Lineage lineage = scales.lineage();
        Set<Integer> given = new HashSet<>(scales.indexes(matter.supporting()));
        Set<Integer> found = new LinkedHashSet<>();
        List<Citation> elsewhere = Citations.of(matter.event()).stream()
                .map(Citations.Cited::citation)
                .toList();
        found.addAll(scales.indexes(elsewhere));
        List<Integer> queue = new ArrayList<>(given);
        Set<Integer> seen = new HashSet<>(given);
        for (int at = 0; at < queue.size() && seen.size() < MOST_CANDIDATES; at++) {
            IntStream.of(lineage.graph().parents(queue.get(at)))
                    .filter(seen::add)
                    .forEach(queue::add);
        }
        for (Citation citation : matter.supporting())
            found.addAll(
                    scales.indexes(citation.via().stream().map(Citation::of).toList()));
        found.addAll(queue);
        found.removeAll(given);
        return found.stream().limit(MOST_CANDIDATES).map(lineage::source).toList();
    }

    private static String name(Weighed w) {
        return name(w.attribution());
    }

    private static String name(Attribution attribution) {
        return attribution instanceof Attribution.Shown shown
                ? "`" + shown.source().id() + "`"
                : "a withheld source";
    }

    private static String and(Set<String> names) {
        List<String> all = List.copyOf(names);
        if (all.size() == 1) return all.get(0);
        return all.stream().limit(all.size() - 1L).collect(Collectors.joining(", ")) + " and "
                + all.get(all.size() - 1);
    }
}
