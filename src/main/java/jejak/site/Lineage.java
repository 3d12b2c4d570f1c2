package jejak.site;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.model.Closeness;
import jejak.model.Ref;
import jejak.model.Source;

/**
 * Where sources come from (contract section 4).
 *
 * <ul>
 *   <li>A source's <b>parents</b> are what it retells, translates or transcribes: {@code derived_from}, {@code
 *       translation_of}, {@code transcript_of}. A citation's {@code via} adds parents for that one fact.
 *   <li>Its <b>roots</b> are the sources without parents that it leads back to. Without parents it is its own root, except
 *       that an {@code aggregation} without parents is no root: nobody knows what it retells.
 *   <li>Two sources are <b>independent</b> when their root sets are disjoint and they are not statements of one speaker.
 *       One without roots is a witness of nothing, so it is not asked.
 * </ul>
 *
 * <p>An email; two articles that quote it; a translation of one of them; a repost that names no origin:
 *
 * <pre>
 *   email  &lt;--- article-a &lt;--- translation      roots {email}, {email}
 *   email  &lt;--- article-b                       roots {email}
 *   repost                                      roots {}
 * </pre>
 *
 * <p>Cited together they are one witness: the email. A form that a company filed, cited beside them, is a second one. An
 * article that retells both the email and the form has roots {email, form} and is independent of neither.
 *
 * <p>Evidence is weighed by the whole graph. Readers are told of one in which a withheld source has no parents.
 *
 * <p>A source that leads back to itself is the error {@code lineage-cycle}; the link that closes the cycle is then left out.
 */
public final class Lineage {
    private final List<Source> sources;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Graph graph;
    private final int[][] roots;
    private final Graph shown;
    private final int[][] shownRoots;
    private final int[] hops;
    private final Attribution[] attributions;

    /**
     * @param sources as they were read, withdrawn ones too
     * @param attributions what readers may be told of each, in the same order
     */
    Lineage(List<Source> sources, List<Attribution> attributions, Names names, Faults faults) {
        this.sources = sources;
        this.attributions = attributions.toArray(new Attribution[0]);
        for (int i = 0; i < sources.size(); i++) indexes.put(sources.get(i).id().text(), i);
        int[][] stated = new int[sources.size()][];
        for (int i = 0; i < stated.length; i++) stated[i] = resolve(stated(sources.get(i)), names);
        graph = new Graph(stated);
        BitSet rootless = new BitSet();
        for (int i = 0; i < stated.length; i++) {
            if (stated[i].length == 0 && sources.get(i).closeness() == Closeness.AGGREGATION) rootless.set(i);
        }
        roots = graph.roots(rootless);
        shown = shown(graph);
        shownRoots = shown == graph ? roots : shown.roots(rootless);
        hops = shown.hops();
        for (Graph.Cycle cycle : graph.cycles()) faults.add(fault(cycle, names));
    }

    /** What it retells, translates or transcribes, in the order of the sources. */
    public List<Attribution> parents(Source source) {
        return attributions(sorted(shown.parents(index(source))));
    }

    /** What retells, translates or transcribes it, in the order of the sources. */
    public List<Attribution> children(Source source) {
        return attributions(shown.children(index(source)));
    }

    /** Where it leads back to. */
    public List<Attribution> roots(Source source) {
        return attributions(shownRoots[index(source)]);
    }

    /** How far it is from the nearest document without parents: 0 for such a document, 1 for what retells it. */
    public int hops(Source source) {
        return hops[index(source)];
    }

    int index(Source source) {
        return indexes.get(source.id().text());
    }

    Source source(int index) {
        return sources.get(index);
    }

    /** All of it: what evidence is weighed by. */
    Graph graph() {
        return graph;
    }

    /** As readers may see it. */
    Graph shownGraph() {
        return shown;
    }

    Attribution attribution(int index) {
        return attributions[index];
    }

    /** The parents that references name, each once, in their order; what is unknown is reported where it stands. */
    int[] resolve(List<Ref> refs, Names names) {
        if (refs.isEmpty()) return new int[0];
        return refs.stream()
                .flatMap(ref -> names.source(ref).stream())
                .mapToInt(this::index)
                .distinct()
                .toArray();
    }

    /**
     * The roots of a citation.
     *
     * @param via the indexes of what it retells for this one fact
     * @param closeness for the fact at hand: a retelling without parents has no root
     */
    int[] roots(int source, int[] via, Closeness closeness) {
        return roots(graph, roots, source, via, closeness);
    }

    /** The same, as far as readers may be told: nothing that lies behind a withheld source. */
    int[] shownRoots(int source, int[] via, Closeness closeness) {
        return roots(shown, shownRoots, source, via, closeness);
    }

    private static int[] roots(Graph graph, int[][] roots, int source, int[] via, Closeness closeness) {
        if (via.length == 0) {
            if (graph.parents(source).length > 0) return roots[source];
            return closeness == Closeness.AGGREGATION ? new int[0] : new int[] {source};
        }
        int[] all = graph.parents(source).length == 0 ? new int[0] : roots[source];
        for (int parent : via) all = Graph.union(all, roots[parent]);
        return all;
    }

    // A withheld source is shown as one without parents: whose words it has, and that it has any of a source on the
    // site, would
    // be its lineage.
    private Graph shown(Graph whole) {
        int[][] parents = new int[attributions.length][];
        boolean isWhole = true;
        for (int i = 0; i < parents.length; i++) {
            boolean withheld = attributions[i] instanceof Attribution.Withheld;
            isWhole &= !withheld;
            parents[i] = withheld ? new int[0] : whole.parents(i);
        }
        return isWhole ? whole : new Graph(parents);
    }

    /** A view, not a copy: root sets are shared and can be long. */
    List<Attribution> attributions(int[] indexes) {
        if (indexes.length == 1) return List.of(attributions[indexes[0]]);
        return new View(indexes, attributions);
    }

    private static List<Ref> stated(Source s) {
        if (s.translationOf().isEmpty() && s.transcriptOf().isEmpty()) return s.derivedFrom();
        return Stream.of(s.derivedFrom(), s.translationOf(), s.transcriptOf())
                .flatMap(List::stream)
                .toList();
    }

    private Diagnostic fault(Graph.Cycle cycle, Names names) {
        Source child = sources.get(cycle.node());
        Ref blamed = stated(child).stream()
                .filter(ref -> names.source(ref)
                        .filter(s -> index(s) == cycle.parent())
                        .isPresent())
                .findFirst()
                .orElseThrow();
        List<String> path = new ArrayList<>();
        path.add(quoted(cycle.node()));
        for (int node : cycle.path()) path.add(quoted(node));
        String message = cycle.node() == cycle.parent()
                ? quoted(cycle.node()) + " is said to come from itself"
                : quoted(cycle.node()) + " leads back to itself: " + String.join(" from ", path);
        return Diagnostic.of(SiteCode.LINEAGE_CYCLE, blamed.at(), message, "remove the link that is not so");
    }

    private String quoted(int source) {
        return "`" + sources.get(source).id() + "`";
    }

    private static int[] sorted(int[] indexes) {
        return IntStream.of(indexes).sorted().toArray();
    }

    private static final class View extends AbstractList<Attribution> implements RandomAccess {
        private final int[] indexes;
        private final Attribution[] attributions;

        View(int[] indexes, Attribution[] attributions) {
            this.indexes = indexes;
            this.attributions = attributions;
        }

        @Override
        public Attribution get(int i) {
            return attributions[indexes[i]];
        }

        @Override
        public int size() {
            return indexes.length;
        }
    }
}
