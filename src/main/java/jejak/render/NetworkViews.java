package jejak.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jejak.model.Actor;
import jejak.model.Event;
import jejak.model.Source;
import jejak.render.picture.Tie;
import jejak.render.picture.TieChart;
import jejak.render.view.Figure;
import jejak.render.view.Marks;
import jejak.render.view.NetworkView;
import jejak.site.Listing;
import jejak.site.Ties;

/**
 * Who shares events and letters with whom. The strongest ties are drawn, the table has every one; each arc leads to its row, where
 * the events and sources are that it rests on.
 */
final class NetworkViews {
    /** Drawn ties, and those between whom they are. */
    static final int TIES = 60;

    static final int ACTORS = 40;
    /** Ties whose rows name sources too; all others name their first event and count the rest. */
    private static final int IN_FULL = 300;

    private static final int EVENTS = 30;
    private static final int SOURCES = 8;
    /** Of events or sources of one tie; what is more stands behind their number. */
    private static final int SHOWN = 2;

    private NetworkViews() {}

    static NetworkView of(Sheet sheet, Frames frames) {
        Speech speech = sheet.speech();
        Marks.Prose introduction = Introductions.prose(Listing.NETWORK, sheet);
        List<Ties.Pair> pairs = Ties.of(sheet.site());
        List<Figure.Row> rows = new ArrayList<>(pairs.size());
        for (Ties.Pair pair : pairs) rows.add(row(pair, rows.size() < IN_FULL, sheet));
        Figure.Table table = new Figure.Table(
                List.of(
                        Figures.head("head.pair", speech),
                        Figures.head("head.events", speech),
                        Figures.head("head.sources", speech)),
                rows);
        return new NetworkView(
                frames.of(Introductions.about(Listing.NETWORK, sheet), sheet),
                introduction,
                speech.count("count.ties", pairs.size()),
                figure(pairs, sheet),
                table,
                sheet.notes().all());
    }

    private static Figure figure(List<Ties.Pair> pairs, Sheet sheet) {
        Speech speech = sheet.speech();
        Map<String, Integer> places = new LinkedHashMap<>();
        List<Tie.Node> nodes = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        for (Ties.Pair pair : pairs) {
            long joining = java.util.stream.Stream.of(pair.a(), pair.b())
                    .filter(a -> !places.containsKey(a.id().text()))
                    .count();
            if (ties.size() == TIES) break;
            if (nodes.size() + joining > ACTORS) continue;
            for (Actor actor : List.of(pair.a(), pair.b())) {
                if (places.putIfAbsent(actor.id().text(), nodes.size()) == null) nodes.add(node(actor, sheet));
            }
            ties.add(new Tie(
                    places.get(pair.a().id().text()),
                    places.get(pair.b().id().text()),
                    pair.weight(),
                    "#" + anchor(pair),
                    label(pair, sheet)));
        }
        if (ties.isEmpty()) return Figure.NONE;
        return new Figure(
                "network",
                speech.say("picture.network.title"),
                speech.say(
                        "picture.network.summary",
                        speech.count("count.actors", nodes.size()),
                        speech.count("count.ties", ties.size())),
                speech.say("picture.network.key")
                        + (ties.size() < pairs.size()
                                ? " " + speech.say("picture.network.rest", speech.number(ties.size()))
                                : ""),
                TieChart.of("network", nodes, ties),
                new Figure.Table(List.of(), List.of()));
    }

    private static Tie.Node node(Actor actor, Sheet sheet) {
        Marks.Words name = sheet.speech().words(actor.title());
        return new Tie.Node(
                name.text(),
                name.lang(),
                sheet.href(actor),
                sheet.site().eventsOf(actor).size());
    }

    private static String label(Ties.Pair pair, Sheet sheet) {
        Speech speech = sheet.speech();
        List<String> shared = new ArrayList<>(2);
        if (!pair.events().isEmpty())
            shared.add(speech.count("count.events", pair.events().size()));
        if (!pair.letters().isEmpty())
            shared.add(speech.count("count.letters", pair.letters().size()));
        return names(pair, sheet) + ": " + speech.list(shared);
    }

    private static String names(Ties.Pair pair, Sheet sheet) {
        Speech speech = sheet.speech();
        return speech.list(
                List.of(speech.plain(pair.a().title()), speech.plain(pair.b().title())));
    }

    private static String anchor(Ties.Pair pair) {
        return "tie-" + pair.a().id() + "--" + pair.b().id();
    }

    private static Figure.Row row(Ties.Pair pair, boolean isInFull, Sheet sheet) {
        Speech speech = sheet.speech();
        List<Marks.Chip> events = new ArrayList<>();
        int most = isInFull ? EVENTS : 1;
        for (Event event : pair.events().subList(0, Math.min(most, pair.events().size()))) {
            events.add(sheet.chip(event, speech.dates().full(event.date().value())));
        }
        more(events, pair.events().size(), speech);
        int room = isInFull ? SOURCES : 0;
        List<Source> found = pair.sources(sheet.site(), isInFull ? Integer.MAX_VALUE : room);
        List<Marks.Chip> sources = new ArrayList<>();
        for (Source source : found.subList(0, Math.min(room, found.size()))) sources.add(sheet.chip(source, ""));
        more(sources, found.size(), speech);
        return new Figure.Row(
                anchor(pair),
                "",
                List.of(
                        Figures.cells(List.of(sheet.chip(pair.a(), ""), sheet.chip(pair.b(), ""))),
                        Figures.folded(
                                events,
                                SHOWN,
                                speech.count("count.events", pair.events().size())),
                        Figures.folded(sources, SHOWN, speech.count("count.sources", found.size()))));
    }

    private static void more(List<Marks.Chip> shown, int all, Speech speech) {
        if (all > shown.size()) {
            String more = speech.say("picture.way.more", speech.number(all - shown.size()));
            shown.add(new Marks.Chip(more, "", ""));
        }
    }
}
