package jejak.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jejak.model.Claim;
import jejak.model.Event;
import jejak.model.Importance;
import jejak.model.Page;
import jejak.model.Settings;
import jejak.model.Status;
import jejak.render.view.HomeView;
import jejak.render.view.HomeView.Finding;
import jejak.render.view.Marks;
import jejak.site.Anchors;
import jejak.site.Listing;
import jejak.site.Routes;
import jejak.site.Site;

/** The front page: findings with their status, the chronology, the key events. */
final class HomeViews {
    private HomeViews() {}

    static HomeView of(Sheet sheet, Frames frames) {
        Site site = sheet.site();
        Speech speech = sheet.speech();
        Settings settings = site.settings();
        List<Event> key = site.events().stream()
                .filter(e -> e.importance() == Importance.KEY)
                .filter(e -> !EditorialViews.isWithdrawn(e))
                .toList();
        Marks.Prose introduction = Introductions.prose(Listing.HOME, sheet);
        String tagline = settings.tagline().map(speech::plain).orElse("");
        Frames.About about = new Frames.About(
                Listing.HOME.id(),
                speech.plain(settings.title()),
                tagline.isEmpty() ? speech.say("description.home") : tagline,
                "website",
                JsonLd.site(sheet),
                false,
                false,
                false);
        Optional<Page> methods =
                settings.newsroom().flatMap(Settings.Newsroom::methodsPolicy).flatMap(site::page);
        return new HomeView(
                frames.of(about, sheet),
                introduction,
                settings.findings().stream().map(f -> finding(f, sheet)).toList(),
                facts(site, speech),
                legend(site, sheet),
                Strips.of(site.events(), sheet),
                Entries.byYear(key.isEmpty() && !Routes.isSplit(site) ? site.events() : key, false, sheet),
                sheet.href(Listing.TIMELINE),
                methods.map(sheet::href).orElse(""));
    }

    static Finding finding(Settings.Finding finding, Sheet sheet) {
        Site site = sheet.site();
        Speech speech = sheet.speech();
        Optional<Event> event = finding.event().flatMap(site::event);
        Optional<Claim> claim = event.flatMap(e -> finding.claim()
                .flatMap(ref -> e.claims().stream()
                        .filter(c -> c.id().text().equals(ref.target()))
                        .findFirst()));
        Marks.Status status = event.map(e -> EvidenceViews.mark(
                        claim.map(c -> site.evidence(e, c)).orElseGet(() -> site.evidence(e)), sheet))
                .orElseGet(() -> new Marks.Status("", "", ""));
        String href = event.map(e ->
                        claim.map(c -> sheet.href(e, Anchors.claim(c.id()))).orElseGet(() -> sheet.href(e)))
                .orElse("");
        return new Finding(
                speech.words(finding.text()),
                status,
                href,
                event.map(e -> speech.words(e.title())).orElseGet(Speech::none),
                event.map(e -> speech.dates().full(e.date().value())).orElse(""));
    }

    static List<String> facts(Site site, Speech speech) {
        List<String> facts = new ArrayList<>();
        facts.add(speech.count("count.events", site.events().size()));
        facts.add(speech.count("count.actors", site.actors().size()));
        facts.add(speech.count("count.sources", site.sources().size()));
        return facts;
    }

    /** The marks that occur on this site, in the order of the contract's table. */
    static List<Marks.Status> legend(Site site, Sheet sheet) {
        java.util.EnumSet<Status> used = java.util.EnumSet.noneOf(Status.class);
        for (Event event : site.events()) {
            used.add(site.evidence(event).status());
            for (Claim claim : event.claims())
                used.add(site.evidence(event, claim).status());
        }
        return used.stream()
                .map(s -> new Marks.Status(
                        s.word(),
                        sheet.speech().say("status", s),
                        sheet.speech().say("status-short", s)))
                .toList();
    }
}
