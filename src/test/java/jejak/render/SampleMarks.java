package jejak.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jejak.render.view.AccountView;
import jejak.render.view.ClaimView;
import jejak.render.view.EvidenceView;
import jejak.render.view.Frame;
import jejak.render.view.Marks;
import jejak.render.view.MoneyRow;

/** The small parts of sample views, as awkward as real content gets. */
final class SampleMarks {
    static final List<String> STATUSES = List.of(
            "found", "documented", "confirmed", "reported", "alleged", "disputed", "denied", "inferred", "retracted");
    static final String LONG_ADDRESS = "https://archive.example.org/records/2016/form-990/"
            + "openai-inc-ein-81-0861541-return-of-organization-exempt-from-income-tax?page=7&view=fulltext#part-vii";
    static final Marks.Words NO_WORDS = words("");
    static final Marks.Chip NO_CHIP = new Marks.Chip("", "", "");
    static final Marks.Prose NO_PROSE = new Marks.Prose(List.of(), "", "");
    static final EvidenceView NO_EVIDENCE = new EvidenceView("", "", List.of(), List.of());

    private SampleMarks() {}

    static Marks.Words words(String text) {
        return new Marks.Words(text, "", "");
    }

    static Marks.Words words(String text, String lang, String dir) {
        return new Marks.Words(text, lang, dir);
    }

    static Marks.Status status(String word) {
        return new Marks.Status(word, word, "");
    }

    static Marks.Status status(String word, String detail) {
        return new Marks.Status(word, word, detail);
    }

    static Marks.When when(String full, String gutter, String machine) {
        return new Marks.When(full, gutter, machine, false);
    }

    static Marks.When soft(String full, String gutter) {
        return new Marks.When(full, gutter, "", true);
    }

    static Marks.Chip actor(String id, String name, String note) {
        return new Marks.Chip(name, "../actors/" + id + ".html", note);
    }

    static Marks.Note note(int number) {
        boolean isWithheld = number % 7 == 6;
        boolean isChinese = number % 5 == 4;
        String title = isWithheld
                ? "A source known to the editors"
                : isChinese
                        ? "阑夕: OpenAI 早期邮件的整理与解读"
                        : number % 3 == 0
                                ? "Musk v. Altman et al., federal complaint"
                                : "The secret history of Elon Musk, Sam Altman, and OpenAI";
        return new Marks.Note(
                number,
                "note-" + number,
                number % 4 == 0 ? List.of("cite-" + number, "cite-" + number + "-2") : List.of("cite-" + number),
                title,
                isChinese ? "zh" : "",
                isWithheld ? "" : "../sources/source-" + number + ".html",
                isWithheld ? "" : number % 3 == 0 ? "Elon Musk" : "Reed Albergotti, Semafor",
                isWithheld ? "" : number % 3 == 0 ? "5 August 2024" : "24 March 2023",
                isWithheld ? "not disclosed" : number % 3 == 0 ? "statement by a party" : "reporting",
                isWithheld ? "anonymous" : number % 3 == 0 ? "party" : "reporting",
                number % 2 == 1 ? "paragraph 79" : "",
                number % 3 == 0 ? "relentless counter-recruiting" : "",
                number % 3 == 0 ? "not machine-checked" : "",
                number % 3 == 0 && !isWithheld ? LONG_ADDRESS + ":~:text=relentless%20counter%2Drecruiting" : "",
                isWithheld ? "" : LONG_ADDRESS);
    }

    static List<Marks.Note> notes(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(SampleMarks::note).toList();
    }

    /** Notes that no prose cites, as on a page of claims alone. */
    static List<Marks.Note> uncited(int count) {
        return notes(count).stream()
                .map(n -> new Marks.Note(
                        n.number(),
                        n.id(),
                        List.of(),
                        n.title(),
                        n.titleLang(),
                        n.href(),
                        n.by(),
                        n.date(),
                        n.closeness(),
                        n.closenessWord(),
                        n.locator(),
                        n.quote(),
                        n.quoteCheck(),
                        n.passage(),
                        n.address()))
                .toList();
    }

