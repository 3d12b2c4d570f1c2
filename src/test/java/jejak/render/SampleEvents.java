package jejak.render;

import static jejak.render.SampleMarks.NO_EVIDENCE;
import static jejak.render.SampleMarks.NO_PROSE;
import static jejak.render.SampleMarks.NO_WORDS;
import static jejak.render.SampleMarks.account;
import static jejak.render.SampleMarks.actor;
import static jejak.render.SampleMarks.claim;
import static jejak.render.SampleMarks.correction;
import static jejak.render.SampleMarks.evidence;
import static jejak.render.SampleMarks.frame;
import static jejak.render.SampleMarks.money;
import static jejak.render.SampleMarks.note;
import static jejak.render.SampleMarks.notes;
import static jejak.render.SampleMarks.prose;
import static jejak.render.SampleMarks.remark;
import static jejak.render.SampleMarks.soft;
import static jejak.render.SampleMarks.status;
import static jejak.render.SampleMarks.told;
import static jejak.render.SampleMarks.when;
import static jejak.render.SampleMarks.words;

import java.util.List;
import jejak.render.view.EventView;
import jejak.render.view.Marks;

/** Events: the longest title, nine actors and forty notes; nothing at all; Indonesian; Arabic. */
final class SampleEvents {
    private static final EventView.Neighbour NO_NEIGHBOUR = new EventView.Neighbour("", SampleMarks.NO_WORDS, "");

    private SampleEvents() {}

    static EventView event(String lang, String dir) {
        return new EventView(
                frame(lang, dir, "timeline", "Altman warns of counteroffers and asks about higher pay", "../", false),
                words("Altman warns his co-founders of large counteroffers from DeepMind on launch day and asks whether"
                        + " anyone objects to raising everybody's pay by 100,000 to 200,000 dollars a year"),
                words("On launch day Altman relayed word that DeepMind would make large counteroffers and asked whether"
                        + " anyone objected to raises."),
                when("Friday 11 December 2015", "11 December", "2015-12-11"),
                "09:10 Pacific time",
                "day as reported; the email itself was not read",
                words("Business Insider gives the date of the email from the court exhibit."),
                words("Menlo Park, California"),
                status("reported", "Sam Altman said so"),
                evidence(true),
                List.of(
                        actor("sam-altman", "Sam Altman", "author"),
                        actor("elon-musk", "Elon Musk", "recipient"),
                        actor("deepmind", "DeepMind", "subject of the warning"),
                        actor("google", "Google", "owner of DeepMind"),
                        actor("greg-brockman", "Greg Brockman", ""),
                        actor("ilya-sutskever", "Ilya Sutskever", "recruited from Google Brain"),
                        actor("pieter-abbeel", "Pieter Abbeel", ""),
                        actor("yvonne-gonzalez-rogers", "Yvonne Gonzalez Rogers", "judge"),
                        new Marks.Chip(
                                "an unnamed staff member of the Neural Information Processing Systems conference",
                                "",
                                "")),
                told(40),
                List.of(
                        new Marks.Picture(
                                "../assets/scan.png",
                                true,
                                "The first page of exhibit 353-19",
                                "Exhibit 353-19, first page.",
                                "US District Court",
                                ""),
                        new Marks.Picture(
                                "../assets/exhibit-353-19.pdf",
                                false,
                                "Exhibit 353-19",
                                "The exhibit as filed.",
                                "",
                                "PDF, 1.2 MB")),
                List.of(
                        claim(
                                "raise",
                                "Altman asked whether the others objected to raising everyone's pay by 100,000 to 200,000 dollars a year.",
                                "disputed",
                                false),
                        claim(
                                "counteroffers",
                                "Altman wrote that, by word he had received, DeepMind would make large counteroffers the next day.",
                                "reported",
                                false),
                        claim(
                                "recruiting",
                                "Musk's complaint alleges that OpenAI's recruiting met relentless counter-recruiting.",
                                "alleged",
                                false),
                        claim("gone", "Sutskever was paid 190 million dollars.", "retracted", false)),
                List.of(account("account-1", "drift"), account("account-2", "dispute")),
                List.of(
                        money(1, "talked_about", "US$100,000 to US$200,000", "", true),
                        money(2, "moved", "over US$1.9 million", "1,900,001.00 USD", false),
                        money(3, "promised", "US$1 billion", "", false),
                        money(4, "did_not_happen", "US$50 million", "", false),
                        money(5, "reported", "about US$10 million", "", false)),
                List.of(remark("3 November 2026", "2026-11-03", "Google denied having made any such offer.")),
                List.of(remark("asked 1 November 2026, answered 3 November", "2026-11-03", "Had nothing to add.")),
                List.of(correction()),
                List.of(remark("21 November 2026", "2026-11-21", "A second copy of the Chinese text was read.")),
                List.of(
                        new EventView.Related("answers", SampleTimelines.entry("public-launch", false)),
                        new EventView.Related("contradicts", SampleTimelines.entry("early-pay", false))),
                notes(40),
                List.of(new EventView.Topic("talent"), new EventView.Topic("money")),
                new EventView.Neighbour("public-launch.html", words("OpenAI is announced"), "11 December 2015"),
                new EventView.Neighbour(
                        "early-pay.html", words("The first salaries, as the tax form for 2016 shows them"), "2016"),
                SampleMarks.cite(
                        "Jejak, “Altman warns of counteroffers and asks about higher pay”, How OpenAI began, 23 November 2026,"
                                + " https://example.org/openai/events/counteroffers-and-raise.html"),
                "23 November 2026",
                "23 November 2026",
                false,
                "");
    }

