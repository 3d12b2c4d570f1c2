package jejak.render.view;

import java.util.List;

/** The lists of actors and of sources, in groups. */
public record ListingView(
        Frame frame, Marks.Prose introduction, String count, List<Group> groups, List<Marks.Note> notes) {

    public record Group(String id, String label, String count, List<Item> items) {}

    /**
     * @param meta a second line: kind, publisher and date
     * @param count "12 events"
     */
    public record Item(String href, Marks.Words title, String meta, Marks.Words summary, String count) {}
}