    static String cite(int number) {
        return "<a class=\"cite\" id=\"cite-" + number + "\" href=\"#note-" + number + "\">" + number + "</a>";
    }

    /** The places that cite these notes, every fourth note twice. */
    static String cites(int first, int last) {
        StringBuilder html = new StringBuilder();
        for (int n = first; n <= last; n++) {
            html.append(cite(n));
            if (n % 4 == 0) html.append(citeAgain(n));
        }
        return html.toString();
    }

    private static String citeAgain(int number) {
        return "<a class=\"cite\" id=\"cite-" + number + "-2\" href=\"#note-" + number + "\">" + number + "</a>";
    }

    static String mark(String word, String claim) {
        return "<a class=\"status " + word + "\" href=\"#claim-" + claim
                + "\"><svg class=\"shape\" aria-hidden=\"true\""
                + " width=\"16\" height=\"16\"><use href=\"#shape-" + word + "\"/></svg><span class=\"status-word\">"
                + word
                + "</span></a>";
    }

    /** Prose that cites {@code count} notes, three a paragraph, every fourth a second time. */
    static Marks.Prose prose(int count) {
        return prose(count, "");
    }

    /** The same of an event that has a claim. */
    static Marks.Prose told(int count) {
        return prose(count, mark("reported", "raise"));
    }

    private static Marks.Prose prose(int count, String mark) {
        List<Marks.Block> blocks = new ArrayList<>();
        blocks.add(new Marks.Block(
                "<p>On the day of <a href=\"../events/public-launch.html\">the launch</a>, Altman wrote that he had been"
                        + " told DeepMind would make large counteroffers the next day. " + mark
                        + " Its people, he wrote, had been approaching staff at the NIPS conference.</p>",
                List.of()));
        for (int first = 1; first <= count; first += 3) {
            int last = Math.min(count, first + 2);
            StringBuilder html =
                    new StringBuilder("<p>He asked whether the others objected to raising everyone's pay by"
                            + " 100,000 to 200,000 dollars a year");
            List<Marks.Note> beside = new ArrayList<>();
            for (int n = first; n <= last; n++) {
                html.append(cite(n));
                if (n % 4 == 0) html.append(", and again in the same thread").append(citeAgain(n));
                beside.add(note(n));
            }
            html.append(". The Indonesian repost gives a tenth of that sum; two copies of the Chinese text still have"
                    + " the larger figure. Musk's federal complaint alleges relentless counter-recruiting.</p>");
            blocks.add(new Marks.Block(html.toString(), beside));
        }
        blocks.add(new Marks.Block(
                "<h2 id=\"what-the-exhibit-shows\">What the exhibit shows</h2><blockquote><p>We sponsor the best, and they"
                        + " will give it everything.</p></blockquote><p>See also <a href=\"https://example.org\">"
                        + LONG_ADDRESS + "</a> and <code>Case4:24-cv-04722-YGR</code>.</p>"
                        + "<ul><li>One thing</li><li>Another, with <em>stress</em> and <strong>weight</strong></li></ul>"
                        + "<h3 id=\"figures\">Figures</h3><table><thead><tr><th>Year</th><th class=\"right\">Sum</th></tr>"
                        + "</thead><tbody><tr><td>2016</td><td class=\"right\">1,900,000</td></tr><tr><td>2017</td>"
                        + "<td class=\"right\">28,000</td></tr></tbody></table>",
                List.of()));
        return new Marks.Prose(blocks, "", "");
    }

    static EvidenceView evidence(boolean isDisputed) {
        EvidenceView.Weighed counted = new EvidenceView.Weighed(note(1), "counts as a witness", true);
        EvidenceView.Weighed same = new EvidenceView.Weighed(
                note(2),
                "same witness as “The secret history of Elon Musk”: both retell the email of 11 December 2015",
                false);
        EvidenceView.Weighed party =
                new EvidenceView.Weighed(note(3), "statement by a party, counts as a witness of its own words", true);
        return new EvidenceView(
                "Reported: at least one outlet carries it, and all of them lead back to one document we have not read.",
                "1 independent witness",
                List.of(counted, same),
                isDisputed ? List.of(party) : List.of());
    }

