package jejak.render;

import static jejak.render.SampleMarks.NO_CHIP;
import static jejak.render.SampleMarks.NO_PROSE;
import static jejak.render.SampleMarks.NO_WORDS;
import static jejak.render.SampleMarks.account;
import static jejak.render.SampleMarks.actor;
import static jejak.render.SampleMarks.correction;
import static jejak.render.SampleMarks.frame;
import static jejak.render.SampleMarks.money;
import static jejak.render.SampleMarks.note;
import static jejak.render.SampleMarks.notes;
import static jejak.render.SampleMarks.prose;
import static jejak.render.SampleMarks.remark;
import static jejak.render.SampleMarks.words;

import java.util.List;
import jejak.render.view.ActorView;
import jejak.render.view.Figure;
import jejak.render.view.Marks;
import jejak.render.view.SourceView;

/** An actor and a source, with all that may be known of them and with nothing. */
final class SampleRecords {
    private static final Marks.Picture NO_PICTURE = new Marks.Picture("", true, "", "", "", "");

    private SampleRecords() {}

    static ActorView actorPage() {
        return new ActorView(
                frame("en", "ltr", "actors", "Ilya Sutskever", "../", false),
                words("Ilya Sutskever"),
                "person",
                List.of("I. Sutskever", "Илья Суцкевер"),
                words("Computer scientist; a founder of OpenAI and its first research director."),
                words(
                        "Named as a founder, as a party to the letter on control, and for the pay that the tax form shows."),
                "",
                new Marks.Picture("../assets/scan.png", true, "Ilya Sutskever at a lectern", "", "Photo: A. Name", ""),
                List.of(
                        new ActorView.Role(
                                words("research director"),
                                actor("openai-inc", "OpenAI, Inc.", ""),
                                "December 2015 to 2018",
                                List.of(note(1))),
                        new ActorView.Role(
                                words("chief scientist"),
                                actor("openai-lp", "OpenAI LP", ""),
                                "about 2018 to May 2024",
                                List.of(note(2))),
                        new ActorView.Role(words("member of the board"), NO_CHIP, "dates not known", List.of())),
                SamplePictures.roles("roles-over-time", 6),
                prose(6),
                List.of(account("account-1", "drift")),
                SampleTimelines.years("y"),
                "12 events",
                new Marks.Chip("7 claims", "../claims/ilya-sutskever.html", ""),
                List.of(),
                List.of(
                        money(1, "moved", "over US$1.9 million", "", false),
                        money(2, "talked_about", "US$2 million", "", true)),
                List.of(
                        new ActorView.Companion(actor("sam-altman", "Sam Altman", ""), "9 events"),
                        new ActorView.Companion(actor("elon-musk", "Elon Musk", ""), "7 events")),
                List.of(remark("asked 1 November 2026", "2026-11-01", "Did not answer by the day of publication.")),
                List.of(correction()),
                List.of(),
                notes(6),
                List.of(new ActorView.Outside("Wikidata", "https://www.wikidata.org/wiki/Q1")),
                SampleMarks.cite("Jejak, “Ilya Sutskever”, How OpenAI began."),
                "23 November 2026",
                false,
                "");
    }

    static ActorView emptyActor() {
        return new ActorView(
                frame("en", "ltr", "actors", "Weibo", "../", true),
                words("微博", "zh", "ltr"),
                "company",
                List.of(),
                NO_WORDS,
                NO_WORDS,
                "",
                NO_PICTURE,
                List.of(),
                Figure.NONE,
                NO_PROSE,
                List.of(),
                List.of(new Marks.Year("y2024", "2024", "", List.of(SampleTimelines.entry("seed-repost", false)))),
                "1 event",
                NO_CHIP,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                SampleMarks.cite(""),
                "",
                false,
                "");
    }

