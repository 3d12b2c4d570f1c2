package jejak.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jejak.model.Actor;
import jejak.model.ActorKind;
import jejak.model.Closeness;
import jejak.model.Source;
import jejak.render.view.ListingView;
import jejak.render.view.ListingView.Group;
import jejak.render.view.ListingView.Item;
import jejak.render.view.Marks;
import jejak.site.Listing;

/** The lists of actors, by kind, and of sources, by closeness to the facts. */
final class ListingViews {
    private ListingViews() {}

    static ListingView actors(Sheet sheet, Frames frames) {
        Speech speech = sheet.speech();
        Map<ActorKind, List<Item>> groups = new EnumMap<>(ActorKind.class);
        List<Actor> actors = SortKey.sorted(sheet.site().actors(), a -> speech.plain(a.title()));
        for (Actor actor : actors) {
            int events = sheet.site().eventsOf(actor).size();
            groups.computeIfAbsent(actor.actorKind(), k -> new ArrayList<>())
                    .add(new Item(
                            sheet.href(actor),
                            speech.words(actor.title()),
                            "",
                            actor.summary().map(speech::words).orElseGet(() -> sheet.firstSentence(actor)),
                            events == 0 ? "" : speech.count("count.events", events)));
        }
        List<Group> listed = new ArrayList<>();
        groups.forEach((kind, items) -> listed.add(
                new Group(kind.word(), speech.say("actors", kind), speech.count("count.actors", items.size()), items)));
        return view(Listing.ACTORS, speech.count("count.actors", actors.size()), listed, sheet, frames);
    }

    static ListingView sources(Sheet sheet, Frames frames) {
        Speech speech = sheet.speech();
        Map<Closeness, List<Item>> groups = new EnumMap<>(Closeness.class);
        List<Source> sources = SortKey.sorted(sheet.site().sources(), s -> speech.plain(s.title()));
        for (Source source : sources) {
            int uses = sheet.site().usesOf(source).size();
            String date = source.date().map(speech.dates()::full).orElse("");
            String meta = join(speech.say("source", source.sourceKind()), Notebook.by(source, speech), date);
            groups.computeIfAbsent(source.closeness(), k -> new ArrayList<>())
                    .add(new Item(
                            sheet.href(source),
                            SourceViews.title(source, speech),
                            meta,
                            Speech.none(),
                            uses == 0 ? "" : speech.count("count.uses", uses)));
        }
        List<Group> listed = new ArrayList<>();
        groups.forEach((closeness, items) -> listed.add(new Group(
                closeness.word(),
                speech.say("sources", closeness),
                speech.count("count.sources", items.size()),
                items)));
        return view(Listing.SOURCES, speech.count("count.sources", sources.size()), listed, sheet, frames);
    }

    private static ListingView view(Listing listing, String count, List<Group> groups, Sheet sheet, Frames frames) {
        Marks.Prose introduction = Introductions.prose(listing, sheet);
        return new ListingView(
                frames.of(Introductions.about(listing, sheet), sheet),
                introduction,
                count,
                groups,
                sheet.notes().all());
    }

    private static String join(String... parts) {
        StringBuilder out = new StringBuilder();
        for (String part : parts) {
            if (part.isEmpty()) continue;
            if (out.length() > 0) out.append(" \u00b7 ");
            out.append(part);
        }
        return out.toString();
    }
}
