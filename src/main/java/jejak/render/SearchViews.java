package jejak.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jejak.model.Status;
import jejak.render.view.Frame.NavItem;
import jejak.render.view.Marks;
import jejak.render.view.SearchView;
import jejak.render.view.SearchView.KindLabel;
import jejak.site.Listing;

/** The search page: a box for a script to fill, and the listings for readers without. */
final class SearchViews {
    private static final List<String> KINDS = List.of("event", "claim", "actor", "source", "page");
    private static final List<Listing> LISTINGS = List.of(
            Listing.TIMELINE,
            Listing.ACTORS,
            Listing.FUNDING,
            Listing.ACCOUNTS,
            Listing.CLAIMS,
            Listing.SOURCES,
            Listing.CORRECTIONS);

    private SearchViews() {}

    static SearchView of(Sheet sheet, Frames frames) {
        Speech speech = sheet.speech();
        Marks.Prose introduction = Introductions.prose(Listing.SEARCH, sheet);
        List<NavItem> listings = new ArrayList<>();
        for (Listing listing : LISTINGS) {
            listings.add(new NavItem(Introductions.title(listing, sheet), sheet.href(listing), false));
        }
        return new SearchView(
                frames.of(Introductions.about(Listing.SEARCH, sheet), sheet),
                introduction,
                sheet.href("search/"),
                Arrays.stream(Status.values())
                        .map(s -> new Marks.Status(s.word(), speech.say("status", s), ""))
                        .toList(),
                KINDS.stream()
                        .map(k -> new KindLabel(k, speech.say("search." + k)))
                        .toList(),
                listings,
                sheet.notes().all());
    }
}