    static SourceView source() {
        return new SourceView(
                frame("en", "ltr", "sources", "Email from Sam Altman to Elon Musk", "../", false),
                words("Email from Sam Altman to Elon Musk, with his reply, as released in the court file"),
                "email",
                "primary",
                "primary",
                "The record itself: the email, as the court released it.",
                List.of(
                        new SourceView.Fact("Author", "Sam Altman", "../actors/sam-altman.html", ""),
                        new SourceView.Fact("Date", "25 May 2015", "", ""),
                        new SourceView.Fact("Language", "English", "", ""),
                        new SourceView.Fact("Docket", "4:24-cv-04722-YGR, exhibit 353-19", "", ""),
                        new SourceView.Fact(
                                "SHA-256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "", "")),
                new Marks.External(
                        SampleMarks.LONG_ADDRESS,
                        "archive.example.org",
                        "https://web.archive.org/web/2024/x",
                        "16 November 2024"),
                new SourceView.Letter(
                        true,
                        List.of(
                                header("From", new Marks.Chip("Sam Altman", "../actors/sam-altman.html", "")),
                                header(
                                        "To",
                                        new Marks.Chip(
                                                "Elon Musk <a-very-long-mailbox-name-without-any-break@mail.example.org>",
                                                "",
                                                ""),
                                        new Marks.Chip("Greg Brockman", "", "")),
                                header("Subject", new Marks.Chip("question", "", "")),
                                header("Sent", new Marks.Chip("Monday 25 May 2015, 21:10 Pacific time", "", ""))),
                        "Released by the court on 14 November 2024."),
                prose(6),
                new SourceView.Lineage(
                        true,
                        List.of(
                                new SourceView.Kin(
                                        new Marks.Chip("Exhibit 353-19", "../sources/x.html", ""),
                                        "transcript of",
                                        1,
                                        "primary"),
                                new SourceView.Kin(
                                        new Marks.Chip("The email of 25 May 2015", "../sources/y.html", ""),
                                        "copy of",
                                        2,
                                        "primary")),
                        List.of(
                                new SourceView.Kin(
                                        new Marks.Chip(
                                                "LessWrong: email archives from Musk v. Altman",
                                                "../sources/z.html",
                                                ""),
                                        "retold by",
                                        1,
                                        "retelling"),
                                new SourceView.Kin(
                                        new Marks.Chip("阑夕 on Weibo", "../sources/w.html", ""),
                                        "translated by",
                                        2,
                                        "retelling"),
                                new SourceView.Kin(
                                        new Marks.Chip("An Indonesian repost", "../sources/v.html", ""),
                                        "translated by",
                                        3,
                                        "retelling")),
                        "All of it leads back to one document: the email of 25 May 2015.",
                        SamplePictures.way("lineage", 12)),
                List.of(
                        new SourceView.Place(
                                SampleTimelines.entry("lab-proposal", false),
                                List.of(
                                        new SourceView.Use("event", "bullet 6"),
                                        new SourceView.Use("in the text", "bullet 7"))),
                        new SourceView.Place(
                                SampleTimelines.entry("early-pay", false),
                                List.of(new SourceView.Use("claim “raise”", "")))),
                "2 events, 1 claim",
                notes(6),
                List.of(correction()),
                List.of(),
                SampleMarks.cite("Sam Altman to Elon Musk, 25 May 2015."),
                "23 November 2026",
                false,
                "");
    }

    static SourceView emptySource() {
        return new SourceView(
                frame("en", "ltr", "sources", "A form", "../", true),
                words("Formulir 990 tahun 2016", "id", "ltr"),
                "tax filing",
                "official record",
                "official",
                "A public body's act or register.",
                List.of(),
                new Marks.External("", "", "", ""),
                new SourceView.Letter(false, List.of(), ""),
                NO_PROSE,
                new SourceView.Lineage(false, List.of(), List.of(), "", Figure.NONE),
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                SampleMarks.cite(""),
                "",
                false,
                "");
    }

    private static SourceView.Header header(String label, Marks.Chip... values) {
        return new SourceView.Header(label, List.of(values));
    }
}
