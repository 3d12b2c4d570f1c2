package jejak.site;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;
import jejak.model.Citation;
import jejak.model.Content;
import jejak.model.CopyText;
import jejak.model.Document;
import jejak.model.Located;
import jejak.model.Source;
import jejak.parallel.Workers;
import jejak.quotation.Printed;
import jejak.quotation.Quotation;

/**
 * Holds sources against their local copies: digests, quotations, pages named in locators (contract sections 4 and 5). Texts
 * are prepared once and shared; documents are checked in parallel.
 */
final class CopyCheck {
    private final Names names;
    private final boolean isRequired;
    private final Map<String, Content.LocalFile> files = new HashMap<>();
    private final Map<String, Printed> texts = new HashMap<>();

    /**
     * @param names to find sources by, withheld ones too
     * @param isRequired whether every quotation must be checked
     */
    CopyCheck(List<Content.LocalFile> all, Names names, boolean isRequired, Workers workers) {
        this.names = names;
        this.isRequired = isRequired;
        List<Content.LocalFile> worded =
                all.stream().filter(file -> file.words().isPresent()).toList();
        List<Printed> printed = workers.map(
                worded,
                file -> Printed.of(file.words().orElseThrow().pages().stream()
                        .map(CopyText.Page::text)
                        .toList()));
        for (int i = 0; i < printed.size(); i++) texts.put(worded.get(i).path(), printed.get(i));
        for (Content.LocalFile file : all) files.put(file.path(), file);
    }

    /** The local copies whose words are needed: of sources that are quoted, or cited with a page. */
    static Set<String> wanted(Content content) {
        if (content.files().isEmpty()) return Set.of();
        Names names = new Names(content.sources());
        Set<String> wanted = new HashSet<>();
        List<Document> documents = new ArrayList<>();
        documents.addAll(content.events());
        documents.addAll(content.actors());
        documents.addAll(content.sources());
        documents.addAll(content.pages());
        List<Citation> citations = new ArrayList<>();
        for (Document document : documents) {
            for (Citations.Cited cited : Citations.of(document)) citations.add(cited.citation());
        }
        content.settings().statedTotals().forEach(total -> citations.addAll(total.sources()));
        for (Citation citation : citations) {
            if (citation.quote().isEmpty() && pages(citation).isEmpty()) continue;
            names.source(citation.source()).flatMap(Source::file).ifPresent(file -> wanted.add(file.value()));
        }
        return wanted;
    }

    /**
     * What was found out about one document's citations.
     *
     * @param quotes each quotation that is not at fault
     * @param advice what is no fault and worth doing
     */
    record Findings(List<Diagnostic> faults, Map<Located<String>, QuoteCheck> quotes, List<Diagnostic> advice) {}

    Findings of(Document document) {
        Check check = new Check();
        if (document instanceof Source source) check.copy(source);
        for (Citations.Cited cited : Citations.of(document)) check.citation(cited.citation());
        return check.findings();
    }

    Findings of(List<Citation> citations) {
        Check check = new Check();
        citations.forEach(check::citation);
        return check.findings();
    }

    private static Optional<PageLocator> pages(Citation citation) {
        return citation.locator().flatMap(locator -> PageLocator.of(locator.original()));
    }

    /** Of one document. */
    private final class Check {
        private final Faults faults = new Faults();
        private final Faults advice = new Faults();
        private final Map<Located<String>, QuoteCheck> quotes = new HashMap<>();

        Findings findings() {
            return new Findings(faults.list(), quotes, advice.list());
        }

        void copy(Source source) {
            Optional<String> actual = source.file()
                    .flatMap(file -> Optional.ofNullable(files.get(file.value())))
                    .flatMap(Content.LocalFile::sha256);
            if (actual.isEmpty()) return;
            Located<String> file = source.file().orElseThrow();
            if (source.sha256().isEmpty()) {
                advice.add(
                        SiteCode.MISSING_SHA256,
                        file.at(),
                        "nothing says which bytes `" + file.value() + "` had when it was read",
                        "add `sha256: " + actual.get() + "`");
                return;
            }
            Located<String> stated = source.sha256().get();
            if (stated.value().isEmpty() || stated.value().equalsIgnoreCase(actual.get())) return;
            faults.add(
                    SiteCode.SHA256_MISMATCH,
                    stated.at(),
                    "`" + file.value() + "` has other bytes: its SHA-256 is " + actual.get(),
                    "put the file back as it was, or, once it has been read again, write `sha256: " + actual.get()
                            + "`");
        }

