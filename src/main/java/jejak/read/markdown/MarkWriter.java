package jejak.read.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import jejak.diagnostic.Suggestion;
import jejak.model.Citation;
import jejak.model.Id;
import jejak.model.Kind;
import jejak.model.Prose;
import jejak.model.Ref;

/** Writes the marks that are our own: citations, page links, claim marks and footnotes. */
final class MarkWriter {
    private static final List<String> KINDS =
            Arrays.stream(Kind.values()).map(Kind::word).toList();

    private final Body body;
    private final Content content;
    private final String text;
    private final Pen pen;
    private final LinkWriter links;

    MarkWriter(Body body, Content content, Pen pen, LinkWriter links) {
        this.body = body;
        this.content = content;
        this.text = content.text();
        this.pen = pen;
        this.links = links;
    }

    void cite(Token token) {
        if (links.isInside(MarkdownCode.BAD_CITATION, token.from, token.to)) return;
        for (Citation citation : Citations.in(content, token.from, token.to, body.findings())) {
            pen.mark(new Prose.Cite(citation), true);
        }
    }

    /** @param words writes a stretch of the content as HTML without links */
    void pageLink(Token token, BiFunction<Integer, Integer, String> words) {
        int bar = text.indexOf('|', token.from);
        boolean worded = bar >= 0 && bar < token.to;
        int end = worded ? bar : token.to;
        int from = LinkScanner.skipBlank(text, token.from, end);
        while (end > from && text.charAt(end - 1) <= ' ') end--;
        if (from < end && text.charAt(from) == '#') {
            claimMark(from, end, worded ? bar : -1);
        } else if (from == end) {
            bad(
                    token.from,
                    Math.max(token.to, token.from + 1),
                    "there is no id in this link",
                    "write `[[id]]` or `[[id|words]]`");
        } else if (isTarget(from, end)) {
            boolean inside = links.isInside(MarkdownCode.BAD_LINK, token.from, token.to);
            String target = Blank.collapse(text.substring(from, end));
            if (worded && text.substring(bar + 1, token.to).isBlank()) {
                bad(bar, token.to, "this link has no words", "write them after the `|`, or leave it out");
            } else if (!inside) {
                Ref ref = new Ref(target, body.findings().span(content.inBody(from), content.inBody(end)));
                Optional<String> html = worded ? Optional.of(words.apply(bar + 1, token.to)) : Optional.empty();
                pen.symbol(new Prose.PageLink(ref, html), worded ? "" : name(target));
            }
        }
    }

    private void claimMark(int from, int end, int bar) {
        String id = text.substring(from + 1, end);
        if (bar >= 0) {
            bad(bar, bar + 1, "a claim mark has no words of its own", "write `[[#" + id + "]]`");
        } else if (!Id.isValid(id)) {
            bad(from, end, Findings.quote("#" + id) + " is not the form of a claim id", "ids have a-z, 0-9 and dashes");
        } else if (!links.isInside(MarkdownCode.BAD_LINK, from, end)) {
            Ref claim = new Ref(id, body.findings().span(content.inBody(from + 1), content.inBody(end)));
            pen.mark(new Prose.ClaimMark(claim), false);
        }
    }

    // An id, kind:id, or an actor's alias, which can be any words.
    private boolean isTarget(int from, int end) {
        String target = text.substring(from, end);
        int colon = target.indexOf(':');
        if (colon <= 0 || !Id.isValid(target.substring(0, colon))) return true;
        String kind = target.substring(0, colon);
        if (target.substring(colon + 1).isBlank()) {
            bad(from, end, "there is no id after " + Findings.quote(kind + ":"), "write `[[" + kind + ":id]]`");
            return false;
        }
        if (KINDS.contains(kind)) return true;
        String known = Suggestion.nearest(kind, KINDS)
                .map(near -> "did you mean `" + near + ":`?")
                .orElse("kinds are " + String.join(", ", KINDS));
        bad(from, from + colon, "there is no kind " + Findings.quote(kind), known);
        return false;
    }

    // The page's title is not known here; its id in words is the nearest to it.
    private static String name(String target) {
        String id = target.substring(target.indexOf(':') + 1);
        if (!Id.isValid(id)) return id;
        StringBuilder name = new StringBuilder();
        for (String word : id.split("-")) {
            if (word.isEmpty()) continue;
            if (name.length() > 0) name.append(' ');
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }

    void footnote(Token token) {
        String label = text.substring(token.from, token.to);
        if (links.isInside(MarkdownCode.BAD_LINK, token.from, token.to)) return;
        Optional<Footnotes.Note> known = body.footnotes().mention(label);
        if (known.isEmpty()) {
            pen.literal("[^" + label + "]");
            links.report(
                    MarkdownCode.UNKNOWN_FOOTNOTE,
                    token.from,
                    token.to,
                    "no footnote has the label " + Findings.quote(label),
                    "add a line `[^" + label + "]:` and the words of the note, or write `\\[^` to show the bracket");
            return;
        }
        Footnotes.Note note = known.get();
        String id = body.anchors().add(note.mentionId(note.mentions()));
        pen.note("<sup><a href=\"#" + note.id() + "\" id=\"" + id + "\" role=\"doc-noteref\">" + note.letters()
                + "</a></sup>");
    }

    private void bad(int from, int to, String message, String help) {
        links.report(MarkdownCode.BAD_LINK, from, to, message, help);
    }
}
