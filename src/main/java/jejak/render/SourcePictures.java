package jejak.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jejak.model.Source;
import jejak.render.picture.HopChart;
import jejak.render.picture.Step;
import jejak.render.view.Figure;
import jejak.render.view.Marks;
import jejak.site.Attribution;

/**
 * Where a text comes from and where it went: what it retells on one side, what retells it on the other, up to {@link #EACH}
 * texts a side, nearest first. The lists beside it go further.
 */
final class SourcePictures {
    private static final int EACH = 24;
    /** Texts named at a station. */
    private static final int NAMES = 5;

    private SourcePictures() {}

    /** Nothing where it neither retells nor is retold. */
    static Figure lineage(Source source, Sheet sheet) {
        Map<String, Attribution> near = new LinkedHashMap<>();
        List<String[]> ways = new ArrayList<>();
        near.put(key(source), new Attribution.Shown(source));
        walk(source, true, near, ways, sheet);
        walk(source, false, near, ways, sheet);
        if (ways.isEmpty()) return Figure.NONE;
        Map<String, Integer> places = new LinkedHashMap<>();
        List<List<Attribution>> stations = stations(key(source), near, ways, places);
        Set<Step.Line> lines = new LinkedHashSet<>();
        for (String[] way : ways) lines.add(new Step.Line(places.get(way[0]), places.get(way[1])));
        List<Step> steps = new ArrayList<>();
        for (List<Attribution> station : stations) {
            steps.add(step(station, steps.size() == places.get(key(source)), sheet));
        }
        Speech speech = sheet.speech();
        return new Figure(
                "lineage",
                speech.say("picture.lineage.title"),
                speech.say("picture.lineage.summary", speech.plain(source.title())),
                "",
                HopChart.of("lineage", steps, List.copyOf(lines), speech.say("picture.way.also")),
                new Figure.Table(List.of(), List.of()));
    }

    /** Texts that have the same before and behind them stand together; the page's own stands alone. */
    private static List<List<Attribution>> stations(
            String self, Map<String, Attribution> near, List<String[]> ways, Map<String, Integer> places) {
        Map<String, Set<String>> before = new LinkedHashMap<>();
        Map<String, Set<String>> behind = new LinkedHashMap<>();
        for (String[] way : ways) {
            behind.computeIfAbsent(way[0], id -> new TreeSet<>()).add(way[1]);
            before.computeIfAbsent(way[1], id -> new TreeSet<>()).add(way[0]);
        }
        Map<List<Object>, Integer> known = new LinkedHashMap<>();
        List<List<Attribution>> stations = new ArrayList<>();
        near.forEach((id, text) -> {
            List<Object> key = id.equals(self)
                    ? List.of(id)
                    : List.of(before.getOrDefault(id, Set.of()), behind.getOrDefault(id, Set.of()));
            int place = known.computeIfAbsent(key, k -> {
                stations.add(new ArrayList<>());
                return stations.size() - 1;
            });
            stations.get(place).add(text);
            places.put(id, place);
        });
        return stations;
    }

    private static void walk(
            Source from, boolean isUp, Map<String, Attribution> near, List<String[]> ways, Sheet sheet) {
        List<Source> next = new ArrayList<>(List.of(from));
        int found = 0;
        for (int i = 0; i < next.size(); i++) {
            Source source = next.get(i);
            List<Attribution> kin = isUp
                    ? sheet.site().lineage().parents(source)
                    : sheet.site().lineage().children(source);
            for (Attribution one : kin) {
                // withheld ones of one text are one: nobody is told how many there are
                String id = one instanceof Attribution.Shown shown ? key(shown.source()) : "?" + key(source);
                if (!near.containsKey(id)) {
                    if (found == EACH) continue;
                    found++;
                    near.put(id, one);
                    if (one instanceof Attribution.Shown shown) next.add(shown.source());
                }
                ways.add(isUp ? new String[] {id, key(source)} : new String[] {key(source), id});
            }
            if (found == EACH) return;
        }
    }

    private static String key(Source source) {
        return source.id().text();
    }

    private static Step step(List<Attribution> station, boolean isSelf, Sheet sheet) {
        Speech speech = sheet.speech();
        List<Source> shown = new ArrayList<>();
        List<Step.Name> names = new ArrayList<>();
        for (Attribution text : station) {
            if (text instanceof Attribution.Shown known) {
                shown.add(known.source());
                names.add(name(known.source(), sheet));
            } else names.add(new Step.Name(speech.say("source.withheld"), "", ""));
        }
        String kind = kinds(shown, speech);
        if (isSelf) return new Step(kind, names.get(0).text(), names.get(0).lang(), "", "is-self", List.of());
        return new Step(kind, "", "", "", shown.isEmpty() ? "is-withheld" : "", shortened(names, speech));
    }

    /** The first few names, and how many more there are. */
    static List<Step.Name> shortened(List<Step.Name> names, Speech speech) {
        if (names.size() <= NAMES + 1) return names;
        List<Step.Name> some = new ArrayList<>(names.subList(0, NAMES));
        some.add(new Step.Name(speech.say("picture.way.more", speech.number(names.size() - NAMES)), "", ""));
        return some;
    }

    static Step.Name name(Source source, Sheet sheet) {
        Speech speech = sheet.speech();
        Marks.Words title = SourceViews.title(source, speech);
        return new Step.Name(title.text(), title.lang(), sheet.href(source));
    }

    static Marks.Chip chip(Source source, Sheet sheet) {
        return sheet.chip(
                source, source.date().map(sheet.speech().dates()::full).orElse(""));
    }

    /** "Article, Indonesian": each kind once, the language where it is not the page's. */
    static String kinds(List<Source> sources, Speech speech) {
        Set<String> kinds = new LinkedHashSet<>();
        for (Source source : sources) {
            String kind = speech.say("source", source.sourceKind());
            kinds.add(source.language()
                    .filter(l -> !l.equals(speech.lang()))
                    .map(l -> speech.say("list.comma", kind, speech.languageName(l)))
                    .orElse(kind));
        }
        return String.join(" \u00b7 ", kinds);
    }
}