    static Marks.Cite cite(String text) {
        if (text.isEmpty()) return new Marks.Cite("", List.of());
        return new Marks.Cite(
                text,
                List.of(
                        new Marks.CiteFormat("BibTeX", "@online{claim,\n  title = {{" + text + "}}\n}"),
                        new Marks.CiteFormat("Wikipedia", "{{cite web |title=" + text + "}}")));
    }

    static ClaimView claim(String id, String text, String word, boolean isOnList) {
        return new ClaimView(
                id,
                "claim-" + id,
                (isOnList ? "events/lab-proposal.html" : "") + "#claim-" + id,
                words(text),
                status(word, word.equals("alleged") ? "alleged by Elon Musk against OpenAI" : ""),
                word.equals("documented") ? actor("sam-altman", "Sam Altman", "") : NO_CHIP,
                evidence(word.equals("disputed")),
                word.equals("reported")
                        ? words("Second-hand in the email itself. No account by DeepMind or Google was found.")
                        : NO_WORDS,
                word.equals("retracted")
                        ? List.of(remark("20 November 2026", "2026-11-20", "The outlet withdrew its figure."))
                        : List.of(),
                word.equals("disputed")
                        ? List.of(new Marks.Remark(
                                "",
                                "",
                                "OpenAI",
                                "../actors/openai.html",
                                words("asked 1 November 2026, no answer recorded"),
                                List.of()))
                        : List.of(),
                (isOnList ? "events/full.html" : "") + "#part-replies",
                isOnList ? cite("") : cite(text),
                isOnList ? words("Altman proposes an AI lab to Musk") : NO_WORDS,
                isOnList ? "events/lab-proposal.html" : "",
                isOnList ? when("25 May 2015", "25 May", "2015-05-25") : new Marks.When("", "", "", false));
    }

    static AccountView account(String anchor, String kind) {
        boolean isDrift = kind.equals("drift");
        return new AccountView(
                anchor,
                words(isDrift ? "How large was the raise?" : "How much did Musk give in all?"),
                kind,
                isDrift ? "a retelling changed it" : "independent sources disagree",
                List.of(
                        new AccountView.Version(
                                words("100,000 to 200,000 dollars a year"), List.of(note(1), note(2)), "", "", false),
                        new AccountView.Version(
                                words("每年 10万-20万 美元", "zh", "ltr"),
                                List.of(note(4)),
                                "unit",
                                "the unit changed",
                                false),
                        new AccountView.Version(
                                words("10,000 to 20,000 dollars"),
                                List.of(note(5), note(6)),
                                "magnitude",
                                "the magnitude changed: a zero was lost",
                                isDrift)),
                words("The factor of ten was lost in the machine translation into Indonesian."),
                "#claim-raise",
                NO_WORDS,
                "",
                SamplePictures.way("way-" + anchor, 9),
                "");
    }

    static Marks.Remark remark(String date, String machine, String text) {
        return new Marks.Remark(date, machine, "OpenAI", "../actors/openai.html", words(text), List.of(note(2)));
    }

    static Marks.Correction correction() {
        return new Marks.Correction(
                "20 November 2026",
                "2026-11-20",
                words("Sutskever was paid 190 million dollars."),
                words("The tax form shows a little over 1.9 million dollars."),
                words("The first text followed a retelling, not the form."));
    }

