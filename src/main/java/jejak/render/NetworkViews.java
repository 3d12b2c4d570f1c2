package jejak.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import jejak.model.Actor;
import jejak.model.Event;
import jejak.model.Id;
import jejak.model.Source;
import jejak.render.picture.Tie;
import jejak.render.picture.TieChart;
import jejak.render.view.Figure;
import jejak.render.view.Marks;
import jejak.render.view.NetworkView;
import jejak.site.Listing;
import jejak.site.Ties;

/**
 * Who shares events and letters with whom. The strongest ties are drawn; each arc leads to its row in the table, where the events and
 * sources are that it rests on. The table has every tie up to {@link #LISTED}, and every one that is drawn: there may be as many as
 * pairs of actors, and a page of megabytes is read by nobody. All are in the data.
 */
final class NetworkViews {
    /** Drawn ties, and those between whom they are. */
    static final int TIES = 60;

    static final int ACTORS = 40;
    /** Ties with a row, besides those that are drawn. */
    static final int LISTED = 500;
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
        List<Ties.Pair> pairs = sheet.site().ties();
        Drawn drawn = Drawn.of(pairs);
        List<Figure.Row> rows = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            if (i < LISTED || drawn.ties.containsKey(i)) rows.add(row(pairs.get(i), i < IN_FULL, sheet));
        }
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
                figure(drawn, pairs.size(), sheet),
                table,
                rows.size() < pairs.size() ? speech.say("ties.rest", speech.number(pairs.size() - rows.size())) : "",
                sheet.toRoot() + "data/network.graphml",
                sheet.notes().all());
    }

    /** @param actors between whom the ties are, by id; @param ties by their rank */
    private record Drawn(Map<Id, Actor> actors, SortedMap<Integer, Ties.Pair> ties) {
        static Drawn of(List<Ties.Pair> pairs) {
            Drawn drawn = new Drawn(new LinkedHashMap<>(), new TreeMap<>());
            for (int rank = 0; rank < pairs.size() && drawn.ties.size() < TIES; rank++) {
                Ties.Pair pair = pairs.get(rank);
                List<Actor> joining = Stream.of(pair.a(), pair.b())
                        .filter(actor -> !drawn.actors.containsKey(actor.id()))
                        .toList();
                if (drawn.actors.size() + joining.size() > ACTORS) continue;
                joining.forEach(actor -> drawn.actors.put(actor.id(), actor));
                drawn.ties.put(rank, pair);
            }
            return drawn;
        }
    }

    private static Figure figure(Drawn drawn, int all, Sheet sheet) {
        Speech speech = sheet.speech();
        List<Id> places = List.copyOf(drawn.actors.keySet());
        List<Tie.Node> nodes =
                drawn.actors.values().stream().map(actor -> node(actor, sheet)).toList();
        List<Tie> ties = drawn.ties.values().stream()
                .map(pair -> new Tie(
                        places.indexOf(pair.a().id()),
                        places.indexOf(pair.b().id()),
                        pair.weight(),
                        "#" + anchor(pair),
                        label(pair, sheet)))
                .toList();
        if (ties.isEmpty()) return Figure.NONE;
        return new Figure(
                "network",
                speech.say("picture.network.title"),
                speech.say(
                        "picture.network.summary",
                        speech.count("count.actors", nodes.size()),
                        speech.count("count.ties", ties.size())),
                speech.say("picture.network.key")
                        + (ties.size() < all
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
