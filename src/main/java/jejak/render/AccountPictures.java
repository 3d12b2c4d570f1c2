package jejak.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jejak.model.Account;
import jejak.model.Citation;
import jejak.model.Source;
import jejak.render.picture.HopChart;
import jejak.render.picture.Layers;
import jejak.render.picture.Step;
import jejak.render.view.Figure;
import jejak.render.view.Marks;

/**
 * The way along which an account changed: from the first documents to each version's sources, those of one version at one
 * distance together, with the step marked at which a version says its words changed.
 */
final class AccountPictures {
    /** A way of more steps is told by the table of versions alone. */
    private static final int STEPS = 40;

    private AccountPictures() {}

    /**
     * @param version from 0; -1 on the way and not cited
     * @param from the stations whose texts these retell
     */
    private record Station(int version, int depth, List<Source> sources, Set<Integer> from) {}

    static Figure of(String anchor, Account account, Sheet sheet) {
        List<Station> stations = stations(account, sheet);
        List<Step.Line> lines = lines(stations);
        if (!isDrawn(stations, lines)) return Figure.NONE;
        Speech speech = sheet.speech();
        String id = "way-" + anchor;
        List<Step> steps = stations.stream().map(s -> step(s, account, sheet)).toList();
        return new Figure(
                id,
                speech.say("picture.way.title"),
                speech.say(
                        "picture.way.summary",
                        speech.plain(account.question()),
                        speech.count("count.versions", account.versions().size())),
                "",
                HopChart.of(id, steps, lines, speech.say("picture.way.also")),
                table(stations, account, sheet));
    }

    /** Whether there is a way to draw. */
    static boolean isDrawn(Account account, Sheet sheet) {
        List<Station> stations = stations(account, sheet);
        return isDrawn(stations, lines(stations));
    }

    private static boolean isDrawn(List<Station> stations, List<Step.Line> lines) {
        return stations.size() >= 2 && stations.size() <= STEPS && !lines.isEmpty();
    }

    private static List<Station> stations(Account account, Sheet sheet) {
        List<List<Citation>> versions =
                account.versions().stream().map(Account.Version::sources).toList();
        Ancestry ancestry = new Ancestry(versions, sheet.site());
        Map<String, Integer> versionOf = new LinkedHashMap<>();
        for (int v = 0; v < account.versions().size(); v++) {
            for (Citation citation : account.versions().get(v).sources()) {
                int version = v;
                sheet.site().source(citation.source()).ifPresent(s -> versionOf.putIfAbsent(s.id().text(), version));
            }
        }
        List<Source> all = ancestry.shown();
        Map<String, Integer> places = new LinkedHashMap<>();
        for (Source source : all) places.put(source.id().text(), places.size());
        List<Step.Line> lines = new ArrayList<>();
        for (Source source : all) {
            for (String parent : ancestry.parents(source.id().text())) {
                lines.add(
                        new Step.Line(places.get(parent), places.get(source.id().text())));
            }
        }
        Layers layers = new Layers(all.size(), lines);
        Map<List<Object>, Station> stations = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            int version = versionOf.getOrDefault(all.get(i).id().text(), -1);
            int depth = layers.depth(i);
            // what nobody cites stands together where it leads to and from the same
            List<Object> key = version < 0
                    ? List.of(Set.copyOf(layers.parents(i)), Set.copyOf(layers.children(i)))
                    : List.of(version, depth);
            stations.computeIfAbsent(key, k -> new Station(version, depth, new ArrayList<>(), new LinkedHashSet<>()))
                    .sources()
                    .add(all.get(i));
        }
        List<Station> list = new ArrayList<>(stations.values());
        Map<String, Integer> standsAt = new LinkedHashMap<>();
        for (int i = 0; i < list.size(); i++) {
            for (Source source : list.get(i).sources()) standsAt.put(source.id().text(), i);
        }
        for (Station station : list) {
            for (Source source : station.sources()) {
                for (String parent : ancestry.parents(source.id().text()))
                    station.from().add(standsAt.get(parent));
            }
        }
        return list;
    }

    private static List<Step.Line> lines(List<Station> stations) {
        List<Step.Line> lines = new ArrayList<>();
        for (int to = 0; to < stations.size(); to++) {
            for (int from : stations.get(to).from()) lines.add(new Step.Line(from, to));
        }
        return lines;
    }

    private static Step step(Station station, Account account, Sheet sheet) {
        Speech speech = sheet.speech();
        List<Step.Name> all = station.sources().stream()
                .map(source -> SourcePictures.name(source, sheet))
                .toList();
        List<Step.Name> names = SourcePictures.shortened(all, speech);
        if (station.version() < 0) {
            return new Step(SourcePictures.kinds(station.sources(), speech), "", "", "", "is-uncited", names);
        }
        Account.Version version = account.versions().get(station.version());
        Marks.Words says = speech.words(version.says());
        return new Step(
                SourcePictures.kinds(station.sources(), speech),
                says.text(),
                says.lang(),
                version.change().map(c -> speech.say("change", c)).orElse(""),
                version.change().isPresent() ? "is-hop" : "is-cited",
                names);
    }

    private static Figure.Table table(List<Station> stations, Account account, Sheet sheet) {
        Speech speech = sheet.speech();
        Layers layers = new Layers(stations.size(), lines(stations));
        List<Integer> order = new ArrayList<>();
        for (int depth = 0; order.size() < stations.size(); depth++) {
            for (int i = 0; i < stations.size(); i++) if (layers.depth(i) == depth) order.add(i);
        }
        List<Figure.Row> rows = new ArrayList<>();
        for (int i : order) {
            Station station = stations.get(i);
            Account.Version version =
                    station.version() < 0 ? null : account.versions().get(station.version());
            List<Marks.Chip> from = new ArrayList<>();
            for (int parent : station.from()) {
                stations.get(parent).sources().forEach(s -> from.add(SourcePictures.chip(s, sheet)));
            }
            Marks.Words says = version == null
                    ? new Marks.Words(speech.say("picture.way.uncited"), "", "")
                    : speech.words(version.says());
            String change = version == null
                    ? ""
                    : version.change().map(c -> speech.say("change", c)).orElse("");
            rows.add(new Figure.Row(
                    "",
                    change.isEmpty() ? "" : "is-hop",
                    List.of(
                            Figures.cell(speech.number(layers.depth(i))),
                            Figures.cells(station.sources().stream()
                                    .map(s -> SourcePictures.chip(s, sheet))
                                    .toList()),
                            Figures.cell(says),
                            Figures.cells(from),
                            Figures.cell(change))));
        }
        return new Figure.Table(
                List.of(
                        Figures.head("head.step", speech),
                        Figures.head("head.source", speech),
                        Figures.head("head.says", speech),
                        Figures.head("head.retells", speech),
                        Figures.head("head.change", speech)),
                rows);
    }
}