    static MoneyRow money(int number, String column, String amount, String exact, boolean isAwkward) {
        return new MoneyRow(
                "money-" + number,
                actor("elon-musk", isAwkward ? "Musk Foundation, by way of a donor-advised fund" : "Elon Musk", ""),
                new Marks.Chip(
                        isAwkward ? "each staff member" : "OpenAI, Inc.",
                        isAwkward ? "" : "../actors/openai-inc.html",
                        ""),
                isAwkward ? List.of(actor("yc-org", "YC Org", "")) : List.of(),
                amount,
                exact,
                isAwkward ? "" : "USD 1000000",
                isAwkward ? "a year" : "",
                "",
                "grant",
                "grant",
                "paid",
                column.equals("moved") ? "paid" : column.equals("promised") ? "pledged" : "suggested",
                column,
                column,
                isAwkward
                        ? soft("between 2016 and 2020", "2016 to 2020")
                        : when("20 June 2016", "20 June", "2016-06-20"),
                isAwkward ? status("alleged", "stated by Elon Musk") : status("documented"),
                isAwkward,
                isAwkward,
                isAwkward ? "a rate" : "",
                isAwkward
                        ? words("A raise on top of existing pay. The Indonesian repost has a tenth of it.")
                        : NO_WORDS,
                List.of(note(1), note(2)),
                isAwkward ? words("Altman warns of counteroffers and asks about higher pay") : NO_WORDS,
                isAwkward ? "../events/counteroffers-and-raise.html" : "");
    }

    static Frame frame(String lang, String dir, String section, String heading, String root, boolean isAwkward) {
        boolean isEnglish = lang.equals("en");
        return new Frame(
                lang,
                dir,
                isEnglish
                        ? "How OpenAI began"
                        : dir.equals("rtl") ? "كيف بدأت أوبن إيه آي" : "Bagaimana OpenAI bermula",
                isEnglish ? words("The documents, the retellings, and what changed on the way") : NO_WORDS,
                section,
                heading,
                heading + " · How OpenAI began",
                "What is known about " + heading + ", and from whom.",
                isAwkward ? "" : "https://example.org/openai/" + section + ".html",
                root + "index.html",
                root,
                root + "assets/site.css",
                root + "assets/site.js",
                root + "assets/icon.svg",
                isAwkward ? "" : root + "feed.xml",
                isAwkward ? "" : root + "feed.json",
                isAwkward
                        ? Frame.Picture.NONE
                        : new Frame.Picture("https://example.org/openai/assets/card.png", "A site"),
                "article",
                isEnglish ? "en_GB" : "",
                "{\"@context\":\"https://schema.org\",\"@type\":\"WebPage\"}",
                navigation(section, root, isEnglish),
                new Frame.NavItem(isEnglish ? "Search" : "Cari", root + "search.html", section.equals("search")),
                List.of(new Frame.LanguageLink(
                        isEnglish ? "id" : "en", isEnglish ? "Bahasa Indonesia" : "English", "#")),
                isAwkward
                        ? List.of()
                        : List.of(
                                new Frame.Alternate("en", "https://example.org/openai/" + section + ".html"),
                                new Frame.Alternate("id", "https://example.org/openai/id/" + section + ".html")),
                isAwkward,
                isAwkward,
                isAwkward ? "This page has not been translated. You are reading the English text." : "",
                new Frame.Colophon(
                        isAwkward ? "" : "Jejak",
                        "",
                        isAwkward ? "" : "desk@example.org",
                        "State of knowledge: 23 November 2026",
                        List.of(
                                new Frame.NavItem("How we work", root + "methodology.html", false),
                                new Frame.NavItem("Corrections", root + "corrections.html", false),
                                new Frame.NavItem("The data", root + "data/site.json", false),
                                new Frame.NavItem("Feed", root + "feed.xml", false)),
                        "Text CC BY 4.0, data CC0 1.0"));
    }

    private static List<Frame.NavItem> navigation(String section, String root, boolean isEnglish) {
        List<String> sections = List.of("timeline", "actors", "funding", "accounts", "sources", "about");
        List<String> labels = isEnglish
                ? List.of("Timeline", "Actors", "Funding", "Where accounts differ", "Sources", "About")
                : List.of("Kronologi", "Tokoh", "Pendanaan", "Yang berbeda antarversi", "Sumber", "Tentang");
        return IntStream.range(0, sections.size())
                .mapToObj(i -> new Frame.NavItem(
                        labels.get(i),
                        root + sections.get(i) + ".html",
                        sections.get(i).equals(section)))
                .toList();
    }
}
