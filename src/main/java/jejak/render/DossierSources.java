package jejak.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jejak.model.Access;
import jejak.model.Authenticity;
import jejak.model.Closeness;
import jejak.model.Consulted;
import jejak.model.Link;
import jejak.model.Source;
import jejak.render.view.DossierView;
import jejak.render.view.Marks;
import jejak.site.Attribution;
import jejak.site.Paths;

/** The bibliography of a document of many: what each number stands for, with addresses that can be typed. */
final class DossierSources {
    private DossierSources() {}

    /** Those that were given a number, and those they lead back to. */
    static List<DossierView.Source> of(Sheet sheet) {
        Bibliography bibliography = sheet.binding().orElseThrow().bibliography();
        List<DossierView.Source> entries = new ArrayList<>();
        // an entry numbers what it retells, so there may be more of them after it
        for (int number = 1; number <= bibliography.size(); number++) {
            Optional<Source> source = bibliography.source(number);
            entries.add(source.isPresent() ? entry(number, source.get(), sheet) : withheld(number, sheet.speech()));
        }
        return entries;
    }

    private static DossierView.Source withheld(int number, Speech speech) {
        return new DossierView.Source(
                number,
                Bibliography.anchor(Optional.empty()),
                new Marks.Words(speech.say("source.withheld"), "", ""),
                "",
                "",
                "",
                "",
                speech.say("closeness", Closeness.ANONYMOUS),
                List.of(),
                "",
                "",
                "",
                List.of());
    }

    private static DossierView.Source entry(int number, Source source, Sheet sheet) {
        Speech speech = sheet.speech();
        boolean withdrawn = EditorialViews.isWithdrawn(source);
        return new DossierView.Source(
                number,
                Bibliography.anchor(Optional.of(source)),
                withdrawn ? EditorialViews.title(source, speech) : SourceViews.title(source, speech),
                sheet.href(Paths.of(source)),
                Notebook.by(source, speech),
                source.date().map(speech.dates()::full).orElse(""),
                speech.say("source", source.sourceKind()),
                speech.say("closeness", source.closeness()),
                details(source, sheet),
                source.url().map(Link::url).orElse(""),
                source.archiveUrl().map(Link::url).orElse(""),
                source.archiveDate().map(speech.dates()::plain).orElse(""),
                kin(source, sheet));
    }

    private static List<String> details(Source source, Sheet sheet) {
        Speech speech = sheet.speech();
        List<String> details = new ArrayList<>();
        source.court().caseName().ifPresent(details::add);
        source.court().court().ifPresent(details::add);
        source.court().docket().ifPresent(details::add);
        source.court().exhibit().ifPresent(details::add);
        source.releasedBy()
                .ifPresent(p ->
                        details.add(speech.say("letter.released", sheet.chip(p).name())));
        if (source.authenticity() != Authenticity.UNDISPUTED) {
            details.add(speech.say("fact.authenticity") + ": " + speech.say("authenticity", source.authenticity()));
        }
        if (source.consulted() != Consulted.FULL) {
            details.add(speech.say("fact.read") + ": " + speech.say("consulted", source.consulted()));
        }
        if (source.access() == Access.SUMMARY) {
            details.add(speech.say("fact.access") + ": " + speech.say("access", source.access()));
        }
        return details;
    }

    private static List<DossierView.Kin> kin(Source source, Sheet sheet) {
        List<DossierView.Kin> kin = new ArrayList<>();
        for (Attribution parent : sheet.site().lineage().parents(source)) {
            if (!(parent instanceof Attribution.Shown shown)) {
                kin.add(kin("derived", Optional.empty(), sheet));
                continue;
            }
            String relation = SourceViews.relation(source, shown.source(), sheet.site());
            kin.add(kin(relation, Optional.of(shown.source()), sheet));
        }
        return kin;
    }

    private static DossierView.Kin kin(String relation, Optional<Source> parent, Sheet sheet) {
        int number = sheet.binding().orElseThrow().bibliography().number(parent);
        return new DossierView.Kin(
                sheet.speech().say("lineage." + relation), Notebook.bare(number, Bibliography.anchor(parent)));
    }
}
