package jejak.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.model.Actor;
import jejak.model.Authenticity;
import jejak.model.Closeness;
import jejak.model.Source;
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
        if (evidence.status() == Status.FOUND) return found(evidence, speech);
        if (evidence.status() != Status.ALLEGED && evidence.status() != Status.DENIED) return "";
        String names = names(evidence.speakers(), speech);
        String accused = names(evidence.accused(), speech);
        if (!names.isEmpty() && !accused.isEmpty()) {
            return speech.say(
                    evidence.status() == Status.DENIED ? "status.alleged-against" : "status.by-against",
                    names,
                    accused);
        }
        if (!names.isEmpty()) return speech.say("status.stated-by", names);
        return evidence.hasAnonymous() ? speech.say("status.anonymous") : "";
    }

    // The body and the date; scope and appeal stand in the sentence that says why.
    private static String found(Evidence evidence, Speech speech) {
        List<String> decisions =
                decisions(evidence).map(source -> body(source, speech)).toList();
        return decisions.isEmpty() ? "" : speech.say("status.found-by", speech.list(decisions));
    }

    private static Stream<Source> decisions(Evidence evidence) {
        return evidence.carriers().stream()
                .flatMap(w -> w.attribution() instanceof Attribution.Shown shown
                        ? Stream.of(shown.source())
                        : Stream.<Source>empty())
                .distinct();
    }

    private static String body(Source source, Speech speech) {
        String name = source.court()
                .court()
                .or(source::publisher)
                .or(source::author)
                .orElseGet(() -> speech.plain(source.title()));
        return source.date()
                .map(date -> speech.say("status.found-on", name, speech.dates().full(date)))
                .orElse(name);
    }

    private static String decided(Source source, Speech speech) {
        String scope = source.court().scope().map(speech::plain).orElseGet(() -> speech.say("why.not-recorded"));
        String appeal = source.court().appeal().map(speech::plain).orElseGet(() -> speech.say("why.not-recorded"));
        return speech.say("why.found-by", body(source, speech), clause(scope), clause(appeal));
    }

    // a sentence of ours ends with a stop of its own
    private static String clause(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
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
        String reason = switch (evidence.status()) {
            case FOUND ->
                decisions(evidence).map(source -> decided(source, speech)).collect(Collectors.joining(" "));
            case DOCUMENTED -> speech.say("why.documented." + scope);
            case REPORTED -> speech.say(citesRecord(evidence) ? "why.reported-only" : "why.reported");
            case ALLEGED, DENIED -> speech.say(alleged(evidence));
            case CONFIRMED, DISPUTED, INFERRED, RETRACTED -> speech.say("why", evidence.status());
        };
        if (evidence.status() == Status.DISPUTED && evidence.dispute().isPresent()) {
            reason = speech.say(
                    "why.dispute-account", speech.plain(evidence.dispute().get().question()));
        }
        reason += stronger(evidence, speech);
        return evidence.denials().isEmpty() || evidence.status() == Status.DENIED
                ? reason
                : reason + " " + speech.say("why.denial");
    }

    private static boolean citesRecord(Evidence evidence) {
        return evidence.supporting().stream()
                .anyMatch(w -> w.closeness() == Closeness.PRIMARY || w.closeness() == Closeness.OFFICIAL);
    }

    private static String alleged(Evidence evidence) {
        String status = "why." + evidence.status().word();
        if (evidence.computed() != Status.ALLEGED) return status + "-only";
        boolean isSaid = evidence.supporting().stream()
                .allMatch(w -> w.closeness() == Closeness.PARTY || w.closeness() == Closeness.ANONYMOUS);
        return isSaid && !evidence.supporting().isEmpty() ? status : status + "-weak";
    }

    // A status that is stated may be less than what the sources carry, and does not say that others contradict it.
    private static String stronger(Evidence evidence, Speech speech) {
        return switch (evidence.status()) {
            case FOUND, DOCUMENTED, CONFIRMED, REPORTED, ALLEGED, DENIED -> {
                boolean denied = evidence.status() == Status.DENIED && evidence.computed() == Status.ALLEGED;
                if (evidence.computed() == evidence.status() || denied) yield "";
                yield " "
                        + (evidence.computed() == Status.DISPUTED
                                ? speech.say("why.disputed-too")
                                : speech.say("why.stronger", speech.say("status", evidence.computed())));
            }
            case DISPUTED, INFERRED, RETRACTED -> "";
        };
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
        if (w.attribution() instanceof Attribution.Shown shown
                && shown.source().authenticity() == Authenticity.DISPUTED) {
            closeness = speech.say("verdict.doubted", closeness);
        }
        String kind = closeness;
        String speaker = w.speaker()
                .map(a -> speech.say("verdict.speaker", kind, speech.plain(a.title())))
                .orElse(kind);
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
