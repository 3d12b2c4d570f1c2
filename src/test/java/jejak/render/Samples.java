package jejak.render;

import static jejak.render.SampleMarks.NO_PROSE;
import static jejak.render.SampleMarks.NO_WORDS;
import static jejak.render.SampleMarks.account;
import static jejak.render.SampleMarks.correction;
import static jejak.render.SampleMarks.frame;
import static jejak.render.SampleMarks.notes;
import static jejak.render.SampleMarks.prose;
import static jejak.render.SampleMarks.words;

import java.util.List;
import jejak.render.view.CoverageView;
import jejak.render.view.Marks;
import jejak.render.view.TextView;

/** A page of every kind, full and empty, in three languages: what the theme must carry. */
final class Samples {
    /** @param path where the page lies; @param lang whose interface words it takes */
    record Sample(String path, String template, Object view, String lang) {}

    private Samples() {}

    static List<Sample> all() {
        return List.of(
                new Sample("index.html", "pages/home.peb", SampleTimelines.home(), "en"),
                new Sample("home-empty.html", "pages/home.peb", SampleTimelines.emptyHome(), "en"),
                new Sample("timeline.html", "pages/timeline.peb", SampleTimelines.timeline(), "en"),
                new Sample("timeline-empty.html", "pages/timeline.peb", SampleTimelines.emptyTimeline(), "en"),
                new Sample("events/full.html", "pages/event.peb", SampleEvents.event("en", "ltr"), "en"),
                new Sample("events/empty.html", "pages/event.peb", SampleEvents.emptyEvent(false), "en"),
                new Sample("events/withdrawn.html", "pages/event.peb", SampleEvents.emptyEvent(true), "en"),
                new Sample("events/indonesian.html", "pages/event.peb", SampleEvents.indonesianEvent(), "id"),
                new Sample("events/arabic.html", "pages/event.peb", SampleEvents.arabicEvent(), "en"),
                new Sample("actors/full.html", "pages/actor.peb", SampleRecords.actorPage(), "en"),
                new Sample("actors/empty.html", "pages/actor.peb", SampleRecords.emptyActor(), "en"),
                new Sample("sources/email.html", "pages/source.peb", SampleRecords.source(), "en"),
                new Sample("sources/empty.html", "pages/source.peb", SampleRecords.emptySource(), "en"),
                new Sample("actors.html", "pages/actors.peb", SampleRegisters.listing("actors", "Actors"), "en"),
                new Sample("sources.html", "pages/sources.peb", SampleRegisters.listing("sources", "Sources"), "en"),
                new Sample("sources-empty.html", "pages/sources.peb", SampleRegisters.emptyListing(), "en"),
                new Sample("funding.html", "pages/funding.peb", SampleRegisters.funding(), "en"),
                new Sample("funding-empty.html", "pages/funding.peb", SampleRegisters.emptyFunding(), "en"),
                new Sample("network.html", "pages/network.peb", SamplePictures.network(40), "en"),
                new Sample("network-empty.html", "pages/network.peb", SamplePictures.network(0), "id"),
                new Sample("accounts.html", "pages/accounts.peb", SampleRegisters.accounts(), "en"),
                new Sample("claims.html", "pages/claims.peb", SampleRegisters.claims(), "en"),
                new Sample("corrections.html", "pages/corrections.peb", SampleRegisters.corrections(true), "en"),
                new Sample("corrections-empty.html", "pages/corrections.peb", SampleRegisters.corrections(false), "en"),
                new Sample("search.html", "pages/search.peb", SampleRegisters.search(), "en"),
                new Sample("about.html", "pages/page.peb", page(), "en"),
                new Sample("404.html", "pages/404.peb", missing(), "en"),
                new Sample("moved.html", "pages/redirect.peb", redirect(), "en"));
    }

    private static final CoverageView NO_COVERAGE =
            new CoverageView(false, new Marks.Chip("", "", ""), "", "", List.of());

    private static CoverageView coverage() {
        CoverageView.Item claim = new CoverageView.Item(
                "for a claim", words("Altman asked about a raise."), "events/full.html#claim-raise");
        CoverageView.Item text = new CoverageView.Item("in the text", NO_WORDS, "");
        CoverageView.Place event =
                new CoverageView.Place(words("Altman asks about pay"), "events/full.html", List.of(claim, text));
        return new CoverageView(
                true,
                new Marks.Chip("Sejarah Awal OpenAI", "sources/full.html", ""),
                "id",
                "2 parts, cited in 2 places.",
                List.of(
                        new CoverageView.Part("bullet 8", List.of(event, event)),
                        new CoverageView.Part("bullet 9", List.of())));
    }

    static TextView page() {
        return new TextView(
                frame("en", "ltr", "about", "About", "", false),
                words("About this site"),
                words("Who made it, how, and what it leaves out."),
                prose(6),
                coverage(),
                List.of(account("account-1", "dispute")),
                List.of(correction()),
                List.of(),
                notes(6),
                "23 November 2026",
                "",
                false,
                "",
                "",
                List.of("12 quotations stand in local copies.", "3 quotations are not machine-checked."));
    }

    static TextView missing() {
        return new TextView(
                frame("en", "ltr", "", "This page is not here", "", false),
                words("This page is not here"),
                words("The address may have been mistyped, or the page was never published."),
                NO_PROSE,
                NO_COVERAGE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                false,
                "",
                "",
                List.of());
    }

    static TextView redirect() {
        return new TextView(
                frame("en", "ltr", "", "This page has moved", "", true),
                words("Altman proposes an AI lab to Musk"),
                NO_WORDS,
                NO_PROSE,
                NO_COVERAGE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                false,
                "",
                "events/full.html",
                List.of());
    }
}
