package jejak.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.model.Citation;
import jejak.model.Coverage;
import jejak.model.Document;
import jejak.model.Located;
import jejak.model.Locator;
import jejak.model.Page;
import jejak.model.Settings;
import jejak.model.Source;

/** Follows the parts of a source through the documents that are out. */
final class Covering {
    private final Names names;
    private final List<Document> documents;
    private final List<Settings.StatedTotal> totals;

    /** @param documents those that cite, in the order their uses are listed; without withheld sources */
    Covering(Names names, List<Document> documents, List<Settings.StatedTotal> totals) {
        this.names = names;
        this.documents = documents;
        this.totals = totals;
    }

    /** What cites each part of the page's source, in the author's order; the page itself is not told of. */
    List<CoveredPart> of(Page page) {
        Optional<Source> source = page.coverage().flatMap(c -> names.source(c.source()));
        if (source.isEmpty()) return List.of();
        List<Told> uses = uses(source.get(), page).stream().map(Told::of).toList();
        List<CoveredPart> parts = new ArrayList<>();
        for (Located<String> part : page.coverage().get().parts()) {
            parts.add(new CoveredPart(part.value(), citing(part.value(), uses)));
        }
        return List.copyOf(parts);
    }

    /** The parts that nothing cites, and those named twice. */
    List<Diagnostic> check(Page page) {
        Faults faults = new Faults();
        Optional<Coverage> coverage = page.coverage();
        if (coverage.isEmpty()) return faults.list();
        Set<String> seen = new HashSet<>();
        List<CoveredPart> parts = of(page);
        for (int i = 0; i < parts.size(); i++) {
            Located<String> part = coverage.get().parts().get(i);
            if (!seen.add(part.value())) {
                faults.add(
                        SiteCode.DUPLICATE_ID,
                        part.at(),
                        "`" + part.value() + "` stands twice among the parts",
                        "remove one of them");
            } else if (parts.get(i).uses().isEmpty()) {
                faults.add(
                        SiteCode.UNCITED_PART,
                        part.at(),
                        "nothing cites `" + part.value() + "` of `"
                                + coverage.get().source() + "`",
                        "cite it where it is dealt with, such as [@"
                                + coverage.get().source() + ", " + part.value() + "], or remove the part");
            }
        }
        return faults.list();
    }

    /** Every citation of the source with its place, those of one spot beside each other. */
    private List<Use> uses(Source source, Page page) {
        List<Use> uses = new ArrayList<>();
        for (Document document : documents) {
            if (document == page) continue;
            for (Citations.Cited cited : Citations.of(document)) {
                if (isOf(source, cited.citation())) {
                    uses.add(new Use(Optional.of(document), cited.spot(), cited.citation()));
                }
            }
        }
        for (Settings.StatedTotal total : totals) {
            Spot spot = new Spot.InTotal(total);
            for (Citation citation : total.sources()) {
                if (isOf(source, citation)) uses.add(new Use(Optional.empty(), spot, citation));
            }
        }
        return uses;
    }

    private boolean isOf(Source source, Citation citation) {
        return names.source(citation.source())
                .filter(s -> s.id().equals(source.id()))
                .isPresent();
    }

    /** @param locator in the words of the use */
    private record Told(Use use, Optional<Locator.Said> locator) {
        static Told of(Use use) {
            return new Told(use, use.citation().locator().map(l -> Locator.said(l.original())));
        }
    }

    private static List<Use> citing(String part, List<Told> uses) {
        Locator.Said said = Locator.said(part);
        List<Use> citing = new ArrayList<>();
        for (Told told : uses) {
            boolean isSameSpot = !citing.isEmpty()
                    && citing.get(citing.size() - 1).spot() == told.use().spot();
            if (!isSameSpot
                    && told.locator().isPresent()
                    && told.locator().get().names(said)) citing.add(told.use());
        }
        return citing;
    }
}
