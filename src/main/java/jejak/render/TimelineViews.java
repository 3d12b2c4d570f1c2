package jejak.render;

import java.util.ArrayList;
import java.util.List;
import jejak.model.Edtf;
import jejak.model.Event;
import jejak.model.Settings;
import jejak.render.view.Marks;
import jejak.render.view.TimelineView;
import jejak.render.view.TimelineView.Phase;
import jejak.render.view.TimelineView.YearLink;
import jejak.site.Listing;
import jejak.site.Paths;
import jejak.site.Routes;
import jejak.site.Site;

/** The timeline: one page, or above {@link Routes#SPLIT} events an index and a page a year. */
final class TimelineViews {
    private TimelineViews() {}

    static TimelineView whole(Sheet sheet, Frames frames) {
        Site site = sheet.site();
        boolean split = Routes.isSplit(site);
        Marks.Prose introduction = Introductions.prose(Listing.TIMELINE, sheet);
        return new TimelineView(
                frames.of(Introductions.about(Listing.TIMELINE, sheet), sheet),
                introduction,
                split ? List.of() : Entries.byYear(site.events(), true, sheet),
                index(sheet, Integer.MIN_VALUE),
                split ? FilterViews.none() : FilterViews.of(site.events(), sheet),
                phases(sheet),
                sheet.speech().count("count.events", site.events().size()),
                split);
    }

    static TimelineView ofYear(int year, Sheet sheet, Frames frames) {
        Site site = sheet.site();
        Speech speech = sheet.speech();
        List<Event> events = site.years().getOrDefault(year, List.of());
        String label = Entries.yearLabel(year, speech);
        String title = speech.say("title.timeline-year", label);
        String count = speech.count("count.events", events.size());
        return new TimelineView(
                frames.of(
                        Frames.About.of(
                                Listing.TIMELINE.id(), title, speech.say("description.timeline-year", label, count)),
                        sheet),
                ProseViews.none(),
                Entries.byYear(events, true, sheet),
                index(sheet, year),
                FilterViews.of(events, sheet),
                List.of(),
                count,
                true);
    }

    private static List<YearLink> index(Sheet sheet, int here) {
        List<YearLink> links = new ArrayList<>();
        boolean split = Routes.isSplit(sheet.site());
        sheet.site()
                .years()
                .forEach((year, events) -> links.add(new YearLink(
                        Entries.yearLabel(year, sheet.speech()),
                        split ? sheet.href(Paths.ofYear(year)) : "#" + Entries.yearAnchor(year),
                        sheet.speech().count("count.events", events.size()),
                        year == here)));
        return links;
    }

    private static List<Phase> phases(Sheet sheet) {
        List<Phase> phases = new ArrayList<>();
        for (Settings.Phase phase : sheet.site().settings().phases()) {
            phases.add(new Phase(
                    sheet.speech().words(phase.title()), dates(phase, sheet.speech()), firstYear(phase, sheet)));
        }
        return phases;
    }

    private static String dates(Settings.Phase phase, Speech speech) {
        String from = phase.from().map(speech.dates()::full).orElse("");
        String to = phase.to().map(speech.dates()::full).orElse("");
        return speech.say("span", from, to).strip();
    }

    /** The first year from which on the phase has an event. */
    private static String firstYear(Settings.Phase phase, Sheet sheet) {
        int from = phase.from().filter(d -> !d.startsOpen()).map(Edtf::year).orElse(Integer.MIN_VALUE);
        return sheet.site().events().stream()
                .map(Routes::year)
                .filter(y -> y >= from)
                .findFirst()
                .map(y -> Routes.isSplit(sheet.site()) ? sheet.href(Paths.ofYear(y)) : "#" + Entries.yearAnchor(y))
                .orElse("");
    }
}
