package jejak.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jejak.model.Citation;
import jejak.model.Source;
import jejak.site.Attribution;
import jejak.site.Site;

/**
 * What some cited sources lead back to, as far as a picture has room: looks at no more than {@link #LOOKED} sources, nearest
 * first, and names none that is withheld.
 */
final class Ancestry {
    private static final int LOOKED = 300;
    /** First documents that are shown for a version none of whose documents is shown already. */
    private static final int FIRST_DOCUMENTS = 3;
    /** Sources on the way that are not cited themselves. */
    private static final int ON_THE_WAY = 8;

    private final Site site;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Set<String>> parents = new LinkedHashMap<>();
    private final Map<String, Set<String>> children = new LinkedHashMap<>();
    private final Set<String> cited = new LinkedHashSet<>();
    private final Set<String> shown = new LinkedHashSet<>();

    /** @param versions the citations of each version of an account, nearest the first document first */
    Ancestry(List<List<Citation>> versions, Site site) {
        this.site = site;
        for (List<Citation> version : versions) {
            for (Citation citation : version) cited(citation);
        }
        climb();
        List<String> uncited = new ArrayList<>();
        for (String id : below(firstDocuments(versions))) {
            if (!cited.contains(id) && uncited.size() < ON_THE_WAY) uncited.add(id);
        }
        shown.addAll(uncited);
        shown.addAll(cited);
    }

    /** Those that stand in the picture, uncited ones first. */
    List<Source> shown() {
        return shown.stream().map(sources::get).toList();
    }

    /** What it retells of those that stand in the picture. */
    List<String> parents(String id) {
        return parents.getOrDefault(id, Set.of()).stream()
                .filter(shown::contains)
                .toList();
    }

    private void cited(Citation citation) {
        if (!(site.attribution(citation).orElseGet(Attribution.Withheld::new) instanceof Attribution.Shown known))
            return;
        cited.add(known.source().id().text());
        sources.putIfAbsent(known.source().id().text(), known.source());
        for (Source via : via(citation)) join(via, known.source());
    }

    private List<Source> via(Citation citation) {
        return citation.via().stream().flatMap(ref -> site.source(ref).stream()).toList();
    }

    private void climb() {
        List<Source> next = new ArrayList<>(sources.values());
        for (int i = 0; i < next.size(); i++) {
            Source source = next.get(i);
            for (Attribution parent : site.lineage().parents(source)) {
                if (!(parent instanceof Attribution.Shown known)) continue;
                boolean isNew = !sources.containsKey(known.source().id().text());
                if (isNew && sources.size() >= LOOKED) continue;
                join(known.source(), source);
                if (isNew) next.add(known.source());
            }
        }
    }

    private void join(Source parent, Source child) {
        String from = parent.id().text();
        String to = child.id().text();
        if (from.equals(to)) return;
        sources.putIfAbsent(from, parent);
        parents.computeIfAbsent(to, id -> new LinkedHashSet<>()).add(from);
        children.computeIfAbsent(from, id -> new LinkedHashSet<>()).add(to);
    }

    private Set<String> firstDocuments(List<List<Citation>> versions) {
        Set<String> first = new LinkedHashSet<>();
        for (List<Citation> version : versions) {
            Set<String> own = new LinkedHashSet<>();
            for (Citation citation : version) own.addAll(roots(citation));
            if (own.stream().anyMatch(first::contains)) continue;
            own.stream().filter(sources::containsKey).limit(FIRST_DOCUMENTS).forEach(first::add);
        }
        return first;
    }

    /** For one fact, what it is said to be retold from says more than all that a source ever draws on. */
    private List<String> roots(Citation citation) {
        List<Source> of = new ArrayList<>(via(citation));
        if (of.isEmpty()) site.source(citation.source()).ifPresent(of::add);
        List<String> roots = new ArrayList<>();
        for (Source source : of) {
            for (Attribution root : site.lineage().roots(source)) {
                if (root instanceof Attribution.Shown known)
                    roots.add(known.source().id().text());
            }
        }
        return roots;
    }

    /** These and all that leads back to one of them. */
    private Set<String> below(Set<String> roots) {
        Set<String> reached = new LinkedHashSet<>(roots);
        List<String> next = new ArrayList<>(roots);
        for (int i = 0; i < next.size(); i++) {
            for (String child : children.getOrDefault(next.get(i), Set.of())) {
                if (reached.add(child)) next.add(child);
            }
        }
        return reached;
    }
}
