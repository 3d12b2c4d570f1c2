package jejak.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.model.Actor;
import jejak.model.Document;
import jejak.model.Localized;
import jejak.model.Page;
import jejak.model.Source;
import jejak.render.view.CoverageView;
import jejak.render.view.CoverageView.Item;
import jejak.render.view.CoverageView.Part;
import jejak.render.view.CoverageView.Place;
import jejak.render.view.Marks;
import jejak.site.Anchors;
import jejak.site.CoveredPart;
import jejak.site.Listing;
import jejak.site.Site;
import jejak.site.Spot;
import jejak.site.Use;

/** The table of a source's parts and the places that cite each of them. */
final class CoverageViews {
    private CoverageViews() {}

    static CoverageView none() {
        return new CoverageView(false, Sheet.noChip(), "", "", List.of());
    }

    static CoverageView of(Page page, Sheet sheet) {
        Site site = sheet.site();
        Speech speech = sheet.speech();
        Optional<Source> source = page.coverage().flatMap(c -> site.source(c.source()));
        if (source.isEmpty()) return none();
        List<CoveredPart> covered = site.coverage(page);
        List<Part> parts = new ArrayList<>(covered.size());
        int uses = 0;
        for (CoveredPart part : covered) {
            uses += part.uses().size();
            parts.add(new Part(speech.locator(Localized.of(part.name())), places(part.uses(), sheet)));
        }
        return new CoverageView(
                true,
                sheet.chip(source.get(), ""),
                Notebook.titleLanguage(source.get(), speech),
                speech.say(
                        "coverage.lead", speech.count("count.parts", parts.size()), speech.count("count.places", uses)),
                parts);
    }

    /** Those on one page under its title, in the order in which the pages come. */
    private static List<Place> places(List<Use> uses, Sheet sheet) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (Use use : uses) {
            Place place = places.computeIfAbsent(href(use, sheet), href -> place(use, href, sheet));
            place.items().add(item(use, sheet));
        }
        return List.copyOf(places.values());
    }

    private static String href(Use use, Sheet sheet) {
        return use.document().map(sheet::href).orElseGet(() -> sheet.href(Listing.FUNDING));
    }

    private static String href(Use use, String anchor, Sheet sheet) {
        return use.document().map(d -> sheet.href(d, anchor)).orElse("");
    }

    private static Place place(Use use, String href, Sheet sheet) {
        Optional<Document> document = use.document();
        Marks.Words title = document.map(d -> title(d, sheet.speech()))
                .orElseGet(() -> Entries.ofListing(Listing.FUNDING, sheet).title());
        return new Place(title, href, new ArrayList<>());
    }

    // a name is of no language
    private static Marks.Words title(Document document, Speech speech) {
        return document instanceof Actor actor && !EditorialViews.isWithdrawn(actor)
                ? new Marks.Words(speech.plain(actor.title()), "", "")
                : EditorialViews.title(document, speech);
    }

    private static Item item(Use use, Sheet sheet) {
        Speech speech = sheet.speech();
        Spot spot = use.spot();
        String what = speech.say("use." + SourceViews.what(spot));
        if (spot instanceof Spot.InClaim in) {
            return new Item(
                    what,
                    speech.words(in.claim().text()),
                    href(use, Anchors.claim(in.claim().id()), sheet));
        }
        if (spot instanceof Spot.InAccount in) {
            return new Item(
                    what, speech.words(in.account().question()), href(use, Anchors.account(in.number()), sheet));
        }
        if (spot instanceof Spot.InFunding in) {
            Marks.Words amount = new Marks.Words(speech.amount(in.funding().amount()), "", "");
            return new Item(what, amount, href(use, Anchors.money(in.funding(), in.number()), sheet));
        }
        return new Item(what, Speech.none(), "");
    }
}
