package jejak.render;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jejak.legal.Ground;
import jejak.legal.Statement;
import jejak.model.Actor;
import jejak.model.Source;
import jejak.render.view.LegalView;
import jejak.site.Attribution;
import jejak.site.Evidence;
import jejak.site.Standing;
import jejak.site.Weighed;

/** The numbered sentences of one document in the legal memo. What many of them rest on is told once, at the first. */
final class LegalEntries {
    private final Speech speech;
    /** The number of the sentence at which the sources were told; by identity, since a claim's id is its event's alone. */
    private final Map<Evidence, Integer> told = new IdentityHashMap<>();

    LegalEntries(Speech speech) {
        this.speech = speech;
    }

    LegalView.Entry entry(Statement s) {
        return new LegalView.Entry(
                s.number(),
                speech.say("legal.piece", s.piece()),
                LegalViews.place(s.at()),
                words(s),
                named(s),
                s.grounds().stream().map(ground -> ground(ground, s.number())).toList(),
                s.grounds().isEmpty() && s.piece().asserts() ? speech.say("legal.nothing") : "",
                s.replies().stream().map(this::reply).toList(),
                s.flags().stream().map(flag -> speech.say("legal.flag", flag)).toList());
    }

    private static List<LegalView.Stretch> words(Statement s) {
        List<LegalView.Stretch> words = new ArrayList<>();
        int done = 0;
        for (Statement.Name name : s.names()) {
            if (name.from() > done) words.add(new LegalView.Stretch(s.text().substring(done, name.from()), false));
            words.add(new LegalView.Stretch(s.text().substring(name.from(), name.to()), true));
            done = name.to();
        }
        if (done < s.text().length()) words.add(new LegalView.Stretch(s.text().substring(done), false));
        return words;
    }

    /** Who is meant where the words alone do not say. */
    private String named(Statement s) {
        String names = s.named().stream().map(Actor::title).map(speech::plain).collect(Collectors.joining(", "));
        boolean plain = s.names().size() == s.named().size()
                && s.named().stream().allMatch(a -> s.text().contains(a.title().in(speech.lang())));
        return plain ? "" : speech.say("legal.names", names);
    }

    private String reply(Statement.Answer answer) {
        return speech.say("legal.reply-of", speech.plain(answer.actor().title()), LegalViews.reply(answer, speech));
    }

    private LegalView.Ground ground(Ground ground, int number) {
        Evidence evidence = ground.evidence();
        Optional<Integer> before = Optional.ofNullable(told.putIfAbsent(evidence, number));
        String count = speech.count("count.witnesses", ground.witnesses());
        return new LegalView.Ground(
                ground.claim()
                        .map(c -> speech.say("legal.basis.claim", c.id()))
                        .orElseGet(() -> speech.say("legal.basis-of", ground.basis())),
                evidence.status().word(),
                speech.say("status", evidence.status()),
                detail(ground),
                evidence.atLeast() ? speech.say("at-least", count) : count,
                before.map(n -> speech.say("legal.as-at", n)).orElse(""),
                before.isPresent() ? List.of() : supporting(ground),
                before.isPresent()
                        ? List.of()
                        : evidence.against().stream()
                                .map(w -> source(w, evidence))
                                .toList());
    }

    private List<LegalView.Source> supporting(Ground ground) {
        List<LegalView.Source> supporting = new ArrayList<>();
        for (Weighed w : ground.supporting()) supporting.add(source(w, ground.evidence()));
        for (int i = 0; i < ground.unnamed(); i++) {
            supporting.add(
                    new LegalView.Source(speech.say("source.withheld"), speech.say("closeness.anonymous"), "", true));
        }
        return supporting;
    }

    private String detail(Ground ground) {
        List<String> details = new ArrayList<>();
        String speakers = speech.list(ground.evidence().speakers().stream()
                .map(a -> speech.plain(a.title()))
                .toList());
        if (!speakers.isEmpty()) details.add(speech.say("status.stated-by", speakers));
        if (ground.evidence().scope() == jejak.site.Scope.WORDS) details.add(speech.say("legal.words-only"));
        if (!ground.evidence().denials().isEmpty()) details.add(speech.say("legal.denial"));
        return String.join("; ", details);
    }

    private LegalView.Source source(Weighed w, Evidence evidence) {
        List<String> details = new ArrayList<>();
        Optional<Source> source = source(w.attribution());
        source.map(s -> Notebook.by(s, speech)).filter(by -> !by.isEmpty()).ifPresent(details::add);
        source.flatMap(Source::date)
                .ifPresent(date -> details.add(speech.dates().full(date)));
        details.add(speech.say("closeness", w.closeness()));
        w.citation().locator().ifPresent(locator -> details.add(speech.locator(locator)));
        String why = why(w.standing(), evidence);
        if (!why.isEmpty()) details.add(why);
        return new LegalView.Source(
                source.map(s -> speech.plain(s.title())).orElse(speech.say("source.withheld")),
                String.join(", ", details),
                w.citation().quote().map(q -> Quotes.curl(q.value())).orElse(""),
                w.isCounted());
    }

    private String why(Standing standing, Evidence evidence) {
        if (standing instanceof Standing.Without without) return speech.say("standing", without.reason());
        if (standing instanceof Standing.SameAs same) return speech.say("legal.same", title(same.index(), evidence));
        if (standing instanceof Standing.Retells retells) {
            return speech.say("legal.retells", title(retells.index(), evidence));
        }
        return "";
    }

    private String title(int index, Evidence evidence) {
        return source(evidence.supporting().get(index).attribution())
                .map(s -> speech.plain(s.title()))
                .orElse(speech.say("source.withheld"));
    }

    private static Optional<Source> source(Attribution attribution) {
        return attribution instanceof Attribution.Shown shown ? Optional.of(shown.source()) : Optional.empty();
    }
}
