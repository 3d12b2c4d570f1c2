package jejak.render;

import static jejak.render.SampleMarks.NO_CHIP;
import static jejak.render.SampleMarks.NO_PROSE;
import static jejak.render.SampleMarks.NO_WORDS;
import static jejak.render.SampleMarks.account;
import static jejak.render.SampleMarks.actor;
import static jejak.render.SampleMarks.claim;
import static jejak.render.SampleMarks.correction;
import static jejak.render.SampleMarks.frame;
import static jejak.render.SampleMarks.money;
import static jejak.render.SampleMarks.note;
import static jejak.render.SampleMarks.status;
import static jejak.render.SampleMarks.uncited;
import static jejak.render.SampleMarks.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jejak.render.view.AccountsView;
import jejak.render.view.ClaimsView;
import jejak.render.view.CorrectionsView;
import jejak.render.view.Frame;
import jejak.render.view.FundingView;
import jejak.render.view.ListingView;
import jejak.render.view.Marks;
import jejak.render.view.SearchView;

/** Listings, money, accounts, claims and corrections. */
final class SampleRegisters {
    private SampleRegisters() {}

    static ListingView listing(String section, String heading) {
        List<ListingView.Group> groups = new ArrayList<>();
        for (String label : List.of("primary", "official", "reporting")) {
            List<ListingView.Item> items = IntStream.rangeClosed(1, 7)
                    .mapToObj(i -> new ListingView.Item(
                            section + "/x" + i + ".html",
                            i == 3
                                    ? words("阑夕: OpenAI 早期邮件的整理与解读", "zh", "ltr")
                                    : words(
                                            i == 4
                                                    ? "Musk v. Altman et al., second amended complaint, with exhibits"
                                                    : "The email of 25 May 2015"),
                            "email · Sam Altman · 25 May 2015",
                            i % 2 == 0
                                    ? NO_WORDS
                                    : words("One plain sentence about what it is and why it stands here."),
                            i == 5 ? "" : i + " events"))
                    .toList();
            groups.add(new ListingView.Group("group-" + label, label, "7", items));
        }
        return new ListingView(
                frame("en", "ltr", section, heading, "", false), NO_PROSE, "21 in all", groups, List.of());
    }

    static SearchView search() {
        return new SearchView(
                frame("en", "ltr", "search", "Search", "", false),
                NO_PROSE,
                "search/",
                SampleMarks.STATUSES.stream().map(word -> status(word, "")).toList(),
                List.of(new SearchView.KindLabel("event", "Events"), new SearchView.KindLabel("actor", "People")),
                List.of(new Frame.NavItem("Timeline", "timeline.html", false)),
                List.of());
    }

    static ListingView emptyListing() {
        return new ListingView(frame("en", "ltr", "sources", "Sources", "", true), NO_PROSE, "", List.of(), List.of());
    }

    static FundingView funding() {
        FundingView.Total musk = new FundingView.Total(
                "Elon Musk to OpenAI, Inc., donations",
                actor("openai-inc", "OpenAI, Inc.", ""),
                "donations",
                "at least US$38 million",
                "6 rows");
        FundingView.Total grant = new FundingView.Total(
                "Open Philanthropy to OpenAI, Inc., grant",
                actor("openai-inc", "OpenAI, Inc.", ""),
                "grant",
                "US$30 million",
                "1 row");
        return new FundingView(
                frame("en", "ltr", "funding", "Funding", "", false),
                new Marks.Prose(
                        List.of(new Marks.Block(
                                "<p>A billion dollars was announced. What moved is a fraction of it"
                                        + SampleMarks.cites(1, 1) + ".</p>",
                                List.of(note(1)))),
                        "",
                        ""),
                List.of(
                        new FundingView.Column(
                                "talked_about",
                                "Talked about",
                                "Suggested, requested or offered, and no more.",
                                List.of(),
                                List.of(),
                                4),
                        new FundingView.Column(
                                "promised",
                                "Promised",
                                "Pledged in public or in writing.",
                                List.of(new FundingView.Total(
                                        "Elon Musk and others to OpenAI, pledge",
                                        NO_CHIP,
                                        "pledge",
                                        "US$1 billion",
                                        "1 row")),
                                List.of(),
                                1),
                        new FundingView.Column(
                                "moved", "Moved", "Paid, by the documents.", List.of(musk, grant), List.of(musk), 7),
                        new FundingView.Column(
                                "did_not_happen",
                                "Did not happen",
                                "Declined, withheld or withdrawn.",
                                List.of(grant),
                                List.of(),
                                1)),
                List.of(new FundingView.Stated(
                        actor("elon-musk", "Elon Musk", ""),
                        actor("openai-inc", "OpenAI, Inc.", ""),
                        List.of(
                                new FundingView.Reconciliation(
                                        actor("openai", "OpenAI", ""),
                                        "under US$45 million",
                                        "at least US$38 million",
                                        "The documents carry it as far as they go.",
                                        List.of(note(1))),
                                new FundingView.Reconciliation(
                                        actor("elon-musk", "Elon Musk", ""),
                                        "about US$100 million",
                                        "at least US$38 million",
                                        "No document found carries more than 45 million.",
                                        List.of(note(2), note(3)))))),
                List.of(new FundingView.Pledge(
                        money(90, "promised", "US$1 billion", "", true),
                        List.of(money(91, "moved", "US$10 million", "", false)),
                        "at least US$48 million",
                        "up to US$952 million")),
                List.of(SamplePictures.money("sums-1", 40), SamplePictures.money("sums-2", 1)),
                List.of(SamplePictures.flows("flows-1", 24), SamplePictures.flows("flows-2", 1)),
                List.of(
                        new FundingView.Section(
                                "promised",
                                "Promised",
                                List.of(money(1, "promised", "US$1 billion", "1,000,000,000 USD", false))),
                        new FundingView.Section(
                                "moved",
                                "Moved",
                                List.of(
                                        money(2, "moved", "over US$1.9 million", "", true),
                                        money(3, "moved", "US$10 million", "", false),
                                        money(4, "moved", "Rp 1.234.567.890", "", false)))),
                List.of(money(5, "talked_about", "four cars", "", true)),
                "data/funding.csv",
                "31 rows of money",
                uncited(6));
    }

