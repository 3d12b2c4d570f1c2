package jejak.read;

import static jejak.read.EvidenceFields.ACCOUNTS;
import static jejak.read.Forms.NUMBER;
import static jejak.read.Types.TEXT;

import java.util.Optional;
import jejak.diagnostic.Span;
import jejak.model.Id;
import jejak.model.Localized;
import jejak.model.Page;
import jejak.model.Prose;

/** The keys of a page. */
final class PageFields {
    private PageFields() {}

    private static final Field<Localized<String>> TITLE =
            Field.required("title", TEXT, "Its heading.", "title: How to read this site");
    private static final Field<Optional<Localized<String>>> SUMMARY = Field.optional(
            "summary", TEXT, "One sentence. Default: the body's first.", "summary: What the marks mean.");
    private static final Field<Optional<Integer>> ORDER =
            Field.optional("order", NUMBER, "Its place among pages, lowest first.", "order: 2");

    static final Schema KEYS =
            Schema.of("a page", TITLE, SUMMARY, ORDER, ACCOUNTS).and(EditorialFields.KEYS);

    static Page decode(Id id, Span at, Fields f, Localized<Prose> body) {
        return new Page(
                id, at, f.get(TITLE), f.get(SUMMARY), f.get(ORDER), f.get(ACCOUNTS), EditorialFields.decode(f), body);
    }
}
