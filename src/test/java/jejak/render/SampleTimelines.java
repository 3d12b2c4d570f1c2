package jejak.render;

import static jejak.render.SampleMarks.NO_PROSE;
import static jejak.render.SampleMarks.actor;
import static jejak.render.SampleMarks.frame;
import static jejak.render.SampleMarks.soft;
import static jejak.render.SampleMarks.status;
import static jejak.render.SampleMarks.when;
import static jejak.render.SampleMarks.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jejak.render.view.Frame;
import jejak.render.view.HomeView;
import jejak.render.view.Marks;
import jejak.render.view.TimelineView;

/** Events in lists: the front page and the timeline. */
final class SampleTimelines {
    private SampleTimelines() {}

    static Marks.Entry entry(String id, boolean isSameDay) {
        boolean isKey = id.contains("launch") || id.contains("lab");
        return new Marks.Entry(
                id,
                "events/" + id + ".html",
                id.contains("seed")
                        ? words("Sebuah unggahan Indonesia menceritakan ulang kisah ini", "id", "ltr")
                        : words(
                                isKey
                                        ? "Altman proposes an AI lab to Musk"
                                        : "Musk calls 100 million too small and names a billion"),
                words(
                        "He asks whether anyone can stop AI, answers that almost certainly nobody can, and suggests that someone"
                                + " other than Google should lead."),
                id.contains("dinner")
                        ? soft("about July 2015", "about July")
                        : when("25 May 2015", "25 May", "2015-05-25"),
                status(SampleMarks.STATUSES.get(id.length() % 9), id.contains("pay") ? "stated by Elon Musk" : ""),
                isKey,
                id.contains("gone"),
                id.contains("raise")
                        ? IntStream.rangeClosed(1, 9)
                                .mapToObj(i -> actor("a" + i, "Person with a Name " + i, ""))
                                .toList()
                        : List.of(actor("sam-altman", "Sam Altman", ""), actor("elon-musk", "Elon Musk", "recipient")),
                "4 sources, 2 witnesses",
                id.contains("pay") || id.contains("launch")
                        ? List.of(
                                new Marks.Sum("US$1,000m", "promised", "promised, to announce"),
                                new Marks.Sum("over US$1.9m", "moved", "paid"))
                        : id.contains("raise")
                                ? List.of(new Marks.Sum("US$100–200k", "talked_about", "a year each, suggested"))
                                : List.of(),
                new Marks.Facets(
                        List.of("sam-altman", "elon-musk"),
                        List.of("founding"),
                        List.of("email"),
                        "key",
                        "2015",
                        "2015",
                        ""),
                isSameDay);
    }

    static List<Marks.Year> years(String prefix) {
        return List.of(
                new Marks.Year(
                        prefix + "2015",
                        "2015",
                        "",
                        List.of(
                                entry("lab-proposal", false),
                                entry("rosewood-dinner", false),
                                entry("early-pay", false),
                                entry("public-launch", true),
                                entry("counteroffers-and-raise", true),
                                entry("a-gone-event", false))),
                new Marks.Year(
                        prefix + "2016",
                        "2016",
                        "#",
                        List.of(entry("disclosed-pay", false), entry("seed-repost", false))),
                new Marks.Year(prefix + "undated", "Undated", "", List.of(entry("zero-odds", false))));
    }

    static HomeView home() {
        return new HomeView(
                frame("en", "ltr", "", "How OpenAI began", "", false),
                NO_PROSE,
                List.of(
                        new HomeView.Finding(
                                words(
                                        "The raise Altman asked about on launch day was reported as 100,000 to 200,000 dollars a year. The Chinese summary kept the figure; the Indonesian text lost a zero."),
                                status("reported"),
                                "events/full.html",
                                words("Altman warns of counteroffers"),
                                "11 December 2015"),
                        new HomeView.Finding(
                                words(
                                        "Sutskever's pay for 2016 was reported from OpenAI's tax form as more than 1.9 million dollars. The Indonesian text has it a hundred times too large."),
                                status("documented"),
                                "events/full.html",
                                words("Sutskever's pay enters a public form"),
                                "2016"),
                        new HomeView.Finding(
                                words(
                                        "A billion dollars was announced at the launch. Filings through 2021, as reported, show at most 133.2 million received."),
                                status("disputed"),
                                "events/full.html",
                                words("OpenAI is announced"),
                                "11 December 2015"),
                        new HomeView.Finding(
                                words(
                                        "In May 2026 advisory jurors found Musk's claims filed too late and the judge dismissed them. The merits were not decided."),
                                status("found"),
                                "events/full.html",
                                words("The verdict"),
                                "May 2026")),
                List.of("66 events", "36 people and organisations", "118 sources, 22 of them primary"),
                SampleMarks.STATUSES.stream().map(word -> status(word, "")).toList(),
                strip(),
                years("k"),
                "timeline.html",
                "about.html");
    }