    static FundingView emptyFunding() {
        return new FundingView(
                frame("en", "ltr", "funding", "Funding", "", true),
                NO_PROSE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "data/funding.csv",
                "",
                List.of());
    }

    static AccountsView accounts() {
        return new AccountsView(
                frame("en", "ltr", "accounts", "Where accounts differ", "", false),
                new Marks.Prose(
                        List.of(new Marks.Block("<p>This page is why the site exists.</p>", List.of())), "", ""),
                new AccountsView.Summary(
                        List.of("Documents", "Reporting", "Retellings"),
                        List.of(
                                new AccountsView.Group("a retelling changed it", "drift", List.of(byHop("account-a"))),
                                new AccountsView.Group(
                                        "independent sources disagree", "dispute", List.of(byHop("account-c"))))),
                List.of(account("account-a", "drift"), account("account-b", "drift")),
                List.of(account("account-c", "dispute")),
                "3 questions",
                uncited(6));
    }

    private static AccountsView.Row byHop(String anchor) {
        AccountsView.Hop kept =
                new AccountsView.Hop("the record itself", words("100,000 to 200,000 dollars"), "", false);
        AccountsView.Hop changed =
                new AccountsView.Hop("Indonesian", words("10,000 dollars"), "the magnitude changed here", true);
        return new AccountsView.Row(
                words("How large was the raise?"),
                "#" + anchor,
                List.of(List.of(kept), List.of(), List.of(kept, changed)));
    }

    static ClaimsView claims() {
        List<ClaimsView.Group> groups = new ArrayList<>();
        for (String word : SampleMarks.STATUSES) {
            groups.add(new ClaimsView.Group(
                    status(word),
                    "What the mark means, in one sentence.",
                    "2",
                    List.of(
                            claim(
                                    word + "-1",
                                    "Altman asked whether the others objected to raising everyone's pay by 100,000 to 200,000 dollars a year.",
                                    word,
                                    true),
                            claim(word + "-2", "A short claim.", word, true))));
        }
        return new ClaimsView(
                frame("en", "ltr", "claims", "Claims", "", false),
                NO_PROSE,
                "18 claims",
                List.of(
                        new ClaimsView.Filter("Sam Altman", "claims/sam-altman.html", "12"),
                        new ClaimsView.Filter("Elon Musk", "claims/elon-musk.html", "3")),
                groups,
                uncited(6));
    }

    static CorrectionsView corrections(boolean hasRows) {
        return new CorrectionsView(
                frame("en", "ltr", "corrections", "Corrections", "", !hasRows),
                NO_PROSE,
                hasRows ? "corrections.xml" : "",
                hasRows
                        ? List.of(
                                new CorrectionsView.Row(
                                        correction(),
                                        words("Sutskever's pay enters a public form"),
                                        "events/full.html"),
                                new CorrectionsView.Row(correction(), words("Another page"), "events/full.html"))
                        : List.of(),
                List.of());
    }
}
