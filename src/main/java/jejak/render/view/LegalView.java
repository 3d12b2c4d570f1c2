package jejak.render.view;

import java.util.List;
import java.util.Map;

/**
 * The memo a lawyer reads and writes on: no page of the site. Empty texts are not shown.
 *
 * @param t the words of the interface, by key
 */
public record LegalView(
        String lang,
        String dir,
        Map<String, String> t,
        String title,
        String site,
        String state,
        List<String> summary,
        List<Person> people,
        List<Flag> flags,
        List<Part> parts,
        List<Remark> contacts,
        List<Remark> pictures) {

    public record Person(String name, String note, String statements, String flagged, String reply) {}

    /** What a flag means, and how often it was raised. */
    public record Flag(String label, String meaning, String count) {}

    /** Everything in one language. @param heading empty where the site has one language */
    public record Part(String lang, String dir, Map<String, String> t, String heading, List<Chapter> chapters) {}

    /** The sentences of one document. */
    public record Chapter(
            String title, String kind, String file, String date, String reader, String draft, List<Entry> entries) {}

    public record Entry(
            int number,
            String piece,
            String place,
            List<Stretch> words,
            String named,
            List<Ground> grounds,
            String nothing,
            List<String> replies,
            List<String> flags) {}

    public record Stretch(String text, boolean isName) {}

    /** @param elsewhere where its sources stand, if it was told before */
    public record Ground(
            String basis,
            String status,
            String label,
            String detail,
            String witnesses,
            String elsewhere,
            List<Source> supporting,
            List<Source> against) {}

    public record Source(String title, String detail, String quote, boolean isCounted) {}

    /** Something to look at that is no sentence of its own. */
    public record Remark(String number, String words, String place) {}
}
