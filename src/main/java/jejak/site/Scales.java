package jejak.site;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jejak.model.Actor;
import jejak.model.Citation;
import jejak.model.Closeness;
import jejak.model.Ref;
import jejak.model.Source;

/** Weighs citations by the lineage of what they cite. Thread-safe: events are weighed in parallel. */
final class Scales {
    private final Names names;
    private final Lineage lineage;
    private final Redaction redaction;
    private final SourceFacts[] facts;
    private final int[] speakers;

    /** @param names those that citations are resolved by */
    Scales(Names names, Lineage lineage, Redaction redaction) {
        this.names = names;
        this.lineage = lineage;
        this.redaction = redaction;
        this.facts = facts(names, lineage);
        this.speakers = speakers(facts);
    }

    Lineage lineage() {
        return lineage;
    }

    Optional<Actor> actor(Ref ref) {
        return names.actor(ref);
    }

    /** The sources cited, by their place in the lineage; without the unknown. */
    List<Integer> indexes(List<Citation> citations) {
        return citations.stream()
                .flatMap(citation -> names.source(citation.source()).stream())
                .map(lineage::index)
                .toList();
    }

    /** Citations of unknown sources are reported where they stand, and weigh nothing. */
    Weighing weigh(List<Citation> supporting, List<Citation> against) {
        return weigh(supporting, against, false);
    }

    /** @param asIfRead to see what a source would carry once somebody has read it */
    Weighing weigh(List<Citation> supporting, List<Citation> against, boolean asIfRead) {
        List<Load> pro = loads(supporting, asIfRead);
        List<Integer> able = new ArrayList<>(pro.size());
        List<Witnesses.Testimony> testimonies = new ArrayList<>(pro.size());
        List<Integer> finding = new ArrayList<>(0);
        List<Integer> documenting = new ArrayList<>(0);
        List<Integer> reporting = new ArrayList<>(0);
        for (int i = 0; i < pro.size(); i++) {
            Load load = pro.get(i);
            if (load.decides()) finding.add(i);
            if (load.documents()) documenting.add(i);
            if (load.reports()) reporting.add(i);
            if (load.without().isPresent()) continue;
            able.add(i);
            testimonies.add(load.testimony());
        }
        Witnesses.Count count = Witnesses.count(testimonies);
        List<Integer> confirming = new ArrayList<>(0);
        count.confirming().ifPresent(two -> two.forEach(i -> confirming.add(able.get(i))));
        BitSet chosen = new BitSet();
        for (int i : count.chosen()) chosen.set(able.get(i));
        List<Weighed> weighed = new ArrayList<>(pro.size());
        for (int i = 0; i < pro.size(); i++) weighed.add(weighed(pro.get(i), standing(i, pro, chosen)));
        List<Integer> disputing = new ArrayList<>(0);
        return new Weighing(
                weighed,
                oppose(loads(against, asIfRead), pro, disputing),
                chosen.cardinality(),
                count.atLeast(),
                finding,
                documenting,
                confirming,
                reporting,
                disputing);
    }

    private List<Weighed> oppose(List<Load> contra, List<Load> pro, List<Integer> disputing) {
        if (contra.isEmpty()) return List.of();
        BitSet cited = new BitSet();
        for (Load load : pro) cited.set(load.source());
        List<Weighed> opposed = new ArrayList<>(contra.size());
        for (Load load : contra) {
            Standing standing = opposing(load, pro, cited);
            if (standing instanceof Standing.Counts) disputing.add(opposed.size());
            opposed.add(weighed(load, standing));
        }
        return opposed;
    }

    private List<Load> loads(List<Citation> citations, boolean asIfRead) {
        List<Load> loads = new ArrayList<>(citations.size());
        for (Citation citation : citations) {
            Optional<Source> source = names.source(citation.source());
            if (source.isPresent()) loads.add(load(citation, source.get(), asIfRead));
        }
        return loads;
    }

    private Load load(Citation citation, Source source, boolean asIfRead) {
        int index = lineage.index(source);
        SourceFacts own = facts[index];
        int[] via = lineage.resolve(citation.via(), names);
        Closeness closeness = own.closeness(citation.closeness());
        return new Load(
                citation,
                index,
                own,
                speakers[index],
                via,
                own.isWithheld() ? Closeness.ANONYMOUS : closeness,
                lineage.roots(index, via, closeness),
                own.isUnread() && !asIfRead);
    }

