package jejak.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jejak.model.Actor;
import jejak.model.Status;
import jejak.render.view.EvidenceView;
import jejak.render.view.Marks;
import jejak.site.Attribution;
import jejak.site.Evidence;
import jejak.site.Scope;
import jejak.site.Standing;
import jejak.site.Weighed;

/** Says what evidence carries, and why: the mark, and the reasons one tap behind it. */
final class EvidenceViews {
    private EvidenceViews() {}

    static Marks.Status mark(Evidence evidence, Sheet sheet) {
        Speech speech = sheet.speech();
        return new Marks.Status(
                evidence.status().word(),
                speech.say("status", evidence.status()),
                detail(evidence, Optional.empty(), speech));
    }

    /** With the speaker named, where the status is about what somebody said. */
    static Marks.Status mark(Evidence evidence, Optional<Actor> by, Sheet sheet) {
        Speech speech = sheet.speech();
        return new Marks.Status(
                evidence.status().word(), speech.say("status", evidence.status()), detail(evidence, by, speech));
    }

    /** Whether the mark of a claim names whose words they are: "documented: that X said so". */
    static boolean saysBy(Evidence evidence, Optional<Actor> by) {
        return evidence.status() == Status.DOCUMENTED && evidence.scope() == Scope.WORDS && by.isPresent();
    }

    private static String detail(Evidence evidence, Optional<Actor> by, Speech speech) {
        if (saysBy(evidence, by)) {
            return speech.say("status.words", speech.plain(by.get().title()));
        }
        if (evidence.status() != Status.ALLEGED && evidence.status() != Status.DENIED) return "";
        String names = names(evidence.speakers(), speech);
        if (!names.isEmpty()) return speech.say("status.stated-by", names);
        return evidence.hasAnonymous() ? speech.say("status.anonymous") : "";
    }

    private static String names(List<Actor> actors, Speech speech) {
        List<String> names = actors.stream().map(a -> speech.plain(a.title())).toList();
        return speech.list(names);
    }

    static String witnesses(Evidence evidence, Speech speech) {
        String count = speech.count("count.witnesses", evidence.witnesses());
        return evidence.atLeast() ? speech.say("at-least", count) : count;
    }

    static EvidenceView of(Evidence evidence, Sheet sheet) {
        return new EvidenceView(
                sentence(evidence, sheet),
                witnesses(evidence, sheet.speech()),
                weighed(evidence.supporting(), evidence, sheet),
                weighed(evidence.against(), evidence, sheet));
    }

    private static String sentence(Evidence evidence, Sheet sheet) {
        Speech speech = sheet.speech();
        String scope = evidence.scope() == Scope.WORDS ? "words" : "fact";
        String reason = evidence.status() == Status.DOCUMENTED
                ? speech.say("why.documented." + scope)
                : speech.say("why", evidence.status());
        if (evidence.status() == Status.DISPUTED && evidence.dispute().isPresent()) {
            reason = speech.say(
                    "why.dispute-account", speech.plain(evidence.dispute().get().question()));
        }
        return evidence.denials().isEmpty() || evidence.status() == Status.DENIED
                ? reason
                : reason + " " + speech.say("why.denial");
    }

    private static List<EvidenceView.Weighed> weighed(List<Weighed> all, Evidence evidence, Sheet sheet) {
        List<EvidenceView.Weighed> views = new ArrayList<>(all.size());
        for (Weighed w : all) {
            views.add(new EvidenceView.Weighed(
                    sheet.notes().of(w.citation(), w.closeness()), verdict(w, evidence, sheet), w.isCounted()));
        }
        return views;
    }

    private static String verdict(Weighed w, Evidence evidence, Sheet sheet) {
        Speech speech = sheet.speech();
        String closeness = speech.say("closeness", w.closeness());
        String speaker = w.speaker()
                .map(a -> speech.say("verdict.speaker", closeness, speech.plain(a.title())))
                .orElse(closeness);
        return speech.say("verdict", speaker, standing(w.standing(), evidence, sheet));
    }

    private static String standing(Standing standing, Evidence evidence, Sheet sheet) {
        Speech speech = sheet.speech();
        if (standing instanceof Standing.Counts) return speech.say("standing.counts");
        if (standing instanceof Standing.Without without) return speech.say("standing", without.reason());
        if (standing instanceof Standing.Retells retells) {
            return speech.say("standing.retells", number(retells.index(), evidence, sheet));
        }
        Standing.SameAs same = (Standing.SameAs) standing;
        String number = number(same.index(), evidence, sheet);
        if (same.through() instanceof Standing.Through.OneSource) return speech.say("standing.one-source", number);
        if (same.through() instanceof Standing.Through.OneSpeaker one) {
            return speech.say(
                    "standing.one-speaker", number, speech.plain(one.speaker().title()));
        }
        List<String> roots = ((Standing.Through.SharedRoots) same.through())
                .roots().stream().map(r -> name(r, speech)).toList();
        return speech.say("standing.shared-roots", number, String.join("; ", roots));
    }

    /** As the page names it: "note 12", or "[12]" where numbers are those of one bibliography. */
    private static String number(int index, Evidence evidence, Sheet sheet) {
        int number = sheet.notes().number(evidence.supporting().get(index).citation());
        return sheet.binding().isPresent() ? "[" + number + "]" : sheet.speech().say("standing.note", number);
    }

    private static String name(Attribution attribution, Speech speech) {
        return attribution instanceof Attribution.Shown shown
                ? speech.plain(shown.source().title())
                : speech.say("source.withheld");
    }
}
