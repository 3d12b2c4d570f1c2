package jejak.render;

import java.util.Optional;
import jejak.model.Page;
import jejak.model.Ref;
import jejak.render.view.Marks;
import jejak.site.Listing;
import jejak.site.Site;

/** What stands at the head of a listing: the page of prose with its id where the site has one, else our own words. */
final class Introductions {
    private Introductions() {}

    static Optional<Page> page(Listing listing, Site site) {
        return site.page(new Ref(listing.id(), site.settings().at()));
    }

    static String title(Listing listing, Sheet sheet) {
        return page(listing, sheet.site())
                .map(p -> sheet.speech().plain(p.title()))
                .orElseGet(() -> sheet.speech().say("title." + listing.word()));
    }

    static String description(Listing listing, Sheet sheet) {
        return page(listing, sheet.site())
                .map(p -> p.summary()
                        .map(sheet.speech()::plain)
                        .orElse(p.body().in(sheet.speech().lang()).firstSentence()))
                .filter(s -> !s.isEmpty())
                .orElseGet(() -> sheet.speech().say("description." + listing.word()));
    }

    static Marks.Prose prose(Listing listing, Sheet sheet) {
        return page(listing, sheet.site())
                .map(p -> ProseViews.of(p, sheet.binding().isPresent() ? sheet.within(p, 1) : sheet))
                .orElseGet(ProseViews::none);
    }

    static Frames.About about(Listing listing, Sheet sheet) {
        return Frames.About.of(listing.id(), title(listing, sheet), description(listing, sheet));
    }
}