        void citation(Citation citation) {
            Optional<Source> source = names.source(citation.source());
            if (source.isEmpty()) return;
            Optional<String> path = source.get().file().map(Located::value);
            Optional<Content.LocalFile> file = path.flatMap(p -> Optional.ofNullable(files.get(p)));
            Optional<CopyText> words = file.flatMap(Content.LocalFile::words);
            Optional<BitSet> sheets = words.filter(CopyText::hasPages)
                    .flatMap(text -> pages(citation).map(locator -> locator.in(text.pages())));
            if (sheets.isPresent() && sheets.get().isEmpty()) {
                int count = words.orElseThrow().pages().size();
                faults.add(
                        SiteCode.LOCATOR_MISMATCH,
                        citation.quote().map(Located::at).orElse(citation.at()),
                        "`" + path.orElseThrow() + "` has " + count + (count == 1 ? " page" : " pages")
                                + ", and none is `"
                                + shortened(citation.locator().orElseThrow().original()) + "`",
                        "correct the locator");
                return;
            }
            if (citation.quote().isEmpty()) return;
            Located<String> quote = citation.quote().get();
            Quotation quotation = Quotation.of(quote.value());
            if (words.isEmpty() || quotation.isEmpty()) unchecked(quote, source.get());
            else quoted(citation, quotation, source.get(), words.get(), sheets);
        }

        private void quoted(
                Citation citation, Quotation quotation, Source source, CopyText words, Optional<BitSet> sheets) {
            Located<String> quote = citation.quote().orElseThrow();
            String path = source.file().orElseThrow().value();
            Printed text = texts.get(path);
            Optional<Printed.Passage> found =
                    sheets.isEmpty() ? text.find(quotation) : onSheets(text, quotation, sheets.get());
            if (found.isPresent()) {
                quotes.put(quote, QuoteCheck.CHECKED);
                return;
            }
            Optional<Printed.Passage> elsewhere = sheets.isEmpty() ? Optional.empty() : text.find(quotation);
            if (elsewhere.isPresent()) {
                String page = page(elsewhere.get().page(), words);
                faults.add(
                        SiteCode.LOCATOR_MISMATCH,
                        quote.at(),
                        "the quotation stands on " + page + " of `" + path + "`, not where the locator says",
                        "write `locator: p. " + (elsewhere.get().page() + 1) + "`");
            } else if (sheets.isPresent() && sheets.get().stream().allMatch(text::isBlank)) {
                unchecked(quote, source); // pictures of pages among pages of text
            } else {
                mismatch(quote, quotation, path, words, text);
            }
        }

        private Optional<Printed.Passage> onSheets(Printed text, Quotation quotation, BitSet sheets) {
            for (int from = sheets.nextSetBit(0); from >= 0; ) {
                int end = sheets.nextClearBit(from);
                Optional<Printed.Passage> found = text.find(quotation, from, end - 1);
                if (found.isPresent()) return found;
                from = sheets.nextSetBit(end);
            }
            return Optional.empty();
        }

        private void mismatch(Located<String> quote, Quotation quotation, String path, CopyText words, Printed text) {
            Optional<Printed.Passage> nearest = text.nearest(quotation);
            Diagnostic fault = Diagnostic.of(
                    SiteCode.QUOTE_MISMATCH,
                    quote.at(),
                    "these words do not stand in `" + path + "`",
                    nearest.isPresent()
                            ? "quote it as it stands, with [...] where words are left out and [ ] round words put in"
                            : "cite the source that has them, or remove `quote`");
            if (nearest.isPresent()) {
                Printed.Passage passage = nearest.get();
                String where = words.hasPages() ? " is on " + page(passage.page(), words) : " is";
                fault = fault.note(
                        new Span("content/" + path, words.hasLines() ? passage.line() : 1, 1, 1),
                        "the nearest passage" + where + ": `" + passage.words() + "`");
            }
            faults.add(fault);
        }

        private void unchecked(Located<String> quote, Source source) {
            quotes.put(quote, QuoteCheck.NOT_CHECKED);
            if (!isRequired) return;
            faults.add(
                    SiteCode.NEEDS_QUOTE_CHECK,
                    quote.at(),
                    "there is no copy of `" + source.id() + "` that this quotation can be checked against",
                    "put a copy of its text under content/documents/, and add `file` to "
                            + source.at().file());
        }
    }

    private static String page(int index, CopyText words) {
        String label = words.pages().get(index).label();
        String sheet = "p. " + (index + 1);
        return label.isEmpty() || label.equals(Integer.toString(index + 1))
                ? sheet
                : sheet + " (numbered " + label + ")";
    }

    private static String shortened(String words) {
        return words.length() <= 40 ? words : words.substring(0, words.offsetByCodePoints(0, 39)) + "\u2026";
    }
}
