package jejak.site;

import java.util.Optional;
import java.util.Set;
import jejak.diagnostic.Span;
import jejak.model.Claim;
import jejak.model.Document;
import jejak.model.Event;
import jejak.model.Id;
import jejak.model.Kind;
import jejak.model.Lang;
import jejak.model.Localized;
import jejak.model.Prose;
import jejak.model.Ref;

/** Follows the links of one document's prose, in each of its languages. */
final class LinkCheck {
    private final Document document;
    private final Lang first;
    private final Files files;
    private final Names live;
    private final Names held;
    private final Refs refs;

    /** @param first the language documents are written in */
    LinkCheck(Document document, Lang first, Files files, Names live, Names held, Refs refs) {
        this.document = document;
        this.first = first;
        this.files = files;
        this.live = live;
        this.held = held;
        this.refs = refs;
    }

    void run() {
        Localized<Prose> body = document.body();
        prose(first, body.original());
        body.translations().forEach(this::prose);
    }

    private void prose(Lang lang, Prose prose) {
        for (Prose.Block block : prose.blocks()) {
            for (Prose.Segment segment : block.segments()) {
                if (segment instanceof Prose.PageLink link) refs.link(link.target());
                else if (segment instanceof Prose.ClaimMark mark) claim(mark.claim());
                else if (segment instanceof Prose.FileLink link) file(lang, link);
            }
        }
    }

    private void claim(Ref claim) {
        if (claim.target().isEmpty()) return;
        if (document instanceof Event event) claim(event, claim, refs);
        else {
            refs.faults()
                    .add(
                            SiteCode.UNKNOWN_CLAIM,
                            claim.at(),
                            "`" + claim.target() + "` is to be a claim, and only an event has claims",
                            "link to the event instead");
        }
    }

    /** The claim of that event; a fault where it has no such claim. */
    static Optional<Claim> claim(Event event, Ref ref, Refs refs) {
        if (ref.target().isEmpty()) return Optional.empty();
        for (Claim claim : event.claims()) if (claim.id().text().equals(ref.target())) return Optional.of(claim);
        Optional<String> near = jejak.diagnostic.Suggestion.nearest(
                ref.target(), event.claims().stream().map(c -> c.id().text()).toList());
        refs.faults()
                .add(
                        SiteCode.UNKNOWN_CLAIM,
                        ref.at(),
                        "the event `" + event.id() + "` has no claim `" + ref.target() + "`",
                        near.map(id -> "did you mean `" + id + "`?")
                                .orElse("add it to `claims` of " + event.at().file()));
        return Optional.empty();
    }

    private void file(Lang lang, Prose.FileLink link) {
        if (link.path().isEmpty()) {
            if (link.anchor().isPresent()) anchor(document, lang, link);
            return;
        }
        Optional<Target> target = target(link.path());
        if (target.isEmpty() || link.image()) {
            files.shown(link.path(), link.at(), SiteCode.DEAD_LINK, refs);
            return;
        }
        Ref ref = new Ref(target.get().id(), link.at());
        Optional<Document> found =
                live.find(target.get().kind(), ref).filter(d -> d.id().text().equals(ref.target()));
        if (found.isPresent() && !Refs.hasPage(found.get())) refs.withheld(ref.target(), link.at());
        else if (found.isPresent()) anchor(found.get(), lang, link);
        else if (held.find(target.get().kind(), ref).isPresent()) refs.held(ref);
        else
            refs.unknown(
                    SiteCode.DEAD_LINK,
                    ref.target(),
                    link.at(),
                    Unknown.Among.of(target.get().kind()));
    }

    private void anchor(Document target, Lang lang, Prose.FileLink link) {
        String anchor = link.anchor().orElse("");
        if (anchor.isEmpty() || target.body().in(lang).anchors().contains(anchor)) return;
        Set<String> own = Anchors.of(target);
        if (own.contains(anchor)) return;
        java.util.List<String> known =
                new java.util.ArrayList<>(target.body().in(lang).anchors());
        known.addAll(own);
        Span at = link.at();
        refs.faults()
                .add(
                        SiteCode.DEAD_LINK,
                        at,
                        target.at().file() + " has no anchor `#" + anchor + "`",
                        jejak.diagnostic.Suggestion.nearest(anchor, known)
                                .map(near -> "did you mean `#" + near + "`?")
                                .orElse("link to the page without an anchor"));
    }

    private record Target(Kind kind, String id) {}

    // a path as it lies in content/: the folder of a kind, an id, .md
    private static Optional<Target> target(String path) {
        int slash = path.indexOf('/');
        if (slash < 0 || !path.endsWith(".md")) return Optional.empty();
        String id = path.substring(slash + 1, path.length() - ".md".length());
        return Kind.ofFolder(path.substring(0, slash))
                .filter(kind -> Id.isValid(id))
                .map(kind -> new Target(kind, id));
    }
}
