package jejak.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Suggestion;
import jejak.model.Citation;
import jejak.model.Edtf;
import jejak.model.Event;
import jejak.model.Id;
import jejak.model.Kind;
import jejak.model.Located;
import jejak.model.Ref;
import jejak.model.Settings;

/** Looks up everything that {@code site.yml} names. */
final class SettingsCheck {
    /** A page every site has that lists nothing. */
    private static final String SEARCH = "search";

    private final Settings settings;
    private final Names live;
    private final Refs refs;

    private SettingsCheck(Settings settings, Names live, Names held) {
        this.settings = settings;
        this.live = live;
        this.refs = new Refs(live, held);
    }

    static Refs.Found of(Settings settings, Names live, Names held) {
        SettingsCheck check = new SettingsCheck(settings, live, held);
        settings.findings().forEach(check::finding);
        settings.newsroom().ifPresent(newsroom -> {
            newsroom.correctionsPolicy().ifPresent(check.refs::page);
            newsroom.methodsPolicy().ifPresent(check.refs::page);
        });
        settings.phases().forEach(check::phase);
        settings.statedTotals().forEach(check::total);
        settings.navigation().forEach(check::navigation);
        return check.refs.found();
    }

    private void finding(Settings.Finding finding) {
        Optional<Event> event = finding.event().flatMap(refs::event);
        if (event.isPresent() && event.get().editorial().withdrawn().isPresent()) {
            Ref ref = finding.event().orElseThrow();
            refs.faults()
                    .add(
                            SiteCode.RESTS_ON_WITHDRAWN,
                            ref.at(),
                            "the event `" + ref.target() + "` has been withdrawn",
                            "remove the finding");
            return;
        }
        Optional<Ref> claim = finding.claim().filter(ref -> !ref.target().isEmpty());
        if (event.isPresent() && claim.isPresent()) LinkCheck.claim(event.get(), claim.get(), refs);
        if (claim.isPresent() && finding.event().isEmpty()) {
            refs.faults()
                    .add(
                            SiteCode.UNKNOWN_CLAIM,
                            claim.get().at(),
                            "`" + claim.get().target() + "` is a claim of no event",
                            "add `event`, the event whose claim it is");
        }
    }

    private void phase(Settings.Phase phase) {
        if (phase.from().isEmpty() || phase.to().isEmpty()) return;
        Edtf from = phase.from().get();
        Edtf to = phase.to().get();
        if (!to.latest().isBefore(from.earliest())) return;
        refs.faults()
                .add(
                        SiteCode.BAD_PHASE,
                        phase.at(),
                        "the phase `" + phase.id() + "` ends with `" + to.text() + "`, before `" + from.text() + "`",
                        "correct `from` or `to`");
    }

    private void total(Settings.StatedTotal total) {
        refs.party(total.from());
        refs.party(total.to());
        refs.actor(total.by());
        for (Citation citation : total.sources()) DocumentCheck.citation(citation, refs);
    }

    private void navigation(Located<String> entry) {
        String word = entry.value();
        if (word.isEmpty() || word.equals(SEARCH) || Listing.ofId(word).isPresent()) return;
        if (Id.isValid(word) && live.find(Kind.PAGE, new Ref(word, entry.at())).isPresent()) return;
        List<String> known = new ArrayList<>();
        known.add(SEARCH);
        for (Listing listing : Listing.values()) known.add(listing.id());
        known.addAll(live.spellings(Kind.PAGE));
        refs.faults()
                .add(
                        SiteCode.UNKNOWN_NAVIGATION,
                        entry.at(),
                        "`" + word + "` is neither a listing nor a page",
                        Suggestion.nearest(word, known)
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse("write content/pages/" + word + ".md, or remove it from `navigation`"));
    }
}