    static EventView emptyEvent(boolean isWithdrawn) {
        return new EventView(
                frame("en", "ltr", "", "A dinner", "../", true),
                words("A dinner"),
                NO_WORDS,
                soft("about July 2015", "about July"),
                "",
                "",
                NO_WORDS,
                NO_WORDS,
                status("inferred"),
                NO_EVIDENCE,
                List.of(),
                NO_PROSE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                NO_NEIGHBOUR,
                NO_NEIGHBOUR,
                SampleMarks.cite(""),
                "",
                "",
                isWithdrawn,
                isWithdrawn ? "Withdrawn on 20 November 2026. The editors could not stand by its only source." : "");
    }

    static EventView indonesianEvent() {
        EventView e = event("id", "ltr");
        return new EventView(
                e.frame(),
                words("Altman memperingatkan soal tawaran balasan dan menanyakan kenaikan gaji"),
                words(
                        "Pada hari peluncuran Altman menyampaikan kabar bahwa DeepMind akan mengajukan tawaran balasan besar dan"
                                + " bertanya apakah ada yang keberatan gaji semua orang dinaikkan."),
                when("Jumat, 11 Desember 2015", "11 Desember", "2015-12-11"),
                "09.10 waktu Pasifik",
                "menurut pemberitaan",
                words("Tanggal menurut Business Insider dari dokumen bukti pengadilan."),
                words("Menlo Park"),
                new Marks.Status("reported", "diberitakan", ""),
                e.why(),
                e.actors(),
                new Marks.Prose(prose(6).blocks(), "en", "ltr"),
                List.of(),
                e.claims(),
                e.accounts(),
                e.money(),
                List.of(),
                e.replies(),
                List.of(),
                List.of(),
                List.of(),
                notes(6),
                e.topics(),
                NO_NEIGHBOUR,
                e.next(),
                e.citation(),
                "23 November 2026",
                "",
                false,
                "");
    }

    static EventView arabicEvent() {
        EventView e = event("ar", "rtl");
        return new EventView(
                e.frame(),
                words("ألتمان يحذّر من عروض مضادة ويسأل عن رفع الأجور"),
                words("في يوم الإطلاق نقل ألتمان أن ديب مايند ستقدّم عروضا مضادة كبيرة."),
                when("الجمعة 11 ديسمبر 2015", "11 ديسمبر", "2015-12-11"),
                "",
                "بحسب ما نُشر",
                NO_WORDS,
                words("مينلو بارك"),
                new Marks.Status("reported", "منشور", ""),
                e.why(),
                e.actors(),
                new Marks.Prose(
                        List.of(new Marks.Block(
                                "<p>سأل ألتمان الآخرين إن كانوا يعترضون على رفع أجور الجميع بمقدار 100,000 إلى 200,000 دولار سنويا"
                                        + SampleMarks.cites(1, 6)
                                        + "، وأشار إلى <a href=\"#\" lang=\"en\" dir=\"ltr\">the exhibit</a>.</p>",
                                List.of(note(1)))),
                        "",
                        ""),
                List.of(),
                e.claims(),
                e.accounts(),
                e.money(),
                e.denials(),
                e.replies(),
                List.of(),
                List.of(),
                e.related(),
                notes(6),
                List.of(),
                e.previous(),
                e.next(),
                SampleMarks.cite(""),
                "",
                "",
                false,
                "");
    }
}
