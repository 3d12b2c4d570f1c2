package jejak.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jejak.model.Document;
import jejak.model.Event;
import jejak.model.Kind;
import jejak.model.Localized;
import jejak.model.Prose;
import jejak.model.Ref;
import jejak.render.view.Marks;
import jejak.site.Anchors;

/** Turns parsed prose into blocks for one page: numbers its citations, resolves its links, prints its claims' statuses. */
final class ProseViews {
    private ProseViews() {}

    /** @param owner the document the prose belongs to, whose claims {@code [[#claim]]} names */
    static Marks.Prose of(Document owner, Sheet sheet) {
        return of(owner.body(), owner, sheet);
    }

    static Marks.Prose none() {
        return new Marks.Prose(List.of(), "", "");
    }

    private static Marks.Prose of(Localized<Prose> body, Document owner, Sheet sheet) {
        Speech speech = sheet.speech();
        Prose prose = body.in(speech.lang());
        if (prose.isEmpty()) return none();
        List<Marks.Block> blocks = new ArrayList<>(prose.blocks().size());
        ScrollFrames frames = new ScrollFrames(speech.plain(owner.title()));
        for (Prose.Block block : prose.blocks()) {
            int before = sheet.notes().size();
            String html = frames.named(html(block, owner, sheet));
            List<Marks.Note> notes = sheet.notes().range(before, sheet.notes().size());
            blocks.add(new Marks.Block(html, notes, MarginRoom.of(html, notes)));
        }
        boolean own = speech.isIn(body);
        return new Marks.Prose(
                blocks,
                own ? "" : speech.first().tag(),
                own ? "" : speech.first().direction());
    }

    private static String html(Prose.Block block, Document owner, Sheet sheet) {
        if (block.segments().size() == 1 && block.segments().get(0) instanceof Prose.Html only) {
            return sheet.prose(only.text());
        }
        StringBuilder out = new StringBuilder();
        for (Prose.Segment segment : block.segments()) {
            if (segment instanceof Prose.Html html) out.append(html.text());
            else if (segment instanceof Prose.Cite cite) cite(cite, sheet, out);
            else if (segment instanceof Prose.PageLink link) link(link, sheet, out);
            else if (segment instanceof Prose.ClaimMark mark) claim(mark, owner, sheet, out);
            else if (segment instanceof Prose.FileLink file) out.append(Html.escape(done(href(file, sheet), sheet)));
        }
        return sheet.prose(out.toString());
    }

    /** A link that the binding of many documents must leave as it is. */
    private static String done(String href, Sheet sheet) {
        return sheet.binding().isPresent() && href.startsWith("#") ? BoundProse.DONE + href.substring(1) : href;
    }

    /** With where in the source, since its entry in the bibliography is that of other places too. */
    private static void bound(Prose.Cite cite, Sheet sheet, StringBuilder out) {
        Marks.Note note = sheet.notes().of(cite.citation());
        out.append("<span class=\"cited\">[<a href=\"")
                .append(BoundProse.DONE)
                .append(note.id())
                .append("\" role=\"doc-noteref\" aria-label=\"")
                .append(Html.escape(sheet.speech().say("source.number", note.number())))
                .append("\">")
                .append(note.number())
                .append("</a>");
        if (!note.locator().isEmpty()) out.append(", ").append(Html.escape(note.locator()));
        out.append("]</span>");
    }

    private static void cite(Prose.Cite cite, Sheet sheet, StringBuilder out) {
        if (sheet.binding().isPresent()) {
            bound(cite, sheet, out);
            return;
        }
        int number = sheet.notes().number(cite.citation());
        out.append("<a class=\"cite\" id=\"")
                .append(sheet.notes().cited(number))
                .append("\" href=\"#note-")
                .append(number)
                .append("\" role=\"doc-noteref\" aria-label=\"")
                .append(Html.escape(sheet.speech().say("note.number", number)))
                .append("\">")
                .append(number)
                .append("</a>");
    }

    private static void link(Prose.PageLink link, Sheet sheet, StringBuilder out) {
        Optional<Document> target = sheet.site().document(link.target());
        String words = link.words()
                .orElseGet(() -> "<bdi>"
                        + Html.escape(target.map(d -> sheet.speech().plain(d.title()))
                                .orElse(link.target().target()))
                        + "</bdi>");
        String href = target.map(sheet::href).orElse("");
        if (href.isEmpty()) {
            out.append(words);
            return;
        }
        out.append("<a href=\"")
                .append(Html.escape(done(href, sheet)))
                .append("\">")
                .append(words)
                .append("</a>");
    }

    private static void claim(Prose.ClaimMark mark, Document owner, Sheet sheet, StringBuilder out) {
        if (!(owner instanceof Event event)) return;
        event.claims().stream()
                .filter(c -> c.id().text().equals(mark.claim().target()))
                .findFirst()
                .ifPresent(c -> {
                    Marks.Status status = EvidenceViews.mark(sheet.site().evidence(event, c), sheet);
                    out.append("<a class=\"status ")
                            .append(status.word())
                            .append("\" href=\"#claim-")
                            .append(c.id())
                            .append(
                                    "\"><svg class=\"shape\" aria-hidden=\"true\" width=\"16\" height=\"16\"><use href=\"#shape-")
                            .append(status.word())
                            .append("\"/></svg><span class=\"status-word\">")
                            .append(Html.escape(status.label()))
                            .append("</span></a>");
                });
    }

    private static String href(Prose.FileLink file, Sheet sheet) {
        String anchor = file.anchor().map(a -> "#" + Addresses.path(a)).orElse("");
        if (file.path().isEmpty()) return anchor;
        Optional<Document> page = linked(file, sheet);
        if (page.isPresent()) {
            return !anchor.isEmpty() && has(page.get(), file, sheet)
                    ? sheet.href(page.get(), anchor.substring(1))
                    : sheet.href(page.get());
        }
        String href = sheet.file(file.path());
        return href.isEmpty() || href.startsWith("data:") ? href : href + anchor;
    }

    // A translation's headings have words of their own, and so anchors: prose that nobody has translated may name
    // one that its target has in the other language only.
    private static boolean has(Document target, Prose.FileLink file, Sheet sheet) {
        String anchor = file.anchor().orElse("");
        return target.body().in(sheet.speech().lang()).anchors().contains(anchor)
                || Anchors.of(target).contains(anchor);
    }

    /** The document whose file it names, as in {@code events/x.md}. */
    private static Optional<Document> linked(Prose.FileLink file, Sheet sheet) {
        int slash = file.path().indexOf('/');
        if (slash < 0 || !file.path().endsWith(".md")) return Optional.empty();
        String id = file.path().substring(slash + 1, file.path().length() - ".md".length());
        return Kind.ofFolder(file.path().substring(0, slash))
                .flatMap(kind -> sheet.site().document(new Ref(kind.word() + ":" + id, file.at())));
    }
}
