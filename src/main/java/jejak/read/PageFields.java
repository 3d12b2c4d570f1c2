package jejak.read;

import static jejak.read.EvidenceFields.ACCOUNTS;
import static jejak.read.Forms.NUMBER;
import static jejak.read.Types.NAME;
import static jejak.read.Types.REF;
import static jejak.read.Types.TEXT;
import static jejak.read.Types.located;
import static jejak.read.Types.object;

import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Span;
import jejak.model.Coverage;
import jejak.model.Id;
import jejak.model.Localized;
import jejak.model.Located;
import jejak.model.Page;
import jejak.model.Prose;
import jejak.model.Ref;

/** The keys of a page. */
final class PageFields {
    private PageFields() {}

    private static final Field<Localized<String>> TITLE =
            Field.required("title", TEXT, "Its heading.", "title: How to read this site");
    private static final Field<Optional<Localized<String>>> SUMMARY = Field.optional(
            "summary", TEXT, "One sentence. Default: the body's first.", "summary: What the marks mean.");
    private static final Field<Optional<Integer>> ORDER =
            Field.optional("order", NUMBER, "Its place among pages, lowest first.", "order: 2");

    private static final Field<Ref> COVERED =
            Field.required("source", REF, "The source taken apart.", "source: seed-article");
    private static final Field<List<Located<String>>> PARTS = Field.requiredList(
            "parts",
            located(NAME),
            "Its parts as locators name them, in the order in which they are shown. One that nothing cites is a warning.",
            "parts: [title, bullet 1, bullet 2]");
    private static final Type<Coverage> COVERAGE_OF = object(
            Schema.of("a coverage", COVERED, PARTS),
            new Coverage(REF.hole(), List.of()),
            f -> new Coverage(f.get(COVERED), f.get(PARTS)));
    private static final Field<Optional<Coverage>> COVERAGE = Field.optional(
            "coverage",
            COVERAGE_OF,
            "Prints a table under the prose: for each part of a source, every event, claim, account and sum that cites it."
                    + " A citation of several (`paras 79-81`) is one of each, and one of a passage in a part"
                    + " (`bullet 6, second sentence`) is one of the part.",
            "coverage: {source: seed-article, parts: [title, bullet 1, bullet 2]}");

    static final Schema KEYS =
            Schema.of("a page", TITLE, SUMMARY, ORDER, ACCOUNTS, COVERAGE).and(EditorialFields.KEYS);

    static Page decode(Id id, Span at, Fields f, Localized<Prose> body) {
        return new Page(
                id,
                at,
                f.get(TITLE),
                f.get(SUMMARY),
                f.get(ORDER),
                f.get(ACCOUNTS),
                f.get(COVERAGE),
                EditorialFields.decode(f),
                body);
    }
}