    static HomeView.Strip strip() {
        List<HomeView.Bar> bars = new ArrayList<>();
        List<HomeView.Tick> ticks = new ArrayList<>();
        List<HomeView.Row> rows = new ArrayList<>();
        for (int month = 0; month < 144; month++) {
            int events = (month * 7 + month / 5) % 11 - 6;
            if (events > 0)
                bars.add(new HomeView.Bar(
                        month * 10 + 1, 120 - events * 24, 8, events * 24, month / 12 % 2 == 1 ? "is-alternate" : ""));
            if (events > 2)
                rows.add(new HomeView.Row(
                        "Month " + (month % 12 + 1) + " of " + (2015 + month / 12),
                        "timeline.html#y" + (2015 + month / 12),
                        events));
            if (month % 12 == 0)
                ticks.add(new HomeView.Tick(month * 10, "" + (2015 + month / 12), "timeline.html#y2015"));
        }
        return new HomeView.Strip(
                1440,
                128,
                120,
                bars,
                List.of(
                        new HomeView.Bar(120, 123, 10, 5, "is-soft-1"),
                        new HomeView.Bar(130, 123, 100, 5, "is-soft-3"),
                        new HomeView.Bar(230, 123, 10, 5, "is-soft-1")),
                ticks,
                "Events a month, 2015 to 2026",
                "Most events fall in 2015 and 2024.",
                rows);
    }

    static HomeView emptyHome() {
        return new HomeView(
                frame("en", "ltr", "", "An empty site", "", true),
                NO_PROSE,
                List.of(),
                List.of(),
                List.of(),
                new HomeView.Strip(0, 0, 0, List.of(), List.of(), List.of(), "", "", List.of()),
                List.of(),
                "",
                "");
    }

    static TimelineView timeline() {
        return new TimelineView(
                frame("en", "ltr", "timeline", "Timeline", "", false),
                new Marks.Prose(
                        List.of(new Marks.Block(
                                "<p>Dated events from 2015 to 2026, each with the document it rests on.</p>",
                                List.of())),
                        "",
                        ""),
                years("y"),
                IntStream.rangeClosed(2015, 2026)
                        .mapToObj(y -> new TimelineView.YearLink("" + y, "#y2015", "" + y % 7, y == 2015))
                        .toList(),
                new TimelineView.Filters(
                        List.of(new TimelineView.Facet(
                                "actor",
                                "Person or organisation",
                                List.of(
                                        new TimelineView.Choice("sam-altman", "Sam Altman"),
                                        new TimelineView.Choice("elon-musk", "Elon Musk")))),
                        List.of(new TimelineView.Choice("2015", "2015"), new TimelineView.Choice("2016", "2016")),
                        List.of(new Frame.NavItem("By person", "actors.html", false))),
                List.of(
                        new TimelineView.Phase(words("A lab is proposed"), "March to December 2015", "#y2015"),
                        new TimelineView.Phase(words("Who should control it"), "June 2017 to February 2018", "#y2016")),
                "66 events",
                false);
    }

    static TimelineView emptyTimeline() {
        return new TimelineView(
                frame("en", "ltr", "timeline", "Timeline", "", true),
                NO_PROSE,
                List.of(),
                List.of(),
                new TimelineView.Filters(List.of(), List.of(), List.of()),
                List.of(),
                "",
                false);
    }
}