    private Weighed weighed(Load load, Standing standing) {
        boolean withheld = load.facts().isWithheld();
        return new Weighed(
                redaction.citation(load.citation()),
                lineage.attribution(load.source()),
                load.closeness(),
                withheld ? Optional.empty() : load.facts().speaker(),
                withheld ? List.of() : lineage.attributions(shownRoots(load)),
                standing);
    }

    private Standing standing(int i, List<Load> pro, BitSet chosen) {
        Load load = pro.get(i);
        if (chosen.get(i)) return new Standing.Counts();
        Optional<Standing.Reason> without = load.without();
        if (without.isPresent()) return new Standing.Without(without.get());
        for (int other = chosen.nextSetBit(0); other >= 0; other = chosen.nextSetBit(other + 1)) {
            Optional<Standing> same = sameAs(load, pro.get(other), other);
            if (same.isPresent()) return same.get();
        }
        throw new IllegalStateException("a testimony independent of all that were chosen was not chosen");
    }

    private Optional<Standing> sameAs(Load load, Load other, int index) {
        if (load.testimony().isIndependentOf(other.testimony())) return Optional.empty();
        if (load.facts().isWithheld() || other.facts().isWithheld()) {
            return Optional.of(new Standing.Without(Standing.Reason.NOT_APART));
        }
        Standing.Through through;
        if (load.source() == other.source()) {
            through = new Standing.Through.OneSource();
        } else if (!Graph.isDisjoint(load.roots(), other.roots())) {
            int[] shared = Graph.shared(shownRoots(load), shownRoots(other));
            // what they share lies behind a withheld source, whose lineage is nobody's business
            if (shared.length == 0) return Optional.of(new Standing.Without(Standing.Reason.NOT_APART));
            through = new Standing.Through.SharedRoots(lineage.attributions(shared));
        } else {
            through = new Standing.Through.OneSpeaker(load.facts().speaker().orElseThrow());
        }
        return Optional.of(new Standing.SameAs(index, through));
    }

    private int[] shownRoots(Load load) {
        return lineage.shownRoots(load.source(), load.via(), load.closeness());
    }

    // Contract section 5: a citation against disputes where it does not descend from a source for.
    private Standing opposing(Load load, List<Load> pro, BitSet cited) {
        Optional<Standing.Reason> flaw = load.flaw();
        if (flaw.isPresent()) return new Standing.Without(flaw.get());
        int[] starts = new int[load.via().length + 1];
        starts[0] = load.source();
        System.arraycopy(load.via(), 0, starts, 1, load.via().length);
        int shown = lineage.shownGraph().firstAncestor(starts, cited);
        int ancestor = shown < 0 ? lineage.graph().firstAncestor(starts, cited) : shown;
        if (ancestor < 0) return new Standing.Counts();
        for (int i = 0; i < pro.size(); i++) {
            if (pro.get(i).source() != ancestor) continue;
            boolean secret = shown < 0 || load.facts().isWithheld() || facts[ancestor].isWithheld();
            return secret ? new Standing.Without(Standing.Reason.NOT_APART) : new Standing.Retells(i);
        }
        throw new IllegalStateException("an ancestor that is no target");
    }

    // Parents first, so that a transcript of a transcript counts as the original too.
    private static SourceFacts[] facts(Names names, Lineage lineage) {
        SourceFacts[] facts = new SourceFacts[lineage.graph().size()];
        for (int index : lineage.graph().order()) {
            Source source = lineage.source(index);
            SourceFacts own = SourceFacts.of(source, names);
            boolean isFirst = true;
            for (SourceFacts original : known(source.transcriptOf(), names, lineage, facts)) {
                own = own.isRetelling() ? own.copying(original) : own.transcribing(original, isFirst);
                isFirst = false;
            }
            for (SourceFacts original : known(source.translationOf(), names, lineage, facts)) {
                own = own.copying(original);
            }
            facts[index] = own;
        }
        return facts;
    }

    // in a cycle, which is an error anyway, one parent has no facts yet
    private static List<SourceFacts> known(List<Ref> refs, Names names, Lineage lineage, SourceFacts[] facts) {
        if (refs.isEmpty()) return List.of();
        return IntStream.of(lineage.resolve(refs, names))
                .filter(parent -> facts[parent] != null)
                .mapToObj(parent -> facts[parent])
                .toList();
    }

    private static int[] speakers(SourceFacts[] facts) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] speakers = new int[facts.length];
        for (int i = 0; i < facts.length; i++) {
            Optional<Actor> speaker = facts[i].speaker();
            speakers[i] = speaker.isEmpty()
                    ? -1
                    : numbers.computeIfAbsent(speaker.get().id().text(), id -> numbers.size());
        }
        return speakers;
    }
}
